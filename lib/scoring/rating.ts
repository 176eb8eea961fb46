import type { RatingScale } from '@/lib/platforms/contract';

export interface Rating {
  value: number;
  scale: RatingScale;
}
export type Stars = 1 | 2 | 3 | 4 | 5;

interface ScaleReading {
  min: number;
  max: number;
  wholeOnly: boolean;
  /** 0 is the worst the scale can say, 1 the best, 0.5 neither pleased nor displeased. */
  goodness(value: number): number;
  stars(value: number): number;
}

const evenly = (min: number, max: number, wholeOnly: boolean): ScaleReading => ({
  min,
  max,
  wholeOnly,
  goodness: (value) => (value - min) / (max - min),
  stars: (value) => Math.round(1 + (4 * (value - min)) / (max - min)),
});

// Net promoter answers are not even steps: 0–6 are detractors, 7–8 indifferent, only 9 and 10 are praise.
const npsGoodness = [0, 0.04, 0.08, 0.12, 0.17, 0.23, 0.3, 0.5, 0.62, 0.88, 1];
const npsStars: Stars[] = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5];

const readings: Record<RatingScale, ScaleReading> = {
  // Averages such as 4.5 occur, so parts of a star are accepted.
  stars5: evenly(1, 5, false),
  stars10: { ...evenly(1, 10, false), stars: (value) => Math.ceil(value / 2) },
  nps: { min: 0, max: 10, wholeOnly: true, goodness: (value) => npsGoodness[value] ?? 0, stars: (value) => npsStars[value] ?? 1 },
  csat5: evenly(1, 5, true),
  csat7: evenly(1, 7, true),
  // "The company made it easy for me", 7 = agree fully: high is good, as in the second version of the question.
  ces7: evenly(1, 7, true),
  thumbs: evenly(0, 1, true),
};

function readingOf({ value, scale }: Rating): ScaleReading | null {
  const reading = readings[scale];
  if (!Number.isFinite(value) || value < reading.min || value > reading.max) return null;
  return reading.wholeOnly && !Number.isInteger(value) ? null : reading;
}

/** How good the rating is, 0 (worst) to 1 (best), whatever the scale; null when the value cannot be on that scale. */
export function normaliseRating(rating: Rating): number | null {
  return readingOf(rating)?.goodness(rating.value) ?? null;
}

/** The rating as one to five stars, for filters and display; null when there is none or it is out of range. */
export function starsOf(rating: Rating | null | undefined): Stars | null {
  if (!rating) return null;
  const stars = readingOf(rating)?.stars(rating.value);
  return stars === 1 || stars === 2 || stars === 3 || stars === 4 || stars === 5 ? stars : null;
}
