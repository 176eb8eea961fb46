import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { isPermitted } from '@/lib/workspace/permissions';
import type { LockedFeedback } from './lock-feedback';

/** The member who acts, or null for the worker. */
export function memberOf(ctx: Ctx): string | null {
  return ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
}

/** The name to show for a member; a former one keeps it. */
export async function nameOfMember(ctx: Ctx, tx: Tx, memberId: string): Promise<string> {
  const member = await tx.member.findUnique({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: memberId } }, select: { user: { select: { name: true } } } });
  return member?.user.name ?? '';
}

/** Throws `conflict` with the colleague's name when somebody else is at it. Leads may pass over a claim. */
export async function refuseIfClaimedByOther(ctx: Ctx, tx: Tx, item: LockedFeedback): Promise<void> {
  if (!item.claimed || item.assigneeId === null || item.assigneeId === memberOf(ctx)) return;
  if (ctx.role === 'system' || isPermitted(ctx.role, 'feedback.take_over')) return;
  throw new AppError('conflict', { reason: 'claimed_by', values: { name: await nameOfMember(ctx, tx, item.assigneeId) } });
}
