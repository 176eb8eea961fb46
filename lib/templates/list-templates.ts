import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { sortTemplates } from './sort-templates';
import type { TemplateView } from './schema';

/** All templates of the workspace, those most used first within a language; archived ones only where asked for. */
export async function listTemplates(ctx: Ctx, input: { archived?: boolean } = {}): Promise<TemplateView[]> {
  authorize(ctx, 'template.read');
  return ctx.tx(async (tx) => {
    const rows = await tx.template.findMany({ where: { workspaceId: ctx.workspaceId, ...(input.archived ? {} : { archivedAt: null }) }, orderBy: [{ lang: 'asc' }, { name: 'asc' }], take: 1000 });
    return sortTemplates(rows.map(({ id, name, lang, body, useCount, archivedAt, updatedAt }) => ({ id, name, lang, body, useCount, archived: archivedAt !== null, updatedAt: updatedAt.toISOString() })), null);
  });
}
