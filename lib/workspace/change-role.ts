import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';
import { lockMember } from './lock-member';
import { changeRoleSchema } from './schema';
import { withdrawInvites } from './withdraw-invites';

/** Counts from the member's next request on. The last owner stays one: `conflict`, reason `last_owner`. */
export async function changeRole(ctx: Ctx, input: z.input<typeof changeRoleSchema>): Promise<void> {
  authorize(ctx, 'member.write');
  const { memberId, role } = changeRoleSchema.parse(input);
  await ctx.tx(async (tx) => {
    const member = await lockMember(ctx, tx, memberId);
    if (member.role === role) return;
    if (member.isLastOwner) throw new AppError('conflict', { reason: 'last_owner' });
    await tx.member.updateMany({ where: { workspaceId: ctx.workspaceId, id: memberId }, data: { role } });
    const withdrawnInvites = await withdrawInvites(ctx, tx, { memberId, role });
    await recordAudit(ctx, tx, { action: 'member.role_changed', subjectKind: 'member', subjectId: memberId, detail: { from: member.role, to: role, withdrawnInvites } });
    await announce(ctx, tx, 'members', memberId);
  });
}
