import { openConnection } from '@/lib/connections/open-connection';
import { recordProblem } from '@/lib/connections/record-problem';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import { unmarkReplied } from '@/lib/feedback/unmark-replied';
import { PlatformError } from '@/lib/platforms/errors';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { isPermitted } from '@/lib/workspace/permissions';
import { keepAsDraft } from './keep-as-draft';
import { replyInput, type DraftView, type ReplyInput } from './schema';
import { settleReply } from './settle-reply';
import { z } from 'zod';

/** `platform`: it is still there; `code` is a key of `problems.<code>`. */
export type WithdrawReplyResult = { ok: true; draft: DraftView | null } | { ok: false; reason: 'platform'; code: string; values: Readonly<Record<string, string>> };

const longestMs = 45_000;
const targetSchema = z.record(z.string(), z.string()).catch({});

/**
 * Removes a live reply from the platform, then from the record of answers; the item waits again. Removing what is gone already is fine, so a
 * process that dies between the two leaves nothing that a second try does not mend. One's own; a lead anybody's.
 */
export async function withdrawReply(ctx: Ctx, input: ReplyInput): Promise<WithdrawReplyResult> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, replyId } = replyInput.parse(input);
  const { actor, role } = ctx;
  const { reply, item, target } = await ctx.tx(async (tx) => {
    const locked = await lockFeedback(ctx, tx, feedbackId);
    const found = await tx.reply.findFirst({ where: { workspaceId: ctx.workspaceId, id: replyId, feedbackId, state: 'live', origin: { not: 'manual' } }, include: { feedback: { select: { target: true } } } });
    if (!found) throw new AppError('not_found');
    return { reply: found, item: locked, target: found.feedback.target };
  });
  const own = actor.kind === 'member' && actor.memberId === reply.memberId;
  if (!own && role !== 'system' && !isPermitted(role, 'feedback.take_over')) throw new AppError('forbidden', { reason: 'reply_of_another' });

  try {
    const { platform, context } = await openConnection(ctx, item.connectionId, AbortSignal.timeout(longestMs));
    if (!platform.capabilities.reply?.delete || !platform.publisher?.remove) throw new AppError('invalid', { reason: 'reply_not_removable' });
    await platform.publisher.remove(context, { feedbackExternalId: item.externalId, target: targetSchema.parse(target), ...(reply.externalId ? { replyExternalId: reply.externalId } : {}) });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.kind === 'reconnect' || error.kind === 'misconfigured') await recordProblem(ctx, item.connectionId, error);
    if (error.kind !== 'gone') return { ok: false, reason: 'platform', code: error.code, values: error.values };
  }
  return ctx.tx(async (tx): Promise<WithdrawReplyResult> => {
    const locked = await lockFeedback(ctx, tx, feedbackId);
    const now = await tx.reply.findFirst({ where: { workspaceId: ctx.workspaceId, id: replyId, state: 'live' } });
    if (!now) return { ok: true, draft: null };
    await settleReply(ctx, tx, now, { event: 'withdrew', problem: { kind: 'ended', code: 'withdrawn', values: {}, detail: '', at: locked.databaseNow.toISOString() }, at: locked.databaseNow });
    const draft = now.origin === 'hub' && now.memberId ? await keepAsDraft(ctx, tx, { feedbackId, memberId: now.memberId, body: now.body, templateId: now.templateId }) : null;
    await unmarkReplied(joinTx(ctx, tx), { feedbackId });
    return { ok: true, draft: own ? draft : null };
  });
}
