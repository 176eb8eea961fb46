import type { ConnectionState } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

export interface LockedConnection {
  state: ConnectionState;
  platform: string;
  cursor: unknown;
  backfilled: boolean;
  /** The database's clock. */
  now: Date;
}

/**
 * Locks the connection until the transaction ends and moves its next pull behind the lease: if this worker dies, the schedule finds it
 * again then. Null where it is gone. Called inside the caller's transaction.
 */
export async function beginSync(ctx: Ctx, input: { connectionId: string; leaseSeconds: number }): Promise<LockedConnection | null> {
  authorize(ctx, 'connection.sync');
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<LockedConnection[]>`
      update connection set
        last_attempt_at = now(),
        next_sync_at = case when state = 'active' and platform <> 'file-import' then now() + make_interval(secs => ${input.leaseSeconds}::int) end
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${input.connectionId}::uuid
      returning state::text, platform, cursor, backfilled_at is not null as backfilled, now() as now`;
    return rows[0] ?? null;
  });
}
