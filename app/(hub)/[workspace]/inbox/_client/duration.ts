export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The smallest time at which a unit says enough, the longest first: 47 hours, but two days. */
const steps: [DurationUnit, number, number][] = [
  ['year', 365 * day, 365 * day],
  ['month', 60 * day, 30.44 * day],
  ['week', 21 * day, 7 * day],
  ['day', 2 * day, day],
  ['hour', hour, hour],
  ['minute', minute, minute],
];

/** A span of time in the one unit that says enough; null under a minute. */
export function durationOf(ms: number): { value: number; unit: DurationUnit } | null {
  for (const [unit, from, size] of steps) if (ms >= from) return { value: Math.floor(ms / size), unit };
  return null;
}
