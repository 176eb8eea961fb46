import { expect, test, type Page } from '@playwright/test';
import { importList, type ListRow } from './import-list';
import { inbox, openInbox, openItem } from './inbox';
import { inviteByLink, join } from './join';
import { openPage } from './open-page';
import { owner } from './owner';

const day = 24 * 3_600_000;
const rows: ListRow[] = [
  { author: 'Ada Furious', rating: 1, location: 'Pier', text: 'Terrible, disgusting and rude. The worst service, I hate this horrible place.' },
  { author: 'Ben Cold', rating: 1, location: 'Pier', text: 'The soup was cold and the waiter was rude.' },
  { author: 'Cleo Slow', rating: 2, location: 'Market', text: 'A lukewarm chowder, and slow service.' },
  { author: 'Dan Even', rating: 3, location: 'Market', text: 'It was fine, I guess. Is there parking nearby?' },
  { author: 'Eve Late', rating: 2, location: 'Market', text: 'Bad: we waited for an hour.', postedAt: new Date(Date.now() - 10 * day) },
];
const praise: ListRow = { author: 'Flo Happy', rating: 5, location: 'Pier', text: 'Wonderful, lovely people, I love it. Excellent!' };
const old: ListRow = { author: 'Gus Ancient', rating: 1, location: 'Pier', text: 'Awful, and nobody cared.', postedAt: new Date(Date.now() - 200 * day) };

let lists = 0;
/** Each test has its own list, so that none depends on what another did. */
async function list(page: Page, name: string, of: ListRow[] = rows) {
  lists += 1;
  return importList(page, { name: `${name} ${process.pid} ${lists}`, rows: of });
}

test('what hurts most is first, praise and old items have their own places', async ({ page }) => {
  const imported = await list(page, 'Order', [...rows, praise, old]);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  const authors = await hub.rows().evaluateAll((links) => links.map((link) => link.querySelector('b')?.textContent));
  expect(new Set(authors)).toEqual(new Set(rows.map((row) => row.author)));
  await expect(hub.opened).toHaveText(authors[0] ?? '');

  await test.step('the number is explained by reasons that add up to it', async () => {
    await openItem(page, 'Ada Furious');
    const why = page.getByText(/^(Why this is first|Why it stands here)\./).locator('..');
    await expect(why).toContainText('One star and a negative text');
    const points = [...(await why.innerText()).matchAll(/\(\+(\d+)\)/g)].map(([, count]) => Number(count));
    const priorityOf = async (author: string) => Number((await hub.row(author).getByText(/^Priority \d+$/).innerText()).split(' ')[1]);
    const priority = await priorityOf('Ada Furious');
    expect(points.reduce((sum, count) => sum + count, 0)).toBe(priority);
    expect(await priorityOf('Ben Cold')).toBeLessThan(priority);
  });

  await openInbox(page, imported.inbox('thanks'));
  await expect(hub.rows('Say thanks')).toHaveCount(1);
  await expect(hub.opened).toHaveText('Flo Happy');
  await openInbox(page, imported.inbox('backlog'));
  await expect(hub.rows('Backlog')).toHaveCount(1);
  await expect(hub.opened).toHaveText('Gus Ancient');
  await openInbox(page, imported.inbox('all'));
  await expect(hub.rows('All')).toHaveCount(rows.length + 2);
});

