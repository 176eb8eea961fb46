import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { authorize } from '@/lib/workspace/authorize';
import { decideClaim, leaseSeconds, type DeliveryClaim } from './delivery-claim';
import { settleReply } from './settle-reply';

interface TakenRow {
  replyId: string;
  key: string;
  attempt: number;
  lastPutAt: Date | null;
  overwrites: unknown;
  now: Date;
}

/** Takes a due reply for this worker, by the database's clock, and commits that. Null when it is not due, or in another's hands. */
export async function claimDelivery(ctx: Ctx, input: { feedbackId: string; visibility: 'public' | 'private' }): Promise<DeliveryClaim | null> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, visibility } = input;
  const token = newId();
  return ctx.tx(async (tx) => {
    const feedback = await lockFeedback(ctx, tx, feedbackId);
    const rows = await tx.$queryRaw<TakenRow[]>`
      update outbox set lease_token = ${token}::uuid, lease_until = now() + make_interval(secs => ${leaseSeconds}), attempt = attempt + 1
      where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid and visibility = ${visibility}::visibility
        and next_attempt_at <= now() and (lease_until is null or lease_until < now())
      returning reply_id as "replyId", key, attempt, last_put_at as "lastPutAt", overwrites, clock_timestamp() as now`;
    const row = rows[0];
    if (!row) return null;
    const started = performance.now();
    const clock = () => new Date(row.now.getTime() + (performance.now() - started));
    const reply = await tx.reply.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: row.replyId } });
    const { target } = await tx.feedback.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: feedbackId }, select: { target: true } });
    const { claim, event, abandoned } = decideClaim({ ...row, reply, connectionId: feedback.connectionId, feedbackExternalId: feedback.externalId, target }, { token, jitter: Math.random(), clock });
    if (abandoned) await tx.outbox.updateMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility }, data: { lastPutAt: claim.known.lastPutAt } });
    await settleReply(ctx, tx, reply, { event, at: row.now });
    return claim;
  });
}
