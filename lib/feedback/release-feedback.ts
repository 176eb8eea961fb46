import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';
import { lockFeedback } from './lock-feedback';

/** Gives the item back to everybody. A colleague's living claim only a lead may release. Releasing what nobody has changes nothing. */
export async function releaseFeedback(ctx: Ctx, input: { feedbackId: string }): Promise<{ released: boolean }> {
  authorize(ctx, 'feedback.claim');
  return ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    if (item.assigneeId === null) return { released: false };
    if (item.claimed && item.assigneeId !== memberOf(ctx)) authorize(ctx, 'feedback.take_over');
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: { assigneeId: null, claimExpiresAt: null, updatedAt: item.databaseNow },
      select: { id: true },
    });
    await recordAudit(ctx, tx, { action: 'feedback.released', subjectKind: 'feedback', subjectId: item.id, detail: { fromMemberId: item.assigneeId } });
    await announce(ctx, tx, 'feedback', item.id);
    return { released: true };
  });
}
