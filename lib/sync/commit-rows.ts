import { advanceSync } from '@/lib/connections/advance-sync';
import { resolveLocations } from '@/lib/connections/resolve-locations';
import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import type { UnreadableRow } from '@/lib/platforms/file-import/map-rows';
import { adoptReplies } from '@/lib/replies/adopt-replies';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';

/** Row errors kept to be read; the rest is only counted. */
export const mostRowErrors = 10_000;

export interface RowBatch {
  importId: string;
  connectionId: string;
  writtenOn: string;
  items: IncomingFeedback[];
  unreadable: UnreadableRow[];
  /** Rows done before this batch: names the worker that may write. */
  doneBefore: number;
}

/** Some rows of a file in one transaction, with the count that a broken-off import goes on from. False: stopped, or another worker has gone on. */
export async function commitRows(ctx: Ctx, batch: RowBatch): Promise<boolean> {
  authorize(ctx, 'import.write');
  const { importId, connectionId, items, unreadable } = batch;
  return ctx.tx(async (tx) => {
    const inTx = joinTx(ctx, tx);
    const rows = items.length + unreadable.length;
    const held = await tx.$queryRaw<{ unreadable_count: number }[]>`
      update file_import set done_count = done_count + ${rows}::int, unreadable_count = unreadable_count + ${unreadable.length}::int
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${importId}::uuid and state = 'running' and done_count = ${batch.doneBefore}::int
      returning unreadable_count`;
    if (!held[0]) return false;
    const refs = items.flatMap((item) => (item.location ? [item.location] : []));
    const locationIds = await resolveLocations(inTx, { connectionId, platform: batch.writtenOn, refs });
    const { newCount, changedCount, unchangedCount, replies } = await ingestFeedback(inTx, { connectionId, items, locationIds });
    const { adoptedCount } = replies.length > 0 ? await adoptReplies(inTx, { connectionId, replies }) : { adoptedCount: 0 };
    const room = Math.max(0, mostRowErrors - (held[0].unreadable_count - unreadable.length));
    const errors = unreadable.slice(0, room).map((row) => ({
      workspaceId: ctx.workspaceId,
      id: newId(),
      connectionId,
      importId,
      position: row.position,
      reason: JSON.stringify({ code: row.reason, values: row.values }),
      raw: row.raw.replaceAll('\0', ''),
    }));
    if (errors.length > 0) await tx.unreadableItem.createMany({ data: errors });
    const counts = { newCount: { increment: newCount }, changedCount: { increment: changedCount }, unchangedCount: { increment: unchangedCount } };
    await tx.fileImport.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: importId } }, data: counts });
    await tx.syncRun.updateMany({
      where: { workspaceId: ctx.workspaceId, id: importId },
      data: { ...counts, heartbeatAt: new Date(), pageCount: { increment: 1 }, unreadableCount: { increment: unreadable.length }, adoptedCount: { increment: adoptedCount } },
    });
    await advanceSync(inTx, { connectionId, cursor: null, newCount });
    await announce(ctx, tx, 'imports', importId);
    return true;
  });
}
