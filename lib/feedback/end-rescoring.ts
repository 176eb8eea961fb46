import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';

/** Cancels a re-scoring that has changed nothing yet. Throws `conflict` for one that has. */
export async function endRescoring(ctx: Ctx, tx: Tx, rescoringId: string): Promise<void> {
  const ended = await tx.rescoring.updateMany({
    where: { workspaceId: ctx.workspaceId, id: rescoringId, state: 'running', phase: 'scoring' },
    data: { state: 'cancelled', finishedAt: new Date() },
  });
  if (ended.count === 0) throw new AppError('conflict', { reason: 'rescoring_placing' });
  await tx.rescoredItem.deleteMany({ where: { workspaceId: ctx.workspaceId, rescoringId } });
}
