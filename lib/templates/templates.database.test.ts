import { beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { archiveTemplate } from './archive-template';
import { createTemplate } from './create-template';
import { listTemplates } from './list-templates';
import { sortTemplates } from './sort-templates';
import { updateTemplate } from './update-template';

let w: TestWorkspace;
beforeAll(async () => {
  w = await testWorkspace();
});
const make = async (name: string, lang = 'en') => {
  const made = await createTemplate(w.owner, { name, lang, body: 'Dear {{author.firstName|there}}, thank you.' });
  if (!made.ok) throw new Error(made.reason);
  return made.templateId;
};

describe('templates', () => {
  it('are written by leads and owners, and read by all', async () => {
    await make('Late delivery');
    const responder = await w.member('responder');
    expect(await listTemplates(responder)).toMatchObject([{ name: 'Late delivery', useCount: 0, archived: false }]);
    await expect(createTemplate(responder, { name: 'Mine', lang: 'en', body: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    const other = await testWorkspace();
    expect(await listTemplates(other.owner)).toEqual([]);
  });

  it('have one name per language, also when two save it at once', async () => {
    const results = await Promise.all([1, 2, 3].map(() => createTemplate(w.owner, { name: 'Cold food', lang: 'en', body: 'Sorry.' })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok)).toEqual([{ ok: false, reason: 'template_name_taken' }, { ok: false, reason: 'template_name_taken' }]);
    expect((await createTemplate(w.owner, { name: 'Cold food', lang: 'de', body: 'Es tut uns leid.' })).ok).toBe(true);
  });

  it('change, go to the archive and come back', async () => {
    const templateId = await make('Noise');
    expect(await updateTemplate(w.owner, { templateId, name: 'Noise at night', lang: 'en', body: 'Sorry about {{the night}}.' })).toEqual({ ok: true, templateId });
    await archiveTemplate(w.owner, { templateId, archived: true });
    expect((await listTemplates(w.owner)).some(({ id }) => id === templateId)).toBe(false);
    expect((await listTemplates(w.owner, { archived: true })).find(({ id }) => id === templateId)).toMatchObject({ name: 'Noise at night', archived: true });
    await archiveTemplate(w.owner, { templateId, archived: false });
    expect((await listTemplates(w.owner)).some(({ id }) => id === templateId)).toBe(true);
    const other = await testWorkspace();
    await expect(updateTemplate(other.owner, { templateId, name: 'x', lang: 'en', body: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(archiveTemplate(other.owner, { templateId, archived: true })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('stand in the item’s language first, the most used first', () => {
    const view = (name: string, lang: string, useCount: number) => ({ id: name, name, lang, body: '', useCount, archived: false, updatedAt: '' });
    expect(sortTemplates([view('a', 'en', 9), view('b', 'de', 1), view('c', 'de', 3), view('d', 'fr', 5)], 'de').map(({ name }) => name)).toEqual(['c', 'b', 'a', 'd']);
  });
});
