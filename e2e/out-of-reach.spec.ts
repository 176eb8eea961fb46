import { expect, test } from '@playwright/test';
import { importList } from './import-list';
import { inbox, openInbox } from './inbox';
import { openPage } from './open-page';
import { owner } from './owner';

const rows = ['Ida', 'Jon', 'Kim', 'Lou', 'Mia', 'Ned'].map((author) => ({ author, rating: 1 as const, text: 'Rude, slow and cold.' }));

test('without a connection the page stays, says so, and goes on where one wanted to when it is back', async ({ page, context }) => {
  const list = await importList(page, { name: `Offline ${process.pid}`, rows });
  await openInbox(page, list.inbox());
  const hub = inbox(page);
  await hub.note.fill('She called on Monday.');
  await context.setOffline(true);
  await expect(page.getByText('No connection to Heed. You see what was loaded last.')).toBeVisible();

  await test.step('an item that is not there yet says why', async () => {
    const address = page.url();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Escape');
    await hub.rows().last().click();
    await expect(page.getByRole('heading', { name: 'No connection to Heed' })).toBeVisible();
    await hub.rows().first().click();
    await expect(page).toHaveURL(address);
  });

  await hub.note.fill('She called on Tuesday.');
  await page.getByRole('link', { name: 'Connections', exact: true }).click();
  await expect(page.getByText('No connection to Heed, so that page cannot be opened now.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Still no connection.')).toBeVisible();
  await expect(hub.note).toHaveValue('She called on Tuesday.');
  await expect(page).toHaveURL(/\/inbox\/reply/);

  await context.setOffline(false);
  await expect(page.getByText('The connection is back.')).toBeVisible();
  await expect(hub.note).toHaveValue('She called on Tuesday.');
  await page.getByRole('button', { name: 'Open the page' }).click();
  await expect(page).toHaveURL(new RegExp(`/${owner.slug}/connections`));
  await expect(page.getByText('The connection is back.')).toHaveCount(0);

  await test.step('a hub on this very computer needs no network', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { get: () => false });
      window.dispatchEvent(new Event('offline'));
    });
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${owner.slug}/templates`));
  });
});

test('an open page whose session has ended says so once, asks no more, and goes on after signing in again', async ({ page, context, browser }) => {
  const list = await importList(page, { name: `Signed out ${process.pid}`, rows });
  // a session of its own: the other tests go on with theirs
  const mine = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const own = await mine.newPage();
  await openPage(own, `/sign-in?next=${encodeURIComponent(list.inbox())}`);
  const signIn = async (to: typeof own) => {
    await to.getByLabel('E-mail').fill(owner.email);
    await to.getByLabel('Password', { exact: true }).fill(owner.password);
    await to.getByRole('button', { name: 'Sign in' }).click();
    await expect(to).toHaveURL(/\/inbox\/reply/);
  };
  await signIn(own);
  const hub = inbox(own);
  await expect(hub.opened).toBeVisible();
  await hub.note.fill('Half a thought');
  const refused: string[] = [];
  own.on('response', (response) => response.status() === 401 && refused.push(response.url()));
  await mine.clearCookies();
  await hub.rows().last().click();
  const bar = own.getByText('You are signed out, so nothing new can be shown. What you typed is kept.');
  await expect(bar).toBeVisible();
  await expect(own.getByRole('heading', { name: 'This item was not loaded' })).toBeVisible();
  const told = refused.length;
  for (const key of ['k', 'k', 'k', 'j', 'j']) await own.keyboard.press(key);
  await own.waitForTimeout(3000);
  expect(refused.length - told, refused.join('\n')).toBeLessThanOrEqual(1);
  expect(told).toBeLessThanOrEqual(4);

  const [again] = await Promise.all([mine.waitForEvent('page'), own.getByRole('link', { name: 'Sign in in a new tab' }).click()]);
  await signIn(again);
  await again.close();
  await own.getByRole('button', { name: 'Try again' }).click();
  await expect(bar).toHaveCount(0);
  await expect(own.getByRole('heading', { name: 'This item was not loaded' })).toHaveCount(0);
  await hub.rows().nth(3).click();
  await expect(hub.note).toBeVisible();
  await mine.close();
  expect(context.pages().length).toBeGreaterThan(0);
});
