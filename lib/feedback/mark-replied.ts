import { auditStatement } from '@/lib/audit/record-audit';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { announcement } from '@/lib/system/live';
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
    const answered = first ? Prisma.sql`, replied_at = ${input.repliedAt}::timestamptz, replied_by_id = ${input.memberId}::uuid, replied_origin = ${input.origin}` : Prisma.empty;
    const settled = overtaken ? Prisma.empty : Prisma.sql`, queue = 'none', outdated_reply_at = null`;
    const noted = auditStatement(ctx, { action: 'feedback.replied', subjectKind: 'feedback', subjectId: item.id, detail: { origin: input.origin, memberId: input.memberId } });
    await tx.$executeRaw`
      with changed as (update feedback set updated_at = ${item.databaseNow}::timestamptz${answered}${settled} where workspace_id = ${ctx.workspaceId}::uuid and id = ${item.id}::uuid),
        noted as (${noted})
      select ${announcement(ctx, 'feedback', item.id)}`;
  });
}
