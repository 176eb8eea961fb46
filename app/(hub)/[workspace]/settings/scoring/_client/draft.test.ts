import { describe, expect, it } from 'vitest';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { scoringValuesSchema } from '@/lib/workspace/schema';
import { isSameDraft, readDraft, toDraft } from './draft';

const signals = [{ id: 'question', points: 4, hardRisk: false }, { id: 'data_privacy', points: 20, hardRisk: true }];
const { themes: _themes, ...values } = defaultScoringSettings;
const draft = toDraft(values, signals);

describe('the fields of the scoring', () => {
  it('say what was saved, and nothing of signals that have their own points', () => {
    expect(readDraft(draft, signals)).toEqual({ values, problems: {} });
    expect(readDraft({ ...draft, 'weights.signals.question': '9' }, signals).values?.weights.signals).toEqual({ question: 9 });
    expect(toDraft({ ...values, weights: { ...values.weights, signals: { question: 9 } } }, signals)['weights.signals.question']).toBe('9');
  });

  it.each([
    ['weights.mood', '101', 'points_invalid'],
    ['weights.mood', '', 'points_invalid'],
    ['weights.signals.question', '2.5', 'signal_points_invalid'],
    ['weights.signals.question', '-101', 'signal_points_invalid'],
    ['bands.medium', '0', 'band_invalid'],
    ['bands.high', '80', 'band_high_order'],
    ['bands.medium', '60', 'band_medium_order'],
    ['hoursPerPoint', 'soon', 'hours_invalid'],
    ['replyWindowDays', '0', 'days_invalid'],
  ])('refuse %s = %j in place, as the server does', (path, typed, reason) => {
    const read = readDraft({ ...draft, [path]: typed }, signals);
    expect(read).toEqual({ values: null, problems: { [path]: reason } });
  });

  it('never let through what the server refuses', () => {
    for (const typed of ['0', '1', '30', '60', '99', '100', '0.25', '720', '3650', '-1', '-100', '1e3', ' 7 ', '7,5']) {
      for (const path of Object.keys(draft)) {
        const read = readDraft({ ...draft, [path]: typed }, signals);
        if (read.values) expect(scoringValuesSchema.safeParse(read.values).success).toBe(true);
      }
    }
  });

  it('are the same however the same number was typed', () => {
    expect(isSameDraft(draft, { ...draft, hoursPerPoint: '12.0' })).toBe(true);
    expect(isSameDraft(draft, { ...draft, hoursPerPoint: '' })).toBe(false);
  });
});
