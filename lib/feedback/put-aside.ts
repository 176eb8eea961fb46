import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { rescoreItem, type ScoredItem } from './rescore-item';
import type { ScoringSettings } from '@/lib/scoring/settings';
import { toValues } from './write-rescored';

/** Scores items anew and keeps the values beside them until all are there. Doing it twice changes nothing. */
export async function putAside(ctx: Ctx, tx: Tx, rescoringId: string, items: readonly ScoredItem[], settings: ScoringSettings): Promise<{ movedCount: number }> {
  const values = items.map((item) => toValues(item, rescoreItem(item, settings)));
  await tx.$executeRaw`
    insert into rescored_item (workspace_id, rescoring_id, feedback_id, content_hash, score)
    select ${ctx.workspaceId}::uuid, ${rescoringId}::uuid, i.id, decode(i.hash, 'hex'), i.score::jsonb
    from unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ contentHash }) => contentHash)}::text[], ${values.map((value) => JSON.stringify(value))}::text[]) as i(id, hash, score)
    on conflict (workspace_id, rescoring_id, feedback_id) do update set content_hash = excluded.content_hash, score = excluded.score`;
  return { movedCount: values.filter((value) => value.moved === true).length };
}
