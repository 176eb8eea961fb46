import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInbox } from '@/lib/feedback/list-inbox';
import { verifyPassword } from '@/lib/identity/verify-password';
import { readTimeline } from '@/lib/insights/read-timeline';
import { markAsReplied } from '@/lib/replies/mark-as-replied';
import { readReplies } from '@/lib/replies/read-replies';
import { isOpen } from '@/lib/replies/reply-state';
import { resolveConflict } from '@/lib/replies/resolve-conflict';
import { retryReply } from '@/lib/replies/retry-reply';
import { withdrawReply } from '@/lib/replies/withdraw-reply';
import { makeCtx, type Ctx } from '@/lib/system/ctx';
import { closeDatabase, database } from '@/lib/system/db';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { demoWorkspaceId, fillDemo } from './demo/fill-demo';
import { demoItems } from './demo/items';
import { demoMembers } from './demo/members';
import { demoReplyStates } from './demo/types';

const password = 'demo-demo-demo';
const itemCount = 250;
const where = { workspaceId: demoWorkspaceId };
const system = makeCtx({ workspaceId: demoWorkspaceId, actor: { kind: 'system', task: 'test' }, role: 'system' });

async function countRows(ctx: Ctx): Promise<Record<string, number>> {
  const mine = { where: { workspaceId: ctx.workspaceId } };
  return ctx.tx(async (tx) => ({
    feedback: await tx.feedback.count(mine),
    replies: await tx.reply.count(mine),
    drafts: await tx.draft.count(mine),
    notes: await tx.note.count(mine),
    outbox: await tx.outbox.count(mine),
    members: await tx.member.count(mine),
    templates: await tx.template.count(mine),
    connections: await tx.connection.count(mine),
    imports: await tx.fileImport.count(mine),
    audits: await tx.audit.count(mine),
    found: await tx.feedbackSearch.count(mine),
  }));
}

/** Ends the seed's own connection to the database while it is at work. */
async function killHalfWay(attempt: Promise<unknown>): Promise<void> {
  const ended = expect(attempt).rejects.toThrow();
  const owner = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
  await owner.connect();
  const holder = `select pid from pg_locks where locktype = 'advisory' and granted and (classid::bigint << 32 | objid::bigint) = hashtext('heed.demo')::bigint`;
  while ((await owner.query(holder)).rowCount === 0) await sleep(20);
  await sleep(150);
  const killed = await owner.query(`select pg_terminate_backend(pid) from (${holder}) held`);
  await owner.end();
  expect(killed.rowCount).toBe(1);
  await ended;
}

async function findItem(key: string): Promise<{ id: string; connectionId: string }> {
  const item = demoItems.find((one) => one.key === key);
  if (!item) throw new Error(key);
  return system.tx((tx) => tx.feedback.findFirstOrThrow({ where: { ...where, authorName: item.author, lang: item.lang, writtenOn: item.writtenOn, text: { startsWith: item.text?.slice(0, 40) } }, select: { id: true, connectionId: true } }));
}

