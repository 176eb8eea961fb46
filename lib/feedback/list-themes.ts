import type { ScoringSettings } from '@/lib/scoring/settings';
import { themes as builtInThemes } from '@/lib/scoring/themes/registry';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { readRescoring, type RescoringView } from './read-rescoring';

/** Items of a theme are counted so far. */
export const countCap = 1000;

export interface ThemeSummary {
  id: string;
  /** The workspace added it. */
  own: boolean;
  /** Of an own one. */
  words: string[];
  mergedInto: string | null;
  /** Items that speak of it, up to `countCap`. */
  count: number;
}

export interface ThemeList {
  /** Built-in ones in the product's order, then the workspace's own. */
  themes: ThemeSummary[];
  /** As they will be once what is saved is in place. */
  settings: Pick<ScoringSettings, 'themes'>;
  rescoring: RescoringView | null;
}

/** All themes of the workspace with how many items speak of each. */
export async function listThemes(ctx: Ctx): Promise<ThemeList> {
  authorize(ctx, 'feedback.read');
  return ctx.tx(async (tx) => {
    const { settings, pending, rescoring } = await readRescoring(joinTx(ctx, tx));
    const { themes } = pending ?? settings;
    const own = new Map(themes.own.map((theme) => [theme.id, theme]));
    const ids = [...builtInThemes.map(({ id }) => id), ...own.keys()];
    const rows = await tx.$queryRaw<{ id: string; count: number }[]>`
      select i.id, c.count from unnest(${ids}::text[]) as i(id) cross join lateral (
        select count(*)::int as count from (
          select 1 from feedback_label l where l.workspace_id = ${ctx.workspaceId}::uuid and l.kind = 'theme' and l.label = i.id limit ${countCap}::int) capped) c`;
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return {
      themes: ids.map((id) => ({ id, own: own.has(id), words: own.get(id)?.words ?? [], mergedInto: themes.merged[id] ?? null, count: counts.get(id) ?? 0 })),
      settings: { themes },
      rescoring,
    };
  });
}
