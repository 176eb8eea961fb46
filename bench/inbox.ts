import { inboxPageSize } from '@/lib/feedback/inbox-query';
import type { Bench } from './frame/bench';
import { cpuTime } from './frame/cpu-time';
import { inboxStatement } from './frame/inbox-statement';
import { interleave, timeCalls } from './frame/interleave';
import { atLeast, atMost, ms, perSecond, told, type Line } from './frame/line';
import { throughput, withConnections, type Target } from './frame/load';
import type { Measure } from './frame/measure';
import { inWorkspace, runStatement, withClient } from './frame/raw-database';
import { median, percentile } from './frame/statistics';

const rounds = 5;
const calls = 200;
const connections = 10;
const loadMs = 2500;
const costCalls = 600;

/** Until just-in-time compilation and the pools have settled. */
const warmUp = (target: Target) => throughput(target, connections, 3000);

async function latency(bench: Bench, ours: Target, trivial: Target): Promise<Line> {
  const statement = await inboxStatement(bench, { view: 'reply' });
  const result = await withClient(bench.appUrl, (client) =>
    withConnections(ours, 1, (askOurs) =>
      withConnections(trivial, 1, (askTrivial) =>
        interleave(rounds, {
          ours: () => timeCalls(calls, askOurs),
          trivial: () => timeCalls(calls, askTrivial),
          raw: () => timeCalls(calls, () => inWorkspace(client, bench.main.workspaceId, () => runStatement(client, statement))),
        }),
      ),
    ),
  );
  const at = (samples: number[][], share: number) => median(samples.map((round) => percentile(round, share)));
  const allowed = 3 * at(result.raw, 0.95) + at(result.trivial, 0.95);
  const both = (samples: number[][]) => `${ms(at(samples, 0.5))} / ${ms(at(samples, 0.95))}`;
  return atMost(
    {
      measure: 'inbox API, one client, p50 / p95',
      ours: both(result.ours),
      yardstick: `3 × SQL (${both(result.raw)}) + trivial (${both(result.trivial)})`,
      value: at(result.ours, 0.95) / allowed,
      unit: '×',
    },
    1,
  );
}

async function load(ours: Target, trivial: Target): Promise<Line> {
  const result = await interleave(3, {
    ours: () => throughput(ours, connections, loadMs),
    trivial: () => throughput(trivial, connections, loadMs),
  });
  const [own, theirs] = [median(result.ours), median(result.trivial)];
  return atLeast(
    { measure: `inbox API, ${connections} connections`, ours: perSecond(own, 'answers'), yardstick: `trivial route, same JSON ${perSecond(theirs, 'answers')}`, value: own / theirs, unit: '×' },
    { floor: 0.4 },
  );
}

/** Processor time of one answer: it hardly depends on what else the machine does. */
async function cost(bench: Bench, ours: Target, trivial: Target, pids: { ours: number; trivial: number }): Promise<Line[]> {
  const each = async (target: Target, pid: number) => {
    const before = cpuTime(pid);
    await withConnections(target, 1, (ask) => timeCalls(costCalls, ask));
    const after = cpuTime(pid);
    return before === null || after === null ? null : (after - before) / costCalls;
  };
  const database = cpuTime(bench.postgresPid);
  const own = await each(ours, pids.ours);
  const databaseAfter = cpuTime(bench.postgresPid);
  const theirs = await each(trivial, pids.trivial);
  if (own === null || theirs === null || database === null || databaseAfter === null) return [];
  return [told({ measure: 'processor time of one inbox answer', ours: `web ${ms(own)}, database ${ms((databaseAfter - database) / costCalls)}`, yardstick: `trivial ${ms(theirs)}` })];
}

export const inbox: Measure = {
  name: 'inbox',
  about: 'a page of the inbox over HTTP against its SQL alone and a route that does nothing',
  run: async (bench) => {
    const product = await bench.product();
    const ours: Target = { origin: product.origin, path: `/api/workspaces/${bench.main.slug}/inbox?view=reply`, cookie: `${bench.cookie.name}=${bench.cookie.value}` };
    const answer = await fetch(`${ours.origin}${ours.path}`, { headers: { cookie: ours.cookie ?? '' } });
    const json = await answer.text();
    const page: unknown = JSON.parse(json);
    const rows = typeof page === 'object' && page !== null && 'items' in page && Array.isArray(page.items) ? page.items.length : 0;
    if (rows !== inboxPageSize) throw new Error(`the inbox answers ${answer.status} with ${rows} rows: ${json.slice(0, 300)}`);
    const nothing = await bench.trivial(json);
    const trivial: Target = { origin: nothing.origin, path: '/rows' };
    await warmUp(ours);
    await warmUp(trivial);
    return [await latency(bench, ours, trivial), await load(ours, trivial), ...(await cost(bench, ours, trivial, { ours: product.pid, trivial: nothing.pid }))];
  },
};
