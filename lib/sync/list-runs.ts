import type { SyncMode, SyncRunState } from '@/lib/generated/prisma/enums';
import { readProblem, type Problem } from '@/lib/connections/problem';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** ISO 8601 dates: it travels as JSON. */
export interface RunSummary {
  id: string;
  mode: SyncMode;
  state: SyncRunState;
  startedAt: string;
  finishedAt: string | null;
  pageCount: number;
  newCount: number;
  changedCount: number;
  unchangedCount: number;
  unreadableCount: number;
  adoptedCount: number;
  problem: Problem | null;
}

/** The latest runs of a connection, newest first. */
export async function listRuns(ctx: Ctx, input: { connectionId: string; limit?: number }): Promise<RunSummary[]> {
  authorize(ctx, 'connection.read');
  const runs = await ctx.tx((tx) => tx.syncRun.findMany({ where: { workspaceId: ctx.workspaceId, connectionId: input.connectionId }, orderBy: { startedAt: 'desc' }, take: input.limit ?? 20 }));
  return runs.map((run) => ({
    id: run.id,
    mode: run.mode,
    state: run.state,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    pageCount: run.pageCount,
    newCount: run.newCount,
    changedCount: run.changedCount,
    unchangedCount: run.unchangedCount,
    unreadableCount: run.unreadableCount,
    adoptedCount: run.adoptedCount,
    problem: readProblem(run.error),
  }));
}
