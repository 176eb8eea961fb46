import type { Role } from '@/lib/generated/prisma/enums';
import { sha256 } from '@/lib/system/crypto';
import type { Ctx } from '@/lib/system/ctx';
import { inviteState, type InviteState } from './invite-state';

export interface FoundInvite {
  state: InviteState;
  role: Role;
  workspaceName: string;
  workspaceSlug: string;
  inviterName: string;
  expiresAt: Date;
}

/** What a link leads to, for whoever holds its secret; null when no such link was made. */
export async function findInvite(ctx: Ctx, secret: string): Promise<FoundInvite | null> {
  const rows = await ctx.tx(
    (tx) => tx.$queryRaw<{ role: Role; accepted: boolean; revoked: boolean; expired: boolean; expires_at: Date; name: string; slug: string; inviter: string }[]>`
      select i.role::text as role, i.accepted_at is not null as accepted, i.revoked_at is not null as revoked, i.expires_at <= now() as expired,
        i.expires_at, w.name, w.slug, u.name as inviter
      from invite i
      join workspace w on w.id = i.workspace_id
      join member m on m.workspace_id = i.workspace_id and m.id = i.created_by_id
      join user_account u on u.id = m.user_id
      where i.workspace_id = ${ctx.workspaceId}::uuid and i.token_hash = ${sha256(secret)}`,
  );
  const row = rows[0];
  if (!row) return null;
  return { state: inviteState(row), role: row.role, workspaceName: row.name, workspaceSlug: row.slug, inviterName: row.inviter, expiresAt: row.expires_at };
}
