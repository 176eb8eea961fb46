import { setImmediate as breathe } from 'node:timers/promises';
import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import type { JobRun } from '@/lib/jobs/define-job';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { placeRescored } from './place-rescored';
import { putAside } from './put-aside';
import { readScoredItems } from './read-scored-items';
import { rescoreItem, type ScoredItem } from './rescore-item';
import { lockRescoring, type RescoringPhase, type RunningRescoring } from './rescoring-row';
import { toValues, valuesSource, writeRescored } from './write-rescored';

const batch = 1_000;

/**
 * Scores all items anew. First every waiting one, its values put aside while all stays as it was; then the new order takes its place
 * at once, with the settings (`placeRescored`); then everything else follows. Each step commits with its cursor, so whoever takes it up again
 * goes on there, and two who run it at once only take turns.
 */
export async function runRescoring(ctx: Ctx, input: { rescoringId: string }, run: JobRun): Promise<void> {
  authorize(ctx, 'scoring.write');
  const { rescoringId } = input;
  try {
    for (;;) {
      if (run.signal.aborted) return await ctx.tx((tx) => enqueue(ctx, tx, 'run-rescoring', { rescoringId }, { key: `rescoring:${rescoringId}`, maxAttempts: 3, priority: 4 }));
      const phase = await takeStep(ctx, rescoringId);
      if (phase === null) return;
      if (phase === 'placing') await placeRescored(ctx, { rescoringId });
      // other work of this process has its turn
      await breathe();
    }
  } catch (error) {
    if (run.attempt >= run.maxAttempts) await fail(ctx, rescoringId);
    throw error;
  }
}

/** One batch of the phase that it is in; gives the phase after it, or null where nothing is left to do. */
async function takeStep(ctx: Ctx, rescoringId: string): Promise<RescoringPhase | null> {
  return ctx.tx(async (tx) => {
    const row = await lockRescoring(ctx, tx, rescoringId);
    if (!row || row.phase === 'placing') return row ? row.phase : null;
    const scoring = row.phase === 'scoring';
    if (scoring && row.cursor === null) row.total = await countWaiting(ctx, tx);
    const after = Prisma.sql`f.id > ${row.cursor ?? '00000000-0000-0000-0000-000000000000'}::uuid`;
    const items = await readScoredItems(ctx, tx, { where: scoring ? Prisma.sql`${after} and f.queue <> 'none'` : after, order: Prisma.sql`f.id`, limit: batch });
    const { movedCount } = items.length === 0 ? { movedCount: 0 } : scoring ? await putAside(ctx, tx, row.id, items, row.settings) : await follow(ctx, tx, items, row);
    const ended = items.length < batch;
    const phase: RescoringPhase = scoring && ended ? 'placing' : row.phase;
    const done = !scoring && ended;
    await tx.rescoring.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: row.id } },
      data: {
        ...{ phase, cursor: items.at(-1)?.id ?? row.cursor, total: row.total, doneCount: { increment: items.length }, heartbeatAt: new Date() },
        ...(scoring ? { movedCount: { increment: movedCount } } : {}),
        ...(done ? { state: 'done', finishedAt: new Date() } : {}),
      },
      select: { id: true },
    });
    if (done) await tx.rescoredItem.deleteMany({ where: { workspaceId: ctx.workspaceId, rescoringId: row.id } });
    await announce(ctx, tx, 'scoring');
    return done ? null : phase;
  });
}

async function countWaiting(ctx: Ctx, tx: Tx): Promise<number> {
  const [counted] = await tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from feedback where workspace_id = ${ctx.workspaceId}::uuid and queue <> 'none'`;
  return counted?.count ?? 0;
}

/** Writes what differs under the settings that are in force by now. */
async function follow(ctx: Ctx, tx: Tx, items: readonly ScoredItem[], { settings }: RunningRescoring): Promise<{ movedCount: number }> {
  const entries = items.map((item) => ({ item, values: toValues(item, rescoreItem(item, settings)) })).filter(({ values }) => values.queue !== undefined);
  return entries.length > 0 ? writeRescored(ctx, tx, valuesSource(entries)) : { movedCount: 0 };
}

/** Given up: before the new order was in place everything stays as it was. While it is being put in place there is no way back: the schedule tries again. */
async function fail(ctx: Ctx, rescoringId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const ended = await tx.rescoring.updateMany({
      where: { workspaceId: ctx.workspaceId, id: rescoringId, state: 'running', phase: { not: 'placing' } },
      data: { state: 'failed', finishedAt: new Date(), error: { code: 'internal' } },
    });
    if (ended.count === 0) return;
    await tx.rescoredItem.deleteMany({ where: { workspaceId: ctx.workspaceId, rescoringId } });
    await recordAudit(ctx, tx, { action: 'scoring.failed', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { rescoringId } });
    await announce(ctx, tx, 'scoring');
  });
}
