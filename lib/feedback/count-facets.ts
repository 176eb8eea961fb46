import { Prisma } from '@/lib/generated/prisma/client';
import { signals } from '@/lib/scoring/signals/registry';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';
import { countLabels, labelCountCap } from './count-labels';
import { orderOf, viewConditions } from './inbox-query';
import { listedThemes } from './listed-themes';
import { readScoringSettings } from './read-scoring-settings';
import { inboxViewSchema } from './schema';
import type { InboxView } from './vocabulary';

/** Where no index counts for us, this many items from the top of the view are looked at. */
const looked = 5000;

export interface Facet {
  id: string;
  count: number;
  /** There are that many or more. */
  more: boolean;
}

/** What a view holds, the most frequent first; what nobody has is left out. */
export interface Facets {
  themes: Facet[];
  signals: Facet[];
  langs: Facet[];
}

async function top(ctx: Ctx, tx: Tx, view: InboxView, what: Prisma.Sql): Promise<{ kind: string; id: string; count: number; all: boolean }[]> {
  const conditions = [Prisma.sql`f.workspace_id = ${ctx.workspaceId}::uuid`, ...viewConditions(view, memberOf(ctx))];
  const order = Prisma.raw(`f.${orderOf[view]} ${orderOf[view] === 'rank_at' ? 'asc' : 'desc'}`);
  return tx.$queryRaw`
    with seen as materialized (select f.workspace_id, f.id, f.lang from feedback f where ${Prisma.join(conditions, ' and ')} order by ${order} limit ${looked}::int)
    select told.kind, told.id, told.count, (select count(*) from seen) < ${looked}::int as all from (${what}) told order by told.count desc, told.id`;
}

/** How many items of a view speak of each theme, carry each signal and are in each language, up to a thousand each. */
export async function countFacets(ctx: Ctx, input: { view: string }): Promise<Facets> {
  authorize(ctx, 'feedback.read');
  const view = inboxViewSchema.parse(input.view);
  return ctx.tx(async (tx) => {
    const themes = listedThemes(await readScoringSettings(ctx, tx)).map(({ id }) => id);
    const known = { theme: new Set(themes), signal: new Set(signals.map(({ id }) => id)) };
    const langs = await top(ctx, tx, view, Prisma.sql`select 'lang' as kind, lang as id, count(*)::int as count from seen group by lang`);
    // the labels' own index knows the queues and "all", and nothing of who has an item
    const labels =
      view === 'mine' || view === 'replied'
        ? await top(ctx, tx, view, Prisma.sql`
            select l.kind, l.label as id, count(*)::int as count from seen join feedback_label l on l.workspace_id = seen.workspace_id and l.feedback_id = seen.id group by l.kind, l.label`)
        : (await countLabels(joinTx(ctx, tx), { view, themes, signals: [...known.signal] })).map(({ kind, label, count }) => ({ kind, id: label, count, all: true }));
    const facet = ({ id, count, all }: { id: string; count: number; all: boolean }): Facet => ({ id, count: Math.min(count, labelCountCap), more: !all || count >= labelCountCap });
    const of = (kind: 'theme' | 'signal') => labels.filter((label) => label.kind === kind && known[kind].has(label.id)).map(facet);
    return { themes: of('theme'), signals: of('signal'), langs: langs.map(facet) };
  });
}
