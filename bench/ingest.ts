import type { PullPage } from '@/lib/platforms/contract';
import { parseFile } from '@/lib/platforms/file-import/parse-file';
import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import { commitPage } from '@/lib/sync/commit-page';
import { startRun } from '@/lib/sync/start-run';
import { makeConnection } from '@/lib/test/factories';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import type { Bench } from './frame/bench';
import { captureStatements, countStatements } from './frame/capture-statements';
import { cpuTime } from './frame/cpu-time';
import { incomingItems } from './frame/incoming-items';
import { interleave } from './frame/interleave';
import { itemsFile } from './frame/items-file';
import { atLeast, atMost, ms, perSecond, told, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { withClient } from './frame/raw-database';
import { insertRawRows, readRawRows, type RawRows } from './frame/raw-rows';
import { settleDatabase } from './frame/seed-workspaces';
import { median } from './frame/statistics';

const rounds = 5;
const itemsPerRound = 8_000;
const pageRows = 1000;

type File = ReturnType<typeof itemsFile>;

/** Pages of parsed items, as a platform yields them. */
function* pagesOf({ bytes, mapping }: File, now: Date): Generator<PullPage<{ line: number }>> {
  let page: PullPage<{ line: number }> = { items: [], cursor: { line: 0 } };
  for (const row of parseFile(bytes, mapping, now)) {
    if ('unreadable' in row) throw new Error(`a row of the benchmark's own file could not be read: ${row.unreadable.reason}`);
    page.items.push(row.item);
    page.cursor = { line: row.line };
    if (page.items.length < pageRows) continue;
    yield page;
    page = { items: [], cursor: { line: row.line } };
  }
  if (page.items.length > 0) yield page;
}

interface Speed {
  /** Rows a second. */
  rate: number;
  /** Processor milliseconds for a thousand rows, this process and the database together; null where the system does not tell. */
  cost: number | null;
}

/** `work` gives how many rows it handled. */
async function timed({ postgresPid }: Bench, work: () => Promise<number>): Promise<Speed> {
  const [own, database, started] = [process.cpuUsage(), cpuTime(postgresPid), performance.now()];
  const rows = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(own);
  const after = cpuTime(postgresPid);
  return { rate: rows / seconds, cost: database === null || after === null ? null : ((user + system) / 1000 + (after - database)) / (rows / 1000) };
}

/** Everything that a pull does with what it has fetched: parse, score, write, audit, cursor and the run's figures, page by page. */
async function pipeline(bench: Bench, workspace: TestWorkspace, connectionId: string, file: File): Promise<Speed> {
  const ctx = { ...workspace.system, now: new Date() };
  const run = await startRun(ctx, { connectionId, mode: 'backfill' });
  if (typeof run === 'string') throw new Error(`the pull did not start: ${run}`);
  let { lease } = run;
  const speed = await timed(bench, async () => {
    let rows = 0;
    for (const page of pagesOf(file, ctx.now)) {
      const committed = await commitPage(ctx, { lease, platform: 'wordpress', page });
      if (committed === 'not_active') throw new Error('the connection is not active');
      lease = committed.lease;
      rows += page.items.length;
    }
    return rows;
  });
  await ctx.tx((tx) => tx.syncRun.updateMany({ where: { workspaceId: ctx.workspaceId, id: lease.runId }, data: { state: 'succeeded', finishedAt: new Date() } }));
  return speed;
}

async function speeds(bench: Bench, workspace: TestWorkspace, file: File): Promise<Line[]> {
  const connect = () => makeConnection(workspace.system, { platform: 'wordpress' });
  const first = await connect();
  await pipeline(bench, workspace, first, file);
  const rows: RawRows = await readRawRows(bench.owner, workspace.workspaceId, first);
  return withClient(bench.appUrl, async (client) => {
    let latest = first;
    const results = await interleave(rounds, {
      pipeline: async () => pipeline(bench, workspace, (latest = await connect()), file),
      repull: () => pipeline(bench, workspace, latest, file),
      bare: async () => {
        const connectionId = await connect();
        return timed(bench, () => insertRawRows(client, workspace.workspaceId, connectionId, rows, pageRows).then(() => rows.count));
      },
    });
    const rate = (speeds: Speed[]) => median(speeds.map((speed) => speed.rate));
    const costs = (speeds: Speed[]) => speeds.flatMap(({ cost }) => cost ?? []);
    const [ours, again, bare] = [rate(results.pipeline), rate(results.repull), rate(results.bare)];
    const known = costs(results.pipeline).length > 0;
    return [
      atLeast({ measure: 'ingest: parse, score, write, audit, cursor', ours: perSecond(ours, 'rows'), yardstick: `bare unnest insert ${perSecond(bare, 'rows')}`, value: ours / bare, unit: '×' }, { floor: 0.35, goal: 0.5 }),
      atLeast({ measure: 'the same items again, unchanged', ours: perSecond(again, 'rows'), yardstick: `first time ${perSecond(ours, 'rows')}`, value: again / ours, unit: '×' }, { floor: 1 }),
      ...(known ? [told({ measure: 'processor time of 1000 rows, with the database', ours: ms(median(costs(results.pipeline))), yardstick: `bare unnest insert ${ms(median(costs(results.bare)))}` })] : []),
    ];
  });
}

/** Statements of one batch alone, and of a whole page with its cursor and figures. */
async function statements(workspace: TestWorkspace): Promise<Line[]> {
  const batch = [...incomingItems({ seed: 3, count: 3 * pageRows, now: new Date() })];
  const connectionId = await makeConnection(workspace.system, { platform: 'wordpress' });
  const ingestOnce = (from: number) => ingestFeedback(workspace.system, { connectionId, items: batch.slice(from, from + pageRows), locationIds: new Map() });
  await ingestOnce(0);
  const fresh = countStatements((await captureStatements(() => ingestOnce(pageRows))).map(({ text }) => text));
  const run = await startRun(workspace.system, { connectionId, mode: 'backfill' });
  if (typeof run === 'string') throw new Error(`the pull did not start: ${run}`);
  const page = { items: batch.slice(2 * pageRows), cursor: { line: 1 } };
  const whole = countStatements((await captureStatements(() => commitPage(workspace.system, { lease: run.lease, platform: 'wordpress', page }))).map(({ text }) => text));
  return [
    atMost({ measure: 'SQL statements of an ingest batch of 1000', ours: `${fresh.working}, and ${fresh.control} to open and close the transaction`, value: fresh.working, unit: '', digits: 0 }, 8),
    told({ measure: 'SQL statements of a whole page of a pull', ours: `${whole.working}, and ${whole.control} to open and close the transaction` }),
  ];
}

export const ingest: Measure = {
  name: 'ingest',
  about: `the whole way in against a bare insert, ${rounds} rounds of ${itemsPerRound.toLocaleString('en')} items`,
  run: async (bench) => {
    const workspace = await testWorkspace({ name: 'Ingest' });
    const items = [...incomingItems({ seed: 2, count: itemsPerRound, now: new Date() })].filter((item) => item.rating?.scale !== 'nps');
    const lines = [...(await speeds(bench, workspace, itemsFile(items))), ...(await statements(workspace))];
    await settleDatabase(bench.owner);
    return lines;
  },
};
