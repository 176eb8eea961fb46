import { describe, expect, it } from 'vitest';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { listedThemes } from './listed-themes';

describe('listedThemes', () => {
  it('gives the product’s and the workspace’s own with the names given here, without what counts as another', () => {
    const themes = { own: [{ id: 'own:parking', name: 'Parking', words: ['parking'] }, { id: 'own:lot', name: 'Car park', words: ['lot'] }], renamed: { delivery: 'Parcels' }, merged: { 'own:lot': 'own:parking', app_ads: 'app_usability' } };
    const listed = new Map(listedThemes({ ...defaultScoringSettings, themes }).map(({ id, name }) => [id, name]));
    expect(listed.get('delivery')).toBe('Parcels');
    expect(listed.get('cleanliness')).toBeNull();
    expect(listed.get('own:parking')).toBe('Parking');
    expect(listed.has('own:lot')).toBe(false);
    expect(listed.has('app_ads')).toBe(false);
  });
});
