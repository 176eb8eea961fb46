import { Prisma } from '@/lib/generated/prisma/client';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { isMoved, isRelabelled, isSame, type Rescored, type ScoredItem } from './rescore-item';

/** What lies in `rescored_item.score` for an item that changes; `{}` for one that stays as it is. */
export function toValues(item: ScoredItem, next: Rescored): Record<string, unknown> {
  if (isSame(item, next)) return {};
  const { score, queue, rankAt } = next;
  return {
    ...{ queue, rankAt, sentiment: score.sentiment, label: score.label, pNegative: score.pNegative, priority: score.priority, hardRisk: score.hardRisk },
    ...{ reasons: score.reasons, signals: score.signals.join(','), themes: score.themes, confidence: score.confidence, scorer: score.scorer },
    // what the values were worked out from, besides the content
    ...{ waitingSince: item.waitingSince, correctedAt: item.correctedAt, moved: isMoved(item, next), relabelled: isRelabelled(item, next) },
  };
}

export interface Written {
  count: number;
  movedCount: number;
}

/** Ids whose labels one job refreshes. */
const labelBatch = 1000;

/**
 * Gives items their new values. `source` yields (feedback_id, content_hash, score). An item that was edited or corrected meanwhile is left
 * alone; one that was answered or closed meanwhile stays where that put it. Rows are locked in the order of their ids, as the ingest does.
 */
export async function writeRescored(ctx: Ctx, tx: Tx, source: Prisma.Sql): Promise<Written> {
  const rows = await tx.$queryRaw<{ id: string; moved: boolean; relabelled: boolean }[]>`
    with news as materialized (${source}),
    held as materialized (
      select f.id, n.content_hash, n.score from news n join feedback f on f.workspace_id = ${ctx.workspaceId}::uuid and f.id = n.feedback_id
      order by f.id for no key update of f)
    update feedback f set
      sentiment = (h.score ->> 'sentiment')::real, label = h.score ->> 'label', p_negative = (h.score ->> 'pNegative')::real, priority = (h.score ->> 'priority')::int2,
      hard_risk = (h.score ->> 'hardRisk')::boolean, reasons = h.score -> 'reasons', signals = string_to_array(h.score ->> 'signals', ','), themes = h.score -> 'themes',
      confidence = (h.score ->> 'confidence')::real, scorer = h.score ->> 'scorer', scored_at = now(), rank_at = (h.score ->> 'rankAt')::timestamptz,
      queue = case when f.queue in ('reply', 'thanks', 'backlog') then h.score ->> 'queue' else f.queue end
    from held h
    where f.workspace_id = ${ctx.workspaceId}::uuid and f.id = h.id and f.content_hash = h.content_hash
      and f.waiting_since = (h.score ->> 'waitingSince')::timestamptz and f.corrected_at is not distinct from (h.score ->> 'correctedAt')::timestamptz
    returning f.id, (h.score ->> 'moved')::boolean as moved, (h.score ->> 'relabelled')::boolean as relabelled`;
  const ids = rows.filter(({ relabelled }) => relabelled).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += labelBatch) await enqueue(ctx, tx, 'index-feedback', { ids: ids.slice(from, from + labelBatch) }, { priority: 6 });
  return { count: rows.length, movedCount: rows.filter(({ moved }) => moved).length };
}

/** A source for `writeRescored` of values that are at hand. */
export function valuesSource(entries: readonly { item: ScoredItem; values: Record<string, unknown> }[]): Prisma.Sql {
  return Prisma.sql`
    select i.id as feedback_id, decode(i.hash, 'hex') as content_hash, i.score::jsonb as score
    from unnest(${entries.map(({ item }) => item.id)}::uuid[], ${entries.map(({ item }) => item.contentHash)}::text[], ${entries.map(({ values }) => JSON.stringify(values))}::text[]) as i(id, hash, score)`;
}
