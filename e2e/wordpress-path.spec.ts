import { expect, test, type Page } from '@playwright/test';
import { inbox, openInbox, openItem } from './inbox';
import { openPage } from './open-page';
import { owner } from './owner';
import { startFaultProxy, type FaultProxy } from './peers/fault-proxy';
import { startWordPress, type StoredComment, type WordPressPeer } from './peers/wordpress/start-wordpress';

// One real site for the whole path; each test answers a visitor of its own. The hub reaches the site through the proxy.
test.describe.configure({ mode: 'serial', timeout: 60_000 });

const siteName = `Bakery ${process.pid}`;
const templateName = `Sorry for the wait ${process.pid}`;
/** A write of an answer, and a read of what stands under a comment. */
const answering = { method: 'POST', path: /\/wp\/v2\/comments/ };
const reading = { method: 'GET', path: /\/wp\/v2\/comments/ };

let site: WordPressPeer;
let proxy: FaultProxy;
let post: { id: number; link: string };
let connection: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startWordPress({ title: siteName });
  proxy = await startFaultProxy({ target: site.url });
  post = await site.createPost({ title: 'Sourdough Saturday', content: 'Come early, we open at seven.' });
});

test.afterAll(async () => {
  await proxy?.stop();
  await site?.stop();
});

test.afterEach(() => proxy.clear());

const answersTo = async (comment: { id: number }): Promise<StoredComment[]> => (await site.listComments(post.id)).filter((stored) => stored.parent === comment.id);
const plain = (html: string) => html.replaceAll('&#8217;', '’').replaceAll('&#8211;', '–').replaceAll('<br />', '').replace(/\s+/g, ' ');

/** A visitor writes on the site's own page, and the hub is told to look. */
async function visitorWrites(page: Page, author: string, content: string): Promise<{ id: number }> {
  const comment = await site.submitCommentForm({ link: post.link, author, email: `${author.split(' ')[0]?.toLowerCase() ?? ''}@example.org`, content });
  await pull(page);
  await openPage(page, `/${owner.slug}/inbox/reply?connection=${connection}`);
  await openItem(page, author);
  return comment;
}

async function pull(page: Page): Promise<void> {
  await openPage(page, `/${owner.slug}/connections/${connection}`);
  const runs = page.getByRole('region', { name: 'The last pulls' }).getByRole('listitem');
  const before = await runs.count();
  await page.getByRole('button', { name: 'Sync now' }).click();
  await expect(async () => {
    expect(await runs.count()).toBeGreaterThan(before);
    await expect(runs.first()).toContainText('done', { timeout: 100 });
  }).toPass({ timeout: 20_000 });
}

/** Writes and publishes, and comes back to the item. */
async function publish(page: Page, author: string, words: string): Promise<void> {
  const hub = inbox(page);
  await hub.reply.fill(words);
  await page.getByRole('button', { name: 'Publish reply' }).click();
  await expect(hub.toast('Reply leaves in 5 seconds')).toBeVisible();
  await openPage(page, `/${owner.slug}/inbox/all?connection=${connection}`);
  await openItem(page, author, 'All');
}

