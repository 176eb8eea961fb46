import { describe, expect, it } from 'vitest';
import { concerns, hrefOfAlert, usualWord } from './alerts-query';

const alert = { id: 'a1', kind: 'repeated_complaint' as const, theme: { id: 'own:dogs', name: 'Dogs' }, location: { id: 'l1', name: 'Pier' }, from: '2026-05-14', to: '2026-05-20' };

describe('where an alert leads', () => {
  it('is the inbox narrowed to it, or the page of a flood', () => {
    expect(hrefOfAlert('shop', alert)).toBe('/shop/inbox/all?location=l1&theme=own%3Adogs&from=2026-05-14&to=2026-05-20');
    expect(hrefOfAlert('shop', { ...alert, location: null })).toBe('/shop/inbox/all?theme=own%3Adogs&from=2026-05-14&to=2026-05-20');
    expect(hrefOfAlert('shop', { ...alert, kind: 'flood', theme: null, location: null })).toBe('/shop/alerts/a1');
  });
});

describe('a narrowed list', () => {
  it.each([
    [{}, true],
    [{ location: 'l1' }, true],
    [{ theme: 'own:dogs', location: 'l1' }, true],
    [{ location: 'l2' }, false],
    [{ theme: 'delivery' }, false],
  ])('hears of what it is about: %j %s', (narrowing, heard) => expect(concerns(alert, narrowing)).toBe(heard));
});

describe('the usual number', () => {
  it.each([[0, 'unknown'], [0.13, 'few'], [0.97, '1'], [2, '2'], [2.375, '2'], [9.6, '10'], [41.25, '41']])('%d is "%s"', (usual, word) => expect(usualWord(usual)).toBe(word));
});
