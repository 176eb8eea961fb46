import { headers } from 'next/headers';
import type { Session } from '@/lib/identity/find-session';
import { makeCtx, type Ctx } from '@/lib/system/ctx';
import { asWorkspaceId, newId } from '@/lib/system/ids';
import { parseInviteToken } from '@/lib/workspace/invite-token';

async function newcomer(workspaceId: string, role: 'owner' | 'viewer', user: { userId: string; name: string }): Promise<Ctx> {
  const requestId = (await headers()).get('x-request-id') ?? undefined;
  return makeCtx({ workspaceId: asWorkspaceId(workspaceId), actor: { kind: 'member', memberId: newId(), ...user }, role, requestId });
}

/** For the first set-up: the ids that workspace, owner and account are going to have. */
export function founderCtx(): Promise<Ctx> {
  return newcomer(newId(), 'owner', { userId: newId(), name: '' });
}

/** For whoever holds an invite's link, signed in or not; null when it cannot be one. They may do nothing yet but accept it. */
export async function inviteCtx(token: string, session: Session | null): Promise<{ ctx: Ctx; secret: string; workspaceId: string } | null> {
  const parsed = parseInviteToken(token);
  if (!parsed) return null;
  const ctx = await newcomer(parsed.workspaceId, 'viewer', { userId: session?.userId ?? newId(), name: session?.userName ?? '' });
  return { ctx, ...parsed };
}
