import { z } from 'zod';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { leaseSeconds } from './lease';

const input = z.object({ connectionId: z.uuid(), mode: z.enum(['incremental', 'rescan']).default('incremental') });
export const requestSyncInput = input;

/** "Sync now": goes before scheduled work. `started` is false when one is running already. */
export async function requestSync(ctx: Ctx, given: z.input<typeof input>): Promise<{ started: boolean }> {
  authorize(ctx, 'connection.sync');
  const { connectionId, mode } = input.parse(given);
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<{ state: string; platform: string; running: boolean }[]>`
      select c.state::text, c.platform, exists (
        select 1 from sync_run r where r.workspace_id = c.workspace_id and r.connection_id = c.id and r.state = 'running' and r.mode <> 'file'
          and r.heartbeat_at > now() - make_interval(secs => ${leaseSeconds}::int)
      ) as running
      from connection c where c.workspace_id = ${ctx.workspaceId}::uuid and c.id = ${connectionId}::uuid`;
    const connection = rows[0];
    if (!connection || connection.platform === 'file-import') throw new AppError('not_found');
    if (connection.state !== 'active') throw new AppError('conflict', { reason: connection.state === 'paused' ? 'connection_paused' : 'connection_needs_reconnect' });
    if (connection.running) return { started: false };
    const key = mode === 'rescan' ? `rescan:${connectionId}` : `sync:${connectionId}`;
    await enqueue(ctx, tx, 'sync-connection', { connectionId, mode }, { key, maxAttempts: 1, priority: -10 });
    return { started: true };
  });
}
