import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { openPage } from './open-page';
import { owner } from './owner';

export interface Newcomer { name: string; email: string; password: string }

/** An invite link, made by the owner in the browser. */
export async function inviteByLink(page: Page, { role, label }: { role: 'Owner' | 'Lead' | 'Responder' | 'Viewer'; label: string }): Promise<string> {
  await openPage(page, `/${owner.slug}/settings/members`);
  await page.getByLabel('Role', { exact: true }).selectOption(role);
  await page.getByLabel('For whom').fill(label);
  await page.getByRole('button', { name: 'Create a link' }).click();
  return page.getByLabel('Invite link').inputValue();
}

/** Joins by an invite in a browser of one's own, as its person would. */
export async function join(browser: Browser, link: string, { name, email, password }: Newcomer): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await openPage(page, link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: `Join ${owner.workspace}` }).click();
  await expect(page).toHaveURL(new RegExp(`/${owner.slug}/inbox/reply`));
  return { context, page };
}
