import { openConnection, type OpenConnection } from '@/lib/connections/open-connection';
import { recordProblem } from '@/lib/connections/record-problem';
import type { Publisher, RemoteReply } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import type { Ctx } from '@/lib/system/ctx';
import { log } from '@/lib/system/log';
import { authorize } from '@/lib/workspace/authorize';
import { announcePut } from './announce-put';
import { claimDelivery } from './claim-delivery';
import { completeDelivery } from './complete-delivery';
import { putBudgetMs, readBudgetMs } from './delivery-claim';
import { decideEnding, type Seen } from './delivery-ending';
import { hashBody, hexOf } from './normalise-body';
import { planDelivery, type DeliveryState } from './plan-delivery';
import type { ReplyState } from './reply-state';

export interface DeliverReplyInput {
  feedbackId: string;
  visibility: 'public' | 'private';
  /** Aborted when the worker stops. */
  signal?: AbortSignal;
}

export type DeliveryOutcome = 'not_due' | 'lease_lost' | ReplyState;

function seenReply(remote: RemoteReply) {
  return { externalId: remote.externalId, bodyHash: hexOf(hashBody(remote.body)), state: remote.state };
}

/** Asks the platform and takes every way of failing for an observation; what nobody foresaw counts as an outcome nobody knows. */
async function observe(during: 'read' | 'put', ask: () => Promise<RemoteReply | null>): Promise<Seen> {
  try {
    const remote = await ask();
    if (during === 'read' || !remote) return { observation: { saw: 'read', remote: remote && seenReply(remote) }, ...(remote ? { remote } : {}) };
    return { observation: { saw: 'put', remote: seenReply(remote) }, remote };
  } catch (thrown) {
    if (!(thrown instanceof PlatformError)) log.error({ err: thrown, during }, 'a reply met an unexpected error');
    const error = thrown instanceof PlatformError ? thrown : new PlatformError(during === 'put' ? 'unknown_outcome' : 'transient', 'unexpected', String(thrown), { cause: thrown });
    return { observation: { saw: 'error', during, kind: error.kind, code: error.code, ...(error.retryAt ? { retryAt: error.retryAt } : {}) }, error };
  }
}

/**
 * Brings one queued reply to the platform, or finds out what became of it. Only one worker at a time holds its row, and only reading decides
 * whether it is written: before the first time, and after every outcome that nobody knows.
 */
export async function deliverReply(ctx: Ctx, input: DeliverReplyInput): Promise<DeliveryOutcome> {
  authorize(ctx, 'reply.publish');
  let claim = await claimDelivery(ctx, input);
  if (!claim) return 'not_due';
  const { connectionId, target, reply, key } = claim;
  const limited = (ms: number) => AbortSignal.any([AbortSignal.timeout(ms), ...(input.signal ? [input.signal] : [])]);

  let open: OpenConnection | null = null;
  let publisher: Publisher<unknown> | undefined;
  let seen = await observe('read', async () => {
    open = await openConnection(ctx, connectionId, limited(readBudgetMs));
    publisher = open.platform.publisher;
    if (!publisher) throw new PlatformError('misconfigured', 'takes_no_replies', `${open.platform.id} takes no replies`);
    return publisher.read(open.context, target);
  });
  const opened = open as OpenConnection | null;
  const known: DeliveryState = { ...claim.known, propagationSeconds: publisher?.propagationSeconds ?? 0 };
  let decision = planDelivery(known, seen.observation, claim.clock());
  if (decision.do === 'put' && opened && publisher) {
    const write = publisher;
    claim = await announcePut(ctx, claim);
    if (!claim) return 'lease_lost';
    seen = await observe('put', () => write.put({ ...opened.context, signal: limited(putBudgetMs) }, target, reply.body, key));
    decision = planDelivery(known, seen.observation, claim.clock());
  }
  if (decision.do === 'put') throw new Error('a write leads to another write');
  const outcome = await completeDelivery(ctx, claim, decideEnding(claim, decision, seen, opened?.hide ?? ((text) => text)));
  if (seen.error && (seen.error.kind === 'reconnect' || seen.error.kind === 'misconfigured')) await recordProblem(ctx, connectionId, seen.error, opened?.hide);
  return outcome;
}
