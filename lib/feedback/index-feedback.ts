import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** Characters of one item that can be found by search; the tail of a longer one is left out. */
const searchedCharacters = 20_000;

/**
 * Writes the search text of the items named by id or lying in a range of ids (both ends included). Doing it twice changes nothing.
 * Runs outside the ingest's transaction: the trigram index costs more than all the rest of a row.
 */
export async function indexFeedback(ctx: Ctx, input: { fromId?: string; toId?: string; ids: readonly string[] }): Promise<void> {
  authorize(ctx, 'connection.sync');
  const { fromId, toId } = input;
  const inRange = fromId && toId ? Prisma.sql`(id >= ${fromId}::uuid and id <= ${toId}::uuid)` : Prisma.sql`false`;
  const byId = input.ids.length > 0 ? Prisma.sql`id = any(${[...input.ids]}::uuid[])` : Prisma.sql`false`;
  await ctx.tx(async (tx) => {
    await tx.$executeRaw`
      insert into feedback_search (workspace_id, feedback_id, posted_at, author_key, body)
      select workspace_id, id, posted_at,
        coalesce(lower(author_email), connection_id::text || ':' || author_external_id),
        heed.fold(left(concat_ws(' ', author_name, title, text), ${searchedCharacters}::int))
      from feedback where workspace_id = ${ctx.workspaceId}::uuid and (${inRange} or ${byId})
      on conflict (workspace_id, feedback_id) do update set posted_at = excluded.posted_at, author_key = excluded.author_key, body = excluded.body
      where (feedback_search.posted_at, feedback_search.author_key, feedback_search.body) is distinct from (excluded.posted_at, excluded.author_key, excluded.body)`;
  });
}
