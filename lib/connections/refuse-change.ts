import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';

/** Says why a connection did not take a change of state: it is in another one (`reason`), or it is not there, as another workspace's is not. */
export async function refuseChange(ctx: Ctx, tx: Tx, connectionId: string, reason: 'connection_not_active' | 'connection_not_paused'): Promise<never> {
  const known = await tx.connection.count({ where: { workspaceId: ctx.workspaceId, id: connectionId } });
  throw known === 0 ? new AppError('not_found') : new AppError('conflict', { reason });
}
