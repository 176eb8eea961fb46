import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FakeWordpress } from '@/lib/platforms/wordpress/fixtures/fake-wordpress';
import type { Ctx } from '@/lib/system/ctx';
import { connectSite, goodReply, makeAnswerable } from '@/lib/test/answerable';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { adoptReplies } from './adopt-replies';
import { deliverReply, type DeliveryOutcome } from './deliver-reply';

import { readReplies } from './read-replies';
import { resolveConflict } from './resolve-conflict';
import { retryReply } from './retry-reply';
import { sendReply } from './send-reply';
import { takeBackReply } from './take-back-reply';
import { withdrawReply } from './withdraw-reply';

const site = new FakeWordpress();
let w: TestWorkspace;
let connectionId: string;
const posts = ({ method, path }: { method: string; path: string }) => method === 'POST' && path === '/wp/v2/comments';
const reads = ({ method, path, query }: { method: string; path: string; query: URLSearchParams }) => method === 'GET' && path === '/wp/v2/comments' && query.has('parent');

beforeAll(async () => {
  await site.start();
});
afterAll(() => site.stop());
// the allowance of requests is counted by connection, so each test has its own
beforeEach(async () => {
  site.faults = [];
  site.comments = [];
  w = await testWorkspace();
  connectionId = await connectSite(w.owner, site, 'Site');
});

/** Lets time go by for one outbox row: the undo pause, a back-off, a lease, the time a platform needs to show what it took. */
async function pass(ctx: Ctx, feedbackId: string, seconds: number): Promise<void> {
  await ctx.tx(
    (tx) => tx.$executeRaw`update outbox set next_attempt_at = next_attempt_at - make_interval(secs => ${seconds}), lease_until = lease_until - make_interval(secs => ${seconds}),
      first_put_at = first_put_at - make_interval(secs => ${seconds}), last_put_at = last_put_at - make_interval(secs => ${seconds})
      where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid`,
  );
}

async function send(feedbackId: string, body = goodReply): Promise<string> {
  const sent = await sendReply(w.owner, { feedbackId, body });
  if (!sent.ok) throw new Error(`not sent: ${sent.reason}`);
  await pass(w.system, feedbackId, 6);
  return sent.replyId;
}

const deliver = (feedbackId: string): Promise<DeliveryOutcome> => deliverReply(w.system, { feedbackId, visibility: 'public' });
const answersTo = (id: number) => site.comments.filter((comment) => comment.parent === id);
const itemOf = (feedbackId: string) => w.system.tx((tx) => tx.feedback.findFirstOrThrow({ where: { workspaceId: w.workspaceId, id: feedbackId } }));
async function onlyReply(feedbackId: string) {
  const { replies } = await readReplies(w.owner, { feedbackId });
  expect(replies).toHaveLength(1);
  const [reply] = replies;
  if (!reply) throw new Error('no reply');
  return reply;
}
const outboxOf = (feedbackId: string) => w.system.tx((tx) => tx.outbox.findFirst({ where: { workspaceId: w.workspaceId, feedbackId } }));