test('a site is connected: what is wrong is said in words, then its comments come in with progress', async ({ page }) => {
  await site.seedComments(120, { postId: post.id, make: (index) => ({ author: `Regular ${index + 1}`, content: `I was here on day ${index + 1}.` }) });
  await site.submitCommentForm({ link: post.link, author: 'Mara Lindt', email: 'mara@example.org', content: 'We waited for 40 minutes, the bread was cold and stale, and the staff was rude. Terrible service, I am very angry and disappointed!' });
  await site.submitCommentForm({ link: post.link, author: 'Tom Berg', email: 'tom@example.org', content: 'Do you sell rye bread, too?' });
  await site.submitCommentForm({ link: post.link, author: 'Ana Ruiz', email: 'ana@example.org', content: 'A bit slow this morning.' });

  await openPage(page, `/${owner.slug}/connections`);
  await page.getByRole('link', { name: /^Connect WordPress/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Connect WordPress' })).toBeVisible();
  const field = { url: page.getByLabel('Address of the site'), user: page.getByLabel('User name'), password: page.getByLabel('Application password', { exact: true }) };
  const check = page.getByRole('button', { name: 'Check', exact: true });

  await test.step('a wrong password, and a site without its API, each in words', async () => {
    await field.url.fill(proxy.url);
    await field.user.fill(site.adminUser);
    await field.password.fill('abcd efgh ijkl mnop qrst uvwx');
    await check.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Not yet' })).toContainText('does not accept this user name and application password');

    await site.behave('no_rest_api');
    await field.password.fill(site.applicationPassword);
    await check.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Not yet' })).toContainText('its REST API does not answer');
    await site.behave('normal');
  });

  await check.click();
  await expect(page.getByRole('status').filter({ hasText: 'It works' })).toContainText(`Signed in as owner at ${siteName}`);

  await test.step('the history comes in, and one sees how far it is', async () => {
    const { met } = proxy.next({ kind: 'delay', ms: 3_000 }, { method: 'GET', path: /\/wp\/v2\/comments\?.*\boffset=[1-9]/ });
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(page).toHaveURL(/\/connections$/);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: siteName }) });
    await expect(card.getByRole('progressbar', { name: `How far the history of ${siteName} is in` })).toHaveAttribute('aria-valuetext', '100 of 123', { timeout: 15_000 });
    await met;
    await expect(card.getByText('Up to date')).toBeVisible({ timeout: 15_000 });
    await expect(card.getByText('123 items')).toBeVisible();
    await card.getByRole('link', { name: siteName }).click();
    await expect(page).toHaveURL(/\/connections\/[0-9a-f-]{36}$/);
    connection = page.url().split('/').at(-1) ?? '';
  });
  expect(await page.content()).not.toContain(site.applicationPassword);
});

