import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf, refuseIfClaimedByOther } from './claim-rules';
import { lockFeedback } from './lock-feedback';
import { closeSchema } from './schema';
import type { CloseReason } from './vocabulary';

/**
 * Takes the item out of its queue for a named reason; the note, where given, is kept with the item. Throws `conflict` when it is closed
 * already, a reply is on its way, or a colleague has it.
 */
export async function closeFeedback(ctx: Ctx, input: { feedbackId: string; reason: CloseReason; note?: string }): Promise<void> {
  authorize(ctx, 'feedback.close');
  const { reason, note } = closeSchema.parse(input);
  await ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    if (item.closedAt) throw new AppError('conflict', { reason: 'closed_already' });
    if (item.sending) throw new AppError('conflict', { reason: 'reply_on_its_way' });
    await refuseIfClaimedByOther(ctx, tx, item);
    const me = memberOf(ctx);
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: { closedAt: item.databaseNow, closedById: me, closeReason: reason, queue: 'none', updatedAt: item.databaseNow },
      select: { id: true },
    });
    if (note && me) await tx.note.create({ data: { workspaceId: ctx.workspaceId, id: newId(), feedbackId: item.id, memberId: me, body: note, createdAt: item.databaseNow } });
    await recordAudit(ctx, tx, { action: 'feedback.closed', subjectKind: 'feedback', subjectId: item.id, detail: { reason, withNote: Boolean(note) } });
    await announce(ctx, tx, 'feedback', item.id);
  });
}
