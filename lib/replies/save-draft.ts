import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { saveDraftInput, type DraftView, type SaveDraftInput } from './schema';

/** `newer`: another window of the same person has saved since; both texts are kept, and the person chooses. */
export type SaveDraftResult = { ok: true; version: number; updatedAt: string } | { ok: false; reason: 'newer'; draft: DraftView };

/** Keeps what a member has written so far. Each member has a draft of their own; an empty one is removed. */
export async function saveDraft(ctx: Ctx, input: SaveDraftInput): Promise<SaveDraftResult> {
  authorize(ctx, 'reply.draft');
  const { feedbackId, body, templateId, baseVersion } = saveDraftInput.parse(input);
  if (ctx.actor.kind !== 'member') throw new AppError('forbidden');
  const where = { workspaceId: ctx.workspaceId, feedbackId, memberId: ctx.actor.memberId, visibility: 'public' as const };
  return ctx.tx(async (tx) => {
    // two windows that save at once take turns
    await lockFeedback(ctx, tx, feedbackId);
    const present = await tx.draft.findFirst({ where });
    if (present && present.version !== baseVersion) {
      if (present.body === body) return { ok: true, version: present.version, updatedAt: present.updatedAt.toISOString() };
      return { ok: false, reason: 'newer', draft: { body: present.body, version: present.version, templateId: present.templateId, updatedAt: present.updatedAt.toISOString() } };
    }
    if (body.trim() === '') {
      const { count } = await tx.draft.deleteMany({ where });
      if (count > 0) await announce(ctx, tx, 'feedback', feedbackId);
      return { ok: true, version: 0, updatedAt: ctx.now.toISOString() };
    }
    const version = baseVersion + 1;
    const template = templateId === undefined ? {} : { templateId };
    if (present) await tx.draft.updateMany({ where, data: { body, version, updatedAt: ctx.now, ...template } });
    else {
      await tx.draft.create({ data: { ...where, body, version, updatedAt: ctx.now, ...template } });
      await recordAudit(ctx, tx, { action: 'reply.drafted', subjectKind: 'feedback', subjectId: feedbackId });
      await announce(ctx, tx, 'feedback', feedbackId);
    }
    return { ok: true, version, updatedAt: ctx.now.toISOString() };
  });
}
