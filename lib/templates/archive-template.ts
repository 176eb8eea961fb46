import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { archiveTemplateSchema } from './schema';

/** Takes a template out of the writer's menu, or brings it back. Nothing is deleted. */
export async function archiveTemplate(ctx: Ctx, input: z.input<typeof archiveTemplateSchema>): Promise<void> {
  authorize(ctx, 'template.write');
  const { templateId, archived } = archiveTemplateSchema.parse(input);
  await ctx.tx(async (tx) => {
    const { count } = await tx.template.updateMany({ where: { workspaceId: ctx.workspaceId, id: templateId }, data: { archivedAt: archived ? ctx.now : null } });
    if (count === 0) throw new AppError('not_found');
    await recordAudit(ctx, tx, { action: archived ? 'template.archived' : 'template.restored', subjectKind: 'template', subjectId: templateId });
    await announce(ctx, tx, 'templates');
  });
}
