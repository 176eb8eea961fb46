import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';

/** Throws the member's own draft away. Returns its words, so that it can be undone. */
export async function discardDraft(ctx: Ctx, input: { feedbackId: string }): Promise<{ body: string; templateId: string | null } | null> {
  authorize(ctx, 'reply.draft');
  const { actor } = ctx;
  if (actor.kind !== 'member') throw new AppError('forbidden');
  return ctx.tx(async (tx) => {
    await lockFeedback(ctx, tx, input.feedbackId);
    const where = { workspaceId: ctx.workspaceId, feedbackId: input.feedbackId, memberId: actor.memberId, visibility: 'public' as const };
    const draft = await tx.draft.findFirst({ where });
    if (!draft) return null;
    await tx.draft.deleteMany({ where });
    await announce(ctx, tx, 'feedback', input.feedbackId);
    return { body: draft.body, templateId: draft.templateId };
  });
}
