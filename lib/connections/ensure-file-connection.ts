import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { authorize } from '@/lib/workspace/authorize';
import { chooseName } from './choose-name';

type Wanted = { writtenOn: string } & ({ connectionId: string } | { name: string });

/** The list that imported files belong to. It has no schedule; its items are answered by hand where they were written. */
export async function ensureFileConnection(ctx: Ctx, input: Wanted): Promise<string> {
  authorize(ctx, 'import.write');
  return ctx.tx(async (tx) => {
    if ('connectionId' in input) {
      const found = await tx.connection.findFirst({ where: { workspaceId: ctx.workspaceId, id: input.connectionId, platform: 'file-import' }, select: { id: true } });
      if (!found) throw new AppError('not_found');
      return found.id;
    }
    const id = newId();
    await tx.connection.create({
      data: {
        workspaceId: ctx.workspaceId,
        id,
        platform: 'file-import',
        name: await chooseName(ctx, tx, input.name, input.name),
        config: { writtenOn: input.writtenOn },
        createdById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
      },
    });
    await recordAudit(ctx, tx, { action: 'connection.created', subjectKind: 'connection', subjectId: id, detail: { platform: 'file-import' } });
    return id;
  });
}
