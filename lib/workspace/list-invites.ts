import type { Role } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from './authorize';

export interface ListedInvite {
  id: string;
  role: Role;
  label: string | null;
  createdAt: Date;
  expiresAt: Date;
  createdByName: string;
}

/** Links that still work, the newest first. */
export async function listInvites(ctx: Ctx): Promise<ListedInvite[]> {
  authorize(ctx, 'member.invite');
  const rows = await ctx.tx(
    (tx) => tx.$queryRaw<{ id: string; role: Role; label: string | null; created_at: Date; expires_at: Date; created_by_name: string }[]>`
      select i.id, i.role::text as role, i.label, i.created_at, i.expires_at, u.name as created_by_name
      from invite i
      join member m on m.workspace_id = i.workspace_id and m.id = i.created_by_id
      join user_account u on u.id = m.user_id
      where i.workspace_id = ${ctx.workspaceId}::uuid and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
      order by i.created_at desc, i.id desc`,
  );
  return rows.map((row) => ({ id: row.id, role: row.role, label: row.label, createdAt: row.created_at, expiresAt: row.expires_at, createdByName: row.created_by_name }));
}
