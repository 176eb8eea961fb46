import type { Evidence, Reading, SignalHit } from '@/lib/scoring/signals/signal';

/** Whether text and rating together leave little doubt that somebody is pleased: there, a bad word is most likely told of somebody or something else. */
export function isGlad({ pNegative, goodness }: Reading, least: number): boolean {
  if (goodness === null) return pNegative <= least;
  if (goodness >= 0.75) return pNegative <= 0.3 + least;
  return goodness > 0.5 && pNegative <= least / 2;
}

export interface Weighing {
  /** A text without a rating whose chance of a complaint is not above this is glad: nothing is raised. */
  gladBelow: number;
  /** What hints alone ask for: the least chance of a complaint. */
  hintsFrom: number;
  /** The same for a pair; 0.4 where nothing is said. */
  pairsFrom?: number;
  /** How many hints, in different words, make a signal. */
  hintsNeeded?: number;
}

/** One phrase; a pair, or several different hints, in a text that complains; nothing in a text that is plainly glad. */
export function weighEvidence(reading: Reading, { phrases, hints, pairs = [] }: Evidence, { gladBelow, hintsFrom, pairsFrom = 0.4, hintsNeeded = 2 }: Weighing): SignalHit | null {
  if (isGlad(reading, gladBelow)) return null;
  const { whole, pNegative, goodness } = reading;
  const complains = (from: number) => pNegative >= from || (goodness !== null && goodness <= 0.25);
  const different = () => new Set(hints.map(({ start, end }) => whole.slice(start, end).toLowerCase())).size;
  if (phrases.length === 0 && !(pairs.length > 0 && complains(pairsFrom)) && !(hints.length >= hintsNeeded && complains(hintsFrom) && different() >= hintsNeeded)) return null;
  return { words: [...phrases, ...pairs, ...hints].sort((a, b) => a.start - b.start).slice(0, 6) };
}
