import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { readScoredItems } from './read-scored-items';
import { readScoringSettings } from './read-scoring-settings';
import { rescoreItem, type ScoredItem } from './rescore-item';
import { toValues, valuesSource, writeRescored } from './write-rescored';

/** One item with all that scoring it anew needs. Throws `not_found`. */
export async function readScoredItem(ctx: Ctx, tx: Tx, feedbackId: string): Promise<ScoredItem> {
  const [item] = await readScoredItems(ctx, tx, { where: Prisma.sql`f.id = ${feedbackId}::uuid`, order: Prisma.sql`f.id`, limit: 1 });
  if (!item) throw new AppError('not_found');
  return item;
}

/** Notes whether anything corrects the item by now, and scores it anew with that. The item is locked by the caller. */
export async function scoreCorrected(ctx: Ctx, tx: Tx, feedbackId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    update feedback f set updated_at = ${at}::timestamptz, corrected_at = (
      select max(c.created_at) from correction c where c.workspace_id = f.workspace_id and c.feedback_id = f.id and c.undone_at is null)
    where f.workspace_id = ${ctx.workspaceId}::uuid and f.id = ${feedbackId}::uuid`;
  await scoreAgain(ctx, tx, [feedbackId]);
}

/** Scores the items anew by the settings in force and by what people corrected. */
export async function scoreAgain(ctx: Ctx, tx: Tx, feedbackIds: readonly string[]): Promise<void> {
  const settings = await readScoringSettings(ctx, tx);
  const items = await readScoredItems(ctx, tx, { where: Prisma.sql`f.id = any(${[...feedbackIds]}::uuid[])`, order: Prisma.sql`f.id`, limit: feedbackIds.length });
  const entries = items.map((item) => ({ item, values: toValues(item, rescoreItem(item, settings)) })).filter(({ values }) => values.queue !== undefined);
  if (entries.length > 0) await writeRescored(ctx, tx, valuesSource(entries));
}
