import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { correctionSchema } from './apply-corrections';
import { reasonsSchema, themesSchema } from './reasons';
import type { ScoredItem } from './rescore-item';

type Row = Omit<ScoredItem, 'reasons' | 'themes' | 'corrections'> & { reasons: unknown; themes: unknown; corrections: unknown[] | null };

/** Items with all that scoring them anew needs, in the order asked for. `where` speaks of `f`, the item. */
export async function readScoredItems(ctx: Ctx, tx: Tx, { where, order, limit }: { where: Prisma.Sql; order: Prisma.Sql; limit: number }): Promise<ScoredItem[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select f.id, f.kind, f.title, f.text, f.rating_value as "ratingValue", f.rating_scale as "ratingScale", f.lang, encode(f.content_hash, 'hex') as "contentHash",
      f.corrected_at as "correctedAt", f.queue, f.reply_route as "replyRoute", f.first_seen_at as "firstSeenAt", f.waiting_since as "waitingSince", f.rank_at as "rankAt",
      f.sentiment, f.label, f.p_negative as "pNegative", f.priority, f.hard_risk as "hardRisk", f.reasons, f.signals, f.themes, f.confidence, f.scorer,
      case when f.corrected_at is not null then (
        select jsonb_agg(jsonb_build_object('kind', c.kind, 'meant', c.meant) order by c.created_at, c.id) from correction c
        where c.workspace_id = f.workspace_id and c.feedback_id = f.id and c.undone_at is null) end as corrections
    from feedback f where f.workspace_id = ${ctx.workspaceId}::uuid and ${where}
    order by ${order} limit ${limit}::int`;
  return rows.map((row) => ({
    ...row,
    reasons: reasonsSchema.parse(row.reasons),
    themes: themesSchema.parse(row.themes),
    corrections: (row.corrections ?? []).flatMap((given) => {
      const read = correctionSchema.safeParse(given);
      return read.success ? [read.data] : [];
    }),
  }));
}
