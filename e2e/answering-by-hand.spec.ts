import { expect, test } from '@playwright/test';
import { importList } from './import-list';
import { inbox, openInbox, openItem } from './inbox';
import { inviteByLink, join } from './join';
import { openPage } from './open-page';
import { owner } from './owner';

test.describe.configure({ timeout: 60_000 });

test('what takes no answer by itself is copied, opened there and marked; the record and the counts say by whom', async ({ page, browser }) => {
  const name = `Hanna ${process.pid}`;
  const hanna = await join(browser, await inviteByLink(page, { role: 'Responder', label: name }), { name, email: `hanna.${process.pid}@example.test`, password: 'nine seals on a rock' });
  const place = 'https://reviews.example/place/1';
  const list = await importList(page, { name: `By hand ${process.pid}`, rows: [
    { author: 'Lea Hill', rating: 1, text: 'The room was dirty and cold.', url: place, location: 'Quay' },
    { author: 'Max Dale', rating: 2, text: 'Bad breakfast.', location: 'Quay' },
  ] });
  await hanna.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await hanna.context.route('https://reviews.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Reviews</title><p>The review</p>' }));
  const hub = inbox(hanna.page);
  await openInbox(hanna.page, list.inbox());
  await openItem(hanna.page, 'Lea Hill');
  await expect(hanna.page.getByRole('button', { name: 'Publish reply' })).toHaveCount(0);

  const words = 'Dear Lea, thank you for telling us. I am sorry about the room; it has been cleaned and heated since.\nHanna';
  await hub.reply.fill(words);
  await expect(hanna.page.getByText('Draft saved')).toBeVisible();
  await expect(hub.acts('Release')).toBeVisible();
  const opened = hanna.context.waitForEvent('page');
  await hanna.page.getByRole('button', { name: 'Copy and open' }).click();
  await expect(await opened).toHaveURL(place);
  await (await opened).close();
  expect(await hanna.page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  await expect(hub.toast('Copied. Paste it where it was written, then mark it as replied.')).toBeVisible();

  await hanna.page.getByRole('button', { name: 'Mark as replied' }).click();
  await hub.toast('Marked as replied').getByRole('button', { name: 'Undo' }).click();
  await expect(hub.toast('No longer marked as replied.')).toBeVisible();
  await openInbox(hanna.page, list.inbox());
  await openItem(hanna.page, 'Lea Hill');
  await expect(hub.reply).toHaveValue(words);
  await hanna.page.getByRole('button', { name: 'Mark as replied' }).click();
  await expect(hub.toast('Marked as replied').first()).toBeVisible();
  await expect(hub.row('Lea Hill')).toHaveCount(0);

  await test.step('recorded as what it is', async () => {
    await openInbox(page, list.inbox('replied'));
    const seen = inbox(page);
    await expect(seen.row('Lea Hill', 'Replied')).toContainText(`Answered by ${name}`);
    await expect(seen.replies).toContainText('marked by hand');
    await expect(seen.replies).toContainText('it has been cleaned and heated since');
    await expect(seen.timeline).toContainText(`${name} marked it as replied by hand`);
  });

  await test.step('and counted for her', async () => {
    await openInbox(hanna.page, list.inbox());
    await openItem(hanna.page, 'Max Dale');
    await hub.acts('Claim').click();
    await expect(hub.timeline).toContainText('You claimed it');
    await openPage(page, `/${owner.slug}/people`);
    const person = page.getByRole('row').filter({ has: page.getByRole('link', { name }) });
    await expect(person).toContainText('+ 1 by hand');
    const head = await page.getByRole('columnheader').allInnerTexts();
    const cells = await person.getByRole('rowheader').or(person.getByRole('cell')).allInnerTexts();
    const of = (column: string) => cells[head.findIndex((text) => text.includes(column))]?.trim();
    expect(of('In hand')).toBe('1');
    expect(of('Drafts')).toBe('0');

    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('link', { name: 'to Lea Hill' })).toBeVisible();
    await page.getByRole('link', { name: 'See all in Replied' }).click();
    await expect(page).toHaveURL(/\/inbox\/replied\?by=/);
    await expect(inbox(page).rows('Replied')).toHaveCount(1);
  });
  await hanna.context.close();
});

test('a draft is kept: across a reload, and beside a colleague’s; a change of mind discards it with undo', async ({ page }) => {
  const list = await importList(page, { name: `Drafts ${process.pid}`, rows: [{ author: 'Nia Ford', rating: 1, text: 'Rude and slow.' }] });
  const hub = inbox(page);
  await openInbox(page, list.inbox());
  await hub.reply.fill('Dear Nia, thank you');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(hub.reply).toHaveValue('Dear Nia, thank you');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(hub.reply).toHaveValue('');
  await hub.toast('Draft discarded').getByRole('button', { name: 'Undo' }).click();
  await expect(hub.reply).toHaveValue('Dear Nia, thank you');
  await expect(page.getByText('Draft saved')).toBeVisible();

  await test.step('without a connection it waits on the device', async () => {
    await page.context().setOffline(true);
    await hub.reply.fill('Dear Nia, thank you for telling us');
    await expect(page.getByText('No connection. Your draft is kept on this device and saved when it is back.')).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText('Draft saved')).toBeVisible({ timeout: 15_000 });
    await page.reload();
    await expect(hub.reply).toHaveValue('Dear Nia, thank you for telling us');
  });
});
