import type { PlatformErrorKind } from '@/lib/platforms/errors';

export type SyncOutcome = { ok: true } | { ok: false; kind: PlatformErrorKind | 'internal'; retryAt?: Date };

export interface NextSyncInput {
  outcome: SyncOutcome;
  /** Failed runs in a row before this one. */
  streak: number;
  now: Date;
  /** Seconds between two pulls when all is well. */
  everySeconds: number;
  /** 0 ≤ jitter < 1, drawn by the caller: spreads out what would otherwise come back all at once. */
  jitter: number;
}

export interface NextSync {
  /** Null: nothing more until a person has entered new credentials. */
  nextSyncAt: Date | null;
  failureStreak: number;
  needsReconnect: boolean;
}

const minute = 60_000;
const transient = { first: minute, longest: 6 * 60 * minute };
/** A certificate or a DNS entry is often mended without anyone touching the hub, so it is looked at again, seldom. */
const misconfigured = { first: 15 * minute, longest: 24 * 60 * minute };
const longestExponent = 20;

/**
 * When a connection is pulled next.
 * - success: after `everySeconds`, up to a tenth later
 * - `rate_limited`: at `retryAt` or in a minute, never earlier; no failure
 * - `reconnect`: never by itself
 * - `misconfigured`: 15 min, doubling up to a day
 * - anything else: 1 min, doubling up to 6 h, never before `retryAt`
 */
export function nextSync({ outcome, streak, now, everySeconds, jitter }: NextSyncInput): NextSync {
  const at = (ms: number) => new Date(now.getTime() + Math.round(ms));
  if (outcome.ok) return { nextSyncAt: at(everySeconds * 1000 * (1 + jitter * 0.1)), failureStreak: 0, needsReconnect: false };
  if (outcome.kind === 'reconnect') return { nextSyncAt: null, failureStreak: streak + 1, needsReconnect: true };
  const earliest = outcome.retryAt?.getTime() ?? 0;
  const notBefore = (date: Date) => new Date(Math.max(date.getTime(), earliest + Math.round(jitter * 5_000)));
  if (outcome.kind === 'rate_limited') return { nextSyncAt: outcome.retryAt ? notBefore(at(1_000)) : at(minute * (1 + jitter)), failureStreak: streak, needsReconnect: false };
  const { first, longest } = outcome.kind === 'misconfigured' ? misconfigured : transient;
  const delay = Math.min(first * 2 ** Math.min(streak, longestExponent), longest);
  return { nextSyncAt: notBefore(at(delay * (1 + jitter * 0.25))), failureStreak: streak + 1, needsReconnect: false };
}
