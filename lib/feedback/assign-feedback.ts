import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { isPermitted } from '@/lib/workspace/permissions';
import { lockFeedback } from './lock-feedback';

/** A lead hands the item to a member who may answer, without an end; `memberId` null gives it back to everybody. */
export async function assignFeedback(ctx: Ctx, input: { feedbackId: string; memberId: string | null }): Promise<{ name: string | null }> {
  authorize(ctx, 'feedback.assign');
  return ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, input.feedbackId);
    const member = input.memberId
      ? await tx.member.findFirst({ where: { workspaceId: ctx.workspaceId, id: input.memberId, removedAt: null }, select: { id: true, role: true, user: { select: { name: true } } } })
      : null;
    if (input.memberId && !member) throw new AppError('not_found', { reason: 'member_gone' });
    if (member && !isPermitted(member.role, 'feedback.claim')) throw new AppError('invalid', { reason: 'viewer_cannot_answer' });
    await tx.feedback.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: item.id } },
      data: { assigneeId: member?.id ?? null, claimExpiresAt: null, updatedAt: item.databaseNow },
      select: { id: true },
    });
    await recordAudit(ctx, tx, {
      action: member ? 'feedback.assigned' : 'feedback.released',
      subjectKind: 'feedback',
      subjectId: item.id,
      detail: { ...(member && { toMemberId: member.id }), ...(item.claimed && { fromMemberId: item.assigneeId }) },
    });
    await announce(ctx, tx, 'feedback', item.id);
    return { name: member?.user.name ?? null };
  });
}
