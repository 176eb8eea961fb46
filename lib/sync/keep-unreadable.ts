import type { UnreadableItem } from '@/lib/platforms/contract';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { authorize } from '@/lib/workspace/authorize';

const longestRaw = 4_000;

/**
 * Keeps what a pull could not read, once per item however often it comes again, and forgets what has become readable. Called inside the
 * page's transaction.
 */
export async function keepUnreadable(ctx: Ctx, input: { connectionId: string; unreadable: readonly UnreadableItem[]; readable: readonly string[] }): Promise<void> {
  authorize(ctx, 'connection.sync');
  const { connectionId, unreadable, readable } = input;
  await ctx.tx(async (tx) => {
    const rows = unreadable.map((item) => ({ ...item, raw: item.raw.slice(0, longestRaw).replaceAll('\0', '') }));
    const ids = [...readable, ...rows.flatMap((row) => (row.externalId === undefined ? [] : [row.externalId]))];
    const raws = rows.flatMap((row) => (row.externalId === undefined ? [row.raw] : []));
    await tx.$executeRaw`
      delete from unreadable_item where workspace_id = ${ctx.workspaceId}::uuid and connection_id = ${connectionId}::uuid and import_id is null
        and (external_id = any(${ids}::text[]) or (external_id is null and raw = any(${raws}::text[])))`;
    if (rows.length === 0) return;
    await tx.unreadableItem.createMany({
      data: rows.map((row) => ({ workspaceId: ctx.workspaceId, id: newId(), connectionId, position: row.position, externalId: row.externalId, reason: row.reason.slice(0, 500), raw: row.raw })),
    });
  });
}
