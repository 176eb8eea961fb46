import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, narrow } from './barriers';
import { importList, type ListRow } from './import-list';
import { inbox, openInbox, openItem } from './inbox';
import { inviteByLink, join } from './join';

const rows: ListRow[] = [
  { author: 'Ada Furious', rating: 1, text: 'The waiter was rude and the soup was disgusting. I was overcharged and I want my money back.' },
  { author: 'Ben Parcel', rating: 2, text: 'The parcel arrived two weeks late and the courier left it in the rain.' },
  { author: 'Cleo Stars', rating: 5, text: 'Awful. The room was filthy, the staff were rude and I will never come back. Terrible.' },
  { author: 'Dora Deutsch', rating: 1, text: 'Das Zimmer war schmutzig und die Dusche war kalt. Sehr unfreundliches Personal, nie wieder.' },
  { author: 'Eve Praise', rating: 3, text: 'Lovely view and friendly people, but the delivery was terribly late.' },
];

let lists = 0;
async function list(page: Page) {
  lists += 1;
  return importList(page, { name: `Scoring ${process.pid} ${lists}`, rows });
}
/** Labels are filled in right behind the import. */
async function openNarrowed(page: Page, address: string, count: number): Promise<void> {
  await expect(async () => {
    await openInbox(page, address);
    await expect(inbox(page).rows()).toHaveCount(count, { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}
const why = (page: Page) => page.getByRole('heading', { name: /^(Why this is first|Why it stands here)\.$/ }).locator('../..');

test('a theme chosen in the menu narrows the list, together with a search, and goes again', async ({ page }) => {
  const imported = await list(page);
  await openNarrowed(page, `${imported.inbox()}&theme=delivery`, 2);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await expect(hub.rows()).toHaveCount(rows.length);
  await page.getByRole('button', { name: 'Any theme' }).click();
  const choice = page.getByRole('menuitemcheckbox', { name: /^Delivery/ });
  await expect(choice).toContainText(/[1-9]\d*\+?$/);
  await choice.click();
  await expect(page).toHaveURL(/theme=delivery/);
  await expect(hub.rows()).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: '2 found' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('courier');
  await expect(hub.rows()).toHaveCount(1);
  await expect(hub.row('Ben Parcel')).toBeVisible();
  await page.getByRole('button', { name: 'Take away: Delivery' }).click();
  await expect(page).not.toHaveURL(/theme=/);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(hub.rows()).toHaveCount(rows.length);

  await test.step('by keyboard alone, to a language', async () => {
    await page.getByRole('button', { name: 'Any language' }).focus();
    await page.keyboard.press('ArrowDown');
    const german = page.getByRole('menuitemcheckbox', { name: /^German/ });
    await expect(german).toBeVisible();
    // letters count as one word only while they follow each other quickly
    await expect(async () => {
      await page.keyboard.type('germ');
      await expect(german).toBeFocused({ timeout: 1500 });
    }).toPass({ timeout: 15_000 });
    await page.keyboard.press('Enter');
    await expect(hub.rows()).toHaveCount(1);
    await expect(hub.row('Dora Deutsch')).toBeVisible();
  });
});

test('a chip of the open item narrows the list to what is like it', async ({ page }) => {
  const imported = await list(page);
  await openNarrowed(page, `${imported.inbox()}&theme=delivery`, 2);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await openItem(page, 'Ben Parcel');
  const chip = page.getByRole('list', { name: 'What it is about' }).getByRole('button', { name: /^Delivery/ });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/theme=delivery/);
  await expect(hub.rows()).toHaveCount(2);
  await expect(hub.opened).toHaveText('Ben Parcel');
  await chip.click();
  await expect(hub.rows()).toHaveCount(rows.length);
});

test('a row says what its stars hide, and which language is another', async ({ page }) => {
  const imported = await list(page);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  await expect(hub.row('Cleo Stars')).toContainText('5 stars, but the text complains');
  await expect(hub.row('Dora Deutsch')).toContainText('German');
  await expect(hub.row('Ben Parcel')).not.toContainText('English');
  await openItem(page, 'Cleo Stars');
  await expect(page.getByRole('region', { name: 'What Cleo Stars wrote' })).toContainText('5 stars, but the text complains');
});

test('the words that were weighed are underlined, light up with their reason, and can be left plain', async ({ page }) => {
  const imported = await list(page);
  await openInbox(page, imported.inbox());
  await openItem(page, 'Eve Praise');
  const card = page.getByRole('region', { name: 'What Eve Praise wrote' });
  const marks = card.locator('[data-mark]');
  await expect(card.locator('[data-mark~="pos"]').filter({ hasText: /lovely|friendly/i }).first()).toBeVisible();
  await expect(card.locator('[data-mark~="topic"]').first()).toBeVisible();
  await expect(card).toContainText('what it is about');
  await page.getByRole('list', { name: 'What it is about' }).getByRole('button', { name: /^Delivery/ }).hover();
  await expect(card.locator('[data-lit]').filter({ hasText: 'delivery' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(marks).toHaveCount(0);
  await page.reload();
  await expect(card).toBeVisible();
  await expect(card.getByRole('button', { name: 'Underlines' })).toHaveAttribute('aria-pressed', 'false');
  await expect(marks).toHaveCount(0);
  await card.getByRole('button', { name: 'Underlines' }).click();
  await expect(marks.first()).toBeVisible();
});

test('what a person corrects holds at once, is shown with their name, and can be undone', async ({ page, browser }) => {
  const imported = await list(page);
  await openInbox(page, imported.inbox());
  const hub = inbox(page);
  const priority = async () => Number((await hub.row('Ada Furious').getByText(/^Priority \d+$/).innerText()).split(' ')[1]);
  await openItem(page, 'Ada Furious');
  const before = await priority();
  expect(before).toBeGreaterThan(29);

  await page.keyboard.press('w');
  await page.getByRole('menuitem', { name: 'Not urgent' }).click();
  // at once, while the message is there
  await hub.toast('Corrected.').getByRole('button', { name: 'Undo' }).click();
  await expect(why(page)).not.toContainText('You said');
  await expect.poll(priority).toBe(before);

  await page.keyboard.press('w');
  await page.getByRole('menuitem', { name: 'Not urgent' }).click();
  await expect(why(page)).toContainText('You said: not urgent');
  await expect.poll(priority).toBeLessThan(30);
  await expect(hub.row('Ada Furious')).toContainText('Corrected');
  await expect(hub.rows().nth(rows.length - 1)).not.toContainText('Ben Parcel');
  await test.step('the reasons add up to the number, those below nothing too', async () => {
    await expect(why(page)).toContainText('a colleague says otherwise');
    const points = [...(await why(page).innerText()).matchAll(/\(([+−])(\d+)\)/g)].map(([, sign, count]) => (sign === '+' ? 1 : -1) * Number(count));
    expect(points.some((count) => count < 0)).toBe(true);
    expect(points.reduce((sum, count) => sum + count, 0)).toBe(await priority());
  });
  await expect(hub.timeline).toContainText('You said: not urgent');
  await page.getByRole('list', { name: 'Corrections' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(priority).toBe(before);
  await expect(why(page)).not.toContainText('You said');

  await test.step('other themes, and back by the line itself', async () => {
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Other themes…' }).click();
    const dialog = page.getByRole('dialog', { name: 'What is it about?' });
    await expectAccessible(page, 'choosing themes');
    const chosen = dialog.getByRole('checkbox', { checked: true });
    for (let left = await chosen.count(); left > 0; left -= 1) await chosen.first().uncheck();
    await dialog.getByRole('checkbox', { name: 'Cleanliness' }).check();
    await dialog.getByRole('button', { name: 'Save themes' }).click();
    const about = page.getByRole('list', { name: 'What it is about' });
    await expect(about).toContainText('Cleanliness');
    await expect(about).not.toContainText('Food and drink');
    await expect(why(page)).toContainText('You said: about Cleanliness');
    await expectAccessible(page, 'a corrected item');
    await page.getByRole('list', { name: 'Corrections' }).getByRole('button', { name: 'Undo' }).click();
    await expect(about).not.toContainText('Cleanliness');
  });

  await test.step('a hub that says no is believed', async () => {
    await page.route('**/corrections', (route) => route.fulfill({ status: 503, json: { error: { code: 'unavailable', message: 'Not just now.' } } }));
    await page.keyboard.press('w');
    await page.getByRole('menuitemcheckbox', { name: 'Mixed' }).click();
    await expect(why(page).getByRole('alert')).toHaveText('Not just now.');
    await expect(why(page)).not.toContainText('You said');
  });

  await test.step('a viewer sees it and changes nothing', async () => {
    const name = `Vera Viewer ${process.pid}`;
    const vera = await join(browser, await inviteByLink(page, { role: 'Viewer', label: name }), { name, email: `vera.scoring.${process.pid}@example.test`, password: 'seven grey herons' });
    await openInbox(vera.page, imported.inbox());
    await expect(why(vera.page)).toBeVisible();
    await expect(vera.page.getByRole('button', { name: 'Correct', exact: true })).toHaveCount(0);
    await vera.context.close();
  });
});

test('with all its marks the inbox has no barriers, and fits a narrow screen', async ({ page }) => {
  const imported = await list(page);
  await openInbox(page, imported.inbox());
  await openItem(page, 'Cleo Stars');
  await expectAccessible(page, 'an item with marks');
  await expectNoSidewaysScroll(page, 'an item with marks');
  await page.getByRole('button', { name: 'Any theme' }).click();
  await expect(page.getByRole('menuitemcheckbox').nth(1)).toBeVisible();
  await expectAccessible(page, 'the themes');
  await page.keyboard.press('Escape');
  await page.setViewportSize(narrow);
  const chip = page.getByRole('list', { name: 'What it is about' }).getByRole('button').first();
  await chip.click();
  await expect(page.getByRole('list', { name: 'Needs a reply', exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page, 'the narrowed list');
});
