import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { lockFeedback } from './lock-feedback';
import { queueOf } from './queue-of';
import { readScoringSettings } from './read-scoring-settings';

/** The only answer is gone: the item waits again in the list it came from, since when it always did. */
export async function unmarkReplied(ctx: Ctx, input: { feedbackId: string }): Promise<{ queue: string }> {
  authorize(ctx, 'reply.mark');
  return ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    if (!item.repliedAt) return { queue: item.queue };
    const queue = queueOf(item, { repliedAt: null, outdatedReplyAt: null }, await readScoringSettings(ctx, tx));
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: { repliedAt: null, repliedById: null, repliedOrigin: null, outdatedReplyAt: null, queue, updatedAt: item.databaseNow },
      select: { id: true },
    });
    await recordAudit(ctx, tx, { action: 'feedback.unreplied', subjectKind: 'feedback', subjectId: item.id });
    await announce(ctx, tx, 'feedback', item.id);
    return { queue };
  });
}
