import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** Characters of one item that can be found by search; the tail of a longer one is left out. */
const searchedCharacters = 20_000;

/**
 * Writes the search text and the labels of the items named by id or lying in a range of ids (both ends included). Doing it twice changes
 * nothing. Runs outside the ingest's transaction: the trigram index costs more than all the rest of a row.
 */
export async function indexFeedback(ctx: Ctx, input: { fromId?: string; toId?: string; ids: readonly string[] }): Promise<void> {
  authorize(ctx, 'connection.sync');
  const { fromId, toId } = input;
  const inRange = fromId && toId ? Prisma.sql`(id >= ${fromId}::uuid and id <= ${toId}::uuid)` : Prisma.sql`false`;
  const byId = input.ids.length > 0 ? Prisma.sql`id = any(${[...input.ids]}::uuid[])` : Prisma.sql`false`;
  const named = Prisma.sql`workspace_id = ${ctx.workspaceId}::uuid and (${inRange} or ${byId})`;
  await ctx.tx(async (tx) => {
    await tx.$executeRaw`
      insert into feedback_search (workspace_id, feedback_id, posted_at, author_key, text_key, body)
      select workspace_id, id, posted_at,
        coalesce(lower(author_email), connection_id::text || ':' || author_external_id),
        heed.text_key(concat_ws(' ', title, text)),
        heed.fold(left(concat_ws(' ', author_name, title, text), ${searchedCharacters}::int))
      from feedback where ${named}
      on conflict (workspace_id, feedback_id) do update set posted_at = excluded.posted_at, author_key = excluded.author_key, text_key = excluded.text_key, body = excluded.body
      where (feedback_search.posted_at, feedback_search.author_key, feedback_search.text_key, feedback_search.body) is distinct from (excluded.posted_at, excluded.author_key, excluded.text_key, excluded.body)`;
    // the lock keeps an item from moving to another queue between the reading and the writing
    await tx.$executeRaw`
      with item as materialized (select workspace_id, id, themes, signals, queue, rank_at, posted_at from feedback where ${named} order by id for share),
      wanted as materialized (
        select distinct on (workspace_id, id, kind, label) * from (
          select workspace_id, id, 'theme' as kind, theme ->> 'id' as label, theme ->> 'polarity' as polarity, queue, rank_at, posted_at from item, jsonb_array_elements(themes) theme
          union all
          select workspace_id, id, 'signal', signal, null, queue, rank_at, posted_at from item, unnest(signals) signal) labels),
      gone as (
        delete from feedback_label l using item i where l.workspace_id = i.workspace_id and l.feedback_id = i.id
          and not exists (select 1 from wanted w where w.workspace_id = l.workspace_id and w.id = l.feedback_id and w.kind = l.kind and w.label = l.label))
      insert into feedback_label (workspace_id, feedback_id, kind, label, polarity, queue, rank_at, posted_at)
      select workspace_id, id, kind, label, polarity, queue, rank_at, posted_at from wanted
      on conflict (workspace_id, feedback_id, kind, label) do update set polarity = excluded.polarity, queue = excluded.queue, rank_at = excluded.rank_at, posted_at = excluded.posted_at
      where (feedback_label.polarity, feedback_label.queue, feedback_label.rank_at, feedback_label.posted_at) is distinct from (excluded.polarity, excluded.queue, excluded.rank_at, excluded.posted_at)`;
  });
}
