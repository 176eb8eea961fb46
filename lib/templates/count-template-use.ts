import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';

/** One more reply was made from this template; a template that is gone counts no more. */
export async function countTemplateUse(ctx: Ctx, tx: Tx, templateId: string): Promise<void> {
  await tx.$executeRaw`update template set use_count = use_count + 1 where workspace_id = ${ctx.workspaceId}::uuid and id = ${templateId}::uuid`;
}
