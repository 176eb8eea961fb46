import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback, type LockedFeedback } from '@/lib/feedback/lock-feedback';
import { markReplied } from '@/lib/feedback/mark-replied';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { countTemplateUse } from '@/lib/templates/count-template-use';
import { authorize } from '@/lib/workspace/authorize';
import { findAnswerer } from './find-answerer';
import { hashBody } from './normalise-body';
import { findObstacle } from './reply-state';
import { markAsRepliedInput, type MarkAsRepliedInput } from './schema';

export type MarkAsRepliedResult = { ok: true; replyId: string } | { ok: false; reason: 'already_answered' | 'in_flight' | 'conflict' | 'claimed'; by: string | null };

/** Where the platform takes no answers by API, or the connection to it is gone. */
async function isAnsweredByHand(ctx: Ctx, tx: Tx, item: LockedFeedback): Promise<boolean> {
  if (item.replyRoute !== 'api') return item.replyRoute === 'copy' || item.replyRoute === 'private';
  const connection = await tx.connection.findFirst({ where: { workspaceId: ctx.workspaceId, id: item.connectionId }, select: { state: true } });
  return connection?.state === 'disconnected';
}

/** Records that a member answered by hand, where no answer can go out by itself. The words are kept where there are any. */
export async function markAsReplied(ctx: Ctx, input: MarkAsRepliedInput): Promise<MarkAsRepliedResult> {
  authorize(ctx, 'reply.mark');
  const { feedbackId, body, templateId } = markAsRepliedInput.parse(input);
  const { actor } = ctx;
  if (actor.kind !== 'member') throw new AppError('forbidden');
  return ctx.tx(async (tx): Promise<MarkAsRepliedResult> => {
    const item = await lockFeedback(ctx, tx, feedbackId);
    if (!(await isAnsweredByHand(ctx, tx, item))) throw new AppError('invalid', { reason: 'not_answered_by_hand' });
    const replies = await tx.reply.findMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility: 'public', state: { not: 'withdrawn' } } });
    // the author changed the item after our answer: a new one takes the old one's place
    const renewed = item.outdatedReplyAt !== null;
    const obstacle = findObstacle(replies.map((reply) => reply.state), renewed);
    if (obstacle) return { ok: false, reason: obstacle, by: await findAnswerer(ctx, tx, replies.find((reply) => reply.state === 'live')?.memberId ?? null) };
    if (item.claimed && item.assigneeId !== actor.memberId) return { ok: false, reason: 'claimed', by: await findAnswerer(ctx, tx, item.assigneeId) };
    const replyId = newId();
    const at = item.databaseNow;
    await tx.reply.updateMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility: 'public', state: 'live' }, data: { state: 'withdrawn', settledAt: at, failure: { kind: 'ended', code: 'replaced', values: {}, detail: '', at: at.toISOString() } } });
    await tx.reply.create({
      data: { workspaceId: ctx.workspaceId, id: replyId, feedbackId, memberId: actor.memberId, body, templateId: templateId ?? null, bodyHash: hashBody(body), state: 'live', origin: 'manual', visibility: 'public', createdAt: at, liveAt: at, settledAt: at },
    });
    await tx.draft.deleteMany({ where: { workspaceId: ctx.workspaceId, feedbackId, memberId: actor.memberId, visibility: 'public' } });
    if (templateId) await countTemplateUse(ctx, tx, templateId);
    await markReplied(joinTx(ctx, tx), { feedbackId, repliedAt: at, memberId: actor.memberId, origin: 'manual' });
    await recordAudit(ctx, tx, { action: 'reply.marked', subjectKind: 'feedback', subjectId: feedbackId, detail: { replyId, replyRoute: item.replyRoute } });
    await announce(ctx, tx, 'feedback', feedbackId);
    return { ok: true, replyId };
  });
}
