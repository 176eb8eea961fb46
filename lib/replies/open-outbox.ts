import type { Reply } from '@/lib/generated/prisma/client';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';

/**
 * Puts a queued reply on its way: the one outbox row that an item may have, and its job, due `delaySeconds` from now by the database's clock.
 * Returns when it leaves.
 */
export async function openOutbox(
  ctx: Ctx,
  tx: Tx,
  reply: Pick<Reply, 'id' | 'feedbackId' | 'visibility'>,
  options: { delaySeconds: number; overwrites?: { externalId: string; bodyHash: string } | null },
): Promise<Date> {
  const { id, feedbackId, visibility } = reply;
  const rows = await tx.$queryRaw<{ next_attempt_at: Date }[]>`
    insert into outbox (workspace_id, feedback_id, visibility, reply_id, key, overwrites, next_attempt_at)
    values (${ctx.workspaceId}::uuid, ${feedbackId}::uuid, ${visibility}::visibility, ${id}::uuid, ${newId()}::uuid,
      ${options.overwrites ? JSON.stringify(options.overwrites) : null}::jsonb, now() + make_interval(secs => ${options.delaySeconds}))
    returning next_attempt_at`;
  const row = rows[0];
  if (!row) throw new Error('the outbox row was not written');
  await enqueue(ctx, tx, 'deliver-reply', { feedbackId, visibility }, { key: `deliver:${feedbackId}:${visibility}`, runAt: row.next_attempt_at, maxAttempts: 1, priority: -10 });
  return row.next_attempt_at;
}
