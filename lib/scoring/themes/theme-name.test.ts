import { describe, expect, it } from 'vitest';
import { themeName } from './theme-name';

const t = Object.assign((key: string) => `<${key}>`, { has: (key: string) => key === 'theme.delivery' || key === 'theme.cleanliness' });
const settings = { themes: { own: [{ id: 'own:parking', name: 'Parking', words: ['parking'] }], renamed: { delivery: 'Shipping' }, merged: {} } };

describe('the name of a theme', () => {
  it('is the one given here', () => expect(themeName(settings, 'delivery', t)).toBe('Shipping'));
  it('is that of an own theme', () => expect(themeName(settings, 'own:parking', t)).toBe('Parking'));
  it('is the product’s else', () => expect(themeName(settings, 'cleanliness', t)).toBe('<theme.cleanliness>'));
  it('is the id of one that is gone', () => expect(themeName(settings, 'own:old', t)).toBe('own:old'));
});
