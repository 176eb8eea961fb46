import { expect, test } from '@playwright/test';
import { owner } from './owner';

test.use({ storageState: { cookies: [], origins: [] } });

test('signs in, refuses a wrong password without telling who exists, and signs out', async ({ page }) => {
  await page.goto('/sign-in');
  const wrong = async (email: string) => {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const alert = page.getByRole('alert').filter({ hasText: /\S/ });
    await expect(alert).toBeVisible();
    return alert.innerText();
  };
  const known = await wrong(owner.email);
  await page.reload();
  const unknown = await wrong('nobody@example.test');
  expect(unknown).toBe(known);
  await expect(page.getByLabel('E-mail')).toHaveValue('nobody@example.test');

  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/inbox\/reply/);

  await page.goto('/sign-out');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(`/${owner.slug}/inbox/reply`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a request without a session is refused by the routes too', async ({ request }) => {
  const answer = await request.get(`/api/workspaces/${owner.slug}/inbox`);
  expect(answer.status()).toBe(401);
});

test('the answers carry the security headers', async ({ request }) => {
  const answer = await request.get('/sign-in');
  const headers = answer.headers();
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
  expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-request-id']).toBeTruthy();
  expect(headers['x-powered-by']).toBeUndefined();
});
