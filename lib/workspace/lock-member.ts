import type { Role } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';

export interface LockedMember {
  memberId: string;
  userId: string;
  role: Role;
  /** Nobody else is an owner. */
  isLastOwner: boolean;
}

/** Holds the member and all owners until the transaction ends, so that two owners cannot remove each other at once. */
export async function lockMember(ctx: Ctx, tx: Tx, memberId: string): Promise<LockedMember> {
  const rows = await tx.$queryRaw<{ id: string; user_id: string; role: Role }[]>`
    select id, user_id, role from member
    where workspace_id = ${ctx.workspaceId}::uuid and removed_at is null and (id = ${memberId}::uuid or role = 'owner')
    order by id for update`;
  const member = rows.find((row) => row.id === memberId);
  if (!member) throw new AppError('not_found');
  // the door read the actor's role before this transaction; only what holds now counts
  const { actor } = ctx;
  if (actor.kind === 'member' && !rows.some((row) => row.id === actor.memberId && row.role === 'owner')) throw new AppError('forbidden', { reason: 'role_forbids' });
  const owners = rows.filter((row) => row.role === 'owner');
  return { memberId, userId: member.user_id, role: member.role, isLastOwner: member.role === 'owner' && owners.length === 1 };
}