describe('a reply on its way', () => {
  it('waits for the undo pause, then appears on the site, and the item is answered', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    const sent = await sendReply(w.owner, { feedbackId, body: goodReply });
    expect(sent.ok).toBe(true);
    expect(await deliver(feedbackId)).toBe('not_due');
    expect(answersTo(comment.id)).toHaveLength(0);
    await pass(w.system, feedbackId, 6);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id).map((answer) => answer.raw)).toEqual([goodReply]);
    const reply = await onlyReply(feedbackId);
    expect(reply).toMatchObject({ state: 'live', origin: 'hub', problem: null, url: expect.stringContaining('#comment-'), member: { isMe: true } });
    expect(await itemOf(feedbackId)).toMatchObject({ queue: 'none', repliedOrigin: 'hub', repliedById: w.owner.actor.kind === 'member' ? w.owner.actor.memberId : '' });
    expect(await outboxOf(feedbackId)).toBeNull();
    expect(await deliver(feedbackId)).toBe('not_due');
  });

  it('is there exactly once when the site answered and the answer was lost', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    site.fail((request) => (posts(request) ? { after: 'reset' } : null));
    expect(await deliver(feedbackId)).toBe('unknown');
    expect(await onlyReply(feedbackId)).toMatchObject({ state: 'unknown', problem: { kind: 'unknown_outcome' } });
    await pass(w.system, feedbackId, 5);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('is written again only after the site would have shown it', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    // the site says 500 and has not taken it
    site.fail((request) => (posts(request) ? { answer: { status: 500, body: 'oops' } } : null));
    expect(await deliver(feedbackId)).toBe('unknown');
    await pass(w.system, feedbackId, 5);
    expect(await deliver(feedbackId)).toBe('unknown');
    expect(site.requests.filter((request) => request.method === 'POST' && request.path === '/wp/v2/comments' && request.query === '').length).toBeGreaterThan(0);
    expect(answersTo(comment.id)).toHaveLength(0);
    await pass(w.system, feedbackId, 120);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it.each([
    ['cut off in the middle', { after: { truncate: 20 } }],
    ['a web page instead of an answer', { answer: { status: 200, body: '<html>Fine</html>' } }],
  ] as const)('makes no second one of %s', async (_, fault) => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    site.fail((request) => (posts(request) ? fault : null));
    expect(await deliver(feedbackId)).toBe('unknown');
    await pass(w.system, feedbackId, 200);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('obeys Retry-After and stays queued', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    site.fail((request) => (posts(request) ? { answer: { status: 429, headers: { 'retry-after': '120', 'content-type': 'application/json' }, body: '{}' } } : null));
    expect(await deliver(feedbackId)).toBe('queued');
    const reply = await onlyReply(feedbackId);
    expect(reply.problem?.kind).toBe('rate_limited');
    const wait = new Date(reply.nextAttemptAt ?? 0).getTime() - Date.now();
    expect(wait).toBeGreaterThan(100_000);
    expect(wait).toBeLessThan(130_000);
    expect(reply.mayTakeBack).toBe(true);
    await pass(w.system, feedbackId, 121);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('fails with the reason when the credentials are refused, says so at the connection, and goes on after they are mended', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    const replyId = await send(feedbackId);
    const [ada] = site.users;
    if (!ada) throw new Error('no user');
    const { password } = ada;
    ada.password = 'changed';
    expect(await deliver(feedbackId)).toBe('failed');
    expect(await onlyReply(feedbackId)).toMatchObject({ state: 'failed', problem: { kind: 'reconnect', code: 'wrong_password' } });
    expect(await w.system.tx((tx) => tx.connection.findFirstOrThrow({ where: { workspaceId: w.workspaceId, id: connectionId } }))).toMatchObject({ state: 'needs_reconnect' });
    expect(await retryReply(w.owner, { feedbackId, replyId })).toEqual({ ok: false, reason: 'disconnected' });
    expect((await itemOf(feedbackId)).queue).toBe('reply');
    ada.password = password;
    await w.system.tx((tx) => tx.connection.updateMany({ where: { workspaceId: w.workspaceId, id: connectionId }, data: { state: 'active' } }));
    expect(await retryReply(w.owner, { feedbackId, replyId })).toEqual({ ok: true });
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('fails when the comment is gone, and is rejected when the site closed comments', async () => {
    const one = await makeAnswerable(w.owner, site, connectionId);
    await send(one.feedbackId);
    site.remove(one.comment.id);
    expect(await deliver(one.feedbackId)).toBe('failed');
    expect((await onlyReply(one.feedbackId)).problem).toMatchObject({ kind: 'gone' });

    const two = await makeAnswerable(w.owner, site, connectionId);
    const replyId = await send(two.feedbackId);
    site.options.commentStatus = 'closed';
    expect(await deliver(two.feedbackId)).toBe('rejected');
    site.options.commentStatus = 'open';
    expect((await onlyReply(two.feedbackId)).problem).toMatchObject({ kind: 'rejected', code: 'comments_closed' });
    // its author may change the words
    expect(await takeBackReply(w.owner, { feedbackId: two.feedbackId, replyId })).toMatchObject({ ok: true, draft: { body: goodReply } });
    expect((await readReplies(w.owner, { feedbackId: two.feedbackId })).draft?.body).toBe(goodReply);
  });

  it('goes through a long outage of the site and then gives up with a reason', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    site.fail(() => ({ answer: { status: 503, body: 'down' } }), 1000);
    const outcomes: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      outcomes.push(await deliver(feedbackId));
      await pass(w.system, feedbackId, 3600);
    }
    expect(outcomes.filter((outcome) => outcome === 'queued')).toHaveLength(9);
    expect(outcomes[9]).toBe('failed');
    expect(outcomes[10]).toBe('not_due');
    expect(answersTo(comment.id)).toHaveLength(0);
    expect((await onlyReply(feedbackId)).problem).toMatchObject({ kind: 'transient' });
  });
});

describe('a worker that dies', () => {
  it('after the write: the next one reads first and finds it', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    // the worker's last act: the row says that it wrote, the site has the answer, nothing was recorded
    await w.system.tx((tx) => tx.$executeRaw`update outbox set lease_token = gen_random_uuid(), lease_until = now() + interval '120 s', attempt = 1, first_put_at = now(), last_put_at = now() where workspace_id = ${w.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid`);
    await w.system.tx((tx) => tx.reply.updateMany({ where: { workspaceId: w.workspaceId, feedbackId }, data: { state: 'sending' } }));
    site.add({ parent: comment.id, author: 1, author_name: 'Ada Admin', raw: goodReply });
    expect(await deliver(feedbackId)).toBe('not_due');
    await pass(w.system, feedbackId, 121);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('before the write: the next one waits until the dead one cannot have written any more', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    await w.system.tx((tx) => tx.$executeRaw`update outbox set lease_token = gen_random_uuid(), lease_until = now() + interval '120 s', attempt = 1, first_put_at = now(), last_put_at = now() where workspace_id = ${w.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid`);
    await w.system.tx((tx) => tx.reply.updateMany({ where: { workspaceId: w.workspaceId, feedbackId }, data: { state: 'sending' } }));
    await pass(w.system, feedbackId, 121);
    expect(await deliver(feedbackId)).toBe('unknown');
    expect(answersTo(comment.id)).toHaveLength(0);
    await pass(w.system, feedbackId, 60);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('loses its word when another has taken the row over meanwhile', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    let second: Promise<DeliveryOutcome> | undefined;
    site.fail((request) => {
      if (reads(request) && !second) second = pass(w.system, feedbackId, 121).then(() => deliver(feedbackId));
      return null;
    }, 1000);
    const first = await deliver(feedbackId);
    const outcomes = [first, await second];
    expect(outcomes).toContain('live');
    expect(answersTo(comment.id)).toHaveLength(1);
  });
});

describe('two workers and two members', () => {
  it('bring one reply once, however many workers take the job at the same moment', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    await send(feedbackId);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => deliver(feedbackId)));
    expect(outcomes.filter((outcome) => outcome === 'live')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'not_due')).toHaveLength(5);
    expect(answersTo(comment.id)).toHaveLength(1);
  });
});

