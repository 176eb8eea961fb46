import type { PlatformErrorKind } from '@/lib/platforms/errors';
import type { ReplyEvent } from './reply-state';

/** Tries before a reply that is certainly not on the platform is given back to its author: about two hours. */
export const maxAttempts = 10;

export interface SeenReply {
  externalId: string;
  /** Hex of `hashBody`. */
  bodyHash: string;
  state: 'live' | 'pending' | 'rejected';
}

/** What is known before the platform is asked. Times are the database's. */
export interface DeliveryState {
  state: 'sending' | 'pending' | 'unknown';
  /** 1 on the first try. */
  attempt: number;
  lastPutAt: Date | null;
  bodyHash: string;
  /** Ours on the platform, where an earlier answer told. */
  externalId: string | null;
  /** The answer that a person chose to change. */
  overwrites: { externalId: string; bodyHash: string } | null;
  propagationSeconds: number;
  /** 0 to 1: spreads the retries of many replies. */
  jitter: number;
}

export type Observation =
  | { saw: 'read'; remote: SeenReply | null }
  | { saw: 'put'; remote: SeenReply }
  | { saw: 'error'; during: 'read' | 'put'; kind: PlatformErrorKind; code: string; retryAt?: Date };

export type Decision =
  | { do: 'put' }
  | { do: 'settle'; event: Extract<ReplyEvent, 'arrived' | 'refused' | 'differs' | 'given_up'>; code?: string }
  /** `unwritten`: the write has certainly not happened, so its traces go. */
  | { do: 'wait'; event: Extract<ReplyEvent, 'held' | 'lost' | 'postponed'>; until: Date; unwritten?: boolean };

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + Math.round(seconds * 1000));
}

/** Doubling from `first`, never over `most`, give or take a fifth. */
function backOff(known: DeliveryState, first: number, most: number): number {
  return Math.min(most, first * 2 ** Math.min(known.attempt - 1, 20)) * (0.8 + 0.4 * known.jitter);
}

function isOurs(known: DeliveryState, remote: SeenReply): boolean {
  return remote.bodyHash === known.bodyHash || (known.externalId !== null && remote.externalId === known.externalId);
}

function welcome(known: DeliveryState, remote: SeenReply, now: Date): Decision {
  if (remote.state === 'live') return { do: 'settle', event: 'arrived' };
  if (remote.state === 'rejected') return { do: 'settle', event: 'refused' };
  return { do: 'wait', event: 'held', until: later(now, backOff(known, 30, 3600)) };
}

/** Nothing of ours is there, and nothing that a person did not choose to change. */
function planAbsent(known: DeliveryState, now: Date): Decision {
  if (known.lastPutAt === null) return { do: 'put' };
  const visibleBy = later(known.lastPutAt, known.propagationSeconds);
  if (now < visibleBy) {
    const soon = later(now, backOff(known, 3, 60));
    return { do: 'wait', event: known.state === 'pending' ? 'held' : 'lost', until: soon < visibleBy ? soon : visibleBy };
  }
  if (known.state === 'pending') return { do: 'settle', event: 'refused', code: 'removed_while_held' };
  if (known.attempt >= maxAttempts) return { do: 'settle', event: 'given_up', code: 'never_arrived' };
  return { do: 'put' };
}

function planRead(known: DeliveryState, remote: SeenReply | null, now: Date): Decision {
  if (remote === null) return planAbsent(known, now);
  if (isOurs(known, remote)) return welcome(known, remote, now);
  const { overwrites } = known;
  if (overwrites && remote.externalId === overwrites.externalId && remote.bodyHash === overwrites.bodyHash) return planAbsent(known, now);
  // an answer that nobody can see stands in nobody's way
  if (remote.state === 'rejected') return planAbsent(known, now);
  return { do: 'settle', event: 'differs' };
}

function waitUntil(known: DeliveryState, now: Date, retryAt: Date | undefined): Date {
  const own = later(now, backOff(known, 15, 1800));
  if (!retryAt || retryAt <= own) return own;
  const latest = later(now, 24 * 3600);
  return retryAt < latest ? retryAt : latest;
}

function planError(known: DeliveryState, error: Extract<Observation, { saw: 'error' }>, now: Date): Decision {
  const { kind, code, during } = error;
  const writing = during === 'put';
  // whether the words may be on the platform: then only reading can end this, however long it takes
  const unsure = writing ? kind === 'unknown_outcome' || kind === 'contract_drift' : known.lastPutAt !== null;
  if (unsure && writing) return { do: 'wait', event: 'lost', until: later(now, 2) };
  if (kind === 'gone') return { do: 'settle', event: 'given_up', code };
  if (unsure) return { do: 'wait', event: known.state === 'pending' ? 'held' : 'lost', until: waitUntil(known, now, error.retryAt) };
  if (kind === 'rejected') return { do: 'settle', event: 'refused', code };
  if (kind === 'reconnect' || kind === 'misconfigured' || known.attempt >= maxAttempts) return { do: 'settle', event: 'given_up', code };
  return { do: 'wait', event: 'postponed', until: waitUntil(known, now, error.retryAt), unwritten: true };
}

/**
 * What to do with a reply after what was seen. The first thing asked of a platform is always to read, before the first write too: the same
 * words are ours, others are a conflict for a person. A write whose outcome is unknown is repeated only when reading, later than the
 * platform needs to show it, finds nothing.
 */
export function planDelivery(known: DeliveryState, seen: Observation, now: Date): Decision {
  if (seen.saw === 'read') return planRead(known, seen.remote, now);
  if (seen.saw === 'put') return welcome(known, seen.remote, now);
  return planError(known, seen, now);
}
