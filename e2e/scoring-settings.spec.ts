import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './barriers';
import { importList, type ListRow } from './import-list';
import { inbox, openInbox } from './inbox';
import { inviteByLink, join } from './join';
import { openPage } from './open-page';
import { owner } from './owner';

const rows: ListRow[] = [
  { author: 'Ada Furious', rating: 1, text: 'Terrible, disgusting and rude. The worst service, I hate this horrible place.' },
  { author: 'Bea Asking', rating: 3, text: 'Is there a helipad nearby, and when do you open?' },
];
const scoring = `/${owner.slug}/settings/scoring`;
const themes = `/${owner.slug}/settings/themes`;
const api = `/api/workspaces/${owner.slug}/scoring`;
let before: { weights: { mood: number } } | undefined;
let lists = 0;

async function list(page: Page, name: string) {
  lists += 1;
  return importList(page, { name: `${name} ${process.pid} ${lists}`, rows });
}

const authors = (page: Page) => inbox(page).rows().evaluateAll((links) => links.map((link) => link.querySelector('b')?.textContent ?? ''));
const preview = (page: Page) => page.getByRole('region', { name: 'What would move' });
const save = (page: Page) => page.getByRole('button', { name: 'Save and score anew' });

/** Waits until a change is in all items. */
async function untilDone(page: Page): Promise<void> {
  await expect.poll(async () => {
    const answer = await page.request.get(api);
    const { rescoring }: { rescoring: { state: string } | null } = await answer.json();
    return rescoring?.state ?? 'none';
  }, { timeout: 20_000 }).not.toBe('running');
}

test.beforeEach(async ({ page }) => {
  await untilDone(page);
  const answer = await page.request.get(api);
  const { settings: { themes: _themes, ...values } } = await answer.json();
  before = values;
});

/** The other tests go by the settings that they found. */
test.afterEach(async ({ page }) => {
  const headers = { origin: new URL(process.env.HEED_E2E_URL ?? '').origin };
  await untilDone(page);
  expect((await page.request.put(api, { headers, data: before })).status()).toBe(200);
  await untilDone(page);
});

test('a change shows what it moves, is saved, and then the order has changed', async ({ page }) => {
  const imported = await list(page, 'Weights');
  await openInbox(page, imported.inbox());
  expect(await authors(page)).toEqual(['Ada Furious', 'Bea Asking']);

  await openPage(page, scoring);
  await expect(preview(page)).toContainText('Nothing yet.');
  await expect(save(page)).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Mood', { exact: true }).fill('10');
  await page.getByLabel('All signals together', { exact: true }).fill('90');
  await page.getByLabel('Question', { exact: true }).fill('80');
  await expect(preview(page)).toContainText(/\d+ goe?s? up/);
  const raised = preview(page).getByRole('listitem').filter({ hasText: 'Is there a helipad nearby' }).first();
  await raised.getByText('Why', { exact: true }).click();
  await expect(raised).toContainText('Asks a question');
  // clear of the bar at the foot, as for anybody who comes there by keyboard
  await page.getByRole('button', { name: /^Question: back to/ }).focus();
  await expectAccessible(page, 'the preview of the scoring');
  await expectNoSidewaysScroll(page, 'the preview of the scoring');
  // nothing has happened yet
  await page.reload();
  await expect(page.getByLabel('Mood', { exact: true })).toHaveValue(String(before?.weights.mood));

  await test.step('what cannot be is said in place', async () => {
    await page.getByLabel('High from', { exact: true }).fill('100');
    await expect(page.getByText('High has to begin below Critical.')).toBeVisible();
    await save(page).click();
    await expect(page.getByLabel('High from', { exact: true })).toBeFocused();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByLabel('High from', { exact: true })).toHaveValue('60');
  });

  await page.getByLabel('Mood', { exact: true }).fill('10');
  await page.getByLabel('All signals together', { exact: true }).fill('90');
  await page.getByLabel('Question', { exact: true }).fill('80');
  await save(page).click();
  await expect(inbox(page).toast('Saved. Your items are scored anew in the background.')).toBeVisible();
  await expect(page.getByText(/All items are scored by these settings/)).toBeVisible({ timeout: 20_000 });
  await openInbox(page, imported.inbox());
  expect(await authors(page)).toEqual(['Bea Asking', 'Ada Furious']);
});

