import { expect, test } from '@playwright/test';
import { owner, ownerState } from './owner';

test('the first visitor makes the owner account and the workspace', async ({ page, context, browser }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/setup/);

  await test.step('what is missing is said at its place, and what was typed stays', async () => {
    await page.getByLabel('Workspace').fill(owner.workspace);
    await page.getByLabel('Your name').fill(owner.name);
    await page.getByLabel('E-mail').fill(owner.email);
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await expect(page.getByText('Use at least 10 characters', { exact: false })).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue(owner.email);
    await expect(page.getByLabel('Workspace')).toHaveValue(owner.workspace);
  });

  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Create the workspace' }).click();
  await expect(page).toHaveURL(new RegExp(`/${owner.slug}/inbox/reply`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

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
