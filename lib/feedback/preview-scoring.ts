import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { scoringValuesSchema, type ScoringValues } from '@/lib/workspace/schema';
import { compareScoring, type ScoringComparison } from './compare-scoring';
import { readScoredItems } from './read-scored-items';
import { readScoringSettings } from './read-scoring-settings';

/** The front of the list that needs a reply, and some of all the rest that waits. */
const firstCount = 500;
const otherCount = 200;
/** The others are drawn from so many. */
const drawnFrom = 20_000;

/** What settings would move, on the workspace's own items and in memory alone: nothing is written. The same items each time. */
export async function previewScoring(ctx: Ctx, input: ScoringValues): Promise<ScoringComparison> {
  authorize(ctx, 'scoring.write');
  const values = scoringValuesSchema.parse(input);
  const { first, others, current } = await ctx.tx(async (tx) => {
    const front = await readScoredItems(ctx, tx, { where: Prisma.sql`f.queue = 'reply'`, order: Prisma.sql`f.rank_at, f.id`, limit: firstCount });
    const last = front.length === firstCount ? front.at(-1) : undefined;
    const behind = last ? Prisma.sql`queue <> 'none' and (queue <> 'reply' or (rank_at, id) > (${last.rankAt}::timestamptz, ${last.id}::uuid))` : Prisma.sql`queue in ('thanks', 'backlog')`;
    const drawn = Prisma.sql`f.id = any(array(
      select id from (select id from feedback where workspace_id = ${ctx.workspaceId}::uuid and ${behind} limit ${drawnFrom}::int) near order by md5(id::text) limit ${otherCount}::int))`;
    return {
      first: front,
      others: await readScoredItems(ctx, tx, { where: drawn, order: Prisma.sql`f.id`, limit: otherCount }),
      current: await readScoringSettings(ctx, tx),
    };
  });
  return compareScoring(first, others, current, { ...current, ...values });
}
