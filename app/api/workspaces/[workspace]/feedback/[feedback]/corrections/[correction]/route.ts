import { workspaceRoute } from '@/app/_doors/route';
import { undoCorrection } from '@/lib/feedback/undo-correction';

export const DELETE = workspaceRoute<{ workspace: string; feedback: string; correction: string }>(async ({ ctx, params }) => {
  await undoCorrection(ctx, { feedbackId: params.feedback, correctionId: params.correction });
  return null;
});