describe('the demo workspace', () => {
  let other: TestWorkspace;
  let otherBefore: Record<string, number>;
  let leftBehind: Record<string, number>;
  let first: Record<string, number>;

  beforeAll(async () => {
    other = await testWorkspace();
    await makeFeedback(other.system, await makeConnection(other.system));
    otherBefore = await countRows(other.system);
    await killHalfWay(fillDemo({ now: new Date(), itemCount, password }));
    leftBehind = await countRows(system);
    expect(await fillDemo({ now: new Date(), itemCount, password })).toEqual({ slug: 'linden-and-salt', filled: true });
    first = await countRows(system);
  });
  afterAll(closeDatabase);

  it('has all its items, findable, and people who can sign in', async () => {
    expect(first).toMatchObject({ feedback: 300 + itemCount, found: 300 + itemCount, members: 5, templates: 14, connections: 5, outbox: 3 });
    for (const { email } of demoMembers) {
      const user = await database().user.findUniqueOrThrow({ where: { email } });
      expect((await verifyPassword(user.passwordHash, password)).ok).toBe(true);
    }
    expect(await database().installation.count()).toBe(1);
  });

  it('leaves nothing behind when it is killed half-way', () => {
    expect(new Set(Object.values(leftBehind))).toEqual(new Set([0]));
  });

  it('changes nothing when it is filled once more, and nothing of anybody else', async () => {
    expect(await fillDemo({ now: new Date(), itemCount: itemCount + 50, password: 'another-one' })).toEqual({ slug: 'linden-and-salt', filled: false });
    expect(await countRows(system)).toEqual(first);
    expect(await countRows(other.system)).toEqual(otherBefore);
  });

  it('holds replies in every state and of every origin, each with what that state needs', async () => {
    const replies = await system.tx((tx) => tx.reply.findMany({ where, include: { outbox: true, feedback: true } }));
    expect(new Set(replies.map((reply) => reply.state))).toEqual(new Set(demoReplyStates));
    expect(new Set(replies.map((reply) => reply.origin))).toEqual(new Set(['hub', 'outside', 'manual']));
    const now = Date.now();
    for (const reply of replies) {
      const about = `${reply.state} ${reply.feedback.externalId}`;
      expect(reply.outbox.length, about).toBe(isOpen(reply.state) ? 1 : 0);
      expect(reply.feedback.replyRoute, about).toBe(reply.feedback.writtenOn === 'wordpress' ? 'api' : 'copy');
      if (reply.origin === 'hub') expect(reply.feedback.writtenOn, about).toBe('wordpress');
      if (reply.state === 'live') {
        expect(reply.feedback.repliedAt, about).toEqual(reply.liveAt);
        expect(reply.liveAt?.getTime(), about).toBeGreaterThan(reply.feedback.postedAt.getTime());
      } else expect(reply.feedback.repliedAt, about).toBeNull();
      expect(reply.createdAt.getTime(), about).toBeLessThanOrEqual(now);
    }
  });

  it('tells each item in order: posted, seen, and only then dealt with', async () => {
    const items = await system.tx((tx) => tx.feedback.findMany({ where }));
    for (const item of items) {
      expect(item.locationId, item.externalId).not.toBeNull();
      expect(item.firstSeenAt.getTime(), item.externalId).toBeGreaterThanOrEqual(item.postedAt.getTime());
      expect(item.firstSeenAt.getTime(), item.externalId).toBeLessThan(Date.now());
      if (item.repliedAt && item.repliedOrigin !== 'outside') expect(item.repliedAt.getTime(), item.externalId).toBeGreaterThan(item.firstSeenAt.getTime());
      if (item.closedAt) expect(item.closedAt.getTime(), item.externalId).toBeGreaterThan(item.firstSeenAt.getTime());
      expect(item.queue === 'none', item.externalId).toBe((item.repliedAt !== null && item.outdatedReplyAt === null) || item.closedAt !== null);
    }
    const queues = new Set(items.map((item) => item.queue));
    expect(queues).toEqual(new Set(['reply', 'thanks', 'backlog', 'none']));
  });

  it('has a complete timeline: an answer, an addition of the author after it', async () => {
    const { id } = await findItem('en-018');
    const kinds = (await readTimeline(system, { feedbackId: id })).map((event) => event.kind);
    expect(kinds).toEqual(['posted', 'pulled_in', 'claimed', 'marked', 'edited']);
    const { queue, outdatedReplyAt } = await system.tx((tx) => tx.feedback.findFirstOrThrow({ where: { ...where, id } }));
    expect(queue).not.toBe('none');
    expect(outdatedReplyAt).not.toBeNull();
  });

  it('says honestly that the invented site cannot be reached', async () => {
    const { id, connectionId } = await findItem('de-051');
    expect((await readTimeline(system, { feedbackId: id })).map((event) => event.kind)).toEqual(['posted', 'pulled_in', 'claimed', 'queued', 'failed']);
    const { capability, replies } = await readReplies(system, { feedbackId: id });
    expect(capability.connection.state).toBe('needs_reconnect');
    expect(replies[0]?.problem?.code).toBe('demo_site');
    await system.tx(async (tx) => {
      expect(await tx.credential.count({ where: { ...where, connectionId } })).toBe(0);
      expect(await tx.connection.count({ where: { ...where, nextSyncAt: { not: null } } })).toBe(0);
    });
  });

  it('opens on the sore ones, and has something in every list', async () => {
    for (const view of ['reply', 'thanks', 'replied', 'backlog', 'all'] as const) {
      expect((await listInbox(system, { view })).items.length, view).toBeGreaterThan(5);
    }
    const top = await listInbox(system, { view: 'reply' });
    const fresh = Date.now() - 14 * 24 * 3_600_000;
    for (const item of top.items.slice(0, 10)) expect([item.band === 'critical' || item.band === 'high', item.waitingSince.getTime() > fresh], item.snippet ?? '').toEqual([true, true]);
  });

  it('has a button for nothing that would only pretend', async () => {
    const samir = await system.tx((tx) => tx.member.findFirstOrThrow({ where: { ...where, role: 'lead' } }));
    const lead = makeCtx({ workspaceId: demoWorkspaceId, actor: { kind: 'member', memberId: samir.id, userId: samir.userId, name: 'Samir Haddad' }, role: 'lead' });
    const replyIn = (state: (typeof demoReplyStates)[number]) => system.tx((tx) => tx.reply.findFirstOrThrow({ where: { ...where, state, origin: 'hub' } })).then(({ id, feedbackId }) => ({ replyId: id, feedbackId }));
    for (const state of ['failed', 'rejected', 'unknown', 'pending', 'queued'] as const) expect(await retryReply(lead, await replyIn(state)), state).toEqual({ ok: false, reason: 'disconnected' });
    expect(await withdrawReply(lead, await replyIn('live'))).toMatchObject({ ok: false, reason: 'platform', code: 'no_credentials' });

    const conflict = await replyIn('conflict');
    await resolveConflict(lead, { ...conflict, keep: 'theirs' });
    expect((await readReplies(lead, conflict)).replies.map((reply) => [reply.origin, reply.state, reply.authorName])).toContainEqual(['outside', 'live', 'Oskar']);

    const { id } = await findItem('en-001');
    expect(await markAsReplied(lead, { feedbackId: id, body: 'Thank you for telling us; I have rung you.' })).toMatchObject({ ok: true });
  });
});
