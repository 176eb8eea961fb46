import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { isPermitted } from '@/lib/workspace/permissions';
import { keepAsDraft } from './keep-as-draft';
import { nextState } from './reply-state';
import { replyInput, type DraftView, type ReplyInput, type ReplyProblem } from './schema';

/** `too_late`: a worker has it in hand, or it may be on the platform already. */
export type TakeBackReplyResult = { ok: true; draft: DraftView } | { ok: false; reason: 'too_late' };

/** Makes a reply that has not left, or that failed, a draft again: of whoever takes it back. One's own; a lead anybody's. */
export async function takeBackReply(ctx: Ctx, input: ReplyInput): Promise<TakeBackReplyResult> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, replyId } = replyInput.parse(input);
  return ctx.tx(async (tx): Promise<TakeBackReplyResult> => {
    const item = await lockFeedback(ctx, tx, feedbackId);
    const reply = await tx.reply.findFirst({ where: { workspaceId: ctx.workspaceId, id: replyId, feedbackId } });
    if (!reply) throw new AppError('not_found');
    const { actor, role } = ctx;
    if (actor.kind !== 'member') throw new AppError('forbidden');
    const { memberId } = actor;
    if (memberId !== reply.memberId && role !== 'system' && !isPermitted(role, 'feedback.take_over')) throw new AppError('forbidden', { reason: 'reply_of_another' });
    if (reply.origin !== 'hub' || !nextState(reply.state, 'taken_back')) return { ok: false, reason: 'too_late' };
    if (reply.state === 'queued') {
      const count = await tx.$executeRaw`
        delete from outbox where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid and reply_id = ${replyId}::uuid
          and last_put_at is null and (lease_until is null or lease_until < now())`;
      if (count === 0) return { ok: false, reason: 'too_late' };
    }
    const ended: ReplyProblem = { kind: 'ended', code: 'taken_back', values: {}, detail: '', at: item.databaseNow.toISOString() };
    await tx.reply.updateMany({ where: { workspaceId: ctx.workspaceId, id: replyId }, data: { state: 'withdrawn', settledAt: item.databaseNow, failure: ended } });
    const draft = await keepAsDraft(ctx, tx, { feedbackId, memberId, body: reply.body, templateId: reply.templateId });
    await recordAudit(ctx, tx, { action: 'reply.taken_back', subjectKind: 'feedback', subjectId: feedbackId, detail: { replyId, memberId } });
    await announce(ctx, tx, 'feedback', feedbackId);
    return { ok: true, draft };
  });
}
