import { expect, test, type Page } from '@playwright/test';
import pg from 'pg';
import { prepareEnvironment } from '../scripts/database/prepare-environment';
import { expectAccessible, expectNoSidewaysScroll } from './barriers';
import { importList, type ListRow } from './import-list';
import { inbox, openInbox } from './inbox';
import { openPage } from './open-page';
import { owner } from './owner';

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

/** The hub looks at the queue a minute after something came in; this moves the minute on. */
async function lookNow(): Promise<void> {
  const dataFolder = process.env.HEED_E2E_DATA;
  if (!dataFolder) throw new Error('HEED_E2E_DATA names no data folder');
  const { ownerUrl } = await prepareEnvironment({ dataFolder, migrate: false });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await expect.poll(async () => (await client.query(`update graphile_worker._private_jobs set run_at = now() where key like '%:detect-alerts' and run_at > now() and locked_at is null`)).rowCount, { timeout: 20_000 }).toBeGreaterThan(0);
  } finally {
    await client.end();
  }
}

const standsOut = (page: Page) => page.getByRole('region', { name: 'What stands out' });

test('a complaint that comes unusually often is said above the list, leads to its items, and can be put away', async ({ page }) => {
  test.slow();
  const place = `Quay ${process.pid}`;
  const slow = 'We waited fifty minutes in the queue before anybody served us. Far too long a wait.';
  const past: ListRow[] = Array.from({ length: 14 }, (_, n) => ({ author: `Past ${n}`, rating: 2, location: place, text: `${slow} It was visit number ${'i'.repeat(n + 1)}.`, postedAt: ago(24 * (9 + n * 4)) }));
  const now: ListRow[] = Array.from({ length: 12 }, (_, n) => ({ author: `Waiting ${n}`, rating: 2, location: place, text: `${slow} We were ${['two', 'three', 'four', 'five', 'six'][n % 5]} people on day ${'x'.repeat(n + 1)}.`, postedAt: ago(3 + n * 10) }));
  const list = await importList(page, { name: `Waits ${process.pid}`, rows: [...past, ...now] });
  await openInbox(page, list.inbox());
  await lookNow();
  const said = standsOut(page).getByRole('listitem').filter({ hasText: `Waiting time at ${place}` });
  // nobody reads the page again: it comes by itself
  await expect(said).toContainText('12 complaints in 7 days, usually', { timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: 'New:' })).toContainText('complaints in 7 days');
  await expectAccessible(page, 'the inbox with an alert', { except: ['aside'] });
  await expectNoSidewaysScroll(page, 'the inbox with an alert');

  await said.getByRole('link', { name: /^Show the items: Waiting time/ }).click();
  await expect(page).toHaveURL(/\/inbox\/all.*theme=waiting_time/);
  await expect(page.getByRole('status').filter({ hasText: '12 found' })).toBeVisible();
  await expect(inbox(page).row('Waiting 0', 'All')).toBeVisible();

  const dismiss = said.getByRole('button', { name: /^Dismiss: Waiting time/ });
  await dismiss.focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveCount(0);
  await inbox(page).toast('Dismissed.').getByRole('button', { name: 'Undo' }).click();
  await expect(said).toHaveCount(1);
  await dismiss.click();
  await expect(said).toHaveCount(0);
  await page.reload();
  await expect(inbox(page).rows('All').first()).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('copies of one text are named on the item and grouped', async ({ page }) => {
  test.slow();
  const name = `Tours ${String.fromCharCode(97 + (process.pid % 26))}${String.fromCharCode(97 + (Math.floor(process.pid / 26) % 26))}`;
  const lie = `Do not book with ${name}, they took my money and never answered a single one of my mails.`;
  const rows: ListRow[] = [
    { author: 'Copy One', rating: 1, text: lie, postedAt: ago(3) },
    { author: 'Copy Two', rating: 1, text: `${lie.toUpperCase()}!!!`, postedAt: ago(4) },
    { author: 'Copy Three', rating: 1, text: lie.replace('single', 'lone'), postedAt: ago(5) },
    { author: 'Someone Else', rating: 2, text: 'The boat was late and the sea was rough, but the captain was kind to the children.', postedAt: ago(6) },
  ];
  const list = await importList(page, { name: `Copies ${process.pid}`, rows });
  await openInbox(page, list.inbox());
  await lookNow();
  const said = standsOut(page).getByRole('listitem').filter({ hasText: 'The same text 3 times in 2 days' });
  await expect(said).toBeVisible({ timeout: 30_000 });

  await openPage(page, list.inbox());
  await inbox(page).row('Copy One').click();
  const copies = page.getByRole('group').filter({ hasText: 'The same text 3 times' });
  await copies.getByText('The same text 3 times').click();
  await expect(copies.getByRole('link')).toHaveText([/Copy Two/, /Copy Three/]);
  await copies.getByRole('link', { name: /Copy Three/ }).click();
  await expect(inbox(page).opened).toHaveText('Copy Three');

  // the card may be drawn anew by news of its own in the very moment of a click
  await expect(async () => {
    if (await said.getByRole('link').isVisible()) await said.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The same text again and again', { timeout: 8000 });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByRole('main')).toContainText('2 times');
  await expect(page.getByRole('main').getByRole('link', { name: /^Copy / })).toHaveCount(3);
  await expectAccessible(page, 'the page of a flood');
  await expectNoSidewaysScroll(page, 'the page of a flood');
});

test('insights show how often people agreed, and hand out what they corrected', async ({ page }) => {
  const list = await importList(page, { name: `Insights ${process.pid}`, rows: [
    { author: 'Wrong Mood', rating: 2, text: 'The soup was cold and nobody cared at all.' },
    { author: 'Right Mood', rating: 1, text: 'Horrible. The room was dirty and the staff shouted at us.' },
  ] });
  await openInbox(page, list.inbox());
  const ids: Record<string, string> = {};
  for (const author of ['Wrong Mood', 'Right Mood']) {
    await inbox(page).row(author).click();
    await expect(inbox(page).opened).toHaveText(author);
    ids[author] = (await page.locator('[data-row]', { hasText: author }).getAttribute('data-row')) ?? '';
    await inbox(page).acts('Claim').click();
    await expect(inbox(page).acts('Release')).toBeVisible();
  }
  const headers = { origin: new URL(process.env.HEED_E2E_URL ?? '').origin };
  const corrected = await page.request.post(`/api/workspaces/${owner.slug}/feedback/${ids['Wrong Mood']}/corrections`, { headers, data: { kind: 'sentiment', meant: { label: 'neu' } } });
  expect(corrected.status(), await corrected.text()).toBe(200);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible();
  const thisWeek = page.getByRole('table').getByRole('row').nth(1);
  const [, looked = 0, wrong = 0] = (await thisWeek.getByRole('cell').allInnerTexts()).map((cell) => Number.parseInt(cell, 10));
  expect(looked).toBeGreaterThanOrEqual(2);
  expect(wrong).toBeGreaterThanOrEqual(1);
  expect(wrong).toBeLessThan(looked);
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Wrong Mood' })).toContainText('→ Neutral');
  await expectAccessible(page, 'insights');
  await expectNoSidewaysScroll(page, 'insights');

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download corrections (JSONL)' }).click()]);
  expect(download.suggestedFilename()).toBe('corrections.jsonl');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\n').map((line): unknown => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'sentiment', label: 'neu', text: expect.stringContaining('The soup was cold') }));

  await page.getByRole('main').getByRole('link', { name: /Wrong Mood/ }).first().click();
  await expect(inbox(page).opened).toHaveText('Wrong Mood');
});
