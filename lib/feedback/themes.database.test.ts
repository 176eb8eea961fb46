import { describe, expect, it } from 'vitest';
import { themes as builtIn } from '@/lib/scoring/themes/registry';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { changeThemes } from './change-themes';
import { indexFeedback } from './index-feedback';
import { listThemes } from './list-themes';
import { readRescoring } from './read-rescoring';
import { runRescoring } from './run-rescoring';
import type { ThemeChange } from './scoring-schema';
import { tryTheme } from './try-theme';

const steadily = { signal: new AbortController().signal, attempt: 1, maxAttempts: 3 };

/** Changes the themes and runs what follows from it, as the worker does. */
async function change(w: TestWorkspace, what: ThemeChange): Promise<void> {
  const { rescoringId } = await changeThemes(w.owner, what);
  if (rescoringId) await runRescoring(w.system, { rescoringId }, steadily);
  const rows = await w.system.tx((tx) => tx.feedback.findMany({ where: { workspaceId: w.workspaceId }, select: { id: true } }));
  await indexFeedback(w.system, { ids: rows.map(({ id }) => id) });
}

async function themesOf(w: TestWorkspace, id: string): Promise<string[]> {
  const row = await w.system.tx((tx) => tx.feedback.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: w.workspaceId, id } }, select: { themes: true } }));
  return (row.themes as { id: string }[]).map((theme) => theme.id);
}

async function ownId(w: TestWorkspace): Promise<string> {
  const own = (await listThemes(w.owner)).themes.find((theme) => theme.own);
  if (!own) throw new Error('there is no own theme');
  return own.id;
}

const helipad: ThemeChange = { do: 'add', name: 'Helipad', words: ['helipad*', 'rotor blades'] };

describe('themes of a workspace’s own', () => {
  it('are found on the items that are there already, and counted', async () => {
    const [w, other] = [await testWorkspace(), await testWorkspace()];
    const connectionId = await makeConnection(w.system);
    const hit = await makeFeedback(w.system, connectionId, { text: 'Your helipads were full of snow.' });
    const miss = await makeFeedback(w.system, connectionId, { text: 'Lovely.' });
    const closed = await makeFeedback(w.system, connectionId, { text: 'Rotor blades everywhere.' });
    await w.system.tx((tx) => tx.feedback.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id: closed } }, data: { queue: 'none' } }));
    expect(await tryTheme(w.owner, { words: ['helipad*'] })).toEqual({ tried: 3, found: 1, examples: [{ id: hit, before: 'Your ', word: 'helipads', after: ' were full of snow.' }] });
    await change(w, helipad);
    const id = await ownId(w);
    expect(await themesOf(w, hit)).toContain(id);
    expect(await themesOf(w, closed)).toContain(id);
    expect(await themesOf(w, miss)).not.toContain(id);
    expect((await listThemes(w.owner)).themes.find((theme) => theme.own)).toEqual({ id, own: true, words: ['helipad*', 'rotor blades'], mergedInto: null, count: 2 });
    expect((await listThemes(other.owner)).themes.some((theme) => theme.own)).toBe(false);
    await change(w, { do: 'edit', id, name: 'Helipad', words: ['rotor blades'] });
    expect(await themesOf(w, hit)).not.toContain(id);
    await change(w, { do: 'remove', id });
    expect(await themesOf(w, closed)).not.toContain(id);
    expect((await listThemes(w.owner)).themes).toHaveLength(builtIn.length);
  });

  it('count as another once they are merged, and by themselves again', async () => {
    const w = await testWorkspace();
    const item = await makeFeedback(w.system, await makeConnection(w.system), { text: 'Your helipads were full of snow.' });
    await change(w, helipad);
    const id = await ownId(w);
    const [into] = builtIn;
    if (!into) throw new Error('there are built-in themes');
    await change(w, { do: 'merge', id, into: into.id });
    expect(await themesOf(w, item)).toContain(into.id);
    expect(await themesOf(w, item)).not.toContain(id);
    expect((await listThemes(w.owner)).themes.find((theme) => theme.id === into.id)?.count).toBe(1);
    await change(w, { do: 'separate', id });
    expect(await themesOf(w, item)).toContain(id);
  });

  it('get new names at once, also while others are on their way', async () => {
    const w = await testWorkspace();
    await makeFeedback(w.system, await makeConnection(w.system));
    const [first] = builtIn;
    if (!first) throw new Error('there are built-in themes');
    expect(await changeThemes(w.owner, { do: 'rename', id: first.id, name: 'Our goods' })).toEqual({ rescoringId: null });
    expect((await readRescoring(w.owner)).settings.themes.renamed).toEqual({ [first.id]: 'Our goods' });
    const { rescoringId } = await changeThemes(w.owner, helipad);
    expect(await changeThemes(w.owner, { do: 'rename', id: first.id, name: 'The goods' })).toEqual({ rescoringId: null });
    expect((await readRescoring(w.owner)).settings.themes).toMatchObject({ own: [], renamed: { [first.id]: 'The goods' } });
    await runRescoring(w.system, { rescoringId: rescoringId ?? '' }, steadily);
    expect((await readRescoring(w.owner)).settings.themes).toMatchObject({ own: [{ name: 'Helipad' }], renamed: { [first.id]: 'The goods' } });
  });

  it('are for owners and leads to change', async () => {
    const w = await testWorkspace();
    const viewer = await w.member('viewer');
    await expect(changeThemes(viewer, helipad)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(tryTheme(viewer, { words: ['x'] })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await listThemes(viewer)).themes).toHaveLength(builtIn.length);
    await expect(changeThemes(w.owner, { do: 'add', name: 'X', words: ['***'] })).rejects.toMatchObject({ issues: [{ message: 'theme_word_empty' }] });
  });
});