test('the angriest comment is first; claimed, answered from a template past the coach, it appears on the site once', async ({ page }) => {
  const hub = inbox(page);
  const [mara] = (await site.listComments(post.id)).filter((stored) => stored.author === 'Mara Lindt');
  if (!mara) throw new Error('the comment is not on the site');

  await test.step('a template is written', async () => {
    await openPage(page, `/${owner.slug}/templates`);
    await page.getByRole('button', { name: 'New template' }).first().click();
    const form = page.getByRole('form', { name: 'New template' });
    await form.getByLabel('Name', { exact: true }).fill(templateName);
    await form.getByRole('textbox', { name: 'Words' }).fill('Dear {{author.firstName}}, thank you for telling us about {{what happened}}. I am sorry that we kept you waiting.\n{{me.name}}');
    await expect(form.getByText('One gap is left for the writer.')).toBeVisible();
    await form.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('article', { name: templateName })).toBeVisible();
  });

  await test.step('she is first, and it says why', async () => {
    await openPage(page, `/${owner.slug}/connections`);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: siteName }) });
    await card.getByRole('link', { name: /need a reply/ }).click();
    await expect(hub.rows().first()).toContainText('Mara Lindt');
    await expect(hub.opened).toHaveText('Mara Lindt');
    const why = page.getByText('Why this is first.').locator('..');
    await expect(why).toContainText(/A negative text \(\+\d+\)/);
  });

  await hub.acts('Claim').click();
  await expect(hub.row('Mara Lindt')).toContainText('you have it');

  await test.step('the gap that nobody filled blocks, named by the coach', async () => {
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: 'Find a template' }).fill(templateName);
    await page.getByRole('option', { name: templateName }).click();
    await expect(hub.reply).toHaveValue('Dear Mara, thank you for telling us about {{what happened}}. I am sorry that we kept you waiting.\nOlive Owner');
    await expect(hub.coach.getByRole('button', { name: /^Must change: Sound like a person/ })).toBeVisible();
    await page.getByRole('button', { name: 'Publish reply' }).click();
    await expect(page.getByText('One thing must change before this can go out.')).toBeVisible();
    expect(await answersTo(mara)).toHaveLength(0);
  });

  const words = 'Dear Mara, thank you for telling us about the long wait and the stale bread. I am sorry that we kept you waiting.\nOlive Owner';
  await hub.reply.fill(words);
  await expect(hub.coach.getByText('Must change')).toHaveCount(0);
  await expect(hub.coach.getByRole('button', { name: /^Well done: Apologise plainly/ })).toBeVisible();
  await expect(page.getByText('Draft saved')).toBeVisible();

  await test.step('queued, sending, live with its link', async () => {
    const { met } = proxy.next({ kind: 'delay', ms: 2_500, hold: 'answer' }, answering);
    await publish(page, 'Mara Lindt', words);
    await expect(hub.replies.getByText('Queued', { exact: true })).toBeVisible();
    await expect(hub.replies.getByText('Sending', { exact: true })).toBeVisible({ timeout: 15_000 });
    expect(await met).toMatchObject({ status: 201 });
    await expect(hub.replies.getByText('Live', { exact: true })).toBeVisible({ timeout: 15_000 });
    const link = hub.replies.getByRole('link', { name: 'See it on WordPress' });
    await expect(link).toHaveAttribute('href', /#comment-\d+$/);
    await expect(hub.replies).toContainText('the long wait and the stale bread');
  });

  await test.step('exactly one answer stands on the site’s page', async () => {
    const answers = await answersTo(mara);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ author: 'owner', status: 'approved' });
    expect(plain(await site.pageHtml(post.link)).split('the long wait and the stale bread')).toHaveLength(2);
  });

  await test.step('the record names who did it, and how long it took', async () => {
    for (const step of ['Posted on WordPress', `Pulled in from ${siteName}`, 'You claimed it', 'You began a draft', 'You sent a reply', 'Published, by you']) await expect(hub.timeline).toContainText(step);
    await openInbox(page, `/${owner.slug}/inbox/replied?connection=${connection}`);
    const row = hub.row('Mara Lindt', 'Replied');
    await expect(row).toContainText('Answered by Olive Owner');
    await expect(row).toContainText(/answered in \d+\s?m/);
    await page.getByRole('group', { name: 'Narrow down' }).getByRole('button', { name: 'Answered by anyone' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Olive Owner' }).click();
    await expect(row).toBeVisible();
    await openPage(page, `/${owner.slug}/inbox/reply?connection=${connection}`);
    await expect(hub.rows().first()).toBeVisible();
    await expect(hub.row('Mara Lindt')).toHaveCount(0);
  });
});

test('an answer that got lost on the way is looked for, not sent twice', async ({ page }) => {
  const comment = await visitorWrites(page, 'Lu Marti', 'Cold bread again, I am disappointed.');
  const hub = inbox(page);
  const { met } = proxy.next({ kind: 'drop_answer' }, answering);
  await publish(page, 'Lu Marti', 'Dear Lu, thank you for telling us. I am sorry about the cold bread; a fresh loaf waits for you.\nOlive Owner');
  expect(await met).toMatchObject({ status: 201, fault: 'drop_answer' });
  proxy.next({ kind: 'delay', ms: 2_000 }, reading);
  await expect(hub.replies.getByText('We are checking whether it arrived; nothing is sent twice.', { exact: false })).toBeVisible({ timeout: 15_000 });
  await expect(hub.replies.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await answersTo(comment)).toHaveLength(1);
  expect(proxy.requests.filter((request) => request.fault === 'drop_answer')).toHaveLength(1);
  await expect(hub.timeline).toContainText('Checking whether the reply arrived');
  await expect(hub.timeline).toContainText('Published, by you');
});

