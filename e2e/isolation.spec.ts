import { expect, test, type APIRequestContext } from '@playwright/test';
import { demoOwnerState, readDemo } from './demo';
import { importList } from './import-list';
import { owner } from './owner';

interface Call { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string; body?: object }

const headers = () => ({ origin: new URL(process.env.HEED_E2E_URL ?? '').origin });
const statusOf = async (request: APIRequestContext, { method, path, body }: Call) => (await request.fetch(path, { method, headers: headers(), ...(body ? { data: body } : {}) })).status();

async function read<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  const answer: Answer = await response.json();
  return answer;
}

/** Every route that names a thing, with a body that it would take. */
function callsOn(api: string, ids: { feedback: string; reply: string; note: string; connection: string; importId: string; member: string }): Call[] {
  const item = `${api}/feedback/${ids.feedback}`;
  const connection = `${api}/connections/${ids.connection}`;
  const file = `${api}/imports/${ids.importId}`;
  const mapping = { encoding: 'utf-8', delimiter: ',', columns: { text: 0, postedAt: 1 }, writtenOn: 'other' };
  return [
    { method: 'GET', path: item },
    { method: 'POST', path: `${item}/claim`, body: {} },
    { method: 'POST', path: `${item}/claim`, body: { takeOver: true } },
    { method: 'POST', path: `${item}/release`, body: {} },
    { method: 'POST', path: `${item}/assign`, body: { memberId: ids.member } },
    { method: 'POST', path: `${item}/close`, body: { reason: 'spam' } },
    { method: 'POST', path: `${item}/reopen`, body: {} },
    { method: 'POST', path: `${item}/notes`, body: { body: 'I was here' } },
    { method: 'DELETE', path: `${item}/notes/${ids.note}` },
    { method: 'POST', path: `${item}/corrections`, body: { kind: 'urgency', meant: { urgency: 'not_urgent' } } },
    { method: 'DELETE', path: `${item}/corrections/${ids.note}` },
    { method: 'PUT', path: `${item}/draft`, body: { body: 'I was here', baseVersion: 0 } },
    { method: 'DELETE', path: `${item}/draft` },
    { method: 'POST', path: `${item}/reply`, body: { body: 'Dear Maria, thank you. I am sorry.\nOlive' } },
    { method: 'POST', path: `${item}/mark-replied`, body: { body: 'Dear Maria, thank you. I am sorry.\nOlive' } },
    ...['take_back', 'retry', 'withdraw', 'keep_theirs', 'keep_ours', 'unmark'].map((action): Call => ({ method: 'POST', path: `${item}/reply/${ids.reply}`, body: { action } })),
    { method: 'GET', path: connection },
    { method: 'PATCH', path: connection, body: { name: 'Taken over' } },
    { method: 'POST', path: `${connection}/sync`, body: { mode: 'incremental' } },
    { method: 'POST', path: `${connection}/pause`, body: {} },
    { method: 'POST', path: `${connection}/resume`, body: {} },
    { method: 'POST', path: `${connection}/disconnect`, body: {} },
    { method: 'GET', path: file },
    { method: 'GET', path: `${file}/errors` },
    { method: 'POST', path: `${file}/preview`, body: {} },
    { method: 'POST', path: `${file}/start`, body: { mapping, into: { name: 'Taken over' } } },
    { method: 'DELETE', path: file },
  ];
}

