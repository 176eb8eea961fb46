import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '@/lib/scoring/score';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings as settings } from '@/lib/scoring/settings';
import { applyCorrections, correctedReason, type CorrectionSaid } from './apply-corrections';

const complaint = scoreFeedback({ kind: 'review', text: 'Terrible service, the soup was cold and nobody was sorry. Is anybody reading this?', rating: { value: 1, scale: 'stars5' } }, settings);
const risky: Score = {
  ...complaint,
  priority: 85,
  hardRisk: true,
  signals: ['safety_injury'],
  reasons: [{ code: 'one_star_negative_text', points: 60 }, { code: 'safety_injury', points: 15 }, { code: 'hard_risk_floor', points: 10 }],
};
const sum = ({ reasons }: Score) => reasons.reduce((total, { points }) => total + points, 0);
const says = (label: Score['label']): CorrectionSaid => ({ kind: 'sentiment', meant: { label } });
const notUrgent: CorrectionSaid = { kind: 'urgency', meant: { urgency: 'not_urgent' } };

describe('what people correct', () => {
  it('leaves a score alone that nobody corrected', () => expect(applyCorrections(complaint, [], settings)).toEqual(complaint));

  it('takes what is not urgent below the medium band and off the hard risks', () => {
    const corrected = applyCorrections(risky, [notUrgent], settings);
    expect(corrected).toMatchObject({ priority: 29, hardRisk: false });
    expect(corrected.reasons.at(-1)).toEqual({ code: correctedReason, points: -56 });
    expect(sum(corrected)).toBe(corrected.priority);
  });

  it('lowers a complaint that is none, and keeps its signals’ points', () => {
    const corrected = applyCorrections(complaint, [says('pos')], settings);
    expect(corrected.label).toBe('pos');
    expect(corrected.pNegative).toBeLessThanOrEqual(0.3);
    expect(corrected.priority).toBeLessThan(complaint.priority - 20);
    expect(sum(corrected)).toBe(corrected.priority);
  });

  it('leaves a hard risk above its floor whatever the mood', () => {
    const corrected = applyCorrections(risky, [says('pos')], settings);
    expect(corrected.hardRisk).toBe(true);
    expect(corrected.priority).toBeGreaterThanOrEqual(settings.weights.hardRiskFloor);
  });

  it('lets the last word on the mood count', () => expect(applyCorrections(complaint, [says('pos'), says('neg')], settings)).toMatchObject({ label: 'neg', priority: complaint.priority }));

  it('puts the themes right, and follows merged ones', () => {
    const found = { ...complaint, themes: [{ id: 'delivery', polarity: 'neg' as const, words: [{ start: 0, end: 3 }] }] };
    const merged = { ...settings, themes: { ...settings.themes, merged: { price_value: 'delivery' } } };
    const corrected = applyCorrections(found, [{ kind: 'theme', meant: { themes: ['cleanliness', 'price_value', 'delivery'] } }], merged);
    expect(corrected.themes).toEqual([{ id: 'cleanliness', polarity: 'neu' }, found.themes[0]]);
    expect(corrected.reasons).toEqual(found.reasons);
  });

  it('always adds up, between 0 and 100', () => {
    const correction = fc.oneof(fc.constant(notUrgent), fc.constantFrom('neg' as const, 'neu' as const, 'pos' as const, 'mixed' as const).map(says));
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 4 }), fc.boolean(), fc.integer({ min: 0, max: 100 }), (corrections, hard, mood) => {
        const weights = { ...settings.weights, mood };
        const corrected = applyCorrections(hard ? risky : complaint, corrections, { ...settings, weights });
        expect(sum(corrected)).toBe(corrected.priority);
        expect(corrected.priority).toBeGreaterThanOrEqual(0);
        expect(corrected.priority).toBeLessThanOrEqual(100);
      }),
    );
  });
});
