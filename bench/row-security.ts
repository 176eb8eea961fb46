import { inboxStatement } from './frame/inbox-statement';
import { interleave, timeCalls } from './frame/interleave';
import { atMost, ms } from './frame/line';
import type { Measure } from './frame/measure';
import { inWorkspace, runStatement, withClient } from './frame/raw-database';
import { median, percentile } from './frame/statistics';

const rounds = 7;
const calls = 150;

/** The app's role in its transaction (begin, set_config, query, commit) against the bare query of an owner bound by no policy. */
export const rowSecurity: Measure = {
  name: 'row-security',
  about: 'what keeping workspaces apart in the database costs',
  run: async (bench) => {
    const statement = await inboxStatement(bench, { view: 'reply' });
    const result = await withClient(bench.appUrl, (app) =>
      withClient(bench.ownerUrl, (owner) =>
        interleave(rounds, {
          secured: () => timeCalls(calls, () => inWorkspace(app, bench.main.workspaceId, () => runStatement(app, statement))),
          bare: () => timeCalls(calls, () => runStatement(owner, statement)),
        }),
      ),
    );
    const p50 = (samples: number[][]) => median(samples.map((round) => percentile(round, 0.5)));
    const [secured, bare] = [p50(result.secured), p50(result.bare)];
    return [atMost({ measure: 'inbox SQL with row-level security, p50', ours: ms(secured), yardstick: `without, and no transaction ${ms(bare)}`, value: secured / bare, unit: '×' }, 1.5)];
  },
};
