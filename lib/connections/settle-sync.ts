import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import type { Problem } from './problem';

export interface SettleSync {
  connectionId: string;
  /** When it ended, by the database's clock. */
  at: Date;
  problem: Problem | null;
  nextSyncAt: Date | null;
  failureStreak: number;
  needsReconnect: boolean;
  /** The whole history is in. */
  backfilled: boolean;
}

/** How a pull ended. A connection that was paused or disconnected meanwhile keeps that state and gets no next pull. */
export async function settleSync(ctx: Ctx, input: SettleSync): Promise<void> {
  authorize(ctx, 'connection.sync');
  await ctx.tx(async (tx) => {
    const where = { workspaceId: ctx.workspaceId, id: input.connectionId };
    await tx.connection.updateMany({
      where,
      data: {
        failureStreak: input.failureStreak,
        lastError: input.problem ?? Prisma.DbNull,
        ...(input.problem ? {} : { lastSuccessAt: input.at }),
        ...(input.backfilled ? { backfilledAt: input.at } : {}),
      },
    });
    const active = await tx.connection.updateMany({
      where: { ...where, state: 'active' },
      data: { nextSyncAt: input.nextSyncAt, ...(input.needsReconnect ? { state: 'needs_reconnect' as const } : {}) },
    });
    if (input.needsReconnect && active.count > 0) {
      await recordAudit(ctx, tx, { action: 'connection.refused', subjectKind: 'connection', subjectId: input.connectionId, detail: { code: input.problem?.code ?? '' } });
    }
    await announce(ctx, tx, 'connections');
  });
}
