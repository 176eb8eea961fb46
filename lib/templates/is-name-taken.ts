import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';

/** Whether another template of this language bears the name, archived ones included. Two who save at once take turns. */
export async function isNameTaken(ctx: Ctx, tx: Tx, template: { name: string; lang: string; templateId?: string }): Promise<boolean> {
  await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
  const found = await tx.template.findFirst({ where: { workspaceId: ctx.workspaceId, lang: template.lang, name: template.name, ...(template.templateId ? { id: { not: template.templateId } } : {}) }, select: { id: true } });
  return found !== null;
}
