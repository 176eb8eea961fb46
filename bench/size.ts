import { inboxStatement } from './frame/inbox-statement';
import { interleave, timeCalls } from './frame/interleave';
import { atMost, ms } from './frame/line';
import type { Measure } from './frame/measure';
import { inWorkspace, runStatement, withClient } from './frame/raw-database';
import { median, percentile } from './frame/statistics';

const rounds = 7;
const calls = 150;

/** The same statement on the database and on a copy with a tenth of the items, in turn. */
export const size: Measure = {
  name: 'size',
  about: 'the first page of the inbox among all items against a tenth of them',
  run: async (bench) => {
    const statement = await inboxStatement(bench, { view: 'reply' });
    const { workspaceId } = bench.main;
    const result = await withClient(bench.appUrl, (all) =>
      withClient(bench.smallAppUrl, (few) =>
        interleave(rounds, {
          all: () => timeCalls(calls, () => inWorkspace(all, workspaceId, () => runStatement(all, statement))),
          few: () => timeCalls(calls, () => inWorkspace(few, workspaceId, () => runStatement(few, statement))),
        }),
      ),
    );
    const p50 = (samples: number[][]) => median(samples.map((round) => percentile(round, 0.5)));
    const count = (items: number) => items.toLocaleString('en');
    return [
      atMost(
        { measure: `inbox SQL among ${count(bench.options.items)} items, p50`, ours: ms(p50(result.all)), yardstick: `among ${count(bench.options.smallItems)} ${ms(p50(result.few))}`, value: p50(result.all) / p50(result.few), unit: '×' },
        2,
      ),
    ];
  },
};
