import { beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection, makeFeedback } from '@/lib/test/factories';
import { addNote } from './add-note';
import { assignFeedback } from './assign-feedback';
import { claimFeedback } from './claim-feedback';
import { closeFeedback } from './close-feedback';
import { countViews } from './count-views';
import { deleteNote } from './delete-note';
import { indexFeedback } from './index-feedback';
import { ingestFeedback } from './ingest-feedback';
import { listInbox } from './list-inbox';
import { markRemoved } from './mark-removed';
import { markReplied } from './mark-replied';
import { readFeedback } from './read-feedback';
import { releaseFeedback } from './release-feedback';
import { releaseMemberClaims } from './release-member-claims';
import { reopenFeedback } from './reopen-feedback';
import { unmarkReplied } from './unmark-replied';

const expireClaim = (w: TestWorkspace, feedbackId: string) =>
  w.owner.tx((tx) => tx.$executeRaw`update feedback set claim_expires_at = now() - interval '1 second' where workspace_id = ${w.workspaceId}::uuid and id = ${feedbackId}::uuid`);

describe('triage', () => {
  let w: TestWorkspace;
  let connectionId: string;
  let feedbackId: string;
  let ana: Awaited<ReturnType<TestWorkspace['member']>>;
  let ben: typeof ana;
  beforeEach(async () => {
    w = await testWorkspace();
    connectionId = await makeConnection(w.owner);
    feedbackId = await makeFeedback(w.system, connectionId);
    ana = await w.member('responder', 'Ana');
    ben = await w.member('responder', 'Ben');
  });
  const read = (ctx: Ctx = w.owner) => readFeedback(ctx, { feedbackId });
  const actions = async () => (await w.owner.tx((tx) => tx.audit.findMany({ where: { workspaceId: w.workspaceId, subjectId: feedbackId }, orderBy: { id: 'asc' } }))).map((audit) => audit.action);

  describe('claiming', () => {
    it('gives the item to one of two who reach for it at once, and tells the other who has it', async () => {
      const results = await Promise.allSettled([claimFeedback(ana, { feedbackId }), claimFeedback(ben, { feedbackId })]);
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      const { claim } = await read();
      const refused = results.find((result) => result.status === 'rejected');
      expect(refused?.reason).toMatchObject({ code: 'conflict', reason: 'claimed_by', values: { name: claim?.name } });
    });
    it('holds for half an hour of the database, is renewed by a sign of life, then counts as nobody', async () => {
      const { expiresAt } = await claimFeedback(ana, { feedbackId });
      expect((expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(29 * 60_000);
      await expireClaim(w, feedbackId);
      expect((await read()).claim).toBeNull();
      expect((await listInbox(ana, { view: 'mine' })).items).toEqual([]);
      expect((await listInbox(ana, { view: 'reply', assignee: 'nobody' })).items).toHaveLength(1);
      await claimFeedback(ana, { feedbackId });
      const held = (await read()).claim;
      expect(held).toMatchObject({ name: 'Ana' });
      await claimFeedback(ana, { feedbackId });
      expect((await read()).claim?.expiresAt?.getTime()).toBeGreaterThanOrEqual(held?.expiresAt?.getTime() ?? Infinity);
      expect(await actions()).toEqual(['feedback.claimed', 'feedback.claimed']);
      await expireClaim(w, feedbackId);
      await claimFeedback(ben, { feedbackId });
      await expect(claimFeedback(ana, { feedbackId })).rejects.toMatchObject({ code: 'conflict', values: { name: 'Ben' } });
    });
    it('is taken over by a lead who says so, not by a colleague', async () => {
      await claimFeedback(ana, { feedbackId });
      await expect(claimFeedback(ben, { feedbackId, takeOver: true })).rejects.toMatchObject({ code: 'forbidden' });
      const lead = await w.member('lead', 'Lea');
      await expect(claimFeedback(lead, { feedbackId })).rejects.toMatchObject({ code: 'conflict' });
      await claimFeedback(lead, { feedbackId, takeOver: true });
      expect((await read()).claim?.name).toBe('Lea');
      expect(await actions()).toEqual(['feedback.claimed', 'feedback.taken_over']);
    });
    it('leaves the order of the queue alone', async () => {
      const order = (await listInbox(w.owner, { view: 'reply' })).items.map((item) => item.waitingSince);
      await claimFeedback(ana, { feedbackId });
      await releaseFeedback(ana, { feedbackId });
      expect((await listInbox(w.owner, { view: 'reply' })).items.map((item) => item.waitingSince)).toEqual(order);
    });
    it('is released by its owner or a lead alone', async () => {
      await claimFeedback(ana, { feedbackId });
      await expect(releaseFeedback(ben, { feedbackId })).rejects.toMatchObject({ code: 'forbidden' });
      expect(await releaseFeedback(w.owner, { feedbackId })).toEqual({ released: true });
      expect(await releaseFeedback(w.owner, { feedbackId })).toEqual({ released: false });
      expect((await read()).claim).toBeNull();
    });
    it('ends when a member leaves', async () => {
      await claimFeedback(ana, { feedbackId });
      expect(await releaseMemberClaims(w.owner, { memberId: ana.actor.memberId })).toEqual({ releasedCount: 1 });
      expect((await read()).claim).toBeNull();
    });
  });

  describe('assigning', () => {
    it('is a lead’s, has no end, and goes only to who may answer', async () => {
      await expect(assignFeedback(ana, { feedbackId, memberId: ben.actor.memberId })).rejects.toMatchObject({ code: 'forbidden' });
      const viewer = await w.member('viewer');
      await expect(assignFeedback(w.owner, { feedbackId, memberId: viewer.actor.memberId })).rejects.toMatchObject({ code: 'invalid', reason: 'viewer_cannot_answer' });
      await expect(assignFeedback(w.owner, { feedbackId, memberId: newId() })).rejects.toMatchObject({ code: 'not_found' });
      expect(await assignFeedback(w.owner, { feedbackId, memberId: ben.actor.memberId })).toEqual({ name: 'Ben' });
      expect((await claimFeedback(ben, { feedbackId })).expiresAt).toBeNull();
      expect((await countViews(ben)).mine).toBe(1);
      expect((await read()).claim).toEqual({ memberId: ben.actor.memberId, name: 'Ben', expiresAt: null });
    });
  });

  describe('closing', () => {
    it('needs a reason of the list, keeps the note, and takes the item out of its queue', async () => {
      await closeFeedback(ana, { feedbackId, reason: 'not_ours', note: 'They mean the place next door.' });
      const item = await read();
      expect(item).toMatchObject({ queue: 'none', closed: { memberId: ana.actor.memberId, name: 'Ana', reason: 'not_ours' }, notes: [{ body: 'They mean the place next door.' }] });
      expect((await countViews(ana)).reply).toBe(0);
      const reason: string = 'bored';
      await expect(closeFeedback(ana, { feedbackId, reason: reason as 'other' })).rejects.toThrow();
      await expect(closeFeedback(ben, { feedbackId, reason: 'spam' })).rejects.toMatchObject({ code: 'conflict', reason: 'closed_already' });
    });
    it('is undone without losing the place in the queue', async () => {
      const before = await read();
      await closeFeedback(ana, { feedbackId, reason: 'spam' });
      expect(await reopenFeedback(ana, { feedbackId })).toEqual({ queue: 'reply' });
      const after = await read();
      expect(after).toMatchObject({ queue: 'reply', waitingSince: before.waitingSince, closed: null });
      expect(await reopenFeedback(ana, { feedbackId })).toEqual({ queue: 'reply' });
      expect(await actions()).toEqual(['feedback.closed', 'feedback.reopened']);
    });
    it('does not pull an item from under a colleague', async () => {
      await claimFeedback(ana, { feedbackId });
      await expect(closeFeedback(ben, { feedbackId, reason: 'spam' })).rejects.toMatchObject({ code: 'conflict', reason: 'claimed_by' });
      await closeFeedback(w.owner, { feedbackId, reason: 'spam' });
    });
    it('waits for a reply that is on its way', async () => {
      const replyId = newId();
      await w.owner.tx(async (tx) => {
        await tx.reply.create({ data: { workspaceId: w.workspaceId, id: replyId, feedbackId, state: 'queued', origin: 'hub', body: 'Sorry', bodyHash: new Uint8Array(1) } });
        await tx.outbox.create({ data: { workspaceId: w.workspaceId, feedbackId, visibility: 'public', replyId, key: newId(), nextAttemptAt: new Date() } });
      });
      await expect(closeFeedback(ana, { feedbackId, reason: 'spam' })).rejects.toMatchObject({ reason: 'reply_on_its_way' });
      expect((await listInbox(ana, { view: 'reply' })).items[0]?.replyState).toBe('queued');
    });
  });

  describe('notes', () => {
    it('are kept in order, and each is taken back by who wrote it', async () => {
      const first = await addNote(ana, { feedbackId, body: '  Kitchen lead told.  ' });
      await addNote(ben, { feedbackId, body: 'He rings back at five.' });
      expect((await read()).notes.map((note) => [note.name, note.body])).toEqual([['Ana', 'Kitchen lead told.'], ['Ben', 'He rings back at five.']]);
      await expect(deleteNote(ben, { feedbackId, noteId: first.id })).rejects.toMatchObject({ code: 'forbidden' });
      await deleteNote(ana, { feedbackId, noteId: first.id });
      expect((await read()).notes).toHaveLength(1);
      await expect(deleteNote(ana, { feedbackId, noteId: first.id })).rejects.toMatchObject({ code: 'not_found' });
      await expect(addNote(ana, { feedbackId, body: '   ' })).rejects.toThrow('note_missing');
    });
  });

  describe('answers', () => {
    it('count from the earliest, and go back to the queue when the only one is withdrawn', async () => {
      const repliedAt = new Date();
      await markReplied(ana, { feedbackId, repliedAt, memberId: ana.actor.memberId, origin: 'hub' });
      expect(await read()).toMatchObject({ queue: 'none', replied: { at: repliedAt, name: 'Ana', origin: 'hub' } });
      const earlier = new Date(repliedAt.getTime() - 1000);
      await markReplied(w.system, { feedbackId, repliedAt: earlier, memberId: null, origin: 'outside' });
      await markReplied(w.system, { feedbackId, repliedAt, memberId: ben.actor.memberId, origin: 'hub' });
      expect((await read()).replied).toMatchObject({ at: earlier, origin: 'outside' });
      expect(await unmarkReplied(w.system, { feedbackId })).toEqual({ queue: 'reply' });
      expect((await read()).replied).toBeNull();
    });
  });

  describe('what a complete scan did not see', () => {
    it('is marked as removed, and comes back when it shows up again', async () => {
      const kept = incoming({ externalId: 'kept' });
      const lost = incoming({ externalId: 'lost' });
      await ingestFeedback(w.system, { connectionId, items: [kept, lost], locationIds: new Map() });
      const { externalId } = await w.owner.tx((tx) => tx.feedback.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: w.workspaceId, id: feedbackId } } }));
      const startedAt = new Date();
      await ingestFeedback({ ...w.system, now: new Date(Date.now() + 1000) }, { connectionId, items: [incoming({ externalId: 'came later' })], locationIds: new Map() });
      expect(await markRemoved(w.system, { connectionId, seen: ['kept', externalId], startedAt })).toEqual({ removedCount: 1 });
      expect((await listInbox(w.owner, { view: 'reply' })).items).toHaveLength(3);
      await ingestFeedback(w.system, { connectionId, items: [lost], locationIds: new Map() });
      const back = (await listInbox(w.owner, { view: 'reply' })).items;
      expect(back).toHaveLength(4);
      expect(back.every((item) => item.removedAt === null)).toBe(true);
    });
  });

  it('shows what the same author wrote before', async () => {
    const author = { name: 'Ivy', email: 'Ivy@example.test' };
    const first = await makeFeedback(w.system, connectionId, { author, text: 'Lovely cake', rating: { value: 5, scale: 'stars5' } });
    const second = await makeFeedback(w.system, connectionId, { author: { ...author, email: 'ivy@example.test' } });
    await indexFeedback(w.system, { ids: [first, second, feedbackId] });
    expect(await readFeedback(w.owner, { feedbackId: second })).toMatchObject({ earlierCount: 1, earlier: [{ id: first, stars: 5, snippet: 'Lovely cake' }] });
    expect(await read()).toMatchObject({ earlierCount: 0, earlier: [] });
  });

  describe('a viewer, and another workspace', () => {
    const writes: Record<string, (ctx: Ctx, id: string) => Promise<unknown>> = {
      claim: (ctx, id) => claimFeedback(ctx, { feedbackId: id }),
      release: (ctx, id) => releaseFeedback(ctx, { feedbackId: id }),
      assign: (ctx, id) => assignFeedback(ctx, { feedbackId: id, memberId: null }),
      close: (ctx, id) => closeFeedback(ctx, { feedbackId: id, reason: 'spam' }),
      reopen: (ctx, id) => reopenFeedback(ctx, { feedbackId: id }),
      note: (ctx, id) => addNote(ctx, { feedbackId: id, body: 'Hello' }),
      deleteNote: (ctx, id) => deleteNote(ctx, { feedbackId: id, noteId: newId() }),
      markReplied: (ctx, id) => markReplied(ctx, { feedbackId: id, repliedAt: new Date(), memberId: null, origin: 'manual' }),
      unmarkReplied: (ctx, id) => unmarkReplied(ctx, { feedbackId: id }),
    };
    it.each(Object.keys(writes))('cannot %s', async (name) => {
      await expect(writes[name]?.(await w.member('viewer'), feedbackId)).rejects.toMatchObject({ code: 'forbidden' });
      const before = await read();
      await expect(writes[name]?.((await testWorkspace()).owner, feedbackId)).rejects.toThrow();
      expect(await read()).toEqual(before);
    });
    it('sees only its own', async () => {
      const other = await testWorkspace();
      await expect(read(other.owner)).rejects.toMatchObject({ code: 'not_found' });
      await expect(readFeedback(w.owner, { feedbackId: 'no-id' })).rejects.toMatchObject({ code: 'not_found' });
      for (const view of ['reply', 'all'] as const) expect((await listInbox(other.owner, { view })).items).toEqual([]);
      expect(await countViews(other.owner)).toEqual({ reply: 0, mine: 0, thanks: 0, backlog: 0 });
      expect((await listInbox(await w.member('viewer'), { view: 'reply' })).items).toHaveLength(1);
    });
  });
});
