import type { Role } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import { roles } from '@/lib/identity/schema';
import { authorize } from './authorize';

export interface ListedMember {
  memberId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  /** The last request of any of their sessions, living or ended; null when they never signed in. */
  lastSeenAt: Date | null;
}

/** The present members: owners first, then by name. */
export async function listMembers(ctx: Ctx): Promise<ListedMember[]> {
  authorize(ctx, 'member.read');
  const rows = await ctx.tx((tx) =>
    tx.member.findMany({
      where: { workspaceId: ctx.workspaceId, removedAt: null },
      select: {
        id: true,
        role: true,
        createdAt: true,
        user: { select: { name: true, email: true, sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 } } },
      },
    }),
  );
  return rows
    .map((row) => ({
      memberId: row.id,
      name: row.user.name,
      email: row.user.email,
      role: row.role,
      joinedAt: row.createdAt,
      lastSeenAt: row.user.sessions[0]?.lastSeenAt ?? null,
    }))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.name.localeCompare(b.name) || a.memberId.localeCompare(b.memberId));
}
