import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import type { SaveTemplateResult } from './create-template';
import { isNameTaken } from './is-name-taken';
import { updateTemplateSchema } from './schema';

export async function updateTemplate(ctx: Ctx, input: z.input<typeof updateTemplateSchema>): Promise<SaveTemplateResult> {
  authorize(ctx, 'template.write');
  const { templateId, ...template } = updateTemplateSchema.parse(input);
  return ctx.tx(async (tx): Promise<SaveTemplateResult> => {
    if (await isNameTaken(ctx, tx, { ...template, templateId })) return { ok: false, reason: 'template_name_taken' };
    const { count } = await tx.template.updateMany({ where: { workspaceId: ctx.workspaceId, id: templateId }, data: template });
    if (count === 0) throw new AppError('not_found');
    await recordAudit(ctx, tx, { action: 'template.updated', subjectKind: 'template', subjectId: templateId });
    await announce(ctx, tx, 'templates');
    return { ok: true, templateId };
  });
}
