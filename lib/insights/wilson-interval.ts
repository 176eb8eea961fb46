/** 95 % of the normal distribution lie within so many standard deviations. */
const z = 1.959964;

/** Wilson's 95 % interval for a share: honest for few and for shares near 0 and 1. Without any, nothing is known: 0 to 1. */
export function wilsonInterval(hits: number, of: number): { low: number; high: number } {
  if (of <= 0) return { low: 0, high: 1 };
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
