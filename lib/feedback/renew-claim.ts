import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';
import { requireId } from './schema';
import { claimMinutes } from './vocabulary';

/**
 * A sign of life of whoever is writing: lengthens the member's own claim, or takes it up again when it ran out and nobody else came.
 * `held` is false when it is somebody else's by now. Leaves no audit row: nothing changes hands.
 */
export async function renewClaim(ctx: Ctx, input: { feedbackId: string }): Promise<{ held: boolean }> {
  authorize(ctx, 'feedback.claim');
  const me = memberOf(ctx);
  if (!me) return { held: false };
  return ctx.tx(async (tx) => {
    const changed = await tx.$executeRaw(Prisma.sql`
      update feedback set claim_expires_at = case when claim_expires_at is null then null else now() + make_interval(mins => ${claimMinutes}::int) end
      where workspace_id = ${ctx.workspaceId}::uuid and id = ${requireId(input.feedbackId)}::uuid and assignee_id = ${me}::uuid`);
    return { held: changed === 1 };
  });
}
