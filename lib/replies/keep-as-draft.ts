import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import type { DraftView } from './schema';

const between = '\n\n———\n\n';

/** Makes a reply's words its author's draft again. What the author has begun since stays, below them. */
export async function keepAsDraft(ctx: Ctx, tx: Tx, reply: { feedbackId: string; memberId: string; body: string; templateId: string | null }): Promise<DraftView> {
  const where = { workspaceId: ctx.workspaceId, feedbackId: reply.feedbackId, memberId: reply.memberId, visibility: 'public' as const };
  const earlier = await tx.draft.findFirst({ where });
  const body = !earlier || earlier.body.trim() === '' || earlier.body === reply.body ? reply.body : `${reply.body}${between}${earlier.body}`;
  const version = (earlier?.version ?? 0) + 1;
  const draft = await tx.draft.upsert({
    where: { workspaceId_feedbackId_memberId_visibility: where },
    create: { ...where, body, templateId: reply.templateId, version },
    update: { body, version },
  });
  return { body, version, templateId: draft.templateId, updatedAt: draft.updatedAt.toISOString() };
}
