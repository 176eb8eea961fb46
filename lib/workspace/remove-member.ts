import { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { endOrphanedSessions } from '@/lib/identity/end-orphaned-sessions';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';
import { lockMember } from './lock-member';
import { withdrawInvites } from './withdraw-invites';

const inputSchema = z.object({ memberId: z.uuid() });

/**
 * Access ends with this transaction; who is a member nowhere else is signed out everywhere, and the links they made stop working. What they
 * wrote stays under their name. The caller releases what they had claimed, in the same transaction.
 */
export async function removeMember(ctx: Ctx, input: z.input<typeof inputSchema>): Promise<void> {
  authorize(ctx, 'member.write');
  const { memberId } = inputSchema.parse(input);
  await ctx.tx(async (tx) => {
    const member = await lockMember(ctx, tx, memberId);
    if (member.isLastOwner) throw new AppError('conflict', { reason: 'last_owner' });
    await tx.member.updateMany({
      where: { workspaceId: ctx.workspaceId, id: memberId },
      data: { removedAt: ctx.now, removedById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null },
    });
    const withdrawnInvites = await withdrawInvites(ctx, tx, { memberId, role: null });
    await endOrphanedSessions(tx, member.userId);
    await recordAudit(ctx, tx, { action: 'member.removed', subjectKind: 'member', subjectId: memberId, detail: { role: member.role, withdrawnInvites } });
    await announce(ctx, tx, 'members', memberId);
  });
}