describe('another answer on the site', () => {
  async function conflicted() {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    const replyId = await send(feedbackId);
    const theirs = site.add({ parent: comment.id, author: 2, author_name: 'Eve Editor', raw: 'Eve was here first, thank you.' });
    expect(await deliver(feedbackId)).toBe('conflict');
    return { feedbackId, comment, replyId, theirs };
  }

  it('is a conflict that shows both, and nothing is written', async () => {
    const { feedbackId, comment } = await conflicted();
    expect(answersTo(comment.id)).toHaveLength(1);
    expect(await onlyReply(feedbackId)).toMatchObject({ state: 'conflict', body: goodReply, problem: { theirs: { body: 'Eve was here first, thank you.', authorName: 'Eve Editor' } } });
    expect(await sendReply(w.owner, { feedbackId, body: goodReply })).toMatchObject({ ok: false, reason: 'conflict' });
  });

  it('stays when a person keeps it, named as from outside', async () => {
    const { feedbackId, replyId, comment } = await conflicted();
    await resolveConflict(w.owner, { feedbackId, replyId, keep: 'theirs' });
    expect(await onlyReply(feedbackId)).toMatchObject({ state: 'live', origin: 'outside', authorName: 'Eve Editor', member: null });
    expect(await itemOf(feedbackId)).toMatchObject({ queue: 'none', repliedOrigin: 'outside', repliedById: null });
    expect(answersTo(comment.id)).toHaveLength(1);
  });

  it('is changed into ours when a person says so', async () => {
    const { feedbackId, replyId, comment } = await conflicted();
    await resolveConflict(w.owner, { feedbackId, replyId, keep: 'ours' });
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id).map((answer) => answer.raw)).toEqual([goodReply]);
    expect(await itemOf(feedbackId)).toMatchObject({ queue: 'none', repliedOrigin: 'hub' });
  });

  it.each([['needs_reconnect', 'connection_needs_reconnect'], ['disconnected', 'connection_disconnected']] as const)('is not queued to fail while the connection is %s; theirs can be kept all the same', async (state, reason) => {
    const { feedbackId, replyId } = await conflicted();
    await w.owner.tx((tx) => tx.connection.updateMany({ where: { workspaceId: w.workspaceId, id: connectionId }, data: { state } }));
    await expect(resolveConflict(w.owner, { feedbackId, replyId, keep: 'ours' })).rejects.toMatchObject({ code: 'conflict', reason });
    expect(await onlyReply(feedbackId)).toMatchObject({ state: 'conflict', problem: { code: 'other_answer' } });
    expect(await outboxOf(feedbackId)).toBeNull();
    await resolveConflict(w.owner, { feedbackId, replyId, keep: 'theirs' });
    expect(await onlyReply(feedbackId)).toMatchObject({ state: 'live', origin: 'outside' });
  });

  it('is not touched when it was changed after the person looked', async () => {
    const { feedbackId, replyId, theirs } = await conflicted();
    await resolveConflict(w.owner, { feedbackId, replyId, keep: 'ours' });
    theirs.raw = 'Eve wrote something better meanwhile.';
    expect(await deliver(feedbackId)).toBe('conflict');
    expect(theirs.raw).toBe('Eve wrote something better meanwhile.');
    expect((await onlyReply(feedbackId)).problem?.theirs?.body).toBe('Eve wrote something better meanwhile.');
  });
});

