import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf, nameOfMember } from './claim-rules';
import { lockFeedback } from './lock-feedback';
import { claimMinutes } from './vocabulary';

/**
 * Takes the item for the member who acts; claiming one's own renews it. What a lead assigned does not run out. Throws `conflict`
 * (reason `claimed_by`, with the name) while a colleague has it, unless `takeOver` and the role allow.
 */
export async function claimFeedback(ctx: Ctx, input: { feedbackId: string; takeOver?: boolean }): Promise<{ expiresAt: Date | null }> {
  authorize(ctx, 'feedback.claim');
  const me = memberOf(ctx);
  if (!me) throw new AppError('forbidden', { reason: 'members_only' });
  return ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    const mine = item.claimed && item.assigneeId === me;
    if (item.claimed && !mine && item.assigneeId) {
      if (!input.takeOver) throw new AppError('conflict', { reason: 'claimed_by', values: { name: await nameOfMember(ctx, tx, item.assigneeId) } });
      authorize(ctx, 'feedback.take_over');
    }
    const expiresAt = mine && item.claimExpiresAt === null ? null : new Date(item.databaseNow.getTime() + claimMinutes * 60_000);
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: { assigneeId: me, claimExpiresAt: expiresAt, updatedAt: item.databaseNow },
      select: { id: true },
    });
    if (!mine) {
      const from = item.claimed ? item.assigneeId : null;
      await recordAudit(ctx, tx, { action: from ? 'feedback.taken_over' : 'feedback.claimed', subjectKind: 'feedback', subjectId: item.id, detail: from ? { fromMemberId: from } : {} });
      await announce(ctx, tx, 'feedback', item.id);
    }
    return { expiresAt };
  });
}
