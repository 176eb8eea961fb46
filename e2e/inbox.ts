import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './open-page';

/** The inbox as a person finds their way in it: by names and headings. */
export function inbox(page: Page) {
  const rows = (view = 'Needs a reply') => page.getByRole('list', { name: view, exact: true }).getByRole('link');
  return {
    rows,
    row: (author: string, view?: string): Locator => rows(view).filter({ hasText: author }),
    /** The open item's name. */
    opened: page.locator('#item-heading'),
    acts: (name: 'Claim' | 'Release' | 'Close' | 'Reopen') => page.getByRole('button', { name, exact: true }),
    reply: page.getByRole('textbox', { name: 'Your public reply' }),
    replies: page.getByRole('region', { name: 'Replies', exact: true }),
    timeline: page.getByRole('region', { name: 'Who has done what' }),
    coach: page.getByRole('region', { name: 'Reply coach' }),
    note: page.getByRole('textbox', { name: 'Note for colleagues' }),
    toast: (words: string | RegExp) => page.locator('[data-sonner-toast]').filter({ hasText: words }),
  };
}

/** Opens a list on a wide screen, where its first item is open by itself: then the keys work, too. */
export async function openInbox(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await expect(page).toHaveURL(/\/inbox\/[a-z]+\/[0-9a-f-]{36}/);
}

export async function openItem(page: Page, author: string, view?: string): Promise<void> {
  await inbox(page).row(author, view).click();
  await expect(inbox(page).opened).toHaveText(author);
}
