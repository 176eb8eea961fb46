import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { lockFeedback } from './lock-feedback';

/**
 * Records that the item has an answer and takes it out of its queue. The earliest answer is the one that counts for who replied and
 * when; an answer older than the author's last edit leaves the item open.
 */
export async function markReplied(ctx: Ctx, input: { feedbackId: string; repliedAt: Date; memberId: string | null; origin: 'hub' | 'outside' | 'manual' }): Promise<void> {
  authorize(ctx, 'reply.mark');
  await ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    const first = item.repliedAt === null || input.repliedAt < item.repliedAt;
    const overtaken = item.outdatedReplyAt !== null && input.repliedAt < item.outdatedReplyAt;
    if (!first && (overtaken || (item.queue === 'none' && item.outdatedReplyAt === null))) return;
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: {
        ...(first && { repliedAt: input.repliedAt, repliedById: input.memberId, repliedOrigin: input.origin }),
        ...(!overtaken && { queue: 'none', outdatedReplyAt: null }),
        updatedAt: item.databaseNow,
      },
      select: { id: true },
    });
    await recordAudit(ctx, tx, { action: 'feedback.replied', subjectKind: 'feedback', subjectId: item.id, detail: { origin: input.origin, memberId: input.memberId } });
    await announce(ctx, tx, 'feedback', item.id);
  });
}
