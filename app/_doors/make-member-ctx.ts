import { headers } from 'next/headers';
import { z } from 'zod';
import type { Membership, Session } from '@/lib/identity/find-session';
import { makeCtx, type Ctx } from '@/lib/system/ctx';
import { asWorkspaceId } from '@/lib/system/ids';

export interface MemberCtx extends Ctx {
  actor: { kind: 'member'; memberId: string; userId: string; name: string };
  workspace: Membership;
  session: Session;
}

/** The context of a signed-in member of the workspace with this slug, or null when the session's user is none. */
export async function makeMemberCtx(session: Session, slug: string): Promise<MemberCtx | null> {
  const membership = session.memberships.find((candidate) => candidate.slug === slug);
  if (!membership) return null;
  const actor = { kind: 'member' as const, memberId: membership.memberId, userId: session.userId, name: session.userName };
  const given = z.uuid().safeParse((await headers()).get('x-request-id'));
  const requestId = given.success ? given.data : undefined;
  return { ...makeCtx({ workspaceId: asWorkspaceId(membership.workspaceId), actor, role: membership.role, requestId }), actor, workspace: membership, session };
}
