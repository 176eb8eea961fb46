import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { AppError } from '@/lib/system/errors';
import { log } from '@/lib/system/log';
import { openThrottle, throttleLimits } from './open-throttle';
import { accountKey, addressKey } from './throttle-key';

export interface Attempt {
  email: string;
  /** Null where no trusted proxy tells it. */
  ip: string | null;
  /** The id of a browser that this account's owner signed in with before (`findKnownBrowser`). */
  knownBrowser?: string | null;
}

function locked(ms: number): AppError {
  return new AppError('limit_exceeded', { reason: 'sign_in_locked', values: { minutes: Math.max(1, Math.ceil(ms / 60_000)) } });
}

/** Counts before the password is looked at, so that a burst of tries at once cannot slip past. Throws when the limit is passed. */
async function consume(limiter: RateLimiterAbstract, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) throw locked(rejection.msBeforeNext);
    throw rejection;
  }
}

/**
 * Runs one try at a password; null from it means "wrong". Locks the account, the account at this address, and the address after too many
 * failures, for a quarter of an hour at first, then longer. A browser known for the account is counted by itself: strangers who fail cannot
 * lock its owner out, and it takes nothing off their count. Knows nothing of whether the account exists. Throws `limit_exceeded`.
 */
export async function guardSignIn<T extends object>(attempt: Attempt, tryIt: () => Promise<T | null>): Promise<T | null> {
  const throttle = openThrottle();
  const account = accountKey(attempt.email);
  const address = attempt.ip ? addressKey(attempt.ip) : null;
  const strangers = [
    ...(address ? [{ name: 'ip', limiter: throttle.ip, key: address, limit: throttleLimits.ip as number }] : []),
    { name: 'account', limiter: throttle.account, key: account, limit: throttleLimits.account },
    { name: 'pair', limiter: throttle.pair, key: `${account}:${address ?? ''}`, limit: throttleLimits.pair },
  ];
  const gates = attempt.knownBrowser ? [{ name: 'browser', limiter: throttle.browser, key: `${account}:${attempt.knownBrowser}`, limit: throttleLimits.browser as number }] : strangers;
  const counted = [];
  for (const gate of gates) counted.push({ ...gate, used: (await consume(gate.limiter, gate.key)).consumedPoints });

  const result = await tryIt();
  if (result !== null) {
    await Promise.all(gates.map((gate) => (gate.name === 'ip' ? gate.limiter.reward(gate.key) : gate.limiter.delete(gate.key))));
    await Promise.all(gates.map((gate) => (gate.name === 'ip' ? null : throttle.locks.delete(`${gate.name}:${gate.key}`))));
    return result;
  }

  let longest = 0;
  for (const gate of counted) {
    if (gate.used < gate.limit) continue;
    const locks = await throttle.locks.penalty(`${gate.name}:${gate.key}`);
    const seconds = Math.min(throttleLimits.lockSeconds * 2 ** (locks.consumedPoints - 1), throttleLimits.longestLockSeconds);
    await gate.limiter.block(gate.key, seconds);
    log.warn({ gate: gate.name, key: gate.key, seconds }, 'sign-in locked after failures');
    longest = Math.max(longest, seconds);
  }
  if (longest > 0) throw locked(longest * 1000);
  return null;
}
