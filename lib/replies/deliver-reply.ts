import { z } from 'zod';
import { openConnection, type OpenConnection } from '@/lib/connections/open-connection';
import { recordProblem } from '@/lib/connections/record-problem';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Reply } from '@/lib/generated/prisma/client';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Publisher, RemoteReply, ReplyTarget } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { log } from '@/lib/system/log';
import { authorize } from '@/lib/workspace/authorize';
import { hashBody, hexOf } from './normalise-body';
import { planDelivery, type Decision, type DeliveryState, type Observation } from './plan-delivery';
import { isOpen } from './reply-state';
import { overwritesSchema, type ReplyProblem } from './schema';
import { settleReply } from './settle-reply';

/** How long a worker may hold a reply before another takes it for dead. */
const leaseSeconds = 120;
/** Together less than the lease: what hangs is cut off while the row is still ours. */
const readBudgetMs = 100_000;
const putBudgetMs = 60_000;

export interface DeliverReplyInput {
  feedbackId: string;
  visibility: 'public' | 'private';
  /** Aborted when the worker stops. */
  signal?: AbortSignal;
}

export type DeliveryOutcome = 'not_due' | 'lease_lost' | Reply['state'];

interface Lease {
  token: string;
  reply: Reply;
  key: string;
  known: Omit<DeliveryState, 'propagationSeconds'>;
  connectionId: string;
  target: ReplyTarget;
  /** The database's time, told by this process's steady clock. */
  clock: () => Date;
}

interface LeaseRow {
  reply_id: string;
  key: string;
  attempt: number;
  last_put_at: Date | null;
  overwrites: unknown;
  now: Date;
}

const targetSchema = z.record(z.string(), z.string()).catch({});

/** Takes the row for this worker, by the database's clock. Null when it is not due, or in another's hands. */
async function takeLease(ctx: Ctx, { feedbackId, visibility }: DeliverReplyInput): Promise<Lease | null> {
  const token = newId();
  return ctx.tx(async (tx) => {
    const feedback = await lockFeedback(ctx, tx, feedbackId);
    const rows = await tx.$queryRaw<LeaseRow[]>`
      update outbox set lease_token = ${token}::uuid, lease_until = now() + make_interval(secs => ${leaseSeconds}), attempt = attempt + 1
      where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid and visibility = ${visibility}::visibility
        and next_attempt_at <= now() and (lease_until is null or lease_until < now())
      returning reply_id, key, attempt, last_put_at, overwrites, clock_timestamp() as now`;
    const row = rows[0];
    if (!row) return null;
    const started = performance.now();
    const clock = () => new Date(row.now.getTime() + (performance.now() - started));
    const found = await tx.reply.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: row.reply_id } });
    const { target } = await tx.feedback.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: feedbackId }, select: { target: true } });
    // it was in the hands of a worker that died, and may have left until the end of that worker's time: only reading can tell
    const abandoned = found.state === 'sending' ? row.last_put_at : null;
    const lastPutAt = abandoned ? new Date(abandoned.getTime() + putBudgetMs) : row.last_put_at;
    if (abandoned) await tx.outbox.updateMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility }, data: { lastPutAt } });
    const state = await settleReply(ctx, tx, found, { event: abandoned ? 'lost' : 'taken', at: row.now });
    if (state !== 'sending' && state !== 'pending' && state !== 'unknown') throw new Error(`a ${state} reply has an outbox row`);
    const overwrites = overwritesSchema.safeParse(row.overwrites).data ?? null;
    const replyExternalId = found.externalId ?? overwrites?.externalId;
    return {
      token,
      reply: { ...found, state },
      key: row.key,
      known: { state, attempt: row.attempt, lastPutAt, bodyHash: hexOf(found.bodyHash), externalId: found.externalId, overwrites, jitter: Math.random() },
      connectionId: feedback.connectionId,
      target: { feedbackExternalId: feedback.externalId, target: targetSchema.parse(target), ...(replyExternalId ? { replyExternalId } : {}) },
      clock,
    };
  });
}

/** Says, committed before the first byte leaves, that the platform may be changed from here on. False when the lease is no longer ours. */
async function announcePut(ctx: Ctx, lease: Lease): Promise<boolean> {
  return ctx.tx(async (tx) => {
    await lockFeedback(ctx, tx, lease.reply.feedbackId);
    const count = await tx.$executeRaw`
      update outbox set first_put_at = coalesce(first_put_at, clock_timestamp()), last_put_at = clock_timestamp(), lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${lease.reply.feedbackId}::uuid and visibility = ${lease.reply.visibility}::visibility
        and lease_token = ${lease.token}::uuid and lease_until > clock_timestamp()`;
    if (count === 0) return false;
    await settleReply(ctx, tx, lease.reply, { event: 'putting', at: lease.clock() });
    lease.reply = { ...lease.reply, state: 'sending' };
    return true;
  });
}

interface Seen {
  observation: Observation;
  remote?: RemoteReply;
  error?: PlatformError;
}

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

