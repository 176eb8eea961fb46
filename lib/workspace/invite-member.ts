import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Role } from '@/lib/generated/prisma/enums';
import { newSecret, sha256 } from '@/lib/system/crypto';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';
import { invitableRoles } from './invite-rights';
import { formatInviteToken, inviteDays } from './invite-token';
import { inviteMemberSchema } from './schema';

/** So many links may be open at once in one workspace. */
const maxOpen = 200;

/** Makes a link's token. It is told this once: only its hash is stored. */
export async function inviteMember(ctx: Ctx, input: z.input<typeof inviteMemberSchema>): Promise<{ inviteId: string; token: string }> {
  authorize(ctx, 'member.invite');
  const { role, label } = inviteMemberSchema.parse(input);
  const { actor } = ctx;
  if (actor.kind !== 'member' || ctx.role === 'system') throw new AppError('forbidden');
  if (!invitableRoles(ctx.role).includes(role)) throw new AppError('forbidden', { reason: 'owner_invites_only' });
  const secret = newSecret();
  const inviteId = newId();
  await ctx.tx(async (tx) => {
    // the door read the role before this transaction; only what holds now counts
    const present = await tx.$queryRaw<{ role: Role }[]>`
      select role from member where workspace_id = ${ctx.workspaceId}::uuid and id = ${actor.memberId}::uuid and removed_at is null for share`;
    if (!present[0] || !invitableRoles(present[0].role).includes(role)) throw new AppError('forbidden', { reason: 'role_forbids' });
    const open = await tx.invite.count({ where: { workspaceId: ctx.workspaceId, acceptedAt: null, revokedAt: null, expiresAt: { gt: ctx.now } } });
    if (open >= maxOpen) throw new AppError('limit_exceeded', { reason: 'too_many_invites' });
    await tx.$executeRaw`
      insert into invite (workspace_id, id, role, token_hash, label, created_by_id, expires_at)
      values (${ctx.workspaceId}::uuid, ${inviteId}::uuid, ${role}::role, ${sha256(secret)}, ${label || null}, ${actor.memberId}::uuid, now() + make_interval(days => ${inviteDays}))`;
    await recordAudit(ctx, tx, { action: 'invite.created', subjectKind: 'invite', subjectId: inviteId, detail: { role } });
    await announce(ctx, tx, 'members');
  });
  return { inviteId, token: formatInviteToken(ctx.workspaceId, secret) };
}
