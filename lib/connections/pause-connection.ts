import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { refuseChange } from './refuse-change';
import { connectionIdInput } from './schema';

/** Nothing is pulled until it is resumed; a running pull ends after its present page. Answers can still be sent. */
export async function pauseConnection(ctx: Ctx, input: { connectionId: string }): Promise<void> {
  authorize(ctx, 'connection.write');
  const { connectionId } = connectionIdInput.parse(input);
  await ctx.tx(async (tx) => {
    const paused = await tx.connection.updateMany({ where: { workspaceId: ctx.workspaceId, id: connectionId, state: 'active' }, data: { state: 'paused', nextSyncAt: null } });
    if (paused.count === 0) await refuseChange(ctx, tx, connectionId, 'connection_not_active');
    await recordAudit(ctx, tx, { action: 'connection.paused', subjectKind: 'connection', subjectId: connectionId });
    await announce(ctx, tx, 'connections');
  });
}
