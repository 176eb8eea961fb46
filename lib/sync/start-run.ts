import type { SyncMode } from '@/lib/generated/prisma/enums';
import { beginSync } from '@/lib/connections/begin-sync';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { leaseSeconds, type RunLease } from './lease';

export type PullMode = Exclude<SyncMode, 'file'>;
export type StartedRun = { lease: RunLease; mode: PullMode } | 'busy' | 'not_active';

/**
 * One living run per connection: the connection's row is locked while looking. A back-fill that another worker left goes on as the same
 * run; any other left run is closed as failed. Until the history is in, every pull is a back-fill.
 */
export async function startRun(ctx: Ctx, input: { connectionId: string; mode: PullMode }): Promise<StartedRun> {
  authorize(ctx, 'connection.sync');
  const { connectionId } = input;
  return ctx.tx(async (tx) => {
    const locked = await tx.$queryRaw<{ state: string; platform: string; backfilled: boolean }[]>`
      select state::text, platform, backfilled_at is not null as backfilled from connection
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${connectionId}::uuid for no key update`;
    const connection = locked[0];
    if (connection?.state !== 'active' || connection.platform === 'file-import') return 'not_active';
    const mode = connection.backfilled ? (input.mode === 'backfill' ? 'incremental' : input.mode) : 'backfill';
    const open = await tx.$queryRaw<{ id: string; mode: SyncMode; page_count: number; fresh: boolean }[]>`
      select id, mode::text as mode, page_count, heartbeat_at > now() - make_interval(secs => ${leaseSeconds}::int) as fresh from sync_run
      where workspace_id = ${ctx.workspaceId}::uuid and connection_id = ${connectionId}::uuid and state = 'running'
      order by started_at desc`;
    if (open.some((run) => run.fresh)) return 'busy';
    await beginSync(joinTx(ctx, tx), { connectionId, leaseSeconds });
    await announce(ctx, tx, 'connections');

    const [latest, ...older] = open;
    const resumes = latest?.mode === 'backfill' && mode === 'backfill';
    const dead = resumes ? older : open;
    for (const run of dead) {
      await tx.syncRun.update({
        where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: run.id } },
        data: { state: 'failed', finishedAt: new Date(), error: { kind: 'internal', code: 'worker_died', values: {}, detail: '', at: new Date().toISOString() } },
      });
    }
    if (latest && resumes) {
      await tx.$executeRaw`update sync_run set heartbeat_at = now() where workspace_id = ${ctx.workspaceId}::uuid and id = ${latest.id}::uuid`;
      return { lease: { runId: latest.id, connectionId, pageCount: latest.page_count }, mode };
    }
    const runId = newId();
    await tx.syncRun.create({ data: { workspaceId: ctx.workspaceId, id: runId, connectionId, mode } });
    return { lease: { runId, connectionId, pageCount: 0 }, mode };
  });
}
