import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Reply } from '@/lib/generated/prisma/client';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import type { DeliveryClaim } from './delivery-claim';
import type { DeliveryEnding } from './delivery-ending';
import { isOpen, type ReplyState } from './reply-state';
import { replyColumns } from './reply-columns';
import { settleReply } from './settle-reply';

/** Writes down what came of a delivery, unless the row went to another hand meanwhile: then that one reads what is there. */
export async function completeDelivery(ctx: Ctx, claim: DeliveryClaim, ending: DeliveryEnding): Promise<ReplyState | 'lease_lost'> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, visibility, id } = claim.reply;
  const { decision, problem, ours, row } = ending;
  return ctx.tx(async (tx) => {
    await lockFeedback(ctx, tx, feedbackId);
    const held = await tx.$queryRaw<Reply[]>`
      select ${replyColumns} from outbox o join reply r on r.workspace_id = o.workspace_id and r.id = o.reply_id
      where o.workspace_id = ${ctx.workspaceId}::uuid and o.feedback_id = ${feedbackId}::uuid and o.visibility = ${visibility}::visibility and o.reply_id = ${id}::uuid
        and o.lease_token = ${claim.token}::uuid for update of o`;
    const reply = held[0];
    if (!reply) return 'lease_lost';
    if (row) await tx.outbox.updateMany({ where: { workspaceId: ctx.workspaceId, feedbackId, visibility }, data: row });
    const state = await settleReply(ctx, tx, reply, { event: decision.event, remote: ours, problem, at: claim.clock(), replaces: claim.known.overwrites !== null });
    if (decision.do === 'wait' && isOpen(state)) {
      await enqueue(ctx, tx, 'deliver-reply', { feedbackId, visibility }, { key: `deliver:${feedbackId}:${visibility}`, runAt: decision.until, maxAttempts: 1 });
    }
    return state;
  });
}
