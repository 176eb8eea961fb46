import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { correctionSchema, type CorrectionSaid } from './apply-corrections';
import { memberOf } from './claim-rules';
import { lockFeedback } from './lock-feedback';
import type { ScoredItem } from './rescore-item';
import { readScoredItem, scoreCorrected } from './score-corrected';

/** What the scorer says of the matter that is corrected. */
function saidOf(item: ScoredItem, kind: CorrectionSaid['kind']): Prisma.InputJsonObject {
  if (kind === 'sentiment') return { label: item.label };
  if (kind === 'theme') return { themes: item.themes.map(({ id }) => id) };
  return { priority: item.priority, hardRisk: item.hardRisk };
}

/**
 * Lays a person's word over the scorer's: the item is shown and ranked by it at once, and stays so when all is scored anew. Gives the
 * correction's id, for undoing. An author's later edit takes it back, since it spoke of other words.
 */
export async function correctFeedback(ctx: Ctx, input: { feedbackId: string; correction: CorrectionSaid }): Promise<{ id: string }> {
  authorize(ctx, 'feedback.correct');
  const { kind, meant } = correctionSchema.parse(input.correction);
  const me = memberOf(ctx);
  if (!me) throw new AppError('forbidden', { reason: 'members_only' });
  return ctx.tx(async (tx) => {
    const { id: feedbackId, databaseNow } = await lockFeedback(ctx, tx, input.feedbackId);
    const item = await readScoredItem(ctx, tx, feedbackId);
    const id = newId();
    await tx.correction.create({
      data: { workspaceId: ctx.workspaceId, id, feedbackId, kind, said: saidOf(item, kind), meant, scorer: item.scorer, memberId: me, createdAt: databaseNow },
      select: { id: true },
    });
    await scoreCorrected(ctx, tx, feedbackId, databaseNow);
    await recordAudit(ctx, tx, { action: 'feedback.corrected', subjectKind: 'feedback', subjectId: feedbackId, detail: { kind, correctionId: id } });
    await announce(ctx, tx, 'feedback', feedbackId);
    return { id };
  });
}
