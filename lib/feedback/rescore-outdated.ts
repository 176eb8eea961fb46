import { recordAudit } from '@/lib/audit/record-audit';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { readScoringSettings } from './read-scoring-settings';
import { overridesOf } from './scoring-overrides';

/**
 * Scores everything anew after the scorer itself has changed (an upgrade, or the variable SCORER), under the settings in force. Does nothing
 * while a re-scoring runs: that one scores with the new scorer anyway.
 */
export async function rescoreOutdated(ctx: Ctx): Promise<void> {
  authorize(ctx, 'scoring.write');
  await ctx.tx(async (tx) => {
    // whoever saves settings at the same time waits here
    await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
    if ((await tx.rescoring.count({ where: { workspaceId: ctx.workspaceId, state: 'running' } })) > 0) return;
    const id = newId();
    await tx.rescoring.create({ data: { workspaceId: ctx.workspaceId, id, cause: 'scorer', settings: overridesOf(await readScoringSettings(ctx, tx)) }, select: { id: true } });
    await recordAudit(ctx, tx, { action: 'scoring.scorer_changed', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { rescoringId: id } });
    await enqueue(ctx, tx, 'run-rescoring', { rescoringId: id }, { key: `rescoring:${id}`, maxAttempts: 3, priority: 4 });
    await announce(ctx, tx, 'scoring');
  });
}
