import { describe, expect, it } from 'vitest';
import { findSession } from '@/lib/identity/find-session';
import { openSession } from '@/lib/identity/open-session';
import { signIn } from '@/lib/identity/sign-in';
import { makeCtx, openTx, type Ctx } from '@/lib/system/ctx';
import { database } from '@/lib/system/db';
import { asWorkspaceId, newId } from '@/lib/system/ids';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { acceptInvite } from './accept-invite';
import { changeRole } from './change-role';
import { findInvite } from './find-invite';
import { inviteMember } from './invite-member';
import { parseInviteToken } from './invite-token';
import { listInvites } from './list-invites';
import { listLocations } from './list-locations';
import { listMembers } from './list-members';
import { readWorkspace } from './read-workspace';
import { removeMember } from './remove-member';
import { renameLocation } from './rename-location';
import { revokeInvite } from './revoke-invite';
import { setUpHub } from './set-up-hub';
import { updateWorkspace } from './update-workspace';

function newcomer(workspaceId: string, userId = newId(), role: 'owner' | 'viewer' = 'viewer'): Ctx {
  return makeCtx({ workspaceId: asWorkspaceId(workspaceId), actor: { kind: 'member', memberId: newId(), userId, name: '' }, role });
}

function idOf(ctx: Ctx): string {
  if (ctx.actor.kind !== 'member') throw new Error('no member');
  return ctx.actor.memberId;
}

async function link(ctx: Ctx, role: 'owner' | 'lead' | 'responder' | 'viewer' = 'responder') {
  const { inviteId, token } = await inviteMember(ctx, { role, label: 'Sam' });
  const parsed = parseInviteToken(token);
  if (!parsed) throw new Error('no token');
  return { inviteId, token, ...parsed };
}

const password = 'a harbour in the fog';
const account = () => ({ name: 'Sam Okoye', email: `${newId()}@example.test`, password });
const auditOf = (w: TestWorkspace, action: string) => w.system.tx((tx) => tx.audit.findMany({ where: { workspaceId: w.workspaceId, action } }));

describe('the first set-up', () => {
  const input = (email: string) => ({ workspace: 'Harbour', name: 'Olive', email, password, timeZone: 'Europe/Berlin' });

  it('happens once, though two try at the same moment', async () => {
    await database().installation.deleteMany();
    const both = [newcomer(newId(), newId(), 'owner'), newcomer(newId(), newId(), 'owner')];
    const emails = [`${newId()}@example.test`, `${newId()}@example.test`];
    const outcomes = await Promise.allSettled(both.map((ctx, at) => setUpHub(ctx, input(emails[at] ?? ''))));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const loser = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(loser?.reason).toMatchObject({ code: 'conflict', reason: 'setup_done' });
    // nothing is left of the one that lost
    expect(await database().user.count({ where: { email: { in: emails } } })).toBe(1);
    const won = both[outcomes.findIndex((outcome) => outcome.status === 'fulfilled')];
    if (!won) throw new Error('nobody won');
    expect(await readWorkspace(won)).toMatchObject({ name: 'Harbour', timeZone: 'Europe/Berlin' });
    expect(await listMembers(won)).toMatchObject([{ name: 'Olive', role: 'owner' }]);
    await expect(setUpHub(newcomer(newId(), newId(), 'owner'), input(`${newId()}@example.test`))).rejects.toMatchObject({ reason: 'setup_done' });
  });

  it('gives the next workspace of the same name another address', async () => {
    const slugs = [];
    for (let n = 0; n < 2; n += 1) {
      await database().installation.deleteMany();
      slugs.push((await setUpHub(newcomer(newId(), newId(), 'owner'), { ...input(`${newId()}@example.test`), workspace: 'Same name here' })).slug);
    }
    expect(slugs).toEqual(['same-name-here', 'same-name-here-2']);
  });

  it('says which field is wrong', async () => {
    await database().installation.deleteMany();
    await expect(setUpHub(newcomer(newId(), newId(), 'owner'), { workspace: ' ', name: '', email: 'olive', password: 'short', timeZone: 'Mars/Base' })).rejects.toMatchObject({
      issues: [{ message: 'workspace_name_missing' }, { message: 'name_missing' }, { message: 'email_invalid' }, { message: 'password_short' }],
    });
    expect(await database().installation.count()).toBe(0);
    for (const [guess, reason] of [['password12', 'password_common'], ['TheHarbour', 'password_personal'], ['Olive.Owner1', 'password_personal']] as const) {
      const refused = setUpHub(newcomer(newId(), newId(), 'owner'), { ...input('olive.owner@example.test'), workspace: 'The Harbour', password: guess.padEnd(10, '1') });
      await expect(refused).rejects.toMatchObject({ issues: [{ path: ['password'], message: reason }] });
    }
    expect(await database().installation.count()).toBe(0);
  });
});

