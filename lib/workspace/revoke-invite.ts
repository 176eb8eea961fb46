import { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';

const inputSchema = z.object({ inviteId: z.uuid() });

/** The link stops working. One that was used in the meantime stays used: `conflict`. */
export async function revokeInvite(ctx: Ctx, input: z.input<typeof inputSchema>): Promise<void> {
  authorize(ctx, 'member.invite');
  const { inviteId } = inputSchema.parse(input);
  await ctx.tx(async (tx) => {
    const revoked = await tx.invite.updateMany({
      where: { workspaceId: ctx.workspaceId, id: inviteId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: ctx.now, revokedById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null },
    });
    if (revoked.count === 0) {
      const there = await tx.invite.findFirst({ where: { workspaceId: ctx.workspaceId, id: inviteId }, select: { acceptedAt: true } });
      if (!there) throw new AppError('not_found');
      if (there.acceptedAt) throw new AppError('conflict', { reason: 'invite_used' });
      return;
    }
    await recordAudit(ctx, tx, { action: 'invite.revoked', subjectKind: 'invite', subjectId: inviteId });
    await announce(ctx, tx, 'members');
  });
}
