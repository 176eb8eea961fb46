import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform, PlatformHttp } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';

const windows = [
  { quota: 'perMinute', ms: 60_000 },
  { quota: 'perHour', ms: 3_600_000 },
  { quota: 'perDay', ms: 86_400_000 },
] as const;

/** When each connection's recent requests left, oldest first. One process's memory: a connection has one sync at a time. */
const sent = new Map<string, number[]>();

/** Milliseconds until one more request fits into the quotas. */
export function waitFor(quotas: Platform['quotas'], times: readonly number[], now: number): number {
  let wait = 0;
  for (const { quota, ms } of windows) {
    const allowed = quotas[quota];
    if (allowed === undefined) continue;
    const first = times[times.length - allowed];
    if (first !== undefined) wait = Math.max(wait, first + ms - now);
  }
  return wait;
}

/**
 * Keeps one connection within what its platform allows. A wait of up to a minute is slept through; a longer one is told as
 * `rate_limited`, so that the worker can do something else.
 */
export function limitRate(http: PlatformHttp, quotas: Platform['quotas'], key: string): PlatformHttp {
  return async (url, request) => {
    const times = sent.get(key) ?? [];
    sent.set(key, times);
    const longest = windows.findLast(({ quota }) => quotas[quota] !== undefined)?.ms ?? 0;
    for (;;) {
      const now = Date.now();
      while (times[0] !== undefined && times[0] <= now - longest) times.shift();
      const wait = waitFor(quotas, times, now);
      if (wait <= 0) break;
      if (wait > 60_000) throw new PlatformError('rate_limited', 'quota_used', `The allowance for one connection is used up for another ${Math.ceil(wait / 1000)} s`, { retryAt: new Date(now + wait) });
      await sleep(wait, undefined, { signal: request?.signal });
    }
    if (longest > 0) times.push(Date.now());
    return http(url, request);
  };
}
