import { beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { correctFeedback } from './correct-feedback';
import { readFeedback } from './read-feedback';
import { undoCorrection } from './undo-correction';

describe('what the scorer says of an item', () => {
  let w: TestWorkspace;
  let connectionId: string;
  beforeAll(async () => {
    w = await testWorkspace();
    connectionId = await makeConnection(w.owner);
  });

  it('comes with the words it rests on, in the text behind the title', async () => {
    const text = 'The soup was disgusting and the waiter was rude. Lovely view, though.';
    const feedbackId = await makeFeedback(w.owner, connectionId, { title: 'Terrible place', text, lang: 'en' });
    const item = await readFeedback(w.owner, { feedbackId });
    const words = (spans: readonly { start: number; end: number }[] = []) => spans.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' | ');
    expect(words(item.sentimentWords.filter(({ tone }) => tone === 'neg'))).toContain('disgusting');
    expect(words(item.sentimentWords.filter(({ tone }) => tone === 'pos'))).toContain('lovely');
    expect(item.themes.map(({ id }) => id)).toContain('food_quality');
    expect(words(item.themes.find(({ id }) => id === 'food_quality')?.words)).toContain('soup');
    expect(item.confidence).toBeGreaterThan(0);
    expect(item.confidence).toBeLessThanOrEqual(1);
    expect(item.scorer).toBe('heed');
    expect(item.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(item.priority);
    expect(item.corrections).toEqual([]);
  });

  it('comes with who said otherwise, until they take it back', async () => {
    const feedbackId = await makeFeedback(w.owner, connectionId);
    const ana = await w.member('responder', 'Ana');
    const urgency = await correctFeedback(ana, { feedbackId, correction: { kind: 'urgency', meant: { urgency: 'not_urgent' } } });
    await correctFeedback(w.owner, { feedbackId, correction: { kind: 'theme', meant: { themes: ['delivery'] } } });
    const item = await readFeedback(ana, { feedbackId });
    expect(item.corrections).toMatchObject([
      { id: urgency.id, kind: 'urgency', meant: { urgency: 'not_urgent' }, byName: 'Ana', memberId: ana.actor.memberId },
      { kind: 'theme', meant: { themes: ['delivery'] }, byName: 'Olive Owner' },
    ]);
    expect(item.themes).toEqual([{ id: 'delivery', polarity: 'neu' }]);
    expect(item.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(item.priority);
    await undoCorrection(w.owner, { feedbackId, correctionId: urgency.id });
    expect((await readFeedback(ana, { feedbackId })).corrections).toMatchObject([{ kind: 'theme' }]);
  });
});
