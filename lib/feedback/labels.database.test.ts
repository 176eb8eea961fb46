import { beforeEach, describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { closeFeedback } from './close-feedback';
import { countLabels } from './count-labels';
import { indexFeedback } from './index-feedback';
import { listInbox } from './list-inbox';
import { reopenFeedback } from './reopen-feedback';

describe('lists narrowed by theme, signal and language', () => {
  let w: TestWorkspace;
  let ids: { late: string; question: string; german: string };
  const find = async (request: Record<string, string>) => (await listInbox(w.owner, { view: 'reply', ...request })).items.map((item) => item.id);
  const labels = (feedbackId: string) => w.owner.tx((tx) => tx.feedbackLabel.findMany({ where: { workspaceId: w.workspaceId, feedbackId }, orderBy: { label: 'asc' } }));
  const mark = (feedbackId: string, themes: { id: string; polarity: string }[], signals: string[]) =>
    w.owner.tx((tx) => tx.feedback.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id: feedbackId } }, data: { themes, signals } }));

  beforeEach(async () => {
    w = await testWorkspace();
    const connectionId = await makeConnection(w.owner);
    ids = {
      late: await makeFeedback(w.owner, connectionId, { text: 'The parcel never came.' }),
      question: await makeFeedback(w.owner, connectionId, { text: 'When does the parcel come? It is late.', rating: { value: 2, scale: 'stars5' } }),
      german: await makeFeedback(w.owner, connectionId, { text: 'Das Zimmer war schmutzig und die Dusche kalt.', lang: 'de' }),
    };
    await mark(ids.late, [{ id: 'delivery', polarity: 'neg' }], []);
    await mark(ids.question, [{ id: 'delivery', polarity: 'neg' }, { id: 'support_contact', polarity: 'neu' }], ['question']);
    await mark(ids.german, [{ id: 'cleanliness', polarity: 'neg' }], []);
    await indexFeedback(w.system, { ids: Object.values(ids) });
  });

  it('finds by one, and by both together', async () => {
    expect((await find({ theme: 'delivery' })).sort()).toEqual([ids.late, ids.question].sort());
    expect(await find({ theme: 'delivery', signal: 'question' })).toEqual([ids.question]);
    expect(await find({ signal: 'question', view: 'all' })).toEqual([ids.question]);
    expect(await find({ lang: 'de' })).toEqual([ids.german]);
    expect(await find({ theme: 'food_quality' })).toEqual([]);
    const [item] = (await listInbox(w.owner, { view: 'reply', signal: 'question' })).items;
    expect(item).toMatchObject({ signals: ['question'], themes: [{ id: 'delivery', polarity: 'neg' }, { id: 'support_contact', polarity: 'neu' }] });
  });

  it('pages without losing or repeating an item', async () => {
    const connectionId = await makeConnection(w.owner);
    const more: string[] = [];
    for (let n = 0; n < 4; n++) more.push(await makeFeedback(w.owner, connectionId, { text: `Parcel ${n}` }));
    for (const id of more) await mark(id, [{ id: 'delivery', polarity: 'neg' }], []);
    await indexFeedback(w.system, { ids: more });
    const whole = await find({ theme: 'delivery' });
    const all = await listInbox(w.owner, { view: 'reply' });
    expect(whole).toEqual(all.items.map((item) => item.id).filter((id) => whole.includes(id)));
    expect(whole).toHaveLength(6);
  });

  it('follows an item that leaves its queue and comes back', async () => {
    await closeFeedback(w.owner, { feedbackId: ids.late, reason: 'no_answer_needed' });
    expect(await find({ theme: 'delivery' })).toEqual([ids.question]);
    expect(await find({ theme: 'delivery', view: 'all' })).toHaveLength(2);
    await reopenFeedback(w.owner, { feedbackId: ids.late });
    expect(await find({ theme: 'delivery' })).toHaveLength(2);
  });

  it('writes nothing the second time, and takes back what no longer holds', async () => {
    const before = await labels(ids.question);
    await indexFeedback(w.system, { ids: [ids.question] });
    expect(await labels(ids.question)).toEqual(before);
    await mark(ids.question, [{ id: 'waiting_time', polarity: 'mixed' }], []);
    await indexFeedback(w.system, { ids: [ids.question] });
    expect(await labels(ids.question)).toMatchObject([{ kind: 'theme', label: 'waiting_time', polarity: 'mixed' }]);
  });

  it('counts what a view holds, the most frequent first', async () => {
    const counts = (view: string) => countLabels(w.owner, { view, themes: ['cleanliness', 'delivery', 'food_quality'], signals: ['question'] });
    expect(await counts('reply')).toEqual([{ kind: 'theme', label: 'delivery', count: 2 }, { kind: 'theme', label: 'cleanliness', count: 1 }, { kind: 'signal', label: 'question', count: 1 }]);
    expect(await counts('thanks')).toEqual([]);
  });

  it('shows another workspace nothing', async () => {
    const other = await testWorkspace();
    expect((await listInbox(other.owner, { view: 'reply', theme: 'delivery' })).items).toEqual([]);
    expect(await countLabels(other.owner, { view: 'all', themes: ['delivery'], signals: [] })).toEqual([]);
    const key = await w.owner.tx((tx) => tx.feedbackSearch.findMany({ where: { workspaceId: w.workspaceId }, select: { textKey: true } }));
    expect(key.filter(({ textKey }) => textKey !== null).length).toBeGreaterThan(0);
  });
});
