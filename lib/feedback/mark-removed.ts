import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';

/**
 * After a scan that saw all there is: items it did not see are gone from the platform. They keep their history and leave their queue;
 * one that shows up again comes back by itself. Items first seen after `startedAt` are left alone, as the scan could not know them.
 */
export async function markRemoved(ctx: Ctx, input: { connectionId: string; seen: readonly string[]; startedAt?: Date }): Promise<{ removedCount: number }> {
  authorize(ctx, 'connection.sync');
  return ctx.tx(async (tx) => {
    const removedCount = await tx.$executeRaw`
      update feedback f set removed_at = now(), queue = 'none', updated_at = now()
      where f.workspace_id = ${ctx.workspaceId}::uuid and f.connection_id = ${input.connectionId}::uuid and f.removed_at is null
        and f.first_seen_at < ${input.startedAt ?? ctx.now}::timestamptz
        and not exists (select 1 from unnest(${[...input.seen]}::text[]) as s(external_id) where s.external_id = f.external_id)`;
    if (removedCount > 0) {
      await recordAudit(ctx, tx, { action: 'feedback.removed_at_source', subjectKind: 'connection', subjectId: input.connectionId, detail: { removedCount } });
      await announce(ctx, tx, 'feedback');
    }
    return { removedCount };
  });
}
