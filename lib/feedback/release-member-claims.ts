import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';

/** Gives back to everybody what a member who leaves still has. */
export async function releaseMemberClaims(ctx: Ctx, input: { memberId: string }): Promise<{ releasedCount: number }> {
  authorize(ctx, 'feedback.take_over');
  return ctx.tx(async (tx) => {
    const { count } = await tx.feedback.updateMany({
      where: { workspaceId: ctx.workspaceId, assigneeId: input.memberId },
      data: { assigneeId: null, claimExpiresAt: null },
    });
    if (count > 0) {
      await recordAudit(ctx, tx, { action: 'feedback.claims_released', subjectKind: 'member', subjectId: input.memberId, detail: { releasedCount: count } });
      await announce(ctx, tx, 'feedback');
    }
    return { releasedCount: count };
  });
}
