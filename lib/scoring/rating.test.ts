import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingScales, type RatingScale } from '@/lib/platforms/contract';
import { normaliseRating, starsOf } from '@/lib/scoring/rating';

describe('ratings', () => {
  it.each<[RatingScale, number, number, number]>([
    ['stars5', 1, 0, 1], ['stars5', 3, 0.5, 3], ['stars5', 4.5, 0.875, 5], ['stars5', 5, 1, 5],
    ['stars10', 1, 0, 1], ['stars10', 6, 5 / 9, 3], ['stars10', 10, 1, 5],
    ['nps', 0, 0, 1], ['nps', 3, 0.12, 1], ['nps', 6, 0.3, 2], ['nps', 7, 0.5, 3], ['nps', 9, 0.88, 4], ['nps', 10, 1, 5],
    ['csat5', 2, 0.25, 2], ['csat7', 4, 0.5, 3], ['csat7', 7, 1, 5], ['ces7', 1, 0, 1], ['thumbs', 0, 0, 1], ['thumbs', 1, 1, 5],
  ])('%s %d', (scale, value, goodness, stars) => {
    expect(normaliseRating({ value, scale })).toBeCloseTo(goodness, 10);
    expect(starsOf({ value, scale })).toBe(stars);
  });

  it('an NPS detractor is always below the middle', () => {
    for (let value = 0; value <= 6; value++) expect(normaliseRating({ value, scale: 'nps' })).toBeLessThan(0.5);
  });

  it.each<[RatingScale, number]>([['stars5', 0], ['stars5', 6], ['stars10', 0], ['nps', 11], ['nps', -1], ['nps', 6.5], ['csat7', 8], ['ces7', 0], ['thumbs', 2], ['thumbs', 0.5], ['stars5', Number.NaN], ['stars5', Infinity]])(
    '%s cannot be %d',
    (scale, value) => {
      expect(normaliseRating({ value, scale })).toBeNull();
      expect(starsOf({ value, scale })).toBeNull();
    },
  );

  it('without a rating there are no stars', () => expect(starsOf(null)).toBeNull());

  it('more is never worse, on any scale', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ratingScales), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (scale, a, b) => {
        const [low, high] = [normaliseRating({ value: Math.min(a, b), scale }), normaliseRating({ value: Math.max(a, b), scale })];
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
