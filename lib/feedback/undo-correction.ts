import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';
import { lockFeedback } from './lock-feedback';
import { requireId } from './schema';
import { scoreCorrected } from './score-corrected';

/** Takes a correction back; what the scorer and the others said holds again. One that is undone already stays so. Throws `not_found`. */
export async function undoCorrection(ctx: Ctx, input: { feedbackId: string; correctionId: string }): Promise<void> {
  authorize(ctx, 'feedback.correct');
  await ctx.tx(async (tx) => {
    const { id: feedbackId, databaseNow } = await lockFeedback(ctx, tx, input.feedbackId);
    const where = { workspaceId: ctx.workspaceId, id: requireId(input.correctionId), feedbackId };
    const undone = await tx.correction.updateMany({ where: { ...where, undoneAt: null }, data: { undoneAt: databaseNow, undoneById: memberOf(ctx) } });
    if (undone.count === 0) {
      if ((await tx.correction.count({ where })) === 0) throw new AppError('not_found');
      return;
    }
    await scoreCorrected(ctx, tx, feedbackId, databaseNow);
    await recordAudit(ctx, tx, { action: 'feedback.correction_undone', subjectKind: 'feedback', subjectId: feedbackId, detail: { correctionId: input.correctionId } });
    await announce(ctx, tx, 'feedback', feedbackId);
  });
}
