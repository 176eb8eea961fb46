import { describe, expect, it } from 'vitest';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { testWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection, makeFeedback } from '@/lib/test/factories';
import { ingestFeedback } from './ingest-feedback';
import { previewScoring } from './preview-scoring';

const { themes: _themes, ...defaults } = defaultScoringSettings;
const questionsFirst = { ...defaults, weights: { ...defaults.weights, mood: 20, signalCap: 80, signals: { question: 80 } } };
const hour = 3_600_000;

describe('the preview of the scoring', () => {
  it('tells what moves, and writes nothing', async () => {
    const w = await testWorkspace();
    const connectionId = await makeConnection(w.system);
    await makeFeedback(w.system, connectionId, { text: 'Terrible service, the soup was cold.' });
    const asked = await makeFeedback(w.system, connectionId, { text: 'When do you open?', rating: undefined });
    const closed = await makeFeedback(w.system, connectionId, { text: 'Where is it?', rating: undefined });
    await w.system.tx((tx) => tx.feedback.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id: closed } }, data: { queue: 'none' } }));
    const rows = () => w.system.tx((tx) => tx.feedback.findMany({ where: { workspaceId: w.workspaceId }, orderBy: { id: 'asc' } }));
    const before = await rows();
    expect(await previewScoring(w.owner, defaults)).toMatchObject({ compared: 2, upCount: 0, downCount: 0, bandCount: 0, queueCount: 0 });
    const preview = await previewScoring(w.owner, questionsFirst);
    expect(preview).toMatchObject({ compared: 2, upCount: 1, downCount: 1, up: [{ id: asked, says: 'When do you open?', before: { place: 2 }, after: { place: 1, band: 'critical' } }] });
    expect(await rows()).toEqual(before);
    expect(await w.system.tx((tx) => tx.rescoring.count({ where: { workspaceId: w.workspaceId } }))).toBe(0);
  });

  it('looks at the front of the list and at some of the rest, the same each time', async () => {
    const w = await testWorkspace();
    const items = Array.from({ length: 1000 }, (_, place) => incoming({ text: place % 2 ? 'When do you open?' : 'Terrible, cold soup.', postedAt: new Date(Date.now() - place * hour) }));
    await ingestFeedback(w.system, { connectionId: await makeConnection(w.system), items, locationIds: new Map() });
    const preview = await previewScoring(w.owner, questionsFirst);
    expect(preview.compared).toBe(700);
    expect(await previewScoring(w.owner, questionsFirst)).toEqual(preview);
    expect(preview.up.length).toBeGreaterThan(0);
  });

  it('is for who may save', async () => {
    const w = await testWorkspace();
    await expect(previewScoring(await w.member('viewer'), defaults)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await previewScoring(await w.member('lead'), defaults)).toMatchObject({ compared: 0 });
  });
});
