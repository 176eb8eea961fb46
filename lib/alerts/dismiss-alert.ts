import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { requireId } from '@/lib/feedback/schema';
import { authorize } from '@/lib/workspace/authorize';

/** Puts an alert away for all; it comes back when its count doubles or after 14 days. One that is put away stays so. Throws `not_found`. */
export async function dismissAlert(ctx: Ctx, input: { alertId: string }): Promise<void> {
  authorize(ctx, 'alert.dismiss');
  const where = { workspaceId: ctx.workspaceId, id: requireId(input.alertId) };
  await ctx.tx(async (tx) => {
    const by = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
    const { count } = await tx.alert.updateMany({ where: { ...where, dismissedAt: null }, data: { dismissedAt: ctx.now, dismissedById: by } });
    if (count === 0) {
      if ((await tx.alert.count({ where })) === 0) throw new AppError('not_found');
      return;
    }
    await recordAudit(ctx, tx, { action: 'alert.dismissed', subjectKind: 'alert', subjectId: where.id });
    await announce(ctx, tx, 'alerts');
  });
}
