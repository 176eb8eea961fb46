import { openConnection } from '@/lib/connections/open-connection';
import { problemOf, type Problem } from '@/lib/connections/problem';
import { markRemoved } from '@/lib/feedback/mark-removed';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Platform } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { log } from '@/lib/system/log';
import { authorize } from '@/lib/workspace/authorize';
import { commitPage } from './commit-page';
import { finishRun, type RunEnd } from './finish-run';
import { heartbeatMs, LeaseLost, leaseSeconds, type RunLease } from './lease';
import { startRun, type PullMode } from './start-run';

export interface SyncLimits {
  /** Pages after which a back-fill lets other connections go first. */
  pagesAtOnce: number;
}
const limits: SyncLimits = { pagesAtOnce: 25 };
const busyRetryMs = 60_000;
/** A complete look that misses more than this share of what is known is not believed. */
const mostGone = { share: 0.5, fromItems: 20 };

type Pulled = RunEnd | { end: 'yielded' } | { end: 'lost' };
interface Pull {
  lease: RunLease;
  mode: PullMode;
  platform: string;
}

/**
 * Pulls one connection: what is new, the history, or everything once more. Each page commits with its cursor, so that a run that breaks
 * off goes on there. Failures of the platform are kept with the connection, not thrown.
 */
export async function syncConnection(ctx: Ctx, input: { connectionId: string; mode: PullMode }, signal: AbortSignal, { pagesAtOnce }: SyncLimits = limits): Promise<void> {
  authorize(ctx, 'connection.sync');
  const started = await startRun(ctx, input);
  if (started === 'not_active') return;
  if (started === 'busy') {
    // the schedule asks again for the others; a rescan was asked for once
    if (input.mode === 'rescan') await ctx.tx((tx) => enqueue(ctx, tx, 'sync-connection', input, { key: `rescan:${input.connectionId}`, maxAttempts: 1, priority: 10, runAt: new Date(Date.now() + busyRetryMs) }));
    return;
  }
  const pull: Pull = { ...started, platform: '' };
  const beat = setInterval(() => void keepAlive(ctx, pull), heartbeatMs);
  let unexpected: unknown;
  try {
    const pulled = await pullPages(ctx, pull, signal, pagesAtOnce).catch((error: unknown): Pulled => {
      if (error instanceof LeaseLost) return { end: 'lost' };
      if (signal.aborted) return { end: 'stopped', again: true };
      unexpected = error;
      return { end: 'failed', problem: internalProblem() };
    });
    if (pulled.end === 'lost') return;
    if (pulled.end === 'yielded') await yieldRun(ctx, pull);
    else await finishRun(ctx, { ...pull, end: pulled });
  } finally {
    clearInterval(beat);
  }
  // the worker's log gets what nobody foresaw, with its cause
  if (unexpected !== undefined) throw unexpected;
}

async function pullPages(ctx: Ctx, pull: Pull, signal: AbortSignal, pagesAtOnce: number): Promise<Pulled> {
  const { mode } = pull;
  let hide = (text: string) => text;
  const startedAt = new Date();
  const seen: string[] = [];
  let pages = 0;
  try {
    const opened = await openConnection(ctx, pull.lease.connectionId, signal);
    const { platform, connection, context } = opened;
    hide = opened.hide;
    pull.platform = platform.id;
    const since = connection.cursor === null ? null : platform.cursor.parse(connection.cursor);
    for await (const page of platform.pull(context, since, mode)) {
      const committed = await commitPage({ ...ctx, now: new Date() }, { lease: pull.lease, platform: platform.id, page });
      if (committed === 'not_active') return { end: 'stopped', again: false };
      pull.lease = committed.lease;
      pages += 1;
      if (mode === 'rescan') seen.push(...page.items.map((item) => item.externalId), ...(page.unreadable ?? []).flatMap((item) => item.externalId ?? []));
      if (signal.aborted) return { end: 'stopped', again: true };
      if (mode === 'backfill' && pages >= pagesAtOnce) return { end: 'yielded' };
    }
    if (mode === 'rescan') return await settleRescan(ctx, pull, platform, { seen, startedAt });
    return { end: 'complete' };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (signal.aborted) return { end: 'stopped', again: true };
    return { end: 'failed', problem: problemOf(error, new Date(), hide) };
  }
}

/** What a complete look has not seen is gone from the platform; a look that misses most of what we know is doubted instead. */
async function settleRescan(ctx: Ctx, pull: Pull, platform: Platform, { seen, startedAt }: { seen: string[]; startedAt: Date }): Promise<RunEnd> {
  if (platform.capabilities.deletes !== 'fullscan') return { end: 'complete' };
  const { connectionId } = pull.lease;
  const known = await ctx.tx((tx) => tx.feedback.count({ where: { workspaceId: ctx.workspaceId, connectionId, removedAt: null } }));
  if (known >= mostGone.fromItems && new Set(seen).size < known * (1 - mostGone.share)) {
    const values = { seen: String(new Set(seen).size), known: String(known) };
    return { end: 'complete', problem: { kind: 'contract_drift', code: 'many_gone', values, detail: '', at: new Date().toISOString() } };
  }
  await markRemoved(ctx, { connectionId, seen, startedAt });
  return { end: 'complete' };
}

/** Leaves the run open for whoever comes next, and goes to the back of the queue. */
async function yieldRun(ctx: Ctx, { lease }: Pull): Promise<void> {
  await ctx.tx(async (tx) => {
    await tx.$executeRaw`
      update sync_run set heartbeat_at = now() - make_interval(secs => ${leaseSeconds}::int)
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${lease.runId}::uuid and state = 'running' and page_count = ${lease.pageCount}::int`;
    await enqueue(joinTx(ctx, tx), tx, 'sync-connection', { connectionId: lease.connectionId, mode: 'backfill' }, { key: `sync:${lease.connectionId}`, maxAttempts: 1 });
  });
}

async function keepAlive(ctx: Ctx, { lease }: Pull): Promise<void> {
  try {
    await ctx.tx((tx) => tx.$executeRaw`
      update sync_run set heartbeat_at = now()
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${lease.runId}::uuid and state = 'running' and page_count = ${lease.pageCount}::int`);
  } catch (error) {
    log.warn({ err: error, connectionId: lease.connectionId }, 'the heartbeat of a pull was not written');
  }
}

function internalProblem(): Problem {
  return { kind: 'internal', code: 'internal', values: {}, detail: '', at: new Date().toISOString() };
}
