import { beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { claimFeedback } from './claim-feedback';
import { countFacets } from './count-facets';
import { indexFeedback } from './index-feedback';

describe('countFacets', () => {
  let w: TestWorkspace;
  beforeAll(async () => {
    w = await testWorkspace();
    const connectionId = await makeConnection(w.owner);
    const make = async (text: string, lang: string, themes: string[], signals: string[]) => {
      const id = await makeFeedback(w.owner, connectionId, { text, lang });
      await w.owner.tx((tx) => tx.feedback.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id } }, data: { signals, themes: themes.map((theme) => ({ id: theme, polarity: 'neg' })) } }));
      return id;
    };
    const ids = [
      await make('The parcel never came.', 'en', ['delivery', 'no_longer_a_theme'], []),
      await make('Where is the parcel? Terrible.', 'en', ['delivery', 'support_contact'], ['question']),
      await make('Das Zimmer war schmutzig.', 'de', ['cleanliness'], []),
    ];
    await indexFeedback(w.system, { ids });
    await claimFeedback(w.owner, { feedbackId: ids[1] ?? '' });
  });

  it('counts a queue’s themes, signals and languages, the most frequent first, and only what one can choose', async () => {
    expect(await countFacets(w.owner, { view: 'reply' })).toEqual({
      themes: [{ id: 'delivery', count: 2, more: false }, { id: 'cleanliness', count: 1, more: false }, { id: 'support_contact', count: 1, more: false }],
      signals: [{ id: 'question', count: 1, more: false }],
      langs: [{ id: 'en', count: 2, more: false }, { id: 'de', count: 1, more: false }],
    });
    expect((await countFacets(w.owner, { view: 'all' })).langs).toHaveLength(2);
  });

  it('counts what one has oneself where that is the list', async () => {
    expect(await countFacets(w.owner, { view: 'mine' })).toEqual({
      themes: [{ id: 'delivery', count: 1, more: false }, { id: 'support_contact', count: 1, more: false }],
      signals: [{ id: 'question', count: 1, more: false }],
      langs: [{ id: 'en', count: 1, more: false }],
    });
    expect(await countFacets(w.owner, { view: 'replied' })).toEqual({ themes: [], signals: [], langs: [] });
  });

  it('counts nothing of another workspace, and refuses a view that is none', async () => {
    const other = await testWorkspace();
    expect(await countFacets(other.owner, { view: 'all' })).toEqual({ themes: [], signals: [], langs: [] });
    await expect(countFacets(w.owner, { view: 'everything' })).rejects.toThrow();
  });
});
