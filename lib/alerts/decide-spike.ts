/** Weeks of its own past that a subject is compared with. */
export const historyWeeks = 8;
export const windowDays = 7;

export interface SpikeInput {
  /** Complaints of one theme at one place in the last 7 days. */
  count: number;
  /** Complaints in each week before these, at most `historyWeeks`; only weeks in which the place was heard of at all. */
  weeks: readonly number[];
  /** Complaints of each of the other themes at the same place in the same 7 days, on average. */
  others: number;
  /** How many times as many items of other matters the place gets now as in those weeks, at least 1: where everything grows, complaints do. */
  growth: number;
  /** How many themes at how many places are looked at together: the more dice, the more sixes. */
  subjects: number;
}

export interface Spike {
  /** Worth telling people. */
  raised: boolean;
  /** Not yet usual again: what was raised goes on. */
  going: boolean;
  /** Complaints of a usual week; 0 where nobody knows yet. */
  usual: number;
  /** How probable this many or more are by the usual rate; 1 where nobody knows yet. */
  probability: number;
}

const least = 5;
const leastUnknown = 8;
/** One imagined week with one complaint: without it, a place that never had one would be alarmed by anything. */
const prior = { weeks: 1, count: 1 };
/** Weeks imagined to be as even as chance makes them, so that few real ones do not decide how uneven a place is. */
const evenWeeks = 6;
/** Even busy weeks of an even place differ by this part of their mean: weather, holidays, opening days. */
const seasons = 0.2;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** P(X ≥ count) for a negative binomial X of this mean and variance (variance > mean); 1 for counts that are not above the mean. */
export function tailOf(count: number, mean: number, variance: number): number {
  if (count <= mean) return 1;
  const size = (mean * mean) / (variance - mean);
  const logStep = Math.log(mean / (size + mean));
  let log = size * Math.log(size / (size + mean)) + count * logStep;
  for (let i = 0; i < count; i += 1) log += Math.log((size + i) / (i + 1));
  let term = Math.exp(log);
  let tail = 0;
  for (let n = count; term > tail * 1e-9 && term > 0; n += 1) {
    tail += term;
    term *= ((size + n) / (n + 1)) * (mean / (size + mean));
  }
  return Math.min(1, tail);
}

/** How uneven the weeks are: 1 as chance makes them, more where they swing. Pearson's chi-squared per degree of freedom, drawn towards 1. */
function unevenness(weeks: readonly number[]): number {
  const mean = sum(weeks) / weeks.length;
  if (weeks.length < 2 || mean === 0) return 1;
  const chiSquared = sum(weeks.map((week) => (week - mean) ** 2)) / mean;
  return Math.max(1, (chiSquared + evenWeeks) / (weeks.length - 1 + evenWeeks));
}

/** Items imagined now and before, so that a handful does not look like growth. */
const fewItems = 4;

/** `now`: items of the last 7 days that do not complain of the theme; `before`: such items in a usual week. */
export function growthOf(now: number, before: number): number {
  return Math.max(1, (now + fewItems) / (before + fewItems));
}

/**
 * Whether a complaint comes unusually often. With k complaints in w weeks of history, the week now is foretold by a gamma-Poisson with prior:
 * mean m = g·(k + 1) / (w + 1) with g the growth of the place, variance φ·m·(1 + 1/(w + 1)) + (0.2·m)², φ the unevenness of the weeks. Raised when there are at least 5,
 * half as many again as usual, and so many are less probable than min(0.001, 0.05 / subjects). It goes on while there are at least 4, a
 * quarter more than usual, and less probable than 0.02: a gap between the two, so that nothing flickers. With less than two weeks of history:
 * raised from 8, when more than three times what other themes get there; goes on from 6 and twice.
 */
export function decideSpike({ count, weeks, others, growth, subjects }: SpikeInput): Spike {
  if (weeks.length < 2) {
    const beside = Math.max(1, others);
    return { raised: count >= leastUnknown && count > 3 * beside, going: count >= leastUnknown - 2 && count > 2 * beside, usual: 0, probability: 1 };
  }
  const known = sum(weeks);
  const seen = weeks.length + prior.weeks;
  const mean = (growth * (known + prior.count)) / seen;
  const probability = tailOf(count, mean, unevenness(weeks) * mean * (1 + 1 / seen) + (seasons * mean) ** 2);
  const usual = known / weeks.length;
  return {
    raised: count >= least && count >= 1.5 * growth * usual && probability < Math.min(0.001, 0.05 / Math.max(1, subjects)),
    going: count >= least - 1 && count >= 1.25 * growth * usual && probability < 0.02,
    usual,
    probability,
  };
}
