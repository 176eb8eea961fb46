import type pg from 'pg';
import { z } from 'zod';
import { inboxViews, type InboxView } from '@/lib/feedback/vocabulary';
import type { Bench } from './frame/bench';
import { inboxStatement } from './frame/inbox-statement';
import { holds, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { inWorkspace, withClient } from './frame/raw-database';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}
const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.looseObject({ 'Node Type': z.string(), 'Relation Name': z.string().optional(), 'Index Name': z.string().optional(), Plans: z.array(planNode).optional() }),
);
const answer = z.array(z.looseObject({ Plan: planNode }));

/** How the plan reaches the feedback table: index names, or the kind of scan that uses none. */
function waysTo(node: PlanNode): string[] {
  const own = node['Relation Name'] === 'feedback' || node['Index Name']?.startsWith('feedback_') ? [node['Index Name'] ?? node['Node Type']] : [];
  // a bitmap scan of the table carries no index itself; its child does
  return [...own.filter((way) => way !== 'Bitmap Heap Scan'), ...(node.Plans ?? []).flatMap(waysTo)];
}

function sorts(node: PlanNode): boolean {
  return (node['Node Type'] === 'Sort' && touches(node)) || (node.Plans ?? []).some(sorts);
}
/** A sort of the page's 50 rows after the limit is cheap; one below a limit reads the whole view. */
function touches(node: PlanNode): boolean {
  return (node.Plans ?? []).some((child) => child['Node Type'] !== 'Limit' && (child['Relation Name'] === 'feedback' || touches(child)));
}

interface List {
  name: string;
  request: { view: InboxView } & Record<string, unknown>;
  /** One person's own items, in several queues, are few enough to be sorted. */
  maySort?: true;
}

function lists({ main }: Bench): List[] {
  const [connection] = main.connectionIds;
  const [location] = main.locationIds;
  return [
    ...inboxViews.map((view): List => ({ name: view, request: { view }, ...(view === 'mine' && { maySort: true }) })),
    { name: 'reply of one connection', request: { view: 'reply', connection } },
    { name: 'reply of one location', request: { view: 'reply', location } },
    { name: 'reply of one member', request: { view: 'reply', assignee: 'me' } },
    { name: 'replied by one member', request: { view: 'replied', by: main.member.actor.memberId } },
    { name: 'all of last week', request: { view: 'all', from: new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10) } },
  ];
}

async function explain(bench: Bench, client: pg.Client, list: List): Promise<Line> {
  const statement = await inboxStatement(bench, list.request);
  const explained = await inWorkspace(client, bench.main.workspaceId, () => client.query<{ 'QUERY PLAN': unknown }>({ text: `explain (format json) ${statement.text}`, values: statement.values }));
  const [root] = answer.parse(explained.rows[0]?.['QUERY PLAN']);
  if (!root) throw new Error(`no plan for ${list.name}`);
  const ways = waysTo(root.Plan);
  const held = ways.length > 0 && ways.every((way) => way.startsWith('feedback_')) && (list.maySort || !sorts(root.Plan));
  return holds({ measure: `plan of “${list.name}”`, ours: `${ways.join(', ')}${sorts(root.Plan) ? ', then sorts' : ''}`, limit: list.maySort ? 'an index' : 'an index, no sort', held });
}

export const plans: Measure = {
  name: 'plans',
  about: 'the index that each list uses, explained as the role that serves people',
  run: async (bench) =>
    withClient(bench.appUrl, async (client) => {
      const lines: Line[] = [];
      for (const list of lists(bench)) lines.push(await explain(bench, client, list));
      return lines;
    }),
};
