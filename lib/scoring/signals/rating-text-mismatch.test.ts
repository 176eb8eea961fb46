import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

const score = (text: string, value: number) => scoreFeedback({ text, kind: 'review', rating: { value, scale: 'stars5' } }, defaultScoringSettings);

describe('rating and text disagree', () => {
  it('a five-star complaint is a complaint', () => {
    const found = score('Terrible, awful food and rude staff. The worst evening of my life.', 5);
    expect(found.signals).toContain('rating_text_mismatch');
    expect(found.label).toBe('neg');
    expect(found.reasons.map(({ code }) => code)).toContain('good_rating_bad_text');
  });
  it('one star under praise is most likely a slip', () => {
    const found = score('Wonderful staff, excellent breakfast, we loved it and recommend it.', 1);
    expect(found.reasons.map(({ code }) => code)).toContain('bad_rating_good_text');
    expect(found.priority).toBeLessThan(score('Terrible, awful food and rude staff.', 1).priority);
  });
  it.each<[string, number]>([['Terrible, awful food.', 1], ['Wonderful, excellent food.', 5], ['No complaints at all.', 5], ['Nicht schlecht, die Wartezeit war aber fatal.', 5], ['Good and bad things, awful music but lovely staff.', 4]])('nothing to say: %s', (text, value) =>
    expect(score(text, value).signals).not.toContain('rating_text_mismatch'),
  );
});
