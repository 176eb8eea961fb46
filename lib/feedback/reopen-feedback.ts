import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { lockFeedback } from './lock-feedback';
import { queueOf } from './queue-of';
import { readScoringSettings } from './read-scoring-settings';

/** Puts a closed item back where it was; how long it has waited is unchanged. Reopening an open one changes nothing. */
export async function reopenFeedback(ctx: Ctx, input: { feedbackId: string }): Promise<{ queue: string }> {
  authorize(ctx, 'feedback.reopen');
  return ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    if (!item.closedAt) return { queue: item.queue };
    const queue = queueOf(item, { closedAt: null }, await readScoringSettings(ctx, tx));
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: { closedAt: null, closedById: null, closeReason: null, queue, updatedAt: item.databaseNow },
      select: { id: true },
    });
    await recordAudit(ctx, tx, { action: 'feedback.reopened', subjectKind: 'feedback', subjectId: item.id });
    await announce(ctx, tx, 'feedback', item.id);
    return { queue };
  });
}
