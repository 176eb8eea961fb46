import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { importIdInput } from './schema';

/** Ends a running import before its next batch; what is in stays. A file that was never started is thrown away. */
export async function stopImport(ctx: Ctx, input: { importId: string }): Promise<void> {
  authorize(ctx, 'import.write');
  const { importId } = importIdInput.parse(input);
  await ctx.tx(async (tx) => {
    const at = new Date();
    const error = { kind: 'internal', code: 'stopped', values: {}, detail: '', at: at.toISOString() };
    const removed = await tx.fileImport.deleteMany({ where: { workspaceId: ctx.workspaceId, id: importId, state: 'uploaded' } });
    const stopped = await tx.fileImport.updateMany({ where: { workspaceId: ctx.workspaceId, id: importId, state: 'running' }, data: { state: 'failed', finishedAt: at, error } });
    if (removed.count + stopped.count === 0) {
      const known = await tx.fileImport.count({ where: { workspaceId: ctx.workspaceId, id: importId } });
      throw known === 0 ? new AppError('not_found', { reason: 'import_gone' }) : new AppError('conflict', { reason: 'import_not_running' });
    }
    await tx.syncRun.updateMany({ where: { workspaceId: ctx.workspaceId, id: importId, state: 'running' }, data: { state: 'cancelled', finishedAt: at } });
    await recordAudit(ctx, tx, { action: removed.count > 0 ? 'import.discarded' : 'import.stopped', subjectKind: 'import', subjectId: importId });
    await announce(ctx, tx, 'imports', importId);
    await announce(ctx, tx, 'connections');
  });
}
