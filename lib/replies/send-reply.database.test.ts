import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimFeedback } from '@/lib/feedback/claim-feedback';
import { FakeWordpress } from '@/lib/platforms/wordpress/fixtures/fake-wordpress';
import { newId } from '@/lib/system/ids';
import { connectSite, goodReply, makeAnswerable } from '@/lib/test/answerable';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection, makeFeedback } from '@/lib/test/factories';
import { runProcess } from '@/lib/test/processes/run-process';
import { createTemplate } from '@/lib/templates/create-template';
import { adoptReplies } from './adopt-replies';
import { deliverReply } from './deliver-reply';
import { discardDraft } from './discard-draft';
import { markAsReplied } from './mark-as-replied';
import { readReplies } from './read-replies';
import { saveDraft } from './save-draft';
import { sendReply } from './send-reply';
import { takeBackReply } from './take-back-reply';
import { unmarkAsReplied } from './unmark-as-replied';

const site = new FakeWordpress();
let w: TestWorkspace;
let connectionId: string;

beforeAll(async () => {
  await site.start();
});
afterAll(() => site.stop());
beforeEach(async () => {
  site.faults = [];
  site.comments = [];
  w = await testWorkspace();
  connectionId = await connectSite(w.owner, site, 'Site');
});

const due = (feedbackId: string, seconds: number) =>
  w.system.tx(
    (tx) => tx.$executeRaw`update outbox set next_attempt_at = next_attempt_at - make_interval(secs => ${seconds}), lease_until = lease_until - make_interval(secs => ${seconds}),
      first_put_at = first_put_at - make_interval(secs => ${seconds}), last_put_at = last_put_at - make_interval(secs => ${seconds})
      where workspace_id = ${w.workspaceId}::uuid and feedback_id = ${feedbackId}::uuid`,
  );
const deliver = (feedbackId: string) => deliverReply(w.system, { feedbackId, visibility: 'public' });
const answersTo = (id: number) => site.comments.filter((comment) => comment.parent === id);

