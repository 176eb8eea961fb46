import pg from 'pg';
import { RateLimiterPostgres, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { env } from '@/lib/system/env';
import { log } from '@/lib/system/log';

/** How many failures in a quarter of an hour lead to a lock, and for whom. */
export const throttleLimits = {
  /** One account from one address. Where the address is not known, this is the account's own limit. */
  pair: 5,
  /** One account from all addresses together: slows a guess spread over many machines. */
  account: 10,
  /** One account from a browser that its owner signed in with before. */
  browser: 5,
  /** One address over all accounts: a whole office may sit behind it. */
  ip: 60,
  windowSeconds: 15 * 60,
  /** The first lock; each further one within a day doubles it … */
  lockSeconds: 15 * 60,
  /** … up to this. */
  longestLockSeconds: 4 * 60 * 60,
} as const;

export interface Throttle {
  pair: RateLimiterAbstract;
  account: RateLimiterAbstract;
  browser: RateLimiterAbstract;
  ip: RateLimiterAbstract;
  /** Counts the locks of one day. */
  locks: RateLimiterAbstract;
}

const holder = globalThis as typeof globalThis & { heedThrottle?: Throttle };

function limiter(pool: pg.Pool, keyPrefix: string, points: number, duration: number): RateLimiterAbstract {
  return new RateLimiterPostgres({ storeClient: pool, storeType: 'pool', tableName: 'sign_in_throttle', tableCreated: true, keyPrefix, points, duration });
}

/** The counters of failed sign-ins, shared by all processes through the database. */
export function openThrottle(): Throttle {
  if (holder.heedThrottle) return holder.heedThrottle;
  // rate-limiter-flexible speaks to pg itself; its few short statements get two connections that close when idle
  const pool = new pg.Pool({ connectionString: env().HEED_DATABASE_APP_URL, max: 2, idleTimeoutMillis: 10_000, allowExitOnIdle: true, application_name: 'heed throttle' });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  const { pair, account, browser, ip, windowSeconds } = throttleLimits;
  holder.heedThrottle = {
    pair: limiter(pool, 'pair', pair, windowSeconds),
    account: limiter(pool, 'account', account, windowSeconds),
    browser: limiter(pool, 'browser', browser, windowSeconds),
    ip: limiter(pool, 'ip', ip, windowSeconds),
    locks: limiter(pool, 'locks', 1_000_000, 24 * 60 * 60),
  };
  return holder.heedThrottle;
}
