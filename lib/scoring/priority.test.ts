import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, prioritise, type Contribution } from '@/lib/scoring/priority';
import { defaultScoringSettings, scoringSettingsSchema } from '@/lib/scoring/settings';

const settings = { ...defaultScoringSettings, weights: { mood: 75, signalCap: 35, hardRiskFloor: 85, signals: {} } };

const contribution = (code: string, points: number, hardRisk = false): Contribution => ({ code, points, hardRisk });
const sum = (reasons: { points: number }[]) => reasons.reduce((total, { points }) => total + points, 0);

describe('priority', () => {
  it('adds signals to the mood', () => {
    expect(prioritise(contribution('mood', 40), [contribution('question', 6)], settings)).toEqual({
      priority: 46,
      hardRisk: false,
      reasons: [{ code: 'mood', points: 40 }, { code: 'question', points: 6 }],
    });
  });

  it('caps what signals may add together, the lesser ones first', () => {
    const { priority, reasons } = prioritise(contribution('mood', 20), [contribution('a', 5), contribution('b', 25), contribution('c', 10)], settings);
    expect(priority).toBe(55);
    expect(reasons).toEqual([{ code: 'b', points: 25 }, { code: 'mood', points: 20 }, { code: 'c', points: 10 }, { code: 'a', points: 0 }]);
  });

  it('lifts a hard risk to the floor and says so', () => {
    const { priority, reasons, hardRisk } = prioritise(contribution('mood', 10), [contribution('safety', 30, true)], settings);
    expect([priority, hardRisk]).toEqual([91, true]);
    expect(reasons).toContainEqual({ code: 'hard_risk_floor', points: 51 });
  });

  it('keeps the order of hard risks above the floor', () => {
    const of = (mood: number) => prioritise(contribution('mood', mood), [contribution('safety', 20, true)], settings).priority;
    expect([of(0), of(30), of(75)]).toEqual([88, 93, 99]);
  });

  it('takes away after it has added, never below nothing', () => {
    expect(prioritise(contribution('mood', 20), [contribution('spam', -40), contribution('a', 10)], settings)).toEqual({
      priority: 0,
      hardRisk: false,
      reasons: [{ code: 'mood', points: 20 }, { code: 'a', points: 10 }, { code: 'spam', points: -30 }],
    });
  });

  it('always adds up, stays whole and within 0 to 100', () => {
    const points = fc.oneof(fc.double({ min: -50, max: 400 }), fc.constantFrom(Number.NaN, Infinity, 0, 100));
    const weights = fc.record({ mood: fc.nat(100), signalCap: fc.nat(100), hardRiskFloor: fc.nat(100), signals: fc.constant({}) });
    fc.assert(
      fc.property(points, fc.array(fc.record({ code: fc.constantFrom('a', 'b', 'c'), points, hardRisk: fc.boolean() }), { maxLength: 8 }), weights, (mood, signals, given) => {
        const { priority, reasons, hardRisk } = prioritise(contribution('mood', mood), signals, { weights: given });
        expect(Number.isInteger(priority) && priority >= 0 && priority <= 100).toBe(true);
        expect(sum(reasons)).toBe(priority);
        expect(reasons.every((reason) => Number.isInteger(reason.points))).toBe(true);
        if (hardRisk) expect(priority).toBeGreaterThanOrEqual(given.hardRiskFloor);
      }),
    );
  });

  it('names its band', () => {
    expect([100, 80, 79, 60, 59, 30, 29, 0].map((priority) => bandOf(priority, settings))).toEqual(['critical', 'critical', 'high', 'high', 'medium', 'medium', 'low', 'low']);
  });

  it('refuses bands out of order', () => {
    expect(scoringSettingsSchema.safeParse(settings).success).toBe(true);
    expect(scoringSettingsSchema.safeParse({ ...settings, bands: { critical: 50, high: 60, medium: 30 } }).success).toBe(false);
  });
});
