import { describe, expect, it } from 'vitest';
import { ownThemeSchema } from '@/lib/scoring/settings';
import { decideThemes, isNamesOnly, themeId } from './decide-themes';

const none = { own: [], renamed: {}, merged: {} };
const builtIn = ['delivery', 'price_value', 'cleanliness'];
const parking = { id: 'own:parking-1', name: 'Parking', words: ['parking', 'car park'] };
const withParking = { ...none, own: [parking] };
const decide = (themes: Parameters<typeof decideThemes>[0], change: Parameters<typeof decideThemes>[1]) => decideThemes(themes, change, builtIn, '1');

describe('the workspace’s themes', () => {
  it('get an id from their name', () => {
    expect(decide(none, { do: 'add', name: 'Parking', words: ['parking', 'car park', 'Parking'] })).toEqual(withParking);
    for (const name of ['Parking & Ärger!', '駐車場', '-', 'x'.repeat(200), 'a-'.repeat(40)]) expect(ownThemeSchema.safeParse({ ...parking, id: themeId(name, '0a1b2c3d') }).success).toBe(true);
  });

  it('keep their names apart', () => {
    expect(() => decide(withParking, { do: 'add', name: ' parking', words: ['p'] })).toThrow(expect.objectContaining({ reason: 'theme_name_taken' }));
    expect(() => decide(withParking, { do: 'rename', id: 'delivery', name: 'PARKING' })).toThrow(expect.objectContaining({ reason: 'theme_name_taken' }));
    expect(decide(withParking, { do: 'edit', id: parking.id, name: 'Parking', words: ['garage'] }).own).toEqual([{ ...parking, words: ['garage'] }]);
  });

  it('can be called otherwise, and as before', () => {
    const renamed = decide(none, { do: 'rename', id: 'delivery', name: 'Shipping' });
    expect(renamed.renamed).toEqual({ delivery: 'Shipping' });
    expect(isNamesOnly(none, renamed)).toBe(true);
    expect(decide(renamed, { do: 'rename', id: 'delivery', name: null })).toEqual(none);
  });

  it('are never merged in a chain or into themselves', () => {
    const one = decide(withParking, { do: 'merge', id: parking.id, into: 'delivery' });
    expect(one.merged).toEqual({ [parking.id]: 'delivery' });
    expect(decide(one, { do: 'merge', id: 'delivery', into: 'price_value' }).merged).toEqual({ [parking.id]: 'price_value', delivery: 'price_value' });
    expect(decide(one, { do: 'merge', id: 'cleanliness', into: parking.id }).merged).toEqual({ [parking.id]: 'delivery', cleanliness: 'delivery' });
    expect(() => decide(one, { do: 'merge', id: 'delivery', into: parking.id })).toThrow(expect.objectContaining({ reason: 'theme_merged_into_itself' }));
    expect(decide(one, { do: 'separate', id: parking.id })).toEqual(withParking);
    expect(isNamesOnly(withParking, one)).toBe(false);
  });

  it('take their merges with them when they go', () => {
    const merged = { ...withParking, merged: { delivery: parking.id, price_value: 'cleanliness' } };
    expect(decide(merged, { do: 'remove', id: parking.id })).toEqual({ ...none, merged: { price_value: 'cleanliness' } });
    expect(() => decide(none, { do: 'remove', id: 'delivery' })).toThrow(expect.objectContaining({ code: 'not_found' }));
  });
});
