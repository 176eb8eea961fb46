import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { slugChoice } from './slug';

/** Makes the workspace that `ctx` names, with its actor (an existing user) as the owner, and returns the address it got. */
export async function createWorkspace(ctx: Ctx, tx: Tx, input: { name: string; timeZone: string }): Promise<{ slug: string }> {
  if (ctx.actor.kind !== 'member') throw new AppError('forbidden');
  for (let n = 1; n <= 200; n += 1) {
    const slug = slugChoice(input.name, n);
    // other workspaces cannot be seen from here, so the unique index is asked by trying
    const made = await tx.workspace.createMany({ data: [{ id: ctx.workspaceId, slug, name: input.name, timeZone: input.timeZone }], skipDuplicates: true });
    if (made.count === 0) continue;
    await tx.member.create({ data: { workspaceId: ctx.workspaceId, id: ctx.actor.memberId, userId: ctx.actor.userId, role: 'owner' } });
    await recordAudit(ctx, tx, { action: 'workspace.created', subjectKind: 'workspace', subjectId: ctx.workspaceId });
    return { slug };
  }
  throw new AppError('conflict', { reason: 'address_taken' });
}
