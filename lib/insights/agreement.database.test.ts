import { describe, expect, it } from 'vitest';
import { claimFeedback } from '@/lib/feedback/claim-feedback';
import { closeFeedback } from '@/lib/feedback/close-feedback';
import { correctFeedback } from '@/lib/feedback/correct-feedback';
import { undoCorrection } from '@/lib/feedback/undo-correction';
import { testWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { listCorrections } from './list-corrections';
import { readAgreement } from './read-agreement';

describe('agreement with the scorer', () => {
  it('is the share of items that people looked at and left as they were', async () => {
    const w = await testWorkspace();
    const connectionId = await makeConnection(w.owner);
    const [a, b, c, d, unseen] = await Promise.all(Array.from({ length: 5 }, () => makeFeedback(w.owner, connectionId)));
    if (!a || !b || !c || !d || !unseen) throw new Error('no items');
    const ana = await w.member('responder', 'Ana');
    await claimFeedback(ana, { feedbackId: a });
    await closeFeedback(ana, { feedbackId: a, reason: 'spam' });
    await closeFeedback(ana, { feedbackId: b, reason: 'spam' });
    await claimFeedback(ana, { feedbackId: c });
    await correctFeedback(ana, { feedbackId: c, correction: { kind: 'sentiment', meant: { label: 'neu' } } });
    await correctFeedback(ana, { feedbackId: c, correction: { kind: 'urgency', meant: { urgency: 'not_urgent' } } });
    const taken = await correctFeedback(ana, { feedbackId: d, correction: { kind: 'theme', meant: { themes: ['delivery'] } } });
    await undoCorrection(ana, { feedbackId: d, correctionId: taken.id });

    const { weeks, total } = await readAgreement({ ...w.owner, now: new Date() });
    expect(weeks).toHaveLength(13);
    expect(weeks.at(-1)).toMatchObject({ looked: 3, corrected: 1, byKind: { sentiment: 1, theme: 0, urgency: 1 } });
    expect(weeks.at(-1)?.agreement?.share).toBeCloseTo(2 / 3, 6);
    expect(weeks.slice(0, -1).every(({ looked, agreement }) => looked === 0 && agreement === null)).toBe(true);
    expect(total).toMatchObject({ looked: 3, corrected: 1 });
    expect((await readAgreement({ ...w.owner, now: new Date(Date.now() + 2 * 7 * 24 * 3_600_000) })).weeks.at(-3)?.looked).toBe(3);

    const { corrections } = await listCorrections(w.owner);
    expect(corrections).toMatchObject([
      { kind: 'urgency', feedbackId: c, meant: { urgency: 'not_urgent' }, byName: 'Ana' },
      { kind: 'sentiment', feedbackId: c, meant: { label: 'neu' } },
    ]);
    const other = await testWorkspace();
    expect((await readAgreement(other.owner)).total.looked).toBe(0);
    expect((await listCorrections(other.owner)).corrections).toEqual([]);
  });
});
