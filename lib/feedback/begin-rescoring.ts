import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '@/lib/audit/record-audit';
import { enqueue } from '@/lib/jobs/enqueue';
import type { ScoringSettings } from '@/lib/scoring/settings';
import { scoringOverridesSchema } from '@/lib/workspace/schema';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { endRescoring } from './end-rescoring';
import { readScoringSettings, withDefaults } from './read-scoring-settings';
import { overridesOf } from './scoring-overrides';

export interface Begun {
  /** Null where the settings asked for are in force already. */
  rescoringId: string | null;
}

/**
 * Saves settings: they come into force together with the scores that go with them, so this starts a re-scoring in the background. One that has
 * not put its order in place yet is cancelled; the change is made to its settings, so nothing that was saved is lost. Throws `conflict` in
 * the moment in which another one is being put in place.
 */
export async function beginRescoring(ctx: Ctx, tx: Tx, cause: 'settings' | 'themes', change: (settings: ScoringSettings) => ScoringSettings): Promise<Begun> {
  // whoever saves at the same time waits here
  await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
  const current = await readScoringSettings(ctx, tx);
  const pending = await tx.rescoring.findFirst({ where: { workspaceId: ctx.workspaceId, state: 'running', phase: { not: 'following' } } });
  if (pending?.phase === 'placing') throw new AppError('conflict', { reason: 'rescoring_placing' });
  const base = pending ? withDefaults(scoringOverridesSchema.parse(pending.settings)) : current;
  const next = overridesOf(change(base));
  if (pending) {
    if (isDeepStrictEqual(next, overridesOf(base))) return { rescoringId: pending.id };
    await endRescoring(ctx, tx, pending.id);
  }
  if (isDeepStrictEqual(next, overridesOf(current))) return { rescoringId: null };
  const id = newId();
  await tx.rescoring.create({
    data: { workspaceId: ctx.workspaceId, id, cause, settings: next, createdById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null },
    select: { id: true },
  });
  await recordAudit(ctx, tx, { action: 'scoring.saved', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { rescoringId: id, cause } });
  await enqueue(ctx, tx, 'run-rescoring', { rescoringId: id }, { key: `rescoring:${id}`, maxAttempts: 3, priority: 4 });
  await announce(ctx, tx, 'scoring');
  return { rescoringId: id };
}
