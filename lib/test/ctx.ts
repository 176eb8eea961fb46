import { makeCtx, openTx, type Ctx } from '@/lib/system/ctx';
import { asWorkspaceId, newId, type WorkspaceId } from '@/lib/system/ids';
import type { Role } from '@/lib/generated/prisma/enums';

export interface TestWorkspace {
  workspaceId: WorkspaceId;
  slug: string;
  /** The context of the workspace's owner. */
  owner: Ctx;
  system: Ctx;
  /** Adds a member and gives its context. */
  member(role: Role, name?: string): Promise<Ctx & { actor: { kind: 'member'; memberId: string; userId: string; name: string } }>;
}

async function addMember(workspaceId: WorkspaceId, role: Role, name: string) {
  const userId = newId();
  const memberId = newId();
  await openTx(async (tx) => {
    await tx.user.create({ data: { id: userId, email: `${userId}@example.test`, name, passwordHash: 'unusable', passwordChangedAt: new Date() } });
    await tx.member.create({ data: { workspaceId, id: memberId, userId, role } });
  }, workspaceId);
  return { ...makeCtx({ workspaceId, actor: { kind: 'member', memberId, userId, name }, role }), actor: { kind: 'member' as const, memberId, userId, name } };
}

/** A workspace of the test's own, with an owner. Nothing of it is shared with another test. */
export async function testWorkspace(options: { name?: string; now?: Date } = {}): Promise<TestWorkspace> {
  const workspaceId = asWorkspaceId(newId());
  const slug = `t-${workspaceId}`;
  await openTx((tx) => tx.workspace.create({ data: { id: workspaceId, slug, name: options.name ?? 'Test' } }), workspaceId);
  const owner = await addMember(workspaceId, 'owner', 'Olive Owner');
  return {
    workspaceId,
    slug,
    owner,
    system: makeCtx({ workspaceId, actor: { kind: 'system', task: 'test' }, role: 'system' }),
    member: (role, name = `Robin ${role}`) => addMember(workspaceId, role, name),
  };
}
