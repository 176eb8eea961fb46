import { z } from 'zod';
import type { Reply } from '@/lib/generated/prisma/client';
import type { ReplyTarget } from '@/lib/platforms/contract';
import { hexOf } from './normalise-body';
import type { DeliveryState } from './plan-delivery';
import { nextState, type ReplyEvent } from './reply-state';
import { overwritesSchema } from './schema';

/** How long a worker may hold a reply before another takes it for dead. */
export const leaseSeconds = 120;
/** Together less than the lease: what hangs is cut off while the row is still ours. */
export const readBudgetMs = 100_000;
export const putBudgetMs = 60_000;

/** One reply in the hands of one worker, from `claimDelivery` to `completeDelivery`. */
export interface DeliveryClaim {
  token: string;
  reply: Reply;
  /** The idempotency key handed to the platform. */
  key: string;
  known: Omit<DeliveryState, 'propagationSeconds'>;
  connectionId: string;
  target: ReplyTarget;
  /** The database's time, told by this process's steady clock. */
  clock: () => Date;
}

/** The outbox row as taken, with what hangs on it. */
export interface ClaimedRow {
  key: string;
  attempt: number;
  lastPutAt: Date | null;
  overwrites: unknown;
  /** The database's clock. */
  now: Date;
  reply: Reply;
  connectionId: string;
  feedbackExternalId: string;
  target: unknown;
}

const targetSchema = z.record(z.string(), z.string()).catch({});

/**
 * What a taken row means for its reply. One that is still `sending` was in the hands of a worker that died, and may have left until the end
 * of that worker's time: only reading can tell, so it counts as written then. Throws where no reply of this state may have a row.
 */
export function decideClaim(row: ClaimedRow, draw: { token: string; jitter: number; clock: () => Date }): { claim: DeliveryClaim; event: ReplyEvent; abandoned: boolean } {
  const { reply } = row;
  const left = reply.state === 'sending' ? row.lastPutAt : null;
  const lastPutAt = left ? new Date(left.getTime() + putBudgetMs) : row.lastPutAt;
  const event = left ? 'lost' : 'taken';
  const state = nextState(reply.state, event);
  if (state !== 'sending' && state !== 'pending' && state !== 'unknown') throw new Error(`a ${reply.state} reply has an outbox row`);
  const overwrites = overwritesSchema.safeParse(row.overwrites).data ?? null;
  const replyExternalId = reply.externalId ?? overwrites?.externalId;
  const known = { state, attempt: row.attempt, lastPutAt, bodyHash: hexOf(reply.bodyHash), externalId: reply.externalId, overwrites, jitter: draw.jitter };
  const target = { feedbackExternalId: row.feedbackExternalId, target: targetSchema.parse(row.target), ...(replyExternalId ? { replyExternalId } : {}) };
  return { event, abandoned: left !== null, claim: { token: draw.token, clock: draw.clock, reply: { ...reply, state }, key: row.key, known, connectionId: row.connectionId, target } };
}
