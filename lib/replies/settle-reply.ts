import { auditStatement } from '@/lib/audit/record-audit';
import { markReplied } from '@/lib/feedback/mark-replied';
import { Prisma, type Reply } from '@/lib/generated/prisma/client';
import type { RemoteReply } from '@/lib/platforms/contract';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { announcement } from '@/lib/system/live';
import { isOpen, nextState, type ReplyEvent, type ReplyState } from './reply-state';
import type { ReplyProblem } from './schema';

const auditOf: Partial<Record<ReplyState, string>> = {
  sending: 'reply.taken', pending: 'reply.held', live: 'reply.published', rejected: 'reply.rejected', failed: 'reply.failed', unknown: 'reply.unsure', conflict: 'reply.conflicted', withdrawn: 'reply.withdrawn',
};
/** Said in the timeline by the event that led there, or of no interest to anybody. */
const unspoken = new Set<ReplyState>(['queued', 'sending']);

export interface Settlement {
  event: ReplyEvent;
  remote?: RemoteReply;
  /** Null clears what went wrong before; undefined leaves it. */
  problem?: ReplyProblem | null;
  /** The database's time. */
  at: Date;
  /** It took the place of an older answer, whose date the platform may still show. */
  replaces?: boolean;
}

/** The moment it became visible, by the platform's clock where that can be: not long before we sent it. */
function liveTime(reply: Reply, { remote, at, replaces }: Settlement): Date {
  const told = remote?.postedAt;
  const from = (reply.queuedAt ?? reply.createdAt).getTime() - 3_600_000;
  return told && !replaces && told.getTime() >= from && told <= at ? told : at;
}

/**
 * Moves a reply on by what happened to it, with everything that hangs on it: what it replaces, the item's own state, the audit row, the
 * live event. The item's row must be locked. The outbox row goes when the reply is no longer on its way. Returns the new state.
 */
export async function settleReply(ctx: Ctx, tx: Tx, reply: Reply, settlement: Settlement): Promise<ReplyState> {
  const { event, remote, problem, at } = settlement;
  const state = nextState(reply.state, event);
  if (!state) throw new AppError('conflict', { detail: `${event} cannot happen to a ${reply.state} reply` });
  const liveAt = state === 'live' ? liveTime(reply, settlement) : null;
  if (liveAt) await markReplied(joinTx(ctx, tx), { feedbackId: reply.feedbackId, repliedAt: liveAt, memberId: reply.memberId, origin: reply.origin });
  const action = state === reply.state || unspoken.has(state) ? undefined : auditOf[state];
  const detail = { replyId: reply.id, ...(reply.memberId ? { memberId: reply.memberId } : {}), ...(problem ? { code: problem.code } : {}) };
  // all in one statement: a worker does this for every reply, some several times
  await tx.$executeRaw`
    with moved as (
      update reply set state = ${state}::reply_state, external_id = coalesce(${remote?.externalId || null}::text, external_id), url = coalesce(${remote?.url || null}::text, url),
        live_at = coalesce(${liveAt}::timestamptz, live_at), settled_at = ${isOpen(state) ? null : at}::timestamptz${problem === undefined ? Prisma.empty : Prisma.sql`, failure = ${problem && JSON.stringify(problem)}::jsonb`}
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${reply.id}::uuid
    )${liveAt ? Prisma.sql`, replaced as (${replaceOthers(ctx, reply, at)})` : Prisma.empty}
    ${isOpen(state) ? Prisma.empty : Prisma.sql`, gone as (
      delete from outbox where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${reply.feedbackId}::uuid and visibility = ${reply.visibility}::visibility and reply_id = ${reply.id}::uuid
    )`}
    ${action ? Prisma.sql`, noted as (${auditStatement(ctx, { action, subjectKind: 'feedback', subjectId: reply.feedbackId, detail })})` : Prisma.empty}
    select ${announcement(ctx, 'feedback', reply.feedbackId)}`;
  return state;
}

function replaceOthers(ctx: Ctx, reply: Reply, at: Date): Prisma.Sql {
  const ended: ReplyProblem = { kind: 'ended', code: 'replaced', values: {}, detail: '', at: at.toISOString() };
  return Prisma.sql`update reply set state = 'withdrawn', settled_at = ${at}::timestamptz, failure = ${JSON.stringify(ended)}::jsonb
    where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${reply.feedbackId}::uuid and visibility = ${reply.visibility}::visibility and state = 'live' and id <> ${reply.id}::uuid`;
}
