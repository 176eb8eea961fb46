import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import { unmarkReplied } from '@/lib/feedback/unmark-replied';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { isPermitted } from '@/lib/workspace/permissions';
import { keepAsDraft } from './keep-as-draft';
import { replyInput, type DraftView, type ReplyInput, type ReplyProblem } from './schema';

/** Takes back "marked as replied": the item waits again, and the words are a draft again. One's own; a lead anybody's. */
export async function unmarkAsReplied(ctx: Ctx, input: ReplyInput): Promise<{ draft: DraftView | null }> {
  authorize(ctx, 'reply.mark');
  const { feedbackId, replyId } = replyInput.parse(input);
  const { actor, role } = ctx;
  return ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, feedbackId);
    const reply = await tx.reply.findFirst({ where: { workspaceId: ctx.workspaceId, id: replyId, feedbackId, origin: 'manual', state: 'live' } });
    if (!reply) throw new AppError('not_found');
    const own = actor.kind === 'member' && actor.memberId === reply.memberId;
    if (!own && role !== 'system' && !isPermitted(role, 'feedback.take_over')) throw new AppError('forbidden', { reason: 'reply_of_another' });
    const ended: ReplyProblem = { kind: 'ended', code: 'unmarked', values: {}, detail: '', at: item.databaseNow.toISOString() };
    await tx.reply.updateMany({ where: { workspaceId: ctx.workspaceId, id: replyId }, data: { state: 'withdrawn', settledAt: item.databaseNow, failure: ended } });
    const draft = reply.memberId && reply.body.trim() !== '' ? await keepAsDraft(ctx, tx, { feedbackId, memberId: reply.memberId, body: reply.body, templateId: reply.templateId }) : null;
    await unmarkReplied(joinTx(ctx, tx), { feedbackId });
    await recordAudit(ctx, tx, { action: 'reply.unmarked', subjectKind: 'feedback', subjectId: feedbackId, detail: { replyId } });
    await announce(ctx, tx, 'feedback', feedbackId);
    return { draft: own ? draft : null };
  });
}
