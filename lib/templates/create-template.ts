import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { isNameTaken } from './is-name-taken';
import { templateSchema, type TemplateInput } from './schema';

export type SaveTemplateResult = { ok: true; templateId: string } | { ok: false; reason: 'template_name_taken' };

export async function createTemplate(ctx: Ctx, input: TemplateInput): Promise<SaveTemplateResult> {
  authorize(ctx, 'template.write');
  const template = templateSchema.parse(input);
  return ctx.tx(async (tx): Promise<SaveTemplateResult> => {
    if (await isNameTaken(ctx, tx, template)) return { ok: false, reason: 'template_name_taken' };
    const templateId = newId();
    await tx.template.create({ data: { workspaceId: ctx.workspaceId, id: templateId, ...template, createdById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null } });
    await recordAudit(ctx, tx, { action: 'template.created', subjectKind: 'template', subjectId: templateId });
    await announce(ctx, tx, 'templates');
    return { ok: true, templateId };
  });
}
