import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';
import { noteSchema, requireId } from './schema';

/** Keeps a remark for colleagues with the item. It never leaves the hub. */
export async function addNote(ctx: Ctx, input: { feedbackId: string; body: string }): Promise<{ id: string; createdAt: Date }> {
  authorize(ctx, 'feedback.note');
  const { body } = noteSchema.parse(input);
  const me = memberOf(ctx);
  if (!me) throw new AppError('forbidden', { reason: 'members_only' });
  return ctx.tx(async (tx) => {
    const item = await tx.feedback.findUnique({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: requireId(input.feedbackId) } }, select: { id: true } });
    if (!item) throw new AppError('not_found');
    const note = await tx.note.create({ data: { workspaceId: ctx.workspaceId, id: newId(), feedbackId: item.id, memberId: me, body }, select: { id: true, createdAt: true } });
    await recordAudit(ctx, tx, { action: 'feedback.noted', subjectKind: 'feedback', subjectId: item.id, detail: { noteId: note.id } });
    await announce(ctx, tx, 'feedback', item.id);
    return note;
  });
}
