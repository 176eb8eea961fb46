import { workspaceRoute } from '@/app/_doors/route';
import { deleteNote } from '@/lib/feedback/delete-note';

export const DELETE = workspaceRoute<{ workspace: string; feedback: string; note: string }>(async ({ ctx, params }) => {
  await deleteNote(ctx, { feedbackId: params.feedback, noteId: params.note });
  return null;
});
