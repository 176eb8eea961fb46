import { expect, type Page } from '@playwright/test';
import { owner } from './owner';

/** One row of a list from elsewhere. */
export interface ListRow {
  author: string;
  text: string;
  rating?: 1 | 2 | 3 | 4 | 5;
  title?: string;
  /** Two hours ago, unless given. */
  postedAt?: Date;
  url?: string;
  location?: string;
}

const columns = { externalId: 0, author: 1, rating: 2, title: 3, text: 4, postedAt: 5, url: 6, location: 7 } as const;
const quote = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;

/** Imports rows over the product's own routes, signed in as whoever the page is; a list of its own, so that tests do not see each other's items. */
export async function importList(page: Page, { name, rows, slug = owner.slug }: { name: string; rows: readonly ListRow[]; slug?: string }): Promise<{ connectionId: string; inbox(view?: string): string }> {
  const lines = rows.map((row, place) => {
    const postedAt = (row.postedAt ?? new Date(Date.now() - 2 * 3_600_000)).toISOString();
    return [`${name} ${place + 1}`, row.author, row.rating ?? '', row.title ?? '', row.text, postedAt, row.url ?? '', row.location ?? ''].map(quote).join(',');
  });
  const file = [Object.keys(columns).join(','), ...lines].join('\r\n');
  const imports = `/api/workspaces/${slug}/imports`;
  const headers = { origin: new URL(process.env.HEED_E2E_URL ?? '').origin };

  const uploaded = await page.request.post(`${imports}?name=${encodeURIComponent(`${name}.csv`)}`, { headers: { ...headers, 'content-type': 'text/csv' }, data: Buffer.from(file) });
  expect(uploaded.status(), await uploaded.text()).toBe(200);
  const { importId }: { importId: string } = await uploaded.json();
  const mapping = { encoding: 'utf-8', delimiter: ',', header: true, columns, writtenOn: 'google-business', kind: 'review', scale: 'stars5', dateOrder: 'dmy', zone: 'UTC' };
  const started = await page.request.post(`${imports}/${importId}/start`, { headers, data: { mapping, into: { name } } });
  expect(started.status(), await started.text()).toBe(200);

  let connectionId = '';
  await expect.poll(async () => {
    const answer = await page.request.get(`${imports}/${importId}`);
    const file: { state: string; newCount: number; unreadableCount: number; connection: { id: string } | null } = await answer.json();
    connectionId = file.connection?.id ?? '';
    return { state: file.state, newCount: file.newCount, unreadableCount: file.unreadableCount };
  }, { timeout: 20_000 }).toEqual({ state: 'done', newCount: rows.length, unreadableCount: 0 });
  return { connectionId, inbox: (view = 'reply') => `/${slug}/inbox/${view}?connection=${connectionId}` };
}
