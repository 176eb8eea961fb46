import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';
import { updateWorkspaceSchema, workspaceSettingsSchema } from './schema';

/** Name, zone and what of the scoring a workspace may tune. Settings that this verb does not know are kept. */
export async function updateWorkspace(ctx: Ctx, input: z.input<typeof updateWorkspaceSchema>): Promise<void> {
  authorize(ctx, 'workspace.write');
  const { name, timeZone, replyWindowDays, hoursPerPoint } = updateWorkspaceSchema.parse(input);
  await ctx.tx(async (tx) => {
    await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for update`;
    const before = await tx.workspace.findUniqueOrThrow({ where: { id: ctx.workspaceId }, select: { settings: true } });
    const known = workspaceSettingsSchema.loose().parse(before.settings);
    const settings = { ...known, scoring: { ...known.scoring, replyWindowDays, hoursPerPoint } };
    await tx.workspace.update({ where: { id: ctx.workspaceId }, data: { name, timeZone, settings } });
    await recordAudit(ctx, tx, { action: 'workspace.updated', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { timeZone, replyWindowDays, hoursPerPoint } });
    await announce(ctx, tx, 'workspace');
  });
}
