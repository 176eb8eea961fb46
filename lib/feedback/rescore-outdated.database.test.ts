import { describe, expect, it } from 'vitest';
import { testWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { rescoreOutdated } from './rescore-outdated';
import { runRescoring } from './run-rescoring';

describe('a scorer that has changed', () => {
  it('scores everything anew, under the settings in force, and once', async () => {
    const w = await testWorkspace();
    const id = await makeFeedback(w.owner, await makeConnection(w.owner), { text: 'The soup was cold and the waiter rude.' });
    const key = { workspaceId_id: { workspaceId: w.workspaceId, id } };
    const before = await w.owner.tx((tx) => tx.feedback.findUniqueOrThrow({ where: key }));
    await w.owner.tx((tx) => tx.feedback.update({ where: key, data: { scorer: 'earlier', priority: 1, reasons: [{ code: 'no_rating_no_text', points: 1 }] } }));
    await rescoreOutdated(w.system);
    await rescoreOutdated(w.system);
    const runs = await w.owner.tx((tx) => tx.rescoring.findMany({ where: { workspaceId: w.workspaceId } }));
    expect(runs).toMatchObject([{ cause: 'scorer', state: 'running' }]);
    await runRescoring(w.system, { rescoringId: runs[0]?.id ?? '' }, { signal: new AbortController().signal, attempt: 1, maxAttempts: 3 });
    expect(await w.owner.tx((tx) => tx.feedback.findUniqueOrThrow({ where: key }))).toMatchObject({ scorer: before.scorer, priority: before.priority, reasons: before.reasons });
  });
});