test('a workspace sees nothing of another: no list, no page, no thing by its id', async ({ page, request, browser }) => {
  test.setTimeout(90_000);
  const demo = readDemo();
  const list = await importList(page, { name: `Ours ${process.pid}`, rows: [{ author: 'Una Stone', rating: 1, text: 'Awful.' }] });
  const nora = await browser.newContext({ storageState: demoOwnerState });
  const ours = `/api/workspaces/${owner.slug}`;
  const theirs = `/api/workspaces/${demo.slug}`;

  const mine = await importList(await nora.newPage(), { name: `Theirs ${process.pid}`, slug: demo.slug, rows: [{ author: 'Vic Moor', rating: 1, text: 'Bad.' }] });
  const first = async <Thing extends { id: string }>(path: string, key: string, wanted: (thing: Thing) => boolean = () => true): Promise<string> => {
    const found = (await read<Record<string, Thing[]>>(nora.request, `${theirs}/${path}`))[key]?.find(wanted);
    if (!found) throw new Error(`the demo has nothing under ${path}`);
    return found.id;
  };
  const feedback = await first(`inbox?view=reply&connection=${mine.connectionId}`, 'items');
  const answered = await first('inbox?view=replied', 'items');
  const reply = (await read<{ replies: { replies: { id: string }[] } }>(nora.request, `${theirs}/feedback/${answered}`)).replies.replies[0]?.id ?? '';
  expect(reply).not.toBe('');
  const noted = await nora.request.post(`${theirs}/feedback/${feedback}/notes`, { headers: headers(), data: { body: 'Ours alone' } });
  const { id: note }: { id: string } = await noted.json();
  const connection = await first<{ id: string; source: string }>('connections', 'connections', ({ source }) => source !== 'file');
  const importId = await first('imports', 'imports');
  const member = '019ab000-0000-7000-8000-000000000001';

  await test.step('each of their things, asked for in our workspace, does not exist', async () => {
    const wrong: string[] = [];
    for (const call of [...callsOn(ours, { feedback, reply, note, connection, importId, member }), ...callsOn(ours, { feedback: answered, reply, note, connection, importId, member })]) {
      const status = await statusOf(request, call);
      if (status !== 404) wrong.push(`${call.method} ${call.path.replace(ours, '')} ${JSON.stringify(call.body ?? '')}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  await test.step('their workspace does not exist for us, whatever is asked', async () => {
    const wrong: string[] = [];
    const lists = ['inbox?view=reply', 'counts', 'connections', 'imports', 'templates', 'live'].map((path): Call => ({ method: 'GET', path: `${theirs}/${path}` }));
    for (const call of [...lists, ...callsOn(theirs, { feedback, reply, note, connection, importId, member })]) {
      const status = await statusOf(request, call);
      if (status !== 404) wrong.push(`${call.method} ${call.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  await test.step('the pages say “nothing here”, in their workspace and with their ids in ours', async () => {
    const pages = [`/${demo.slug}/inbox/reply`, `/${demo.slug}/connections`, `/${demo.slug}/people`, `/${demo.slug}/settings/members`, `/${owner.slug}/connections/${connection}`, `/${owner.slug}/connections/import/${importId}`, `/${owner.slug}/people/${member}`];
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: 'There is nothing here' }), address).toBeVisible();
    }
    await page.goto(`/${owner.slug}/inbox/all/${feedback}`);
    await expect(page.getByRole('heading', { name: 'This item is not here' })).toBeVisible();
  });

  await test.step('filters by their ids find nothing of theirs', async () => {
    for (const query of [`view=all&connection=${connection}`, `view=all&connection=${mine.connectionId}`, 'view=all&q=Vic%20Moor']) {
      expect((await read<{ items: unknown[] }>(request, `${ours}/inbox?${query}`)).items, query).toEqual([]);
    }
    expect((await read<{ items: unknown[] }>(nora.request, `${theirs}/inbox?view=all&connection=${list.connectionId}`)).items).toEqual([]);
  });

  await test.step('and nothing of theirs was touched', async () => {
    const kept = await read<{ item: { claim: unknown; closed: unknown; notes: unknown[] }; replies: { replies: unknown[]; draft: unknown } }>(nora.request, `${theirs}/feedback/${feedback}`);
    expect(kept).toMatchObject({ item: { claim: null, closed: null, notes: [{ id: note }] }, replies: { replies: [], draft: null } });
    expect((await read<{ connections: { id: string; name: string }[] }>(nora.request, `${theirs}/connections`)).connections.map(({ name }) => name)).not.toContain('Taken over');
  });
  await nora.close();
});
