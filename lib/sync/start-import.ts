import { recordAudit } from '@/lib/audit/record-audit';
import { ensureFileConnection } from '@/lib/connections/ensure-file-connection';
import { Prisma } from '@/lib/generated/prisma/client';
import { enqueue } from '@/lib/jobs/enqueue';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { startImportInput, type StartImportInput } from './schema';

/** Queues the import of an uploaded file, or again of one that failed or was stopped: rows already in are recognised. */
export async function startImport(ctx: Ctx, input: StartImportInput): Promise<{ connectionId: string }> {
  authorize(ctx, 'import.write');
  const { importId, mapping, into } = startImportInput.parse(input);
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<{ state: string; present: boolean; zone: string }[]>`
      select i.state::text, i.content is not null as present, w.time_zone as zone from file_import i join workspace w on w.id = i.workspace_id
      where i.workspace_id = ${ctx.workspaceId}::uuid and i.id = ${importId}::uuid for update of i`;
    const file = rows[0];
    if (!file) throw new AppError('not_found', { reason: 'import_gone' });
    if (file.state === 'running' || file.state === 'done') throw new AppError('conflict', { reason: 'import_started' });
    if (!file.present) throw new AppError('not_found', { reason: 'import_gone' });
    const connectionId = await ensureFileConnection(joinTx(ctx, tx), { ...into, writtenOn: mapping.writtenOn });
    await tx.unreadableItem.deleteMany({ where: { workspaceId: ctx.workspaceId, importId } });
    await tx.fileImport.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: importId } },
      data: { connectionId, mapping: { ...mapping, zone: mapping.zone ?? file.zone }, state: 'running', rowCount: null, doneCount: 0, newCount: 0, changedCount: 0, unchangedCount: 0, unreadableCount: 0, error: Prisma.DbNull, finishedAt: null },
    });
    await recordAudit(ctx, tx, { action: 'import.started', subjectKind: 'import', subjectId: importId, detail: { connectionId } });
    await enqueue(ctx, tx, 'run-import', { importId }, { key: `import:${importId}`, maxAttempts: 3, priority: -5 });
    await announce(ctx, tx, 'imports');
    await announce(ctx, tx, 'connections');
    return { connectionId };
  });
}
