import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { isGlad, weighEvidence } from '@/lib/scoring/signals/evidence/weigh-evidence';
import type { Evidence, Reading } from '@/lib/scoring/signals/signal';

const reading = (pNegative: number, goodness: number | null = null): Reading => ({ whole: 'smoke and smoke and sparks', lang: 'en', kind: 'review', textSentiment: 1 - 2 * pNegative, pNegative, goodness });
const at = (start: number, end: number) => ({ start, end });
const weighing = { gladBelow: 0.1, hintsFrom: 0.6 };
const weigh = (evidence: Partial<Evidence>, pNegative: number, goodness: number | null = null) => weighEvidence(reading(pNegative, goodness), { phrases: [], hints: [], ...evidence }, weighing) !== null;

describe('weighing what was found', () => {
  it('takes a phrase at its word unless the text is plainly glad', () => {
    expect(weigh({ phrases: [at(0, 5)] }, 0.3)).toBe(true);
    expect(weigh({ phrases: [at(0, 5)] }, 0.05)).toBe(false);
    expect(isGlad(reading(0.35, 1), 0.1)).toBe(true);
    expect(isGlad(reading(0.35, 0), 0.1)).toBe(false);
  });
  it('asks for different hints, in a text that complains', () => {
    expect(weigh({ hints: [at(0, 5), at(20, 26)] }, 0.8)).toBe(true);
    expect(weigh({ hints: [at(0, 5), at(10, 15)] }, 0.8)).toBe(false);
    expect(weigh({ hints: [at(0, 5), at(20, 26)] }, 0.4)).toBe(false);
    expect(weigh({ hints: [at(0, 5), at(20, 26)] }, 0.4, 0)).toBe(true);
  });
  it('takes a pair in a text that complains', () => {
    expect(weigh({ pairs: [at(0, 26)] }, 0.7)).toBe(true);
    expect(weigh({ pairs: [at(0, 26)] }, 0.2)).toBe(false);
  });
});

describe('pairs', () => {
  const signals = (text: string) => scoreFeedback({ text, lang: 'en', kind: 'review', rating: { value: 1, scale: 'stars5' } }, defaultScoringSettings).signals;

  it('join across sentences, in whatever order', () => {
    expect(signals('Wet floor, no sign. My father has his wrist in a sling.')).toContain('safety_injury');
    expect(signals('My father has his wrist in a sling. Wet floor, no sign.')).toContain('safety_injury');
  });
  it('do not join what is far apart', () => {
    expect(signals(`Wet floor, no sign. ${'We had the tomato soup and the bread and then some tea. '.repeat(5)}My father has his arm in a sling.`)).not.toContain('safety_injury');
  });
  it('keep their order where it matters', () => {
    expect(signals('They told us the pool would be open. It was drained.')).toContain('broken_promise');
    expect(signals('It was drained. They told us the pool would be open.')).not.toContain('broken_promise');
  });
});
