import { recordAudit } from '@/lib/audit/record-audit';
import { markReplied } from '@/lib/feedback/mark-replied';
import { Prisma, type Reply } from '@/lib/generated/prisma/client';
import type { RemoteReply } from '@/lib/platforms/contract';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
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
  const where = { workspaceId: ctx.workspaceId, id: reply.id };
  const liveAt = state === 'live' ? liveTime(reply, settlement) : undefined;
  if (state === 'live') await replaceOthers(ctx, tx, reply, at);
  await tx.reply.updateMany({
    where,
    data: {
      state,
      ...(remote?.externalId ? { externalId: remote.externalId } : {}),
      ...(remote?.url ? { url: remote.url } : {}),
      ...(liveAt ? { liveAt } : {}),
      settledAt: isOpen(state) ? null : at,
      ...(problem === undefined ? {} : { failure: problem ?? Prisma.DbNull }),
    },
  });
  if (!isOpen(state)) await tx.outbox.deleteMany({ where: { workspaceId: ctx.workspaceId, feedbackId: reply.feedbackId, visibility: reply.visibility, replyId: reply.id } });
  if (liveAt) await markReplied(joinTx(ctx, tx), { feedbackId: reply.feedbackId, repliedAt: liveAt, memberId: reply.memberId, origin: reply.origin });
  const action = auditOf[state];
  if (action && state !== reply.state && !unspoken.has(state)) {
    await recordAudit(ctx, tx, { action, subjectKind: 'feedback', subjectId: reply.feedbackId, detail: { replyId: reply.id, ...(reply.memberId ? { memberId: reply.memberId } : {}), ...(problem ? { code: problem.code } : {}) } });
  }
  await announce(ctx, tx, 'feedback', reply.feedbackId);
  return state;
}

async function replaceOthers(ctx: Ctx, tx: Tx, reply: Reply, at: Date): Promise<void> {
  const ended: ReplyProblem = { kind: 'ended', code: 'replaced', values: {}, detail: '', at: at.toISOString() };
  await tx.reply.updateMany({
    where: { workspaceId: ctx.workspaceId, feedbackId: reply.feedbackId, visibility: reply.visibility, state: 'live', id: { not: reply.id } },
    data: { state: 'withdrawn', settledAt: at, failure: ended },
  });
}
