import { beforeAll, describe, expect, it } from 'vitest';
import { addNote } from '@/lib/feedback/add-note';
import { claimFeedback } from '@/lib/feedback/claim-feedback';
import { closeFeedback } from '@/lib/feedback/close-feedback';
import { correctFeedback } from '@/lib/feedback/correct-feedback';
import { reopenFeedback } from '@/lib/feedback/reopen-feedback';
import { undoCorrection } from '@/lib/feedback/undo-correction';
import { adoptReplies } from '@/lib/replies/adopt-replies';
import { markAsReplied } from '@/lib/replies/mark-as-replied';
import { saveDraft } from '@/lib/replies/save-draft';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { listPeople } from './list-people';
import { listPersonReplies } from './list-person-replies';
import { readTimeline } from './read-timeline';

let w: TestWorkspace;
let connectionId: string;
beforeAll(async () => {
  w = await testWorkspace();
  connectionId = await makeConnection(w.owner, { name: 'Old site' });
});
const byHand = { replyRoute: 'copy', target: undefined } as const;

describe('readTimeline', () => {
  it('tells who did what, in order', async () => {
    const ana = await w.member('responder', 'Ana');
    const feedbackId = await makeFeedback(w.owner, connectionId, byHand);
    await claimFeedback(ana, { feedbackId });
    await addNote(w.owner, { feedbackId, body: 'kitchen told' });
    await saveDraft(ana, { feedbackId, body: 'Dear', baseVersion: 0 });
    await closeFeedback(ana, { feedbackId, reason: 'spam' });
    await reopenFeedback(ana, { feedbackId });
    expect((await markAsReplied(ana, { feedbackId, body: 'Thank you.' })).ok).toBe(true);
    const events = await readTimeline(ana, { feedbackId });
    const told = events.map(({ kind, who }) => [kind, who?.name ?? null]);
    expect(told).toEqual([
      ['posted', null],
      ['pulled_in', null],
      ['claimed', 'Ana'],
      ['noted', 'Olive Owner'],
      ['drafted', 'Ana'],
      ['closed', 'Ana'],
      ['reopened', 'Ana'],
      ['marked', 'Ana'],
    ]);
    expect(events[1]?.values).toMatchObject({ connection: 'Old site', priority: expect.any(Number) });
    expect(events[2]?.who?.isMe).toBe(true);
    expect(events[3]?.values).toEqual({ note: 'kitchen told' });
    expect(events[5]?.values).toEqual({ reason: 'spam' });
  });

  it('tells what somebody said against the scorer, and that they took it back', async () => {
    const ana = await w.member('responder', 'Ana');
    const feedbackId = await makeFeedback(w.owner, connectionId, byHand);
    const scored = (await readTimeline(ana, { feedbackId }))[1]?.values.priority;
    const { id } = await correctFeedback(ana, { feedbackId, correction: { kind: 'sentiment', meant: { label: 'mixed' } } });
    await correctFeedback(ana, { feedbackId, correction: { kind: 'urgency', meant: { urgency: 'not_urgent' } } });
    await undoCorrection(w.owner, { feedbackId, correctionId: id });
    const events = await readTimeline(ana, { feedbackId });
    expect(events[1]?.values.priority).toBe(scored);
    expect(events.slice(2).map(({ kind, who, values }) => [kind, who?.name, values])).toEqual([
      ['corrected', 'Ana', { about: 'sentiment', label: 'mixed' }],
      ['corrected', 'Ana', { about: 'urgency', label: '' }],
      ['correction_undone', 'Olive Owner', { about: 'sentiment', label: 'mixed' }],
    ]);
  });

  it('names an answer from outside, once, and shows nothing to another workspace', async () => {
    const feedbackId = await makeFeedback(w.owner, connectionId, byHand);
    await adoptReplies(w.system, { connectionId, replies: [{ feedbackId, reply: { externalId: '5', body: 'From the site.', state: 'live', authorName: 'Shop', postedAt: new Date() } }] });
    const events = await readTimeline(w.owner, { feedbackId });
    expect(events.filter(({ kind }) => kind === 'adopted')).toMatchObject([{ who: null, values: { author: 'Shop' } }]);
    const other = await testWorkspace();
    await expect(readTimeline(other.owner, { feedbackId })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('listPeople', () => {
  it('counts by person, with the median, by hand and outside apart', async () => {
    const own = await testWorkspace();
    const file = await makeConnection(own.owner);
    const ana = await own.member('responder', 'Ana');
    // posted 1, 2 and 10 hours ago: the median is two hours, the mean is not
    for (const hours of [1, 2, 10]) {
      const feedbackId = await makeFeedback(own.owner, file, { ...byHand, postedAt: new Date(Date.now() - hours * 3_600_000) });
      expect((await markAsReplied(ana, { feedbackId, body: `Reply after ${hours}` })).ok).toBe(true);
    }
    const outside = await makeFeedback(own.owner, file, byHand);
    await adoptReplies(own.system, { connectionId: file, replies: [{ feedbackId: outside, reply: { externalId: '7', body: 'Site.', state: 'live', postedAt: new Date() } }] });
    const open = await makeFeedback(own.owner, file, byHand);
    await claimFeedback(ana, { feedbackId: open });
    await saveDraft(ana, { feedbackId: open, body: 'Dear', baseVersion: 0 });
    await addNote(ana, { feedbackId: open, body: 'Seen.' });

    const { people, outside: fromOutside } = await listPeople(own.owner);
    const person = people.find(({ name }) => name === 'Ana');
    expect(person).toMatchObject({ replies: { d7: 0, d30: 0, d90: 0 }, manual: { d7: 3, d30: 3, d90: 3 }, claims: 1, drafts: 1, notes: 1, removed: false });
    expect(Math.round((person?.medianSeconds ?? 0) / 360)).toBe(20);
    expect(person?.weeks).toHaveLength(13);
    expect(person?.weeks.at(-1)).toBe(3);
    expect(fromOutside).toEqual({ d7: 1, d30: 1, d90: 1 });

    const replies = await listPersonReplies(own.owner, { memberId: ana.actor.memberId });
    expect(replies.map(({ body, origin }) => [body, origin])).toEqual([['Reply after 10', 'manual'], ['Reply after 2', 'manual'], ['Reply after 1', 'manual']]);
    const other = await testWorkspace();
    expect(await listPersonReplies(other.owner, { memberId: ana.actor.memberId })).toEqual([]);
    expect((await listPeople(other.owner)).people.map(({ name }) => name)).toEqual(['Olive Owner']);
  });
});