describe('sendReply', () => {
  it('sends nothing that the coach blocks, and keeps the draft', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    await saveDraft(w.owner, { feedbackId, body: 'Dear {{author.firstName}}, thank you.', baseVersion: 0 });
    const result = await sendReply(w.owner, { feedbackId, body: 'Dear {{author.firstName}}, thank you.' });
    expect(result).toMatchObject({ ok: false, reason: 'findings', findings: [{ rule: 'K22', code: 'unfilled_slot' }] });
    const { draft, replies } = await readReplies(w.owner, { feedbackId });
    expect(draft?.body).toContain('{{author.firstName}}');
    expect(replies).toHaveLength(0);
  });

  it('counts the platform’s own bytes: over the limit is blocked here and not by the site', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    expect(await sendReply(w.owner, { feedbackId, body: 'ü'.repeat(32_501) })).toMatchObject({ ok: false, reason: 'findings', findings: [{ code: 'too_long', values: { unit: 'bytes' } }] });
  });

  it('queues the reply with everything that belongs to it in one go', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    const template = await createTemplate(w.owner, { name: 'Cold soup', lang: 'en', body: 'Sorry.' });
    if (!template.ok) throw new Error('no template');
    await saveDraft(w.owner, { feedbackId, body: goodReply, baseVersion: 0 });
    const sent = await sendReply(w.owner, { feedbackId, body: `${goodReply}\r\n  `, templateId: template.templateId });
    expect(sent.ok).toBe(true);
    const state = await w.system.tx(async (tx) => ({
      outbox: await tx.outbox.findMany({ where: { workspaceId: w.workspaceId } }),
      drafts: await tx.draft.count({ where: { workspaceId: w.workspaceId } }),
      audits: await tx.audit.findMany({ where: { workspaceId: w.workspaceId, action: 'reply.queued' } }),
      used: await tx.template.findFirst({ where: { workspaceId: w.workspaceId } }),
      reply: await tx.reply.findFirst({ where: { workspaceId: w.workspaceId } }),
    }));
    expect(state).toMatchObject({ outbox: [{ feedbackId, attempt: 0 }], drafts: 0, used: { useCount: 1 }, reply: { state: 'queued', body: goodReply } });
    expect(state.audits).toHaveLength(1);
    expect(JSON.stringify(state.audits)).not.toContain('soup');
  });

  it('can be taken back until a worker has it', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    const sent = await sendReply(w.owner, { feedbackId, body: goodReply });
    if (!sent.ok) throw new Error('not sent');
    expect(await takeBackReply(w.owner, { feedbackId, replyId: sent.replyId })).toMatchObject({ ok: true, draft: { body: goodReply } });
    await due(feedbackId, 10);
    expect(await deliver(feedbackId)).toBe('not_due');
    expect(answersTo(comment.id)).toHaveLength(0);
    expect((await readReplies(w.owner, { feedbackId })).replies).toHaveLength(0);

    // a colleague cannot take it back, a lead can
    const ana = await w.member('responder', 'Ana');
    const anas = await makeAnswerable(w.owner, site, connectionId);
    const hers = await sendReply(ana, { feedbackId: anas.feedbackId, body: goodReply });
    if (!hers.ok) throw new Error('not sent');
    await expect(takeBackReply(await w.member('responder', 'Ben'), { feedbackId: anas.feedbackId, replyId: hers.replyId })).rejects.toMatchObject({ reason: 'reply_of_another' });
    expect((await takeBackReply(await w.member('lead', 'Lea'), { feedbackId: anas.feedbackId, replyId: hers.replyId })).ok).toBe(true);

    const again = await sendReply(w.owner, { feedbackId, body: goodReply });
    if (!again.ok) throw new Error('not sent');
    await due(feedbackId, 10);
    expect(await deliver(feedbackId)).toBe('live');
    expect(await takeBackReply(w.owner, { feedbackId, replyId: again.replyId })).toEqual({ ok: false, reason: 'too_late' });
  });

  it('leaves what a colleague has claimed to the colleague', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    const ana = await w.member('responder', 'Ana');
    await claimFeedback(ana, { feedbackId });
    expect(await sendReply(w.owner, { feedbackId, body: goodReply })).toEqual({ ok: false, reason: 'claimed', by: 'Ana' });
    expect((await sendReply(ana, { feedbackId, body: goodReply })).ok).toBe(true);
  });

  it('is for those who may answer, and only in their own workspace', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    const viewer = await w.member('viewer');
    await expect(sendReply(viewer, { feedbackId, body: goodReply })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveDraft(viewer, { feedbackId, body: 'x', baseVersion: 0 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(markAsReplied(viewer, { feedbackId })).rejects.toMatchObject({ code: 'forbidden' });
    const other = await testWorkspace();
    const attempts = [
      () => sendReply(other.owner, { feedbackId, body: goodReply }),
      () => saveDraft(other.owner, { feedbackId, body: 'x', baseVersion: 0 }),
      () => readReplies(other.owner, { feedbackId }),
      () => markAsReplied(other.owner, { feedbackId }),
      () => discardDraft(other.owner, { feedbackId }),
      () => takeBackReply(other.owner, { feedbackId, replyId: newId() }),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

describe('two members at the same moment', () => {
  it('in separate processes: exactly one reply each time, the other is told by whom and keeps the draft', async () => {
    const rounds = 20;
    const [ana, ben] = await Promise.all([w.member('responder', 'Ana'), w.member('responder', 'Ben')]);
    const feedbackIds: string[] = [];
    for (let i = 0; i < rounds; i += 1) {
      const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
      for (const one of [ana, ben]) await saveDraft(one, { feedbackId, body: goodReply, baseVersion: 0 });
      feedbackIds.push(feedbackId);
    }
    const startAt = Date.now() + 8000;
    const processes = [ana, ben].map(({ actor }) => runProcess('send-on-time', { workspaceId: w.workspaceId, ...actor, body: goodReply, feedbackIds, startAt, everyMs: 60 }));
    const outputs = await Promise.all(processes.map(({ ended }) => ended));
    const results = outputs.map(({ output }) => output.trim().split('\n').map((line) => JSON.parse(line) as { ok: boolean; reason?: string; by?: string }));
    for (let i = 0; i < rounds; i += 1) {
      const [a, b] = [results[0]?.[i], results[1]?.[i]];
      expect([a?.ok, b?.ok].filter(Boolean), `round ${i}`).toHaveLength(1);
      expect(a?.ok ? b : a).toEqual({ ok: false, reason: 'in_flight', by: a?.ok ? 'Ana' : 'Ben' });
    }
    const state = await w.system.tx(async (tx) => ({ replies: await tx.reply.count({ where: { workspaceId: w.workspaceId } }), drafts: await tx.draft.count({ where: { workspaceId: w.workspaceId } }) }));
    expect(state).toEqual({ replies: rounds, drafts: rounds });
  }, 60_000);

  it('over many connections at once: exactly one of twelve', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    const members = await Promise.all(Array.from({ length: 12 }, (_, i) => w.member('responder', `Member ${i}`)));
    const results = await Promise.all(members.map((member) => sendReply(member, { feedbackId, body: goodReply })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === 'in_flight')).toHaveLength(11);
  });
});

describe('a worker killed with kill -9', () => {
  const posts = ({ method, path }: { method: string; path: string }) => method === 'POST' && path === '/wp/v2/comments';

  it.each([
    ['after the site took the reply', { after: 'silence' }],
    ['before the site took it', { answer: { status: 503, body: 'gone' } }],
  ] as const)('%s: there is exactly one in the end', async (_, fault) => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    expect((await sendReply(w.owner, { feedbackId, body: goodReply })).ok).toBe(true);
    await due(feedbackId, 10);
    const worker = runProcess('deliver-once', { workspaceId: w.workspaceId, feedbackId });
    site.fail((request) => {
      if (!posts(request)) return null;
      setImmediate(() => worker.child.kill('SIGKILL'));
      return fault;
    });
    expect((await worker.ended).signal).toBe('SIGKILL');
    expect((await readReplies(w.owner, { feedbackId })).replies).toMatchObject([{ state: 'sending' }]);
    // its lease holds others off until it runs out
    await due(feedbackId, 100);
    expect(await deliver(feedbackId)).toBe('not_due');
    for (let i = 0; i < 4; i += 1) {
      await due(feedbackId, 60);
      await deliver(feedbackId);
    }
    expect((await readReplies(w.owner, { feedbackId })).replies).toMatchObject([{ state: 'live' }]);
    expect(answersTo(comment.id)).toHaveLength(1);
  }, 60_000);

  it('at any moment: nothing is lost and nothing is there twice', async () => {
    for (const delay of [5, 60, 140, 250]) {
      const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
      expect((await sendReply(w.owner, { feedbackId, body: goodReply })).ok).toBe(true);
      await due(feedbackId, 10);
      const worker = runProcess('deliver-once', { workspaceId: w.workspaceId, feedbackId });
      worker.child.stdout?.once('data', () => setTimeout(() => worker.child.kill('SIGKILL'), delay));
      await worker.ended;
      for (let i = 0; i < 6 && (await deliver(feedbackId)) !== 'live'; i += 1) await due(feedbackId, 90);
      expect((await readReplies(w.owner, { feedbackId })).replies, `killed after ${delay} ms`).toMatchObject([{ state: 'live' }]);
      expect(answersTo(comment.id)).toHaveLength(1);
    }
  }, 60_000);
});

describe('drafts', () => {
  it('rise in version with each save, and an older window is told instead of overwriting', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    expect(await saveDraft(w.owner, { feedbackId, body: 'one', baseVersion: 0 })).toMatchObject({ ok: true, version: 1 });
    expect(await saveDraft(w.owner, { feedbackId, body: 'two', baseVersion: 1 })).toMatchObject({ ok: true, version: 2 });
    expect(await saveDraft(w.owner, { feedbackId, body: 'other window', baseVersion: 1 })).toMatchObject({ ok: false, reason: 'newer', draft: { body: 'two', version: 2 } });
    expect((await readReplies(w.owner, { feedbackId })).draft).toMatchObject({ body: 'two', version: 2 });
    // the same words saved twice are no conflict
    expect(await saveDraft(w.owner, { feedbackId, body: 'two', baseVersion: 1 })).toMatchObject({ ok: true, version: 2 });
    expect(await discardDraft(w.owner, { feedbackId })).toEqual({ body: 'two', templateId: null });
    expect((await readReplies(w.owner, { feedbackId })).draft).toBeNull();
  });

  it('of two windows that save at once one wins and the other hears of it', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    const results = await Promise.all([1, 2, 3, 4].map((window) => saveDraft(w.owner, { feedbackId, body: `window ${window}`, baseVersion: 0 })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it('belong to one person each; colleagues see that there is one, not the words', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    const ana = await w.member('responder', 'Ana');
    await saveDraft(ana, { feedbackId, body: 'between us: odd guest', baseVersion: 0 });
    await saveDraft(w.owner, { feedbackId, body: 'mine', baseVersion: 0 });
    const seen = await readReplies(w.owner, { feedbackId });
    expect(seen.draft?.body).toBe('mine');
    expect(seen.others).toMatchObject([{ name: 'Ana' }]);
    expect(JSON.stringify(seen)).not.toContain('odd guest');
  });

  it('an emptied one goes; NUL and half characters do no harm', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    await saveDraft(w.owner, { feedbackId, body: 'a\u0000b\ud800', baseVersion: 0 });
    expect((await readReplies(w.owner, { feedbackId })).draft?.body).toBe('ab\ufffd');
    expect(await saveDraft(w.owner, { feedbackId, body: '  ', baseVersion: 1 })).toMatchObject({ ok: true, version: 0 });
    expect((await readReplies(w.owner, { feedbackId })).draft).toBeNull();
  });
});

describe('answers by hand', () => {
  it('while the connection is there, the hand is refused; once it is disconnected, the hand is all there is', async () => {
    const feedbackId = await makeFeedback(w.owner, connectionId, {});
    await expect(markAsReplied(w.owner, { feedbackId, body: goodReply })).rejects.toMatchObject({ reason: 'not_answered_by_hand' });
    await w.system.tx((tx) => tx.connection.updateMany({ where: { workspaceId: w.workspaceId, id: connectionId }, data: { state: 'disconnected' } }));
    expect(await sendReply(w.owner, { feedbackId, body: goodReply })).toEqual({ ok: false, reason: 'disconnected' });
    expect(await markAsReplied(w.owner, { feedbackId, body: goodReply })).toMatchObject({ ok: true });
    expect((await readReplies(w.owner, { feedbackId })).replies).toMatchObject([{ state: 'live', origin: 'manual', body: goodReply }]);
  });

  it('are recorded with their words, once, and can be taken back', async () => {
    const file = await makeConnection(w.owner);
    const feedbackId = await makeFeedback(w.owner, file, { replyRoute: 'copy', target: undefined });
    await expect(sendReply(w.owner, { feedbackId, body: goodReply })).rejects.toMatchObject({ reason: 'no_reply_by_api' });
    await saveDraft(w.owner, { feedbackId, body: goodReply, baseVersion: 0 });
    const [first, second] = await Promise.all([markAsReplied(w.owner, { feedbackId, body: goodReply }), markAsReplied(await w.member('responder', 'Ana'), { feedbackId, body: 'Another.' })]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    const { replies } = await readReplies(w.owner, { feedbackId });
    expect(replies).toMatchObject([{ state: 'live', origin: 'manual' }]);
    const item = await w.system.tx((tx) => tx.feedback.findFirstOrThrow({ where: { workspaceId: w.workspaceId, id: feedbackId } }));
    expect(item).toMatchObject({ queue: 'none', repliedOrigin: 'manual' });
    const replyId = replies[0]?.id ?? '';
    await unmarkAsReplied(w.owner, { feedbackId, replyId });
    expect(await w.system.tx((tx) => tx.feedback.findFirstOrThrow({ where: { workspaceId: w.workspaceId, id: feedbackId } }))).toMatchObject({ queue: 'reply', repliedAt: null });
  });

  it('are refused where answers go by the hub itself', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    await expect(markAsReplied(w.owner, { feedbackId, body: 'x' })).rejects.toMatchObject({ reason: 'not_answered_by_hand' });
  });
});

describe('adoptReplies', () => {
  const remote = (body: string, externalId = '99') => ({ externalId, body, state: 'live' as const, authorName: 'Ada Admin', postedAt: new Date(Date.now() - 60_000) });

  it('names an answer from elsewhere as from outside and answers the item', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    expect(await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: remote('Written on the site.') }] })).toEqual({ adoptedCount: 1 });
    expect(await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: remote('Written on the site.') }] })).toEqual({ adoptedCount: 0 });
    expect((await readReplies(w.owner, { feedbackId })).replies).toMatchObject([{ state: 'live', origin: 'outside', authorName: 'Ada Admin', member: null }]);
    expect(await w.system.tx((tx) => tx.feedback.findFirstOrThrow({ where: { workspaceId: w.workspaceId, id: feedbackId } }))).toMatchObject({ queue: 'none', repliedOrigin: 'outside' });
    expect(await sendReply(w.owner, { feedbackId, body: goodReply })).toMatchObject({ ok: false, reason: 'already_answered', by: null });
  });

  it('knows our own words while they are on their way', async () => {
    const { feedbackId, comment } = await makeAnswerable(w.owner, site, connectionId);
    expect((await sendReply(w.owner, { feedbackId, body: goodReply })).ok).toBe(true);
    expect(await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: remote(`<p>${goodReply.replace('\n', '<br />')}</p>`) }] })).toEqual({ adoptedCount: 0 });
    expect((await readReplies(w.owner, { feedbackId })).replies).toMatchObject([{ state: 'live', origin: 'hub' }]);
    await due(feedbackId, 10);
    expect(await deliver(feedbackId)).toBe('not_due');
    expect(answersTo(comment.id)).toHaveLength(0);
  });

  it('stops a queued reply when another answer shows up first', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    expect((await sendReply(w.owner, { feedbackId, body: goodReply })).ok).toBe(true);
    await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: remote('Ada was first.') }] });
    expect((await readReplies(w.owner, { feedbackId })).replies).toMatchObject([{ state: 'conflict', problem: { theirs: { body: 'Ada was first.' } } }]);
    await due(feedbackId, 10);
    expect(await deliver(feedbackId)).toBe('not_due');
  });

  it('records that a live answer was changed elsewhere, and keeps the older words', async () => {
    const { feedbackId } = await makeAnswerable(w.owner, site, connectionId);
    await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: remote('First words.') }] });
    expect(await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: remote('Better words.') }] })).toEqual({ adoptedCount: 1 });
    expect((await readReplies(w.owner, { feedbackId })).replies.map(({ state, body }) => [state, body])).toEqual([['live', 'Better words.'], ['withdrawn', 'First words.']]);
  });

  it('takes a whole page of a back-fill in few statements and leaves held answers for later', async () => {
    const items = Array.from({ length: 60 }, (_, i) => incoming({ externalId: `b${i}`, reply: { externalId: `r${i}`, body: `Thank you, number ${i}.`, state: i === 0 ? 'pending' : 'live', postedAt: new Date() } }));
    const replies: { feedbackId: string; reply: ReturnType<typeof remote> }[] = [];
    for (const item of items.slice(0, 5)) replies.push({ feedbackId: await makeFeedback(w.owner, connectionId, item), reply: { ...remote(item.reply?.body ?? '', item.reply?.externalId), state: item.reply?.state as 'live' } });
    expect(await adoptReplies(w.system, { connectionId, replies })).toEqual({ adoptedCount: 4 });
  });
});
