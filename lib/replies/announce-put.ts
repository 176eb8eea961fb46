import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { leaseSeconds, type DeliveryClaim } from './delivery-claim';
import { settleReply } from './settle-reply';

/** Says, committed before the first byte leaves, that the platform may be changed from here on. Null when the claim is no longer ours. */
export async function announcePut(ctx: Ctx, claim: DeliveryClaim): Promise<DeliveryClaim | null> {
  authorize(ctx, 'reply.publish');
  const { reply } = claim;
  return ctx.tx(async (tx) => {
    await lockFeedback(ctx, tx, reply.feedbackId);
    const count = await tx.$executeRaw`
      update outbox set first_put_at = coalesce(first_put_at, clock_timestamp()), last_put_at = clock_timestamp(), lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${reply.feedbackId}::uuid and visibility = ${reply.visibility}::visibility
        and lease_token = ${claim.token}::uuid and lease_until > clock_timestamp()`;
    if (count === 0) return null;
    const state = await settleReply(ctx, tx, reply, { event: 'putting', at: claim.clock() });
    return { ...claim, reply: { ...reply, state } };
  });
}
