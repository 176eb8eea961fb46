import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';
import { updateWorkspaceSchema } from './schema';

/** Name and zone. What concerns the scoring has a verb of its own, because all items have to follow it. */
export async function updateWorkspace(ctx: Ctx, input: z.input<typeof updateWorkspaceSchema>): Promise<void> {
  authorize(ctx, 'workspace.write');
  const { name, timeZone } = updateWorkspaceSchema.parse(input);
  await ctx.tx(async (tx) => {
    await tx.workspace.update({ where: { id: ctx.workspaceId }, data: { name, timeZone } });
    await recordAudit(ctx, tx, { action: 'workspace.updated', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { timeZone } });
    await announce(ctx, tx, 'workspace');
  });
}
