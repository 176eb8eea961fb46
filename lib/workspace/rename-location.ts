import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { fieldError } from '@/lib/system/field-error';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';
import { renameLocationSchema } from './schema';

/** The name people see; what the platform calls the place stays with the connection. */
export async function renameLocation(ctx: Ctx, input: z.input<typeof renameLocationSchema>): Promise<void> {
  authorize(ctx, 'workspace.write');
  const { locationId, name } = renameLocationSchema.parse(input);
  await ctx.tx(async (tx) => {
    const taken = await tx.location.findFirst({ where: { workspaceId: ctx.workspaceId, name, id: { not: locationId } }, select: { id: true } });
    if (taken) throw fieldError('name', 'location_name_taken');
    const renamed = await tx.location.updateMany({ where: { workspaceId: ctx.workspaceId, id: locationId }, data: { name } });
    if (renamed.count === 0) throw new AppError('not_found');
    await recordAudit(ctx, tx, { action: 'location.renamed', subjectKind: 'location', subjectId: locationId });
    await announce(ctx, tx, 'workspace');
    await announce(ctx, tx, 'inbox');
  });
}
