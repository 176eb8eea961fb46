import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, narrow } from './barriers';
import { demoOwnerState, readDemo } from './demo';
import { inbox } from './inbox';
import { inviteByLink } from './join';
import { openPage } from './open-page';
import { owner, ownerState } from './owner';

// The demo's workspace has every kind of item in every state, so its pages show all that can stand on them.
test.use({ storageState: demoOwnerState, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

interface Row { id: string; replyState: string | null; replyRoute: string; closedAt: string | null; outdatedReplyAt: string | null; removedAt: string | null }

const slug = () => readDemo().slug;

async function expectGoodPage(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await expectAccessible(page, address);
  await expectNoSidewaysScroll(page, address);
}

async function signedOut(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  return context.newPage();
}

for (const view of ['reply', 'mine', 'thanks', 'replied', 'backlog', 'all']) {
  test(`the inbox has no barriers: ${view}, with an open item`, async ({ page }) => {
    await openPage(page, `/${slug()}/inbox/${view}`);
    await expect(page.locator('#item-heading').or(page.getByRole('heading', { name: 'Choose an item to read it.' }))).toBeVisible();
    await expectAccessible(page, view);
    const open = page.url();
    // narrow: the list for itself, and the item for itself
    await page.setViewportSize(narrow);
    await openPage(page, `/${slug()}/inbox/${view}`);
    await expectNoSidewaysScroll(page, `${view}, the list`);
    await page.setViewportSize(narrow);
    await openPage(page, open);
    await expect(page.locator('#item-heading')).toBeVisible();
    await expectNoSidewaysScroll(page, `${view}, the item`);
  });
}

test('an answer in every state has no barriers', async ({ page }) => {
  // one of each kind, and none twice
  const kinds = new Map<string, string>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer = await page.request.get(`/api/workspaces/${slug()}/inbox?view=all${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    const list: { items: Row[]; nextCursor: string | null } = await answer.json();
    for (const item of list.items) {
      const kind = item.removedAt ? 'removed' : item.closedAt ? 'closed' : item.outdatedReplyAt ? 'outdated' : `${item.replyState ?? 'unanswered'}, ${item.replyRoute}`;
      if (!kinds.has(kind)) kinds.set(kind, item.id);
    }
    cursor = list.nextCursor;
  }
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(['closed', 'outdated', 'live, api', 'failed, api', 'unanswered, copy']));
  for (const [kind, id] of kinds) {
    await openPage(page, `/${slug()}/inbox/all/${id}`);
    await expect(page.locator('#item-heading')).toBeVisible();
    await expectAccessible(page, kind, { except: ['nav', '[aria-label="All: items"]'] });
    await expectNoSidewaysScroll(page, kind);
  }
});

test('what opens over the inbox has no barriers: templates, menus, dialogues, the coach at work', async ({ page }) => {
  const hub = inbox(page);
  await openPage(page, `/${slug()}/inbox/reply`);
  await expect(hub.opened).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: 'Close without an answer' })).toBeVisible();
  await expectAccessible(page, 'close');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'more');
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Narrow down' }).getByRole('button', { name: 'Any rating' }).click();
  await expectAccessible(page, 'filter');
  await page.keyboard.press('Escape');
  const field = hub.reply.first();
  await expect(field).toBeVisible();
  await field.fill('We have no record of this. If you feel that way, sorry. {{what happened}} Call 030 1234567.');
  await expect(hub.coach.getByText('Must change').first()).toBeVisible();
  await expectAccessible(page, 'coach');
  await field.fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'template picker');
  await page.keyboard.press('Escape');

  await page.setViewportSize(narrow);
  await openPage(page, `/${slug()}/templates`);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expectAccessible(page, 'the menu, narrow');
});

test('the pages around the inbox have no barriers', async ({ page }) => {
  for (const place of ['connections', 'connections/new/wordpress', 'connections/import', 'templates', 'people', 'settings', 'settings/members', 'settings/scoring', 'settings/themes']) await expectGoodPage(page, `/${slug()}/${place}`);
  await expectGoodPage(page, '/account');
  await expectGoodPage(page, '/sign-out');
  await expectGoodPage(page, `/${slug()}/nothing-of-the-kind`);

  await test.step('a person, a connection of each kind', async () => {
    await openPage(page, `/${slug()}/people`);
    await expectGoodPage(page, await page.getByRole('main').getByRole('row').getByRole('link').first().getAttribute('href') ?? '');
    const answer = await page.request.get(`/api/workspaces/${slug()}/connections`);
    const { connections }: { connections: { id: string; source: string; state: string; problem: unknown }[] } = await answer.json();
    const kinds = new Map(connections.map((connection) => [`${connection.source} ${connection.state} ${connection.problem ? 'problem' : ''}`, connection.id]));
    for (const id of kinds.values()) await expectGoodPage(page, `/${slug()}/connections/${id}`);
  });

  await test.step('what opens there: a new template, a form that was refused', async () => {
    await openPage(page, `/${slug()}/templates`);
    await page.getByRole('button', { name: 'New template' }).first().click();
    await expect(page.getByRole('form', { name: 'New template' })).toBeVisible();
    await expectAccessible(page, 'a new template');
    await openPage(page, `/${slug()}/connections/new/wordpress`);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(page.getByLabel('Address of the site')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page, 'a refused connection');
    await openPage(page, `/${slug()}/connections/import`);
    const rows = 'Name,Rating,Text,Date\nIda,1,"Cold, and rude",2026-11-20\nJon,2,Slow,some day\n';
    await page.getByLabel('File to import').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
    await expect(page.getByLabel('Is: Rating')).toBeVisible();
    await expectAccessible(page, 'the columns of a file');
    await expectNoSidewaysScroll(page, 'the columns of a file');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'list.csv is in' })).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page, 'a finished import');
    await expectNoSidewaysScroll(page, 'a finished import');
  });
});

test('the pages before signing in have no barriers', async ({ browser }) => {
  const inside = await browser.newContext({ storageState: ownerState });
  const link = await inviteByLink(await inside.newPage(), { role: 'Viewer', label: 'Nobody' });
  await inside.close();
  const page = await signedOut(browser);
  await expectGoodPage(page, '/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'a refused sign-in');
  await expectGoodPage(page, link);
  await expectGoodPage(page, link.slice(0, -4));
  await expectGoodPage(page, `/${owner.slug}/nowhere/at-all`);
  await page.context().close();
});
