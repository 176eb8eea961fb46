import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import { enqueue } from '@/lib/jobs/enqueue';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { findAnswerer } from './find-answerer';
import { openOutbox } from './open-outbox';
import { findObstacle, isOpen, nextState } from './reply-state';
import { replyInput, type ReplyInput } from './schema';

export type RetryReplyResult = { ok: true } | { ok: false; reason: 'already_answered' | 'in_flight' | 'conflict'; by: string | null } | { ok: false; reason: 'disconnected' };

/** Sends a failed reply once more, or brings the next look at one that is on its way forward to now. */
export async function retryReply(ctx: Ctx, input: ReplyInput): Promise<RetryReplyResult> {
  authorize(ctx, 'reply.retry');
  const { feedbackId, replyId } = replyInput.parse(input);
  return ctx.tx(async (tx): Promise<RetryReplyResult> => {
    const item = await lockFeedback(ctx, tx, feedbackId);
    const replies = await tx.reply.findMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility: 'public', state: { not: 'withdrawn' } } });
    const reply = replies.find((one) => one.id === replyId);
    if (!reply) throw new AppError('not_found');
    const { state: connectionState } = await tx.connection.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: item.connectionId }, select: { state: true } });
    if (connectionState === 'disconnected' || connectionState === 'needs_reconnect') return { ok: false, reason: 'disconnected' };
    if (isOpen(reply.state)) {
      // a worker that holds it keeps it: the lease decides
      await tx.$executeRaw`update outbox set next_attempt_at = least(next_attempt_at, now()) where workspace_id = ${ctx.workspaceId}::uuid and reply_id = ${replyId}::uuid and feedback_id = ${feedbackId}::uuid`;
      await enqueue(ctx, tx, 'deliver-reply', { feedbackId, visibility: reply.visibility }, { key: `deliver:${feedbackId}:${reply.visibility}`, maxAttempts: 1, priority: -10 });
      return { ok: true };
    }
    if (!nextState(reply.state, 'retried')) throw new AppError('conflict');
    const others = replies.filter((one) => one.id !== replyId);
    const obstacle = findObstacle(others.map((one) => one.state), false);
    if (obstacle) return { ok: false, reason: obstacle, by: await findAnswerer(ctx, tx, others.find((one) => one.state !== 'failed' && one.state !== 'rejected')?.memberId ?? null) };
    await tx.reply.updateMany({ where: { workspaceId: ctx.workspaceId, id: replyId }, data: { state: 'queued', queuedAt: item.databaseNow, settledAt: null, failure: Prisma.DbNull } });
    await openOutbox(ctx, tx, reply, { delaySeconds: 0 });
    await recordAudit(ctx, tx, { action: 'reply.retried', subjectKind: 'feedback', subjectId: feedbackId, detail: { replyId } });
    await announce(ctx, tx, 'feedback', feedbackId);
    return { ok: true };
  });
}
