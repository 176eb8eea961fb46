import { describe, expect, it } from 'vitest';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { signals } from '@/lib/scoring/signals/registry';
import { withDefaults } from './read-scoring-settings';
import { overridesOf } from './scoring-overrides';

const [signal] = signals;
if (!signal) throw new Error('there is a signal');

describe('what a workspace keeps of its scoring settings', () => {
  it('is nothing where nothing differs', () => expect(overridesOf(defaultScoringSettings)).toEqual({}));

  it('leaves out a signal that got the points it had anyway', () => {
    const weights = { ...defaultScoringSettings.weights, signals: { [signal.id]: signal.points } };
    expect(overridesOf({ ...defaultScoringSettings, weights })).toEqual({});
  });

  it('keeps one value of a group, and the others follow the product', () => {
    const bands = { ...defaultScoringSettings.bands, critical: 90 };
    expect(overridesOf({ ...defaultScoringSettings, bands })).toEqual({ bands: { critical: 90 } });
    expect(withDefaults({ bands: { critical: 90 }, weights: { signals: { [signal.id]: 3 } } })).toEqual({
      ...defaultScoringSettings,
      bands,
      weights: { ...defaultScoringSettings.weights, signals: { [signal.id]: 3 } },
    });
  });

  it('comes back as it was', () => {
    const settings = {
      ...defaultScoringSettings,
      hoursPerPoint: 6,
      replyWindowDays: 45,
      weights: { mood: 60, signalCap: 20, hardRiskFloor: 90, signals: { [signal.id]: signal.points === 3 ? 4 : 3 } },
      themes: { own: [{ id: 'own:parking', name: 'Parking', words: ['parking'] }], renamed: { delivery: 'Shipping' }, merged: { cleanliness: 'delivery' } },
    };
    expect(withDefaults(overridesOf(settings))).toEqual(settings);
  });
});
