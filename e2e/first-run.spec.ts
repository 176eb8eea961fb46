import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './barriers';
import { expectLive } from './open-page';
import { owner, ownerState } from './owner';

test('the first visitor makes the owner account and the workspace', async ({ page, context, browser }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/setup/);
  await expectLive(page);
  await expectAccessible(page, 'set-up');
  await expectNoSidewaysScroll(page, 'set-up');

  await test.step('what is missing is said at its place, and what was typed stays', async () => {
    await page.getByLabel('Workspace').fill(owner.workspace);
    await page.getByLabel('Your name').fill(owner.name);
    await page.getByLabel('E-mail').fill(owner.email);
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await expect(page.getByText('Use at least 10 characters', { exact: false })).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue(owner.email);
    await expect(page.getByLabel('Workspace')).toHaveValue(owner.workspace);
    await expectAccessible(page, 'set-up, refused');
  });

  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Create the workspace' }).click();
  await expect(page).toHaveURL(new RegExp(`/${owner.slug}/inbox/reply`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing has come in yet.' })).toBeVisible();
  await expectAccessible(page, 'the first inbox');
  await expectNoSidewaysScroll(page, 'the first inbox');

  const cookies = await context.cookies();
  const session = cookies.find((cookie) => cookie.name.endsWith('heed.session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await context.storageState({ path: ownerState });

  await test.step('set-up is over for everybody else', async () => {
    const stranger = await browser.newContext();
    const other = await stranger.newPage();
    await other.goto(new URL('/setup', page.url()).toString());
    await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await stranger.close();
  });
});
