import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { refuseChange } from './refuse-change';
import { connectionIdInput } from './schema';

/** Forgets the credentials and pulls no more. Items, answers and history stay; new credentials bring it back. */
export async function disconnectConnection(ctx: Ctx, input: { connectionId: string }): Promise<void> {
  authorize(ctx, 'connection.write');
  const { connectionId } = connectionIdInput.parse(input);
  await ctx.tx(async (tx) => {
    const ended = await tx.connection.updateMany({
      where: { workspaceId: ctx.workspaceId, id: connectionId, state: { not: 'disconnected' }, platform: { not: 'file-import' } },
      data: { state: 'disconnected', nextSyncAt: null, failureStreak: 0, lastError: Prisma.DbNull },
    });
    if (ended.count === 0) await refuseChange(ctx, tx, connectionId, 'connection_not_active');
    await tx.credential.deleteMany({ where: { workspaceId: ctx.workspaceId, connectionId } });
    await recordAudit(ctx, tx, { action: 'connection.disconnected', subjectKind: 'connection', subjectId: connectionId });
    await announce(ctx, tx, 'connections');
  });
}
