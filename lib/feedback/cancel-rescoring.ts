import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { endRescoring } from './end-rescoring';
import { requireId } from './schema';

/** Stops a re-scoring before its order is in place: scores and settings stay as they were before it. Throws `conflict` afterwards. */
export async function cancelRescoring(ctx: Ctx, input: { rescoringId: string }): Promise<void> {
  authorize(ctx, 'scoring.write');
  const rescoringId = requireId(input.rescoringId);
  await ctx.tx(async (tx) => {
    await endRescoring(ctx, tx, rescoringId);
    await recordAudit(ctx, tx, { action: 'scoring.cancelled', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { rescoringId } });
    await announce(ctx, tx, 'scoring');
  });
}