function problemOf(lease: Lease, decision: Decision, { remote, error }: Seen, hide: (text: string) => string): ReplyProblem | null {
  const at = lease.clock().toISOString();
  const retryAt = decision.do === 'wait' ? { retryAt: decision.until.toISOString() } : {};
  if (error) {
    const values = Object.fromEntries(Object.entries(error.values).map(([key, value]) => [key, hide(value).slice(0, 500)]));
    return { kind: error.kind, code: error.code, values, detail: hide(error.message).slice(0, 500), at, ...retryAt };
  }
  if (decision.do === 'settle' && decision.event === 'differs' && remote) {
    const { externalId, body, authorName, url, postedAt } = remote;
    const theirs = { externalId, body, bodyHash: hexOf(hashBody(body)), ...(authorName ? { authorName } : {}), ...(url ? { url } : {}), ...(postedAt ? { postedAt: postedAt.toISOString() } : {}) };
    return { kind: 'conflict', code: 'other_answer', values: {}, detail: '', at, theirs };
  }
  if (decision.do === 'settle' && decision.code) return { kind: 'rejected', code: decision.code, values: {}, detail: '', at };
  if (decision.do === 'settle' && decision.event === 'refused') return { kind: 'rejected', code: 'refused', values: remote?.reason ? { reason: hide(remote.reason).slice(0, 500) } : {}, detail: '', at };
  return decision.do === 'wait' && decision.event === 'lost' ? { kind: 'unknown_outcome', code: 'not_seen_yet', values: {}, detail: '', at, ...retryAt } : null;
}

/** Writes down what came of it, unless the row went to another hand meanwhile: then that one reads what is there. */
async function conclude(ctx: Ctx, lease: Lease, decision: Exclude<Decision, { do: 'put' }>, problem: ReplyProblem | null, seen: Seen): Promise<DeliveryOutcome> {
  const { feedbackId, visibility } = lease.reply;
  const { observation, remote } = seen;
  return ctx.tx(async (tx) => {
    await lockFeedback(ctx, tx, feedbackId);
    const where = { workspaceId: ctx.workspaceId, feedbackId, visibility, leaseToken: lease.token };
    const writing = observation.saw === 'error' && observation.during === 'put';
    // the request may have left at any time up to now
    const written = decision.do === 'wait' && decision.unwritten ? { firstPutAt: null, lastPutAt: null } : writing ? { lastPutAt: lease.clock() } : {};
    const waiting = decision.do === 'wait' ? { leaseToken: null, leaseUntil: null, nextAttemptAt: decision.until, ...written } : { leaseUntil: null };
    const { count } = await tx.outbox.updateMany({ where, data: waiting });
    if (count === 0) return 'lease_lost';
    const reply = await tx.reply.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: lease.reply.id } });
    const ours = decision.do === 'settle' && decision.event === 'differs' ? {} : { remote };
    const state = await settleReply(ctx, tx, reply, { event: decision.event, ...ours, problem, at: lease.clock(), replaces: lease.known.overwrites !== null });
    if (decision.do === 'wait' && isOpen(state)) {
      await enqueue(ctx, tx, 'deliver-reply', { feedbackId, visibility }, { key: `deliver:${feedbackId}:${visibility}`, runAt: decision.until, maxAttempts: 1 });
    }
    return state;
  });
}

/**
 * Brings one queued reply to the platform, or finds out what became of it. Only one worker at a time holds its row, and only reading decides
 * whether it is written: before the first time, and after every outcome that nobody knows.
 */
export async function deliverReply(ctx: Ctx, input: DeliverReplyInput): Promise<DeliveryOutcome> {
  authorize(ctx, 'reply.publish');
  const lease = await takeLease(ctx, input);
  if (!lease) return 'not_due';
  const limited = (ms: number) => AbortSignal.any([AbortSignal.timeout(ms), ...(input.signal ? [input.signal] : [])]);

  let open: OpenConnection | null = null;
  let publisher: Publisher<unknown> | undefined;
  let seen = await observe('read', async () => {
    open = await openConnection(ctx, lease.connectionId, limited(readBudgetMs));
    publisher = open.platform.publisher;
    if (!publisher) throw new PlatformError('misconfigured', 'takes_no_replies', `${open.platform.id} takes no replies`);
    return publisher.read(open.context, lease.target);
  });
  const opened = open as OpenConnection | null;
  const known: DeliveryState = { ...lease.known, propagationSeconds: publisher?.propagationSeconds ?? 0 };
  let decision = planDelivery(known, seen.observation, lease.clock());
  if (decision.do === 'put' && opened && publisher) {
    const write = publisher;
    if (!(await announcePut(ctx, lease))) return 'lease_lost';
    seen = await observe('put', () => write.put({ ...opened.context, signal: limited(putBudgetMs) }, lease.target, lease.reply.body, lease.key));
    decision = planDelivery(known, seen.observation, lease.clock());
  }
  if (decision.do === 'put') throw new Error('a write leads to another write');
  const problem = problemOf(lease, decision, seen, opened?.hide ?? ((text) => text));
  const outcome = await conclude(ctx, lease, decision, problem, seen);
  if (seen.error && (seen.error.kind === 'reconnect' || seen.error.kind === 'misconfigured')) await recordProblem(ctx, lease.connectionId, seen.error, opened?.hide);
  return outcome;
}