test('a slider says the same as its field, and a point goes back to what it was', async ({ page }) => {
  await openPage(page, scoring);
  const field = page.getByLabel('Question', { exact: true });
  const usual = await field.inputValue();
  await page.getByRole('slider', { name: 'Question, slider' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(field).toHaveValue(String(Number(usual) + 1));
  await page.getByRole('button', { name: `Question: back to ${usual}` }).click();
  await expect(field).toHaveValue(usual);
  await expect(save(page)).toHaveAttribute('aria-disabled', 'true');
});

test('a theme of one’s own shows what it finds, and is found', async ({ page }) => {
  const imported = await list(page, 'Themes');
  await openPage(page, themes);
  const name = `Helipad ${process.pid}`;
  await page.getByRole('button', { name: 'Add a theme' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Please enter a name for the theme.')).toBeVisible();
  await expect(dialog.getByText('Enter at least one example word.')).toBeVisible();
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Example words').fill('helipad*');
  await expect(dialog.getByRole('status')).toHaveText(/Finds [1-9]\d* of your newest \d+ items/);
  await expect(dialog.locator('mark').first()).toHaveText('helipad');
  await expectAccessible(page, 'a theme being tried');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(inbox(page).toast('Added.')).toBeVisible();
  const mine = page.getByRole('region', { name: 'Your own' }).getByRole('listitem').filter({ hasText: name });
  await expect(mine).toBeVisible();
  await untilDone(page);
  await expectAccessible(page, 'the list of themes');
  await expectNoSidewaysScroll(page, 'the list of themes');
  await expect(async () => {
    await page.reload();
    await expect(mine.getByRole('link', { name: `See the items of ${name}` })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await mine.getByRole('link', { name: `See the items of ${name}` }).click();
  await expect(page).toHaveURL(/theme=own/);
  await expect(inbox(page).row('Bea Asking', 'All').first()).toBeVisible();
  await expect(inbox(page).row('Ada Furious', 'All')).toHaveCount(0);
  expect(imported.connectionId).not.toBe('');

  await test.step('it is removed again', async () => {
    await openPage(page, themes);
    await page.getByRole('button', { name: `More for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect(inbox(page).toast('Removed.')).toBeVisible();
    await expect(mine).toHaveCount(0);
  });
});

test('a theme is called otherwise, everywhere', async ({ page }) => {
  await openPage(page, themes);
  await page.getByRole('button', { name: 'More for Delivery' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Shipping');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByText('Built in as Delivery')).toBeVisible();
  await page.getByRole('button', { name: 'More for Shipping' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('button', { name: 'More for Delivery' })).toBeVisible();
});

test('a viewer sees what counts and can change nothing', async ({ page, browser }) => {
  const link = await inviteByLink(page, { role: 'Viewer', label: 'Scoring' });
  const viewer = await join(browser, link, { name: 'Vera Viewer', email: `vera-${process.pid}@example.test`, password: 'a lantern over the quay' });
  await openPage(viewer.page, scoring);
  await expect(viewer.page.getByText('Owners and leads change this.')).toBeVisible();
  await expect(viewer.page.getByLabel('Mood', { exact: true })).toHaveValue(String(before?.weights.mood));
  await expect(viewer.page.getByLabel('Mood', { exact: true })).not.toBeEditable();
  await expect(save(viewer.page)).toHaveCount(0);
  const refused = await viewer.page.request.post(`${api}/preview`, { headers: { origin: new URL(process.env.HEED_E2E_URL ?? '').origin }, data: before });
  expect(refused.status()).toBe(403);
  await openPage(viewer.page, themes);
  await expect(viewer.page.getByText('Owners and leads change themes.')).toBeVisible();
  await expect(viewer.page.getByRole('button', { name: 'Add a theme' })).toHaveCount(0);
  await viewer.context.close();
});
