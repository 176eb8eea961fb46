import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';

/** The name of a member, for saying who was there first; null for nobody and for answers from outside the hub. */
export async function findAnswerer(ctx: Ctx, tx: Tx, memberId: string | null): Promise<string | null> {
  if (!memberId) return null;
  const member = await tx.member.findFirst({ where: { workspaceId: ctx.workspaceId, id: memberId }, select: { user: { select: { name: true } } } });
  return member?.user.name ?? null;
}
