import { recordAudit } from '@/lib/audit/record-audit';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { refuseChange } from './refuse-change';
import { connectionIdInput } from './schema';

/** Ends a pause and pulls at once. */
export async function resumeConnection(ctx: Ctx, input: { connectionId: string }): Promise<void> {
  authorize(ctx, 'connection.write');
  const { connectionId } = connectionIdInput.parse(input);
  await ctx.tx(async (tx) => {
    const resumed = await tx.connection.updateMany({
      where: { workspaceId: ctx.workspaceId, id: connectionId, state: 'paused' },
      data: { state: 'active', failureStreak: 0, nextSyncAt: ctx.now },
    });
    if (resumed.count === 0) await refuseChange(ctx, tx, connectionId, 'connection_not_paused');
    await recordAudit(ctx, tx, { action: 'connection.resumed', subjectKind: 'connection', subjectId: connectionId });
    await enqueue(ctx, tx, 'sync-connection', { connectionId, mode: 'incremental' }, { key: `sync:${connectionId}`, maxAttempts: 1, priority: -10 });
    await announce(ctx, tx, 'connections');
  });
}
