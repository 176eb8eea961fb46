import type { Prisma } from '@/lib/generated/prisma/client';
import type { SyncRunState } from '@/lib/generated/prisma/enums';
import type { Problem } from '@/lib/connections/problem';
import { settleSync } from '@/lib/connections/settle-sync';
import { enqueue } from '@/lib/jobs/enqueue';
import { findPlatform } from '@/lib/platforms/registry';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import type { RunLease } from './lease';
import { nextSync, type SyncOutcome } from './next-sync';
import type { PullMode } from './start-run';

export type RunEnd =
  | { end: 'complete'; problem?: Problem }
  | { end: 'failed'; problem: Problem }
  /** Paused or disconnected by a person, or the worker stops; nothing went wrong. */
  | { end: 'stopped'; again: boolean };

const defaultEverySeconds = 900;
/** Edits and removals of old items show only in a complete look. */
const rescanEvery = { hours: 24, betweenTries: 3 };

/** Closes the run and decides when the connection is pulled next. Does nothing when another worker has taken the run over. */
export async function finishRun(ctx: Ctx, input: { lease: RunLease; mode: PullMode; platform: string; end: RunEnd }): Promise<void> {
  authorize(ctx, 'connection.sync');
  const { lease, mode, platform, end } = input;
  const { connectionId, runId } = lease;
  await ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<{ now: Date; streak: number }[]>`
      select now() as now, failure_streak as streak from connection where workspace_id = ${ctx.workspaceId}::uuid and id = ${connectionId}::uuid for no key update`;
    const connection = rows[0];
    if (!connection) return;
    const state: SyncRunState = end.end === 'complete' ? 'succeeded' : end.end === 'failed' ? 'failed' : 'cancelled';
    const closed = await tx.syncRun.updateMany({
      where: { workspaceId: ctx.workspaceId, id: runId, state: 'running', pageCount: lease.pageCount },
      data: { state, finishedAt: connection.now, ...('problem' in end && end.problem ? { error: end.problem as Prisma.InputJsonObject } : {}) },
    });
    if (closed.count === 0) return;
    const inTx = joinTx(ctx, tx);
    if (end.end === 'stopped') {
      if (end.again) await enqueue(ctx, tx, 'sync-connection', { connectionId, mode }, { key: `sync:${connectionId}`, maxAttempts: 1 });
      await announce(ctx, tx, 'connections');
      return;
    }
    const outcome: SyncOutcome =
      end.end === 'complete' ? { ok: true } : { ok: false, kind: end.problem.kind, retryAt: end.problem.retryAt ? new Date(end.problem.retryAt) : undefined };
    const next = nextSync({ outcome, streak: connection.streak, now: connection.now, everySeconds: findPlatform(platform)?.pullEverySeconds ?? defaultEverySeconds, jitter: Math.random() });
    await settleSync(inTx, {
      connectionId,
      at: connection.now,
      problem: end.end === 'failed' ? end.problem : null,
      ...next,
      backfilled: end.end === 'complete' && mode === 'backfill',
    });
    if (end.end === 'complete' && mode === 'incremental') await planRescan(ctx, tx, connectionId, platform);
  });
}

/** Once a day, where the platform tells removals in no other way, everything is looked through again, behind all other work. */
async function planRescan(ctx: Ctx, tx: Tx, connectionId: string, platform: string): Promise<void> {
  if (findPlatform(platform)?.capabilities.deletes !== 'fullscan') return;
  const rows = await tx.$queryRaw<{ due: boolean }[]>`
    select not exists (
      select 1 from sync_run where workspace_id = ${ctx.workspaceId}::uuid and connection_id = ${connectionId}::uuid and mode in ('rescan', 'backfill')
        and (started_at > now() - make_interval(hours => ${rescanEvery.betweenTries}::int)
          or (state = 'succeeded' and finished_at > now() - make_interval(hours => ${rescanEvery.hours}::int)))
    ) as due`;
  if (rows[0]?.due) await enqueue(ctx, tx, 'sync-connection', { connectionId, mode: 'rescan' }, { key: `rescan:${connectionId}`, maxAttempts: 1, priority: 10 });
}
