import { tailOf } from './decide-spike';

/** Copies that lie within this time belong together. */
export const floodHours = 48;

export interface Copy {
  /** Whose it is: an author on a connection; unnamed authors each count. */
  hand: string;
  stars: number | null;
  postedAt: Date;
}

const least = 5;
const leastOneStar = 3;

/** The stretch of `floodHours` with the most copies (of equal ones the latest). */
function densest<T extends Copy>(copies: readonly T[]): T[] {
  const sorted = [...copies].sort((a, b) => a.postedAt.getTime() - b.postedAt.getTime());
  let best: T[] = [];
  let from = 0;
  sorted.forEach((copy, at) => {
    while (copy.postedAt.getTime() - (sorted[from]?.postedAt.getTime() ?? 0) > floodHours * 3_600_000) from += 1;
    if (at + 1 - from >= best.length) best = sorted.slice(from, at + 1);
  });
  return best;
}

/**
 * Whether copies of one text are a flood: at least 5 within 48 hours, or 3 of one star, not all by the same hand, more than three times as
 * many as usual and improbable (< 0.001) by the `before` copies of the `periods` stretches of 48 hours before: "very good, thank you" comes
 * ten times a day and floods nothing. It goes on until the last copy is 48 hours old.
 */
export function decideFlood<T extends Copy>(copies: readonly T[], { before, periods }: { before: number; periods: number }, now: Date): { raised: boolean; going: boolean; usual: number; copies: T[] } {
  const together = densest(copies);
  const hands = new Set(together.map(({ hand }) => hand)).size;
  const oneStar = together.filter(({ stars }) => stars === 1).length;
  const usual = before / periods;
  const mean = (before + 1) / (periods + 1);
  const unusual = together.length > 3 * usual && tailOf(together.length, mean, mean * (1 + 1 / (periods + 1))) < 0.001;
  const last = together.at(-1)?.postedAt.getTime() ?? 0;
  const raised = hands > 1 && unusual && (together.length >= least || oneStar >= leastOneStar) && now.getTime() - last <= floodHours * 3_600_000;
  return { raised, going: raised, usual, copies: together };
}
