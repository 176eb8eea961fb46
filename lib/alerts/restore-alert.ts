import { recordAudit } from '@/lib/audit/record-audit';
import { requireId } from '@/lib/feedback/schema';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';

/** Undoes a dismissal. One that has ended, or has made room for a newer one about the same, stays as it is. Throws `not_found`. */
export async function restoreAlert(ctx: Ctx, input: { alertId: string }): Promise<void> {
  authorize(ctx, 'alert.dismiss');
  const where = { workspaceId: ctx.workspaceId, id: requireId(input.alertId) };
  await ctx.tx(async (tx) => {
    const { count } = await tx.alert.updateMany({ where: { ...where, dismissedAt: { not: null }, endedAt: null }, data: { dismissedAt: null, dismissedById: null } });
    if (count === 0) {
      if ((await tx.alert.count({ where })) === 0) throw new AppError('not_found');
      return;
    }
    await recordAudit(ctx, tx, { action: 'alert.restored', subjectKind: 'alert', subjectId: where.id });
    await announce(ctx, tx, 'alerts');
  });
}
