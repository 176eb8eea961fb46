import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { inboxViewSchema } from './schema';

/** Counting stops here: "1000+" says enough. */
export const labelCountCap = 1000;

export interface LabelCount {
  kind: 'theme' | 'signal';
  label: string;
  /** At most `labelCountCap`. */
  count: number;
}

/**
 * How many items of a view carry each label, the most frequent first. Each label is counted by its own index up to the cap, so the cost does
 * not grow with the workspace. Labels that nobody carries are left out; in `mine` and `replied` all items count.
 */
export async function countLabels(ctx: Ctx, input: { view: string; themes: readonly string[]; signals: readonly string[] }): Promise<LabelCount[]> {
  authorize(ctx, 'feedback.read');
  const view = inboxViewSchema.parse(input.view);
  const kinds = [...input.themes.map(() => 'theme'), ...input.signals.map(() => 'signal')];
  const labels = [...input.themes, ...input.signals];
  const inQueue = view === 'reply' || view === 'thanks' || view === 'backlog' ? Prisma.sql`and l.queue = ${view}` : Prisma.empty;
  return ctx.tx((tx) => tx.$queryRaw<LabelCount[]>`
    select asked.kind, asked.label, counted.count from unnest(${kinds}::text[], ${labels}::text[]) as asked(kind, label)
    cross join lateral (
      select count(*)::int as count from (
        select 1 from feedback_label l where l.workspace_id = ${ctx.workspaceId}::uuid and l.kind = asked.kind and l.label = asked.label ${inQueue} limit ${labelCountCap}::int) capped) counted
    where counted.count > 0 order by counted.count desc, asked.label`);
}