test('J and K go through the list, C claims with undo, R leads to the reply, Escape back', async ({ page }) => {
  const imported = await list(page, 'Keys');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  const [first, second] = [hub.rows().nth(0), hub.rows().nth(1)];
  await expect(first).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('j');
  await expect(second).toHaveAttribute('aria-current', 'true');
  await expect(second).toBeFocused();
  await page.keyboard.press('k');
  await expect(first).toHaveAttribute('aria-current', 'true');
  const name = await hub.opened.innerText();

  await page.keyboard.press('c');
  await expect(hub.acts('Release')).toBeVisible();
  await expect(first).toContainText('you have it');
  await hub.toast('You have it.').getByRole('button', { name: 'Undo' }).click();
  await expect(hub.acts('Claim')).toBeVisible();
  await expect(first).toContainText('nobody yet');
  await page.keyboard.press('c');
  await expect(hub.timeline).toContainText('You claimed it');
  await expect(hub.opened).toHaveText(name);

  await test.step('what is claimed waits under Mine', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page).toHaveURL(/\/inbox\/mine/);
    await expect(hub.row(name, 'Mine').first()).toBeVisible();
    await openInbox(page, imported.inbox());
  });

  await page.keyboard.press('r');
  await expect(hub.reply).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(hub.reply).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a sentence typed right behind R is kept for the reply, also while the item loads, and no letter of it is a command', async ({ page }) => {
  const imported = await list(page, 'Burst');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await expect(hub.rows().nth(0)).toHaveAttribute('aria-current', 'true');
  const target = await hub.rows().nth(1).locator('b').innerText();
  // slow enough that every letter is typed before the item is there
  await page.route(/\/api\/workspaces\/[^/]+\/feedback\/[0-9a-f-]{36}$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await route.continue();
  });
  await openInbox(page, imported.inbox());
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await page.keyboard.type('Dear customer, nice to hear.');
  await expect(hub.opened).toHaveText(target);
  await expect(hub.reply).toHaveValue('Dear customer, nice to hear.');
  await expect(hub.reply).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('where a colleague has the item, R says who, and a sentence typed right behind it neither acts nor is lost', async ({ page, browser }) => {
  const imported = await list(page, 'Held');
  const name = `Holger Held ${process.pid}`;
  const holger = await join(browser, await inviteByLink(page, { role: 'Responder', label: name }), { name, email: `holger.${process.pid}@example.test`, password: 'nine seals on a rock' });
  const hub = inbox(page);
  await openInbox(page, imported.inbox());
  const held = hub.rows().nth(0);
  const id = await held.getAttribute('data-row');
  const claimed = await holger.page.request.post(`/api/workspaces/${owner.slug}/feedback/${id}/claim`, { headers: { origin: new URL(page.url()).origin }, data: {} });
  expect(claimed.status()).toBe(200);
  await expect(held).toContainText(`${name} is replying…`);
  const author = await hub.opened.innerText();
  const instead = page.getByRole('group', { name: 'Why you cannot reply now' });
  await expect(instead.getByRole('button', { name: 'Take over' })).toBeVisible();

  await page.keyboard.press('r');
  await page.keyboard.type('Dear Gerald, we close at nine');
  await page.keyboard.press('Enter');
  await expect(instead).toBeFocused();
  await expect(instead).toContainText(`${name} is replying…`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(hub.opened).toHaveText(author);
  await expect(hub.rows()).toHaveCount(rows.length);

  await test.step('R says it again, and J goes on', async () => {
    // a pause: the sentence is over
    await page.waitForTimeout(1500);
    await page.keyboard.press('r');
    await expect(instead).toBeFocused();
    await page.keyboard.press('j');
    await expect(hub.rows().nth(1)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('k');
    await expect(held).toHaveAttribute('aria-current', 'true');
    await expect(instead).toBeVisible();
  });
  await test.step('from it to a free one, R and a sentence in one breath', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.keyboard.type('Dear customer, nice to hear.');
    await expect(hub.reply).toHaveValue('Dear customer, nice to hear.');
    await expect(hub.reply).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('whoever takes it over finds what was typed', async () => {
    await openInbox(page, imported.inbox());
    await expect(instead).toBeVisible();
    await page.keyboard.press('r');
    await page.keyboard.type('Dear guest');
    await instead.getByRole('button', { name: 'Take over' }).click();
    await expect(hub.reply).toHaveValue('Dear guest');
    await expect(hub.reply).toBeFocused();
  });
  await holger.context.close();
});

test('a draft that is thrown away gives back the item it had taken, and undo brings both back', async ({ page }) => {
  const imported = await list(page, 'Given back');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  const first = hub.rows().nth(0);
  await hub.reply.fill('Dear guest, we are sorry.');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await expect(first).toContainText('you have it');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(first).toContainText('nobody yet');
  await expect(hub.reply).toHaveValue('');
  await hub.toast('Draft discarded').getByRole('button', { name: 'Undo' }).click();
  await expect(hub.reply).toHaveValue('Dear guest, we are sorry.');
  await expect(first).toContainText('you have it');
  await expect(page.getByText('Draft saved')).toBeVisible();

  await test.step('what was claimed for itself is kept', async () => {
    await openItem(page, await hub.rows().nth(1).locator('b').innerText());
    const second = hub.rows().nth(1);
    await page.keyboard.press('c');
    await expect(second).toContainText('you have it');
    await hub.reply.fill('Dear guest, hello.');
    await expect(page.getByText('Draft saved')).toBeVisible();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(hub.toast('Draft discarded').last()).toBeVisible();
    await expect(hub.acts('Release')).toBeVisible();
    await expect(second).toContainText('you have it');
  });
});

test('a very long text and a very long name are folded, and a name from right to left begins where all do', async ({ page }) => {
  const words = 'The pier was closed and nobody told us about it. '.repeat(400).trim();
  const longName = 'Maximiliane von und zu Hohenstein '.repeat(9).trim();
  const imported = await list(page, 'Long words', [
    { author: longName, rating: 1, text: `${words} THE END` },
    { author: 'محمد علي', rating: 2, text: 'الطعام بارد' },
  ]);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await hub.row('Maximiliane').click();
  await expect(hub.opened).toHaveText(longName);
  const height = async () => (await page.getByText('THE END').boundingBox())?.height ?? 0;
  const folded = await height();
  expect(folded).toBeLessThan(600);
  await page.getByRole('button', { name: /^Show all \([0-9,]+ characters\)$/ }).focus();
  await page.keyboard.press('Enter');
  expect(await height()).toBeGreaterThan(1000);
  await page.getByRole('button', { name: 'Show less' }).press('Enter');
  expect(await height()).toBe(folded);

  const lineHeight = 26;
  expect((await hub.opened.boundingBox())?.height ?? 0).toBeLessThan(2.5 * lineHeight);
  await page.getByRole('button', { name: 'Whole name' }).click();
  expect((await hub.opened.boundingBox())?.height ?? 0).toBeGreaterThan(2.5 * lineHeight);

  await hub.row('محمد').click();
  await expect(hub.opened).toHaveText('محمد علي');
  const [name, heading] = [await hub.opened.locator('bdi').boundingBox(), await hub.opened.boundingBox()];
  expect(name?.x).toBeCloseTo(heading?.x ?? 0, 0);
});

test('E closes with a reason chosen by a digit, with undo, and reopens', async ({ page }) => {
  const imported = await list(page, 'Closing');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await openItem(page, 'Ben Cold');

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Close without an answer' });
  await expect(dialog.getByRole('radio', { name: /No answer needed/ })).toBeChecked();
  await page.keyboard.press('2');
  await expect(dialog.getByRole('radio', { name: /Spam/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(hub.row('Ben Cold')).toHaveCount(0);
  await expect(hub.rows()).toHaveCount(rows.length - 1);
  await hub.toast('Closed: Spam').getByRole('button', { name: 'Undo' }).click();
  await expect(hub.row('Ben Cold')).toBeVisible();

  await openItem(page, 'Cleo Slow');
  await hub.acts('Close').click();
  await dialog.getByRole('radio', { name: /Solved elsewhere/ }).check();
  await dialog.getByLabel('Note for colleagues (optional)').fill('Called them on the phone.');
  await dialog.getByRole('button', { name: 'Close item' }).click();
  await expect(hub.row('Cleo Slow')).toHaveCount(0);

  await test.step('it is kept under All with its reason, and comes back when reopened', async () => {
    await openInbox(page, imported.inbox('all'));
    await openItem(page, 'Cleo Slow', 'All');
    await expect(hub.row('Cleo Slow', 'All')).toContainText('Closed: Solved elsewhere');
    await expect(page.getByText('Closed by Olive Owner: Solved elsewhere')).toBeVisible();
    await expect(page.getByText('Called them on the phone.').first()).toBeVisible();
    await expect(hub.reply).toHaveCount(0);
    await page.keyboard.press('e');
    await expect(hub.toast('Open again.')).toBeVisible();
    await expect(hub.reply).toBeVisible();
    await expect(hub.timeline).toContainText('You reopened it');
    await openInbox(page, imported.inbox());
    await expect(hub.row('Cleo Slow')).toBeVisible();
  });
});

test('what changes while a page is on its way is seen all the same', async ({ page, context }) => {
  const imported = await list(page, 'On its way');
  let open = () => undefined as void;
  const gate = new Promise<void>((resolve) => { open = resolve; });
  await context.route('**/live?*', async (route) => { await gate; await route.continue(); });
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  const second = hub.rows().nth(1);
  await expect(second).toContainText('nobody yet');
  const id = await second.getAttribute('data-row');
  const claimed = await page.request.post(`/api/workspaces/${owner.slug}/feedback/${id}/claim`, { headers: { origin: new URL(page.url()).origin }, data: {} });
  expect(claimed.status()).toBe(200);
  open();
  await expect(second).toContainText('you have it');
});

test('a note stays in the hub, names its writer and can be deleted', async ({ page }) => {
  const imported = await list(page, 'Notes');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await openItem(page, 'Ada Furious');
  await page.keyboard.press('n');
  await expect(hub.note).toBeFocused();
  await page.keyboard.type('She called on Monday, too.');
  await page.keyboard.press('Control+Enter');
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes.getByRole('listitem')).toContainText('She called on Monday, too.');
  await expect(hub.note).toHaveValue('');
  await expect(hub.timeline).toContainText('You left a note');
  await page.reload();
  await expect(notes.getByRole('listitem')).toContainText('She called on Monday, too.');
  await notes.getByRole('button', { name: 'Delete your note' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(0);
});

test('search finds by word and by author, and says when there is nothing', async ({ page }) => {
  const imported = await list(page, 'Search');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await page.keyboard.press('/');
  const field = page.getByRole('textbox', { name: 'Search', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('lukewarm');
  await expect(hub.rows()).toHaveCount(1);
  await expect(hub.row('Cleo Slow')).toBeVisible();
  await expect(page).toHaveURL(/q=lukewarm/);

  await expect(page.getByText('1 found · most urgent first')).toBeVisible();

  await field.fill('furious');
  await expect(hub.row('Ada Furious')).toBeVisible();
  await expect(hub.rows()).toHaveCount(1);
  await field.fill('zeppelin');
  // the list itself is narrowed by its connection
  await expect(page.getByRole('heading', { name: 'Nothing fits these filters.' })).toBeVisible();
  await expect(page.getByText('nothing found')).toBeVisible();

  await test.step('what was only searched leads on to All, and keeps the words', async () => {
    await openPage(page, `/${owner.slug}/inbox/mine?q=zeppelin`);
    await expect(page.getByRole('heading', { name: 'Nothing here has these words.' })).toBeVisible();
    await page.getByRole('link', { name: 'Look in All' }).click();
    await expect(page).toHaveURL(/\/inbox\/all\?q=zeppelin/);
    await expect(field).toHaveValue('zeppelin');
    await expect(page.getByText('Try other words: a part of one is enough.')).toBeVisible();
    await openInbox(page, imported.inbox());
    await field.fill('zeppelin');
    await expect(hub.rows()).toHaveCount(0);
  });
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(hub.rows()).toHaveCount(rows.length);
});

test('filters narrow by connection, rating, place, person and day, and are cleared at once', async ({ page }) => {
  const imported = await list(page, 'Filters');
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  const filters = page.getByRole('group', { name: 'Narrow down' });
  await expect(hub.rows()).toHaveCount(5);

  await filters.getByRole('button', { name: 'Any rating' }).click();
  await page.getByRole('menuitemcheckbox', { name: '2 stars' }).click();
  await page.keyboard.press('Escape');
  await expect(hub.rows()).toHaveCount(2);
  await expect(hub.row('Cleo Slow')).toBeVisible();
  await expect(hub.row('Eve Late')).toBeVisible();

  await filters.getByRole('button', { name: 'Any day' }).click();
  await page.getByRole('menuitem', { name: 'Last 7 days' }).click();
  await expect(hub.rows()).toHaveCount(1);
  await expect(hub.row('Cleo Slow')).toBeVisible();

  await filters.getByRole('button', { name: 'All locations' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Pier' }).click();
  await expect(hub.rows()).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Nothing fits these filters.' })).toBeVisible();
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/rating|from|location|connection/);

  await openInbox(page, imported.inbox());
  await openItem(page, 'Dan Even');
  await page.keyboard.press('c');
  await expect(hub.acts('Release')).toBeVisible();
  await filters.getByRole('button', { name: 'Anyone' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Me', exact: true }).click();
  await expect(hub.rows()).toHaveCount(1);
  await expect(hub.row('Dan Even')).toBeVisible();
  await expect(page).toHaveURL(/assignee=me/);

  await test.step('the address alone brings the same list back', async () => {
    await page.reload();
    await expect(hub.rows()).toHaveCount(1);
    await expect(filters.getByRole('button', { name: 'Me', exact: true })).toBeVisible();
  });
});

test('a long list is drawn as far as one looks, and loads on', async ({ page }) => {
  const many = Array.from({ length: 130 }, (_, place): ListRow => ({ author: `Writer ${place + 1}`, rating: 2, text: `Visit number ${place + 1} was bad.`, postedAt: new Date(Date.now() - (200 - place) * 60_000) }));
  const imported = await list(page, 'Long', many);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await expect(hub.rows().first()).toBeVisible();
  expect(await hub.rows().count()).toBeLessThan(40);
  await hub.rows().first().focus();
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(hub.rows().filter({ hasText: 'Visit number 130 was bad.' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText('That is all.')).toBeVisible();
  expect(await hub.rows().count()).toBeLessThan(40);
});
