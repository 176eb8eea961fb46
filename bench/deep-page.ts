import { encodeCursor } from '@/lib/feedback/inbox-cursor';
import { orderOf } from '@/lib/feedback/inbox-query';
import { listInbox } from '@/lib/feedback/list-inbox';
import type { InboxView } from '@/lib/feedback/vocabulary';
import type { Bench } from './frame/bench';
import { interleave, timeCalls } from './frame/interleave';
import { atMost, ms, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { median, percentile } from './frame/statistics';

const rounds = 5;
const calls = 100;

/** The cursor of a page that begins after 90 % of the view's rows. */
async function deepCursor(bench: Bench, view: InboxView, condition: string): Promise<{ cursor: string; before: number }> {
  const order = orderOf[view];
  const direction = order === 'rank_at' ? 'asc' : 'desc';
  const counted = await bench.owner.query<{ count: number }>(`select count(*)::int as count from feedback where workspace_id = $1 and ${condition}`, [bench.main.workspaceId]);
  const before = Math.floor((counted.rows[0]?.count ?? 0) * 0.9);
  const found = await bench.owner.query<{ at: Date; id: string }>(
    `select ${order} as at, id from feedback where workspace_id = $1 and ${condition} order by ${order} ${direction}, id ${direction} offset $2 limit 1`,
    [bench.main.workspaceId, before],
  );
  const [place] = found.rows;
  if (!place) throw new Error(`the view ${view} is empty`);
  return { cursor: encodeCursor(place), before };
}

async function compare(bench: Bench, view: InboxView, condition: string): Promise<Line> {
  const { cursor, before } = await deepCursor(bench, view, condition);
  const result = await interleave(rounds, {
    deep: () => timeCalls(calls, () => listInbox(bench.main.member, { view, cursor })),
    first: () => timeCalls(calls, () => listInbox(bench.main.member, { view })),
  });
  const [deep, first] = [result.deep, result.first].map((samples) => median(samples.map((round) => percentile(round, 0.5))));
  if (deep === undefined || first === undefined) throw new Error('nothing was measured');
  return atMost({ measure: `deep page of “${view}”, behind ${before.toLocaleString('en')} rows, p50`, ours: ms(deep), yardstick: `first page ${ms(first)}`, value: deep / first, unit: '×' }, 1.5);
}

export const deepPage: Measure = {
  name: 'deep-page',
  about: 'a page near the end of a list against its first',
  run: async (bench) => [await compare(bench, 'backlog', `queue = 'backlog'`), await compare(bench, 'all', 'true')],
};
