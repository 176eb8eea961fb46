import type { Prisma } from '@/lib/generated/prisma/client';
import { advanceSync } from '@/lib/connections/advance-sync';
import { beginSync } from '@/lib/connections/begin-sync';
import { resolveLocations } from '@/lib/connections/resolve-locations';
import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import type { PullPage } from '@/lib/platforms/contract';
import { adoptReplies } from '@/lib/replies/adopt-replies';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { keepUnreadable } from './keep-unreadable';
import { LeaseLost, leaseSeconds, type RunLease } from './lease';

/** `not_active`: somebody paused or disconnected meanwhile, and the page was not taken in. */
export type CommittedPage = { lease: RunLease; newCount: number } | 'not_active';

/**
 * One page in one transaction: locations, items, answers written elsewhere, what could not be read, the cursor, and the run's figures.
 * A crash loses the page or nothing. Throws `LeaseLost` when another worker has gone on with the run.
 */
export async function commitPage(ctx: Ctx, input: { lease: RunLease; platform: string; page: PullPage<unknown> }): Promise<CommittedPage> {
  authorize(ctx, 'connection.sync');
  const { lease, platform, page } = input;
  const { connectionId, runId } = lease;
  return ctx.tx(async (tx) => {
    const inTx = joinTx(ctx, tx);
    const connection = await beginSync(inTx, { connectionId, leaseSeconds });
    if (connection?.state !== 'active') return 'not_active';
    const held = await tx.$executeRaw`
      update sync_run set page_count = page_count + 1, heartbeat_at = now()
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${runId}::uuid and state = 'running' and page_count = ${lease.pageCount}::int`;
    if (held === 0) throw new LeaseLost();

    const refs = page.items.flatMap((item) => (item.location ? [item.location] : []));
    const locationIds = await resolveLocations(inTx, { connectionId, platform, refs });
    const ingested = await ingestFeedback(inTx, { connectionId, items: page.items, locationIds });
    const { adoptedCount } = ingested.replies.length > 0 ? await adoptReplies(inTx, { connectionId, replies: ingested.replies }) : { adoptedCount: 0 };
    const unreadable = page.unreadable ?? [];
    await keepUnreadable(inTx, { connectionId, unreadable, readable: page.items.map((item) => item.externalId) });

    await tx.syncRun.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: runId } },
      data: {
        newCount: { increment: ingested.newCount },
        changedCount: { increment: ingested.changedCount },
        unchangedCount: { increment: ingested.unchangedCount },
        unreadableCount: { increment: unreadable.length },
        adoptedCount: { increment: adoptedCount },
        ...(page.total === undefined ? {} : { total: page.total }),
      },
    });
    await advanceSync(inTx, { connectionId, cursor: page.cursor as Prisma.InputJsonValue, newCount: ingested.newCount });
    await announce(ctx, tx, 'connections');
    return { lease: { ...lease, pageCount: lease.pageCount + 1 }, newCount: ingested.newCount };
  });
}
