import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { inbox, openInbox } from './inbox';
import { openPage } from './open-page';
import { owner } from './owner';

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const unique = `${process.pid}`;
const rows = [
  ['Nr', 'Kunde', 'Sterne', 'Bewertung', 'Datum', 'Ort'],
  [`${unique}-1`, 'Jörg Müller', '1', '"Kalt und unfreundlich; nie wieder.\nSchade, wirklich."', ago(5), 'Hafen'],
  [`${unique}-2`, 'Zoë', '2', 'The soup was cold, and nobody said sorry 😞', ago(6), 'Hafen'],
  [`${unique}-3`, 'Ola', '4', 'Not bad', 'some day in spring', 'Markt'],
  [`${unique}-4`, '山田', '3', '普通でした', ago(30), 'Markt'],
];
/** As spreadsheets save "Unicode text": UTF-16 with its mark, one row a line, except where a text goes over two. */
const utf16 = (lines: string[][]) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.map((cells) => cells.join(';')).join('\r\n'), 'utf16le')]);

async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  await openPage(page, `/${owner.slug}/connections/import`);
  await page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What no guess can know: "Bewertung" is a rating in one list and a text in the next. */
async function chooseColumns(page: Page): Promise<void> {
  for (const [column, field] of [['Nr', 'Id'], ['Kunde', 'Name'], ['Bewertung', 'Text'], ['Ort', 'Location']] as const) {
    await page.getByLabel(`Is: ${column}`, { exact: true }).selectOption(field);
  }
  await page.getByLabel('Written on').selectOption('Tripadvisor');
}

/** One of the figures of a finished import. */
const figure = (page: Page, name: string) => page.locator('dl').getByText(name, { exact: true }).locator('..').getByRole('definition');

async function expectFigures(page: Page, figures: Record<'New' | 'Changed' | 'As before' | 'Left out', number>): Promise<void> {
  for (const [name, count] of Object.entries(figures)) await expect(figure(page, name)).toHaveText(String(count));
}

test('a UTF-16 file: columns are guessed and can be changed, a bad row is named by its line, the rest comes in', async ({ page }) => {
  const name = `herbst ${unique}.csv`;
  await choose(page, name, utf16(rows));

  await test.step('what will come in is shown before anything does', async () => {
    await expect(page.getByText('3 rows can be read, one will be left out')).toBeVisible();
    await expect(page.getByLabel('Is: Sterne')).toHaveValue('rating');
    await expect(page.getByLabel('Is: Datum')).toHaveValue('postedAt');
    await expect(page.getByRole('cell', { name: /Will be left out: “some day in spring” is not a date/ })).toBeVisible();
    await chooseColumns(page);
    await expect(page.getByText('3 rows can be read, one will be left out')).toBeVisible();
  });

  await page.getByLabel('Name of the new list').fill(`Herbst ${unique}`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} is in` })).toBeVisible({ timeout: 20_000 });
  await expectFigures(page, { New: 3, Changed: 0, 'As before': 0, 'Left out': 1 });

  await test.step('the bad row is named by its line, and can be taken home to be mended', async () => {
    // the first row's text goes over two lines
    await expect(page.getByText(/^Line 5 · “some day in spring” is not a date that could be read\./)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download them as CSV' }).click();
    const kept = fs.readFileSync(await (await download).path(), 'utf8');
    expect(kept).toContain('some day in spring');
  });

  await page.getByRole('link', { name: 'See the items in the inbox' }).click();
  const hub = inbox(page);
  await expect(hub.rows('All')).toHaveCount(3);
  await expect(hub.row('Jörg Müller', 'All')).toContainText('Tripadvisor · Hafen');
  await expect(hub.row('山田', 'All')).toContainText('普通でした');
  await expect(hub.row('Zoë', 'All')).toContainText('😞');

  await test.step('the same file again changes nothing', async () => {
    await choose(page, name, utf16(rows));
    await expect(page.getByText('This very file was imported before')).toBeVisible();
    await chooseColumns(page);
    await expect(page.getByLabel('List', { exact: true })).toHaveValue(/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('Everything in this file was here already. Nothing was changed.')).toBeVisible({ timeout: 20_000 });
    await expectFigures(page, { New: 0, Changed: 0, 'As before': 3, 'Left out': 1 });
  });

  await test.step('mended, the row comes in, and a changed text is seen as an edit', async () => {
    const mended = rows.map((cells) => cells.map((cell) => (cell === 'some day in spring' ? ago(40) : cell === 'The soup was cold, and nobody said sorry 😞' ? 'They called and said sorry. Thank you!' : cell)));
    await choose(page, `herbst mended ${unique}.csv`, utf16(mended));
    await chooseColumns(page);
    await page.getByLabel('List', { exact: true }).selectOption(`Herbst ${unique}`);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: `herbst mended ${unique}.csv is in` })).toBeVisible({ timeout: 20_000 });
    await expectFigures(page, { New: 1, Changed: 1, 'As before': 2, 'Left out': 0 });
    await page.getByRole('link', { name: 'See the items in the inbox' }).click();
    await expect(hub.rows('All')).toHaveCount(4);
    await hub.row('Zoë', 'All').click();
    await expect(page.getByText('One earlier version')).toBeVisible();
  });
});

test('what is no table is refused in words: a workbook, a PDF, an empty file', async ({ page }) => {
  await openPage(page, `/${owner.slug}/connections/import`);
  const refuse = async (name: string, bytes: Buffer, words: string) => {
    await page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  };
  await refuse('list.csv', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]), 'This is an Excel workbook.');
  await refuse('list.csv', Buffer.from('%PDF-1.7\n'), 'This is a PDF.');
  await refuse('list.csv', Buffer.alloc(0), 'The file is empty.');
});

const sampleFolder = path.resolve(import.meta.dirname, '../../shared/platforms/samples/google-play');
const samples = fs.existsSync(sampleFolder) ? fs.readdirSync(sampleFolder).filter((file) => file.endsWith('.csv')) : [];
// Other people's files do not belong in this repository: where they are not at hand, there is no such test.
for (const sample of samples) {
  test(`an export as Google Play makes it comes in without a touch (only where samples lie beside the repository): ${sample}`, async ({ page }) => {
    await choose(page, `${unique} ${sample}`, fs.readFileSync(path.join(sampleFolder, sample)));
    await expect(page.getByLabel('Written on')).toHaveValue('google-play');
    await expect(page.getByText(/^\d+ rows can be read, none is left out/)).toBeVisible();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: / is in$/ })).toBeVisible({ timeout: 20_000 });
    await expect(figure(page, 'Left out')).toHaveText('0');
    await page.getByRole('link', { name: 'See the items in the inbox' }).click();
    await expect(page).toHaveURL(/\/inbox\/all/);
    await expect(inbox(page).rows('All').first()).toContainText('Google Play');
    await openInbox(page, page.url());
  });
}