test('an answer written on the site itself is taken over from there, and named so', async ({ page }) => {
  const comment = await visitorWrites(page, 'Nils Frey', 'Why is the shop closed on Mondays? A bad surprise.');
  await site.replyAsOwner({ postId: post.id, parent: comment.id, content: 'Sorry, Nils. We bake for the market on Mondays.' });
  await pull(page);
  const hub = inbox(page);
  await openInbox(page, `/${owner.slug}/inbox/replied?connection=${connection}`);
  await openItem(page, 'Nils Frey', 'Replied');
  await expect(hub.row('Nils Frey', 'Replied')).toContainText('Answered outside the hub');
  await expect(hub.replies).toContainText('We bake for the market on Mondays.');
  await expect(hub.replies).toContainText('outside the hub');
  await expect(hub.timeline).toContainText('Answered outside the hub by owner');
  await expect(hub.reply).toHaveCount(0);
});

test('a site that cannot be read postpones the answer, says why, and “Try again” delivers it', async ({ page }) => {
  const comment = await visitorWrites(page, 'Oda Stein', 'The queue was awful today.');
  const hub = inbox(page);
  await site.behave('maintenance');
  await publish(page, 'Oda Stein', 'Dear Oda, thank you for telling us. I am sorry about the queue; a second till opens on Saturday.\nOlive Owner');
  await expect(hub.replies.getByText(/It has not gone out yet\. \S+/)).toBeVisible({ timeout: 20_000 });
  await expect(hub.replies.getByText(/Next try \d/)).toBeVisible();
  await site.behave('normal');
  await hub.replies.getByRole('button', { name: 'Try again' }).click();
  await expect(hub.replies.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await answersTo(comment)).toHaveLength(1);
});

test('a site that refuses says so in words; mended there, “Try again” delivers it', async ({ page }) => {
  const comment = await visitorWrites(page, 'Pia Roth', 'The rolls were burnt, what a pity.');
  const hub = inbox(page);
  const { met } = proxy.next({ kind: 'status', code: 403, headers: { 'content-type': 'application/json' }, body: '{"code":"rest_comment_closed","message":"Sorry, comments are closed for this item.","data":{"status":403}}' }, answering);
  await publish(page, 'Pia Roth', 'Dear Pia, thank you for telling us. I am sorry about the burnt rolls; we took them off the shelf.\nOlive Owner');
  await met;
  await expect(hub.replies.getByText('Comments are closed on this post. Open them in WordPress, then try again.', { exact: false })).toBeVisible({ timeout: 15_000 });
  expect(await answersTo(comment)).toHaveLength(0);
  await hub.replies.getByRole('button', { name: 'Try again' }).click();
  await expect(hub.replies.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await answersTo(comment)).toHaveLength(1);
});

test('a queued answer can be taken back before it leaves, and a live one withdrawn', async ({ page }) => {
  const comment = await visitorWrites(page, 'Quinn Hart', 'The coffee was bad.');
  const hub = inbox(page);
  const words = 'Dear Quinn, thank you for telling us. I am sorry about the coffee; the machine was cleaned today.\nOlive Owner';
  await hub.reply.fill(words);
  await page.getByRole('button', { name: 'Publish reply' }).click();
  await hub.toast('Reply leaves in 5 seconds').getByRole('button', { name: 'Undo' }).click();
  await expect(hub.toast('Taken back. It is a draft again.')).toBeVisible();
  await openPage(page, `/${owner.slug}/inbox/reply?connection=${connection}`);
  await openItem(page, 'Quinn Hart');
  await expect(hub.reply).toHaveValue(words);
  expect(await answersTo(comment)).toHaveLength(0);

  await publish(page, 'Quinn Hart', words);
  await expect(hub.replies.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await answersTo(comment)).toHaveLength(1);
  await hub.replies.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog', { name: 'Withdraw this reply?' }).getByRole('button', { name: 'Withdraw it' }).click();
  await expect(hub.toast('Withdrawn. The item waits again.')).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => answersTo(comment)).toHaveLength(0);
  await expect(hub.reply).toBeVisible();
});
