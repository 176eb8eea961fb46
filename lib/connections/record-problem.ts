import { recordAudit } from '@/lib/audit/record-audit';
import type { PlatformError } from '@/lib/platforms/errors';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { problemOf } from './problem';

/** Keeps what went wrong where people look for it. Refused credentials stop all traffic until a person has entered new ones. */
export async function recordProblem(ctx: Ctx, connectionId: string, error: PlatformError, hide?: (text: string) => string): Promise<void> {
  authorize(ctx, 'connection.sync');
  await ctx.tx(async (tx) => {
    const lastError = problemOf(error, new Date(), hide);
    const stops = error.kind === 'reconnect';
    await tx.connection.updateMany({ where: { workspaceId: ctx.workspaceId, id: connectionId }, data: { lastError } });
    if (stops) {
      const stopped = await tx.connection.updateMany({
        where: { workspaceId: ctx.workspaceId, id: connectionId, state: 'active' },
        data: { state: 'needs_reconnect', nextSyncAt: null },
      });
      if (stopped.count > 0) await recordAudit(ctx, tx, { action: 'connection.refused', subjectKind: 'connection', subjectId: connectionId, detail: { code: error.code } });
    }
    await announce(ctx, tx, 'connections');
  });
}
