import { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Role } from '@/lib/generated/prisma/enums';
import { createUser } from '@/lib/identity/create-user';
import { hashPassword } from '@/lib/identity/hash-password';
import { refuseWeakPassword } from '@/lib/identity/refuse-weak-password';
import { emailSchema, nameSchema, passwordSchema } from '@/lib/identity/schema';
import { sha256 } from '@/lib/system/crypto';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { inviteState } from './invite-state';

/** What a person without an account enters. */
const newAccountSchema = z.object({ name: nameSchema, email: emailSchema, password: passwordSchema });

/**
 * Makes `ctx`'s actor (a newcomer with ids of the door's making) a member, with a new account when one is given and as the existing user
 * otherwise. An address that has an account is refused (`email_taken`): its owner signs in first. The link works once: `conflict` with the
 * reason `invite_used`, `invite_revoked` or `invite_expired`. Who was a member before comes back under the old name and with the new role.
 */
export async function acceptInvite(ctx: Ctx, input: { secret: string; account: z.input<typeof newAccountSchema> | null }): Promise<{ slug: string }> {
  const { actor } = ctx;
  if (actor.kind !== 'member') throw new AppError('forbidden');
  const account = input.account ? newAccountSchema.parse(input.account) : null;
  const passwordHash = account ? await hashPassword(account.password) : null;
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; role: Role; accepted: boolean; revoked: boolean; expired: boolean }[]>`
      select id, role::text as role, accepted_at is not null as accepted, revoked_at is not null as revoked, expires_at <= now() as expired
      from invite where workspace_id = ${ctx.workspaceId}::uuid and token_hash = ${sha256(input.secret)} for update`;
    const invite = rows[0];
    if (!invite) throw new AppError('not_found', { reason: 'invite_unknown' });
    const state = inviteState(invite);
    if (state !== 'open') throw new AppError('conflict', { reason: `invite_${state}` });

    const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: ctx.workspaceId }, select: { slug: true, name: true } });
    // not before the link is known to be good: the refusal speaks of the workspace's name
    if (account) refuseWeakPassword('password', account.password, [account.email, account.name, workspace.name]);
    if (account && passwordHash) await createUser(tx, { id: actor.userId, email: account.email, name: account.name, passwordHash });
    const earlier = await tx.member.findFirst({ where: { workspaceId: ctx.workspaceId, userId: actor.userId }, select: { id: true, removedAt: true } });
    if (earlier && !earlier.removedAt) throw new AppError('conflict', { reason: 'member_already' });
    const memberId = earlier?.id ?? actor.memberId;
    if (earlier) {
      await tx.member.updateMany({ where: { workspaceId: ctx.workspaceId, id: memberId }, data: { role: invite.role, removedAt: null, removedById: null } });
    } else {
      await tx.member.create({ data: { workspaceId: ctx.workspaceId, id: memberId, userId: actor.userId, role: invite.role } });
    }
    await tx.invite.updateMany({ where: { workspaceId: ctx.workspaceId, id: invite.id }, data: { acceptedAt: ctx.now, acceptedById: memberId } });
    const joined: Ctx = { ...ctx, actor: { ...actor, memberId } };
    await recordAudit(joined, tx, { action: 'member.joined', subjectKind: 'member', subjectId: memberId, detail: { role: invite.role, inviteId: invite.id, again: earlier !== null } });
    await announce(joined, tx, 'members', memberId);
    return { slug: workspace.slug };
  });
}