describe('a live reply', () => {
  async function published() {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    const replyId = await send(feedbackId);
    expect(await deliver(feedbackId)).toBe('live');
    return { feedbackId, comment, replyId };
  }

  it('can be changed in place, and the older words stay on record', async () => {
    const { feedbackId, comment, replyId } = await published();
    expect(await sendReply(w.owner, { feedbackId, body: `${goodReply} Again.` })).toMatchObject({ ok: false, reason: 'already_answered' });
    const better = goodReply.replace('soup', 'tomato soup');
    const sent = await sendReply(w.owner, { feedbackId, body: better, replaces: replyId });
    expect(sent.ok).toBe(true);
    await pass(w.system, feedbackId, 6);
    expect(await deliver(feedbackId)).toBe('live');
    expect(answersTo(comment.id).map((answer) => answer.raw)).toEqual([better]);
    const { replies } = await readReplies(w.owner, { feedbackId });
    expect(replies.map((reply) => [reply.state, reply.body])).toEqual([['live', better], ['withdrawn', goodReply]]);
  });

  it('can be withdrawn: it leaves the site, the item waits again, the words are a draft', async () => {
    const { feedbackId, comment, replyId } = await published();
    const other = await w.member('responder');
    await expect(withdrawReply(other, { feedbackId, replyId })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await withdrawReply(w.owner, { feedbackId, replyId })).toMatchObject({ ok: true, draft: { body: goodReply } });
    expect(answersTo(comment.id)).toHaveLength(0);
    expect(await itemOf(feedbackId)).toMatchObject({ queue: 'reply', repliedAt: null });
    // a pull that had read it before does not bring it back
    const [reply] = (await readReplies(w.owner, { feedbackId })).replies;
    const stored = await w.system.tx((tx) => tx.reply.findFirstOrThrow({ where: { workspaceId: w.workspaceId, id: reply?.id ?? '' } }));
    expect(await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: { externalId: stored.externalId ?? '', body: goodReply, state: 'live' } }] })).toEqual({ adoptedCount: 0 });
    expect((await itemOf(feedbackId)).queue).toBe('reply');
  });

  it('stays when the site cannot be reached for the withdrawal', async () => {
    const { feedbackId, comment, replyId } = await published();
    site.fail(({ method }) => (method === 'DELETE' ? { answer: { status: 503, body: 'down' } } : null), 10);
    expect(await withdrawReply(w.owner, { feedbackId, replyId })).toMatchObject({ ok: false, reason: 'platform' });
    expect(answersTo(comment.id)).toHaveLength(1);
    expect((await onlyReply(feedbackId)).state).toBe('live');
  });
});
