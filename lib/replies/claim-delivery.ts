import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Reply } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { authorize } from '@/lib/workspace/authorize';
import { decideClaim, leaseSeconds, type DeliveryClaim } from './delivery-claim';
import { replyColumns } from './reply-columns';
import { settleReply } from './settle-reply';

interface TakenRow extends Reply {
  key: string;
  attempt: number;
  lastPutAt: Date | null;
  overwrites: unknown;
  target: unknown;
  now: Date;
}

/** Takes a due reply for this worker, by the database's clock, and commits that. Null when it is not due, or in another's hands. */
export async function claimDelivery(ctx: Ctx, input: { feedbackId: string; visibility: 'public' | 'private' }): Promise<DeliveryClaim | null> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, visibility } = input;
  const token = newId();
  return ctx.tx(async (tx) => {
    const feedback = await lockFeedback(ctx, tx, feedbackId);
    // in a statement of its own, behind the lock: it sees what the one before us left
    const rows = await tx.$queryRaw<TakenRow[]>`
      with taken as (
        update outbox set lease_token = ${token}::uuid, lease_until = now() + make_interval(secs => ${leaseSeconds}), attempt = attempt + 1
        where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid and visibility = ${visibility}::visibility
          and next_attempt_at <= now() and (lease_until is null or lease_until < now())
        returning reply_id, key, attempt, last_put_at, overwrites
      )
      select t.key, t.attempt, t.last_put_at as "lastPutAt", t.overwrites, f.target, clock_timestamp() as now, ${replyColumns}
      from taken t join reply r on r.workspace_id = ${ctx.workspaceId}::uuid and r.id = t.reply_id
        join feedback f on f.workspace_id = ${ctx.workspaceId}::uuid and f.id = ${feedbackId}::uuid`;
    if (!rows[0]) return null;
    const { key, attempt, lastPutAt, overwrites, target, now, ...reply } = rows[0];
    const started = performance.now();
    const clock = () => new Date(now.getTime() + (performance.now() - started));
    const row = { key, attempt, lastPutAt, overwrites, target, now, reply, connectionId: feedback.connectionId, feedbackExternalId: feedback.externalId };
    const { claim, event, abandoned } = decideClaim(row, { token, jitter: Math.random(), clock });
    if (abandoned) await tx.outbox.updateMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility }, data: { lastPutAt: claim.known.lastPutAt } });
    await settleReply(ctx, tx, reply, { event, at: now });
    return claim;
  });
}
