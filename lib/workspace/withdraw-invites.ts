import type { Role } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { invitableRoles } from './invite-rights';

/** Revokes the open links that a member made and could not make any more; without this a removed person could come back by one. */
export async function withdrawInvites(ctx: Ctx, tx: Tx, maker: { memberId: string; role: Role | null }): Promise<number> {
  const still = maker.role ? [...invitableRoles(maker.role)] : [];
  const withdrawn = await tx.invite.updateMany({
    where: { workspaceId: ctx.workspaceId, createdById: maker.memberId, acceptedAt: null, revokedAt: null, role: { notIn: still } },
    data: { revokedAt: ctx.now, revokedById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null },
  });
  return withdrawn.count;
}
