import { setImmediate as breathe } from 'node:timers/promises';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Problem } from '@/lib/connections/problem';
import { settleSync } from '@/lib/connections/settle-sync';
import { enqueue } from '@/lib/jobs/enqueue';
import type { JobRun } from '@/lib/jobs/define-job';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { decodeFile } from '@/lib/platforms/file-import/detect-encoding';
import type { UnreadableRow } from '@/lib/platforms/file-import/map-rows';
import { parseFile } from '@/lib/platforms/file-import/parse-file';
import { readRows } from '@/lib/platforms/file-import/read-rows';
import { mappingSchema, type Mapping } from '@/lib/platforms/file-import/schema';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { commitRows } from './commit-rows';
import { leaseSeconds } from './lease';

const batchRows = 1_000;
/** After so many rows without a pause the process's other work has its turn. */
const countedAtOnce = 2_000;

interface OpenImport {
  importId: string;
  connectionId: string;
  mapping: Mapping;
  bytes: Uint8Array;
  done: number;
  rowCount: number | null;
}

/** Imports one file in batches; a broken-off one goes on behind the last batch that committed. The same file again changes nothing. */
export async function runImport(ctx: Ctx, input: { importId: string }, run: JobRun): Promise<void> {
  authorize(ctx, 'import.write');
  const file = await openImport(ctx, input.importId);
  if (!file) return;
  try {
    if (file.rowCount === null) await countRows(ctx, file);
    const end = await importRows(ctx, file, run.signal);
    if (end === 'done') await finishImport(ctx, file, null);
    else if (end === 'stopping') await letGo(ctx, file, true);
  } catch (error) {
    if (run.attempt >= run.maxAttempts) await finishImport(ctx, file, { kind: 'internal', code: 'internal', values: {}, detail: '', at: new Date().toISOString() });
    else await letGo(ctx, file, false);
    throw error;
  }
}

/** Null where it is not to be run: finished, stopped, or in another worker's hands. Its run in the connection's log has the import's own id. */
async function openImport(ctx: Ctx, importId: string): Promise<OpenImport | null> {
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<{ connection_id: string; mapping: unknown; content: Uint8Array; done_count: number; row_count: number | null }[]>`
      select connection_id, mapping, content, done_count, row_count from file_import
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${importId}::uuid and state = 'running' and content is not null and connection_id is not null for update`;
    const row = rows[0];
    if (!row) return null;
    const taken = await tx.$executeRaw`
      insert into sync_run (workspace_id, id, connection_id, mode) values (${ctx.workspaceId}::uuid, ${importId}::uuid, ${row.connection_id}::uuid, 'file')
      on conflict (workspace_id, id) do update set heartbeat_at = now(), state = 'running', finished_at = null, error = null,
        connection_id = excluded.connection_id,
        started_at = case when ${row.done_count}::int = 0 then now() else sync_run.started_at end,
        page_count = case when ${row.done_count}::int = 0 then 0 else sync_run.page_count end,
        new_count = case when ${row.done_count}::int = 0 then 0 else sync_run.new_count end,
        changed_count = case when ${row.done_count}::int = 0 then 0 else sync_run.changed_count end,
        unchanged_count = case when ${row.done_count}::int = 0 then 0 else sync_run.unchanged_count end,
        unreadable_count = case when ${row.done_count}::int = 0 then 0 else sync_run.unreadable_count end,
        adopted_count = case when ${row.done_count}::int = 0 then 0 else sync_run.adopted_count end
      where sync_run.state <> 'running' or sync_run.heartbeat_at < now() - make_interval(secs => ${leaseSeconds}::int)`;
    if (taken === 0) return null;
    return { importId, connectionId: row.connection_id, mapping: mappingSchema.parse(row.mapping), bytes: row.content, done: row.done_count, rowCount: row.row_count };
  });
}

async function countRows(ctx: Ctx, { importId, bytes, mapping }: OpenImport): Promise<void> {
  let rowCount = mapping.header ? -1 : 0;
  for (const row of readRows(decodeFile(bytes, mapping.encoding), mapping.delimiter)) {
    rowCount += row.cells.length > 0 ? 1 : 0;
    if (rowCount % countedAtOnce === 0) await breathe();
  }
  await ctx.tx(async (tx) => {
    await tx.fileImport.updateMany({ where: { workspaceId: ctx.workspaceId, id: importId }, data: { rowCount: Math.max(0, rowCount) } });
    await tx.syncRun.updateMany({ where: { workspaceId: ctx.workspaceId, id: importId }, data: { total: Math.max(0, rowCount), heartbeatAt: new Date() } });
    await announce(ctx, tx, 'imports', importId);
  });
}

async function importRows(ctx: Ctx, file: OpenImport, signal: AbortSignal): Promise<'done' | 'stopped' | 'stopping'> {
  const { importId, connectionId, mapping } = file;
  let items: IncomingFeedback[] = [];
  let unreadable: UnreadableRow[] = [];
  let done = file.done;
  let passed = 0;
  const commit = async () => {
    const rows = items.length + unreadable.length;
    if (rows === 0) return true;
    const held = await commitRows({ ...ctx, now: new Date() }, { importId, connectionId, writtenOn: mapping.writtenOn, items, unreadable, doneBefore: done });
    done += rows;
    items = [];
    unreadable = [];
    return held;
  };
  // rows already in are read once more: ids made from content count equal rows
  for (const row of parseFile(file.bytes, mapping, ctx.now)) {
    passed += 1;
    if (passed % countedAtOnce === 0) await breathe();
    if (passed <= file.done) continue;
    if ('item' in row) items.push(row.item);
    else unreadable.push(row.unreadable);
    if (items.length + unreadable.length < batchRows) continue;
    if (!(await commit())) return 'stopped';
    if (signal.aborted) return 'stopping';
  }
  return (await commit()) ? 'done' : 'stopped';
}

/** The worker stops or has failed for now: whoever comes next may go on at once. */
async function letGo(ctx: Ctx, { importId }: OpenImport, again: boolean): Promise<void> {
  await ctx.tx(async (tx) => {
    await tx.$executeRaw`update sync_run set heartbeat_at = now() - make_interval(secs => ${leaseSeconds + 1}::int) where workspace_id = ${ctx.workspaceId}::uuid and id = ${importId}::uuid and state = 'running'`;
    if (again) await enqueue(ctx, tx, 'run-import', { importId }, { key: `import:${importId}`, maxAttempts: 3 });
  });
}

async function finishImport(ctx: Ctx, { importId, connectionId }: OpenImport, problem: Problem | null): Promise<void> {
  await ctx.tx(async (tx) => {
    const at = new Date();
    const error = problem ? (problem as Prisma.InputJsonObject) : undefined;
    const finished = await tx.fileImport.updateMany({
      where: { workspaceId: ctx.workspaceId, id: importId, state: 'running' },
      data: { state: problem ? 'failed' : 'done', finishedAt: at, error, ...(problem ? {} : { content: null }) },
    });
    if (finished.count === 0) return;
    await tx.syncRun.updateMany({ where: { workspaceId: ctx.workspaceId, id: importId, state: 'running' }, data: { state: problem ? 'failed' : 'succeeded', finishedAt: at, error } });
    await settleSync(joinTx(ctx, tx), { connectionId, at, problem, nextSyncAt: null, failureStreak: problem ? 1 : 0, needsReconnect: false, backfilled: problem === null });
    await announce(ctx, tx, 'imports', importId);
  });
}
