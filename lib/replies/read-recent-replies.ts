import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';

/** How many earlier replies the coach compares a draft with. */
const compared = 10;

/** The bodies of the last live replies on the same listing (the location, or the connection where an item has none), newest first. */
export async function readRecentReplies(ctx: Ctx, tx: Tx, item: { id: string; connectionId: string; locationId: string | null }): Promise<string[]> {
  const rows = await tx.$queryRaw<{ body: string }[]>`
    select r.body from (
      select id from feedback
      where workspace_id = ${ctx.workspaceId}::uuid and replied_at is not null and id <> ${item.id}::uuid
        and case when ${item.locationId}::uuid is null then connection_id = ${item.connectionId}::uuid else location_id = ${item.locationId}::uuid end
      order by replied_at desc, id desc limit ${compared}) f
    join reply r on r.workspace_id = ${ctx.workspaceId}::uuid and r.feedback_id = f.id and r.visibility = 'public' and r.state = 'live' and r.body <> ''
    order by r.live_at desc nulls last limit ${compared}`;
  return rows.map((row) => row.body);
}
