import { expect, test } from '@playwright/test';
import { importList } from './import-list';
import { inbox, openInbox, openItem } from './inbox';
import { inviteByLink, join, type Newcomer } from './join';
import { openPage } from './open-page';
import { owner } from './owner';
import { signIn } from './sign-in';

test.describe.configure({ timeout: 60_000 });

const newcomer = (first: string): Newcomer => ({ name: `${first} Reed`, email: `${first.toLowerCase()}.${process.pid}@example.test`, password: 'seven gulls on a pier' });

test('a member joins by link, sees live what others do, and is out the moment they are removed', async ({ page, browser }) => {
  const rita = newcomer('Rita');
  const link = await inviteByLink(page, { role: 'Responder', label: 'Rita, counter' });
  await expect(page.getByText('Rita, counter')).toBeVisible();
  const second = await join(browser, link, rita);
  const list = await importList(page, { name: `Two browsers ${process.pid}`, rows: [
    { author: 'Ida North', rating: 1, text: 'Terrible and rude, I hate it.' },
    { author: 'Jon South', rating: 2, text: 'Bad soup.' },
  ] });
  const [first, other] = [inbox(page), inbox(second.page)];

  await test.step('the link works once', async () => {
    const third = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const late = await third.newPage();
    await late.goto(link);
    await expect(late.getByRole('heading', { name: 'This link was used already' })).toBeVisible();
    await third.close();
  });

  await openInbox(page, list.inbox());
  await openItem(page, 'Ida North');
  await openInbox(second.page, list.inbox());
  await openItem(second.page, 'Ida North');
  await expect(other.reply).toBeVisible();

  await test.step('what one claims the other sees without a reload, and may not take', async () => {
    await first.acts('Claim').click();
    await expect(second.page.getByText('Olive Owner is replying…').first()).toBeVisible();
    await expect(other.row('Ida North')).toContainText('Olive Owner is replying…');
    await expect(other.reply).toHaveCount(0);
    await expect(second.page.getByRole('button', { name: 'Take over' })).toHaveCount(0);
    await first.acts('Release').click();
    await expect(other.reply).toBeVisible();
  });

  await test.step('the other way round, with her name', async () => {
    await other.acts('Claim').click();
    await expect(first.row('Ida North')).toContainText('Rita Reed is replying…');
    await expect(first.timeline).toContainText('Rita Reed claimed it');
    await expect(page.getByRole('button', { name: 'Take over' })).toBeVisible();
  });

  await test.step('a responder has no buttons that are not hers', async () => {
    await openPage(second.page, `/${owner.slug}/settings/members`);
    await expect(second.page.getByText('Owners change roles and remove members.')).toBeVisible();
    await expect(second.page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await expect(second.page.getByRole('button', { name: 'Create a link' })).toHaveCount(0);
    await openPage(second.page, `/${owner.slug}/connections/new/wordpress`);
    await expect(second.page.getByRole('button', { name: 'Connect', exact: true })).toHaveCount(0);
    await openInbox(second.page, list.inbox());
  });

  await test.step('removed, she is out at once, and what she had goes back to everybody', async () => {
    await openPage(page, `/${owner.slug}/settings/members`);
    await page.getByRole('button', { name: 'Remove Rita Reed' }).click();
    await page.getByRole('dialog', { name: 'Remove Rita Reed?' }).getByRole('button', { name: 'Remove Rita Reed' }).click();
    await expect(page.locator('[data-sonner-toast]').filter({ hasText: 'Rita Reed is no longer a member.' })).toBeVisible();
    const answer = await second.page.request.get(`/api/workspaces/${owner.slug}/inbox?view=reply`);
    expect([401, 404]).toContain(answer.status());
    await second.page.reload();
    await expect(second.page).not.toHaveURL(new RegExp(`/${owner.slug}/inbox`));
    await expect(second.page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await openInbox(page, list.inbox());
    await expect(first.row('Ida North')).toContainText('nobody yet');
  });
  await second.context.close();
});

test('a role changes with undo, an invite can be withdrawn, and a viewer only reads', async ({ page, browser }) => {
  const vera = newcomer('Vera');
  const second = await join(browser, await inviteByLink(page, { role: 'Viewer', label: 'Vera' }), vera);
  const list = await importList(page, { name: `Viewing ${process.pid}`, rows: [{ author: 'Kai West', rating: 1, text: 'Awful.' }] });
  const hub = inbox(second.page);
  await openInbox(second.page, list.inbox());
  await expect(hub.opened).toHaveText('Kai West');
  await expect(second.page.getByText('You can read everything here.', { exact: false })).toBeVisible();
  await expect(hub.acts('Claim')).toHaveCount(0);
  await expect(hub.acts('Close')).toHaveCount(0);
  await expect(hub.reply).toHaveCount(0);

  const withdrawn = await inviteByLink(page, { role: 'Lead', label: 'Wrong address' });
  await page.getByRole('button', { name: 'Withdraw the invite for Wrong address' }).click();
  await expect(page.locator('[data-sonner-toast]').filter({ hasText: 'That link no longer works.' })).toBeVisible();
  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const strange = await stranger.newPage();
  await strange.goto(withdrawn);
  await expect(strange.getByRole('heading', { name: 'This invite was withdrawn' })).toBeVisible();
  await stranger.close();

  await page.getByRole('button', { name: 'Role of Vera Reed: Viewer' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Responder/ }).click();
  const changed = page.locator('[data-sonner-toast]').filter({ hasText: 'Vera Reed is now a responder.' });
  // pointed at, it stays
  await changed.hover();
  await openInbox(second.page, list.inbox());
  await expect(hub.acts('Claim')).toBeVisible();
  await changed.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Role of Vera Reed: Viewer' })).toBeVisible();
  await second.context.close();
});

test('a password is changed by its owner, which ends their other sessions', async ({ page, browser }) => {
  const wim = newcomer('Wim');
  const first = await join(browser, await inviteByLink(page, { role: 'Responder', label: 'Wim' }), wim);
  const elsewhere = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const other = await elsewhere.newPage();
  await signIn(other, wim);

  await openPage(first.page, '/account');
  await first.page.getByLabel('Current password', { exact: true }).fill('not this one');
  await first.page.getByLabel('New password', { exact: true }).fill('eight terns on a mast');
  await first.page.getByRole('button', { name: 'Change the password' }).click();
  await expect(first.page.getByText('That is not your current password.')).toBeVisible();
  await first.page.getByLabel('Current password', { exact: true }).fill(wim.password);
  await first.page.getByLabel('New password', { exact: true }).fill('eight terns on a mast');
  await first.page.getByRole('button', { name: 'Change the password' }).click();
  await expect(first.page.getByText('Your password is changed. One other session has ended.')).toBeVisible();

  await other.reload();
  await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await signIn(other, { email: wim.email, password: 'eight terns on a mast' });
  await elsewhere.close();
  await first.context.close();
});