describe('an invite', () => {
  it('lets a new person in once, under the role it names', async () => {
    const w = await testWorkspace({ name: 'Harbour' });
    const invite = await link(w.owner);
    expect(invite.workspaceId).toBe(w.workspaceId);
    expect(await listInvites(w.owner)).toMatchObject([{ id: invite.inviteId, role: 'responder', label: 'Sam', createdByName: 'Olive Owner' }]);
    const stored = await w.owner.tx((tx) => tx.invite.findFirstOrThrow({ where: { workspaceId: w.workspaceId } }));
    expect(JSON.stringify({ ...stored, tokenHash: Buffer.from(stored.tokenHash).toString() })).not.toContain(invite.secret);
    expect(stored.expiresAt.getTime() - stored.createdAt.getTime()).toBe(7 * 86_400_000);

    const visitor = newcomer(invite.workspaceId);
    expect(await findInvite(visitor, invite.secret)).toMatchObject({ state: 'open', role: 'responder', workspaceName: 'Harbour', inviterName: 'Olive Owner' });
    const person = account();
    for (const guess of ['qwertyuiop', 'harbour2026', 'SamOkoye123']) {
      await expect(acceptInvite(visitor, { secret: invite.secret, account: { ...person, password: guess } })).rejects.toThrow(/password_(common|personal)/);
    }
    expect(await acceptInvite(visitor, { secret: invite.secret, account: person })).toEqual({ slug: w.slug });
    const { sid } = await signIn(person, { ip: null, userAgent: null });
    expect((await findSession(sid))?.memberships).toMatchObject([{ workspaceId: w.workspaceId, role: 'responder' }]);
    expect(await listInvites(w.owner)).toEqual([]);
    expect(await findInvite(visitor, invite.secret)).toMatchObject({ state: 'used' });
    await expect(acceptInvite(newcomer(invite.workspaceId), { secret: invite.secret, account: account() })).rejects.toMatchObject({ code: 'conflict', reason: 'invite_used' });
    expect(await auditOf(w, 'member.joined')).toMatchObject([{ actorId: idOf(visitor), subjectId: idOf(visitor), detail: { role: 'responder', inviteId: invite.inviteId } }]);
  });

  it('is used by one of two who open it at the same moment', async () => {
    const w = await testWorkspace();
    const invite = await link(w.owner);
    const outcomes = await Promise.allSettled([0, 1].map(() => acceptInvite(newcomer(w.workspaceId), { secret: invite.secret, account: account() })));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listMembers(w.owner)).toHaveLength(2);
  });

  it('never gives away an account that exists', async () => {
    const w = await testWorkspace();
    const other = await testWorkspace();
    const known = await other.member('lead', 'Kim');
    const { email } = await database().user.findUniqueOrThrow({ where: { id: known.actor.userId } });
    const invite = await link(w.owner, 'lead');
    await expect(acceptInvite(newcomer(w.workspaceId), { secret: invite.secret, account: { ...account(), email } })).rejects.toThrow('email_taken');
    expect(await findInvite(newcomer(w.workspaceId), invite.secret)).toMatchObject({ state: 'open' });
    // signed in, Kim joins with what Kim has
    const kim = newcomer(w.workspaceId, known.actor.userId);
    await acceptInvite(kim, { secret: invite.secret, account: null });
    expect(await listMembers(w.owner)).toMatchObject([{ name: 'Olive Owner' }, { name: 'Kim', role: 'lead', email }]);
    const second = await link(w.owner);
    await expect(acceptInvite(kim, { secret: second.secret, account: null })).rejects.toMatchObject({ reason: 'member_already' });
  });

  it('tells expired, revoked and unknown apart', async () => {
    const w = await testWorkspace();
    const visitor = newcomer(w.workspaceId);
    const expired = await link(w.owner);
    await w.owner.tx((tx) => tx.invite.updateMany({ where: { workspaceId: w.workspaceId, id: expired.inviteId }, data: { expiresAt: new Date(Date.now() - 1000) } }));
    expect(await findInvite(visitor, expired.secret)).toMatchObject({ state: 'expired' });
    await expect(acceptInvite(visitor, { secret: expired.secret, account: account() })).rejects.toMatchObject({ reason: 'invite_expired' });

    const revoked = await link(w.owner);
    await revokeInvite(w.owner, { inviteId: revoked.inviteId });
    await revokeInvite(w.owner, { inviteId: revoked.inviteId });
    expect(await findInvite(visitor, revoked.secret)).toMatchObject({ state: 'revoked' });
    await expect(acceptInvite(visitor, { secret: revoked.secret, account: account() })).rejects.toMatchObject({ reason: 'invite_revoked' });
    expect(await auditOf(w, 'invite.revoked')).toHaveLength(1);

    expect(await findInvite(visitor, 'a'.repeat(43))).toBeNull();
    await expect(acceptInvite(visitor, { secret: 'a'.repeat(43), account: account() })).rejects.toMatchObject({ reason: 'invite_unknown' });
    // the secret of another workspace's invite is unknown here
    const elsewhere = await testWorkspace();
    expect(await findInvite(newcomer(elsewhere.workspaceId), revoked.secret)).toBeNull();
    await expect(revokeInvite(elsewhere.owner, { inviteId: expired.inviteId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is made by leads, but not for owners; by others not at all', async () => {
    const w = await testWorkspace();
    const lead = await w.member('lead');
    await link(lead, 'lead');
    await expect(link(lead, 'owner')).rejects.toMatchObject({ code: 'forbidden', reason: 'owner_invites_only' });
    for (const role of ['responder', 'viewer'] as const) {
      const member = await w.member(role);
      await expect(link(member, 'viewer')).rejects.toMatchObject({ code: 'forbidden' });
      await expect(listInvites(member)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('members', () => {
  it('lose access and their sessions when they are removed', async () => {
    const w = await testWorkspace();
    const elsewhere = await testWorkspace();
    const gone = await w.member('responder', 'Only here');
    const both = await w.member('responder', 'Also there');
    const there = await link(elsewhere.owner);
    await acceptInvite(newcomer(elsewhere.workspaceId, both.actor.userId), { secret: there.secret, account: null });
    const sids = await Promise.all([gone, both].map((member) => openSession({ userId: member.actor.userId, userAgent: null })));

    await removeMember(w.owner, { memberId: idOf(gone) });
    await removeMember(w.owner, { memberId: idOf(both) });
    expect(await findSession(sids[0] ?? '')).toBeNull();
    expect((await findSession(sids[1] ?? ''))?.memberships.map(({ slug }) => slug)).toEqual([elsewhere.slug]);
    expect(await listMembers(w.owner)).toMatchObject([{ role: 'owner' }]);
    await expect(removeMember(w.owner, { memberId: idOf(gone) })).rejects.toMatchObject({ code: 'not_found' });
    expect(await auditOf(w, 'member.removed')).toHaveLength(2);

    // and come back under the same name with the role of the new invite
    const again = await link(w.owner, 'viewer');
    await acceptInvite(newcomer(w.workspaceId, gone.actor.userId), { secret: again.secret, account: null });
    expect(await listMembers(w.owner)).toMatchObject([{ role: 'owner' }, { memberId: idOf(gone), role: 'viewer', name: 'Only here' }]);
  });

  it('cannot come back by a link they made before', async () => {
    const w = await testWorkspace();
    const lead = await w.member('lead');
    const second = await w.member('owner');
    const invite = await link(lead);
    const forOwners = await link(second, 'owner');
    const forLeads = await link(second, 'lead');
    await removeMember(w.owner, { memberId: idOf(lead) });
    await changeRole(w.owner, { memberId: idOf(second), role: 'lead' });
    const state = async (secret: string) => (await findInvite(newcomer(w.workspaceId), secret))?.state;
    expect(await state(invite.secret)).toBe('revoked');
    expect(await state(forOwners.secret)).toBe('revoked');
    expect(await state(forLeads.secret)).toBe('open');
  });

  it('always include an owner, also when two owners demote each other at once', async () => {
    const w = await testWorkspace();
    await expect(changeRole(w.owner, { memberId: idOf(w.owner), role: 'lead' })).rejects.toMatchObject({ code: 'conflict', reason: 'last_owner' });
    await expect(removeMember(w.owner, { memberId: idOf(w.owner) })).rejects.toMatchObject({ reason: 'last_owner' });
    const second = await w.member('owner');
    const outcomes = await Promise.allSettled([
      changeRole(w.owner, { memberId: idOf(second), role: 'lead' }),
      removeMember(second, { memberId: idOf(w.owner) }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await listMembers(w.system)).filter(({ role }) => role === 'owner')).toHaveLength(1);
  });

  it('are changed by owners alone, and only in their own workspace', async () => {
    const w = await testWorkspace();
    const viewer = await w.member('viewer');
    for (const role of ['lead', 'responder', 'viewer'] as const) {
      const member = await w.member(role);
      await expect(changeRole(member, { memberId: idOf(viewer), role: 'owner' })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(removeMember(member, { memberId: idOf(viewer) })).rejects.toMatchObject({ code: 'forbidden' });
    }
    const elsewhere = await testWorkspace();
    await expect(changeRole(elsewhere.owner, { memberId: idOf(viewer), role: 'owner' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(removeMember(elsewhere.owner, { memberId: idOf(viewer) })).rejects.toMatchObject({ code: 'not_found' });
    await changeRole(w.owner, { memberId: idOf(viewer), role: 'responder' });
    expect(await auditOf(w, 'member.role_changed')).toMatchObject([{ subjectId: idOf(viewer), detail: { from: 'viewer', to: 'responder' } }]);
  });
});

describe('the workspace’s settings', () => {
  it('are kept with what this verb does not know', async () => {
    const w = await testWorkspace();
    await openTx((tx) => tx.workspace.update({ where: { id: w.workspaceId }, data: { settings: { alerts: { daily: true }, scoring: { replyWindowDays: 45 } } } }), w.workspaceId);
    await updateWorkspace(w.owner, { name: ' Linden & Salt ', timeZone: 'Asia/Singapore' });
    const stored = await w.owner.tx((tx) => tx.workspace.findUniqueOrThrow({ where: { id: w.workspaceId } }));
    expect(stored).toMatchObject({ name: 'Linden & Salt', timeZone: 'Asia/Singapore', settings: { alerts: { daily: true }, scoring: { replyWindowDays: 45 } } });
    expect((await readWorkspace(w.owner)).settings.scoring).toEqual({ replyWindowDays: 45 });
    expect(await auditOf(w, 'workspace.updated')).toHaveLength(1);
  });

  it('are checked, and belong to owners', async () => {
    const w = await testWorkspace();
    const good = { name: 'Harbour', timeZone: 'UTC' };
    await expect(updateWorkspace(w.owner, { name: '', timeZone: 'Mars/Base' })).rejects.toMatchObject({
      issues: [{ message: 'workspace_name_missing' }, { message: 'time_zone_unknown' }],
    });
    const lead = await w.member('lead');
    await expect(updateWorkspace(lead, good)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('rename places, and keep their names apart', async () => {
    const w = await testWorkspace();
    const ids = [newId(), newId()];
    await w.owner.tx((tx) => tx.location.createMany({ data: ids.map((id, n) => ({ workspaceId: w.workspaceId, id, name: `Place ${n}` })) }));
    await renameLocation(w.owner, { locationId: ids[0] ?? '', name: 'Harbour Street' });
    expect(await listLocations(w.owner)).toMatchObject([{ name: 'Harbour Street' }, { name: 'Place 1' }]);
    await expect(renameLocation(w.owner, { locationId: ids[1] ?? '', name: 'Harbour Street' })).rejects.toThrow('location_name_taken');
    const elsewhere = await testWorkspace();
    await expect(renameLocation(elsewhere.owner, { locationId: ids[1] ?? '', name: 'Mine' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
