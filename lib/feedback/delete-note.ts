import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';
import { requireId } from './schema';

/** Takes back one's own note; its words are erased, that there was one stays on record. */
export async function deleteNote(ctx: Ctx, input: { feedbackId: string; noteId: string }): Promise<void> {
  authorize(ctx, 'feedback.note');
  await ctx.tx(async (tx) => {
    const note = await tx.note.findFirst({ where: { workspaceId: ctx.workspaceId, id: requireId(input.noteId), feedbackId: requireId(input.feedbackId), deletedAt: null }, select: { id: true, memberId: true } });
    if (!note) throw new AppError('not_found');
    if (note.memberId !== memberOf(ctx)) throw new AppError('forbidden', { reason: 'note_of_another' });
    await tx.note.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: note.id } }, data: { body: '', deletedAt: new Date() }, select: { id: true } });
    await recordAudit(ctx, tx, { action: 'feedback.note_deleted', subjectKind: 'feedback', subjectId: input.feedbackId, detail: { noteId: note.id } });
    await announce(ctx, tx, 'feedback', input.feedbackId);
  });
}
