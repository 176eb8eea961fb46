import { chromium, type Browser, type Page } from '@playwright/test';
import { z } from 'zod';
import { findChromium } from '@/scripts/find-test-tools.mjs';
import type { Bench } from './frame/bench';
import { atMost, ms, told, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { probeFile } from './frame/page-probe';
import { median, percentile } from './frame/statistics';

const loads = 7;
const wantedRows = 10_000;
const pageRows = 50;
/** Reaching so many rows page by page is bounded; what was reached is told. */
const fillLimitMs = 75_000;
const presses = 40;
const pauseMs = 120;
/** Means nothing in the inbox: what the browser itself needs from a key to a frame. */
const idleKey = 'x';

const listAnswer = z.object({ items: z.array(z.object({ title: z.string().nullable(), snippet: z.string().nullable() })).min(1) });

/** Words of the first row that has any (some people leave only stars), as the page will show them. It is among the first few. */
async function firstWords(bench: Bench, origin: string, view: string): Promise<string> {
  const answer = await fetch(`${origin}/api/workspaces/${bench.main.slug}/inbox?view=${view}`, { headers: { cookie: `${bench.cookie.name}=${bench.cookie.value}` } });
  const top = listAnswer.parse(await answer.json()).items.slice(0, 4);
  const words = top.map(({ title, snippet }) => (title ?? snippet ?? '').split('\n')[0]?.slice(0, 30).trim() ?? '');
  const found = words.find((candidate) => candidate.length >= 8);
  if (!found) throw new Error('the first rows have too few words to look for');
  return found;
}

async function openPage(browser: Browser, bench: Bench, origin: string, words: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ ...bench.cookie, url: origin }]);
  const page = await context.newPage();
  await page.addInitScript({ content: `window.heedAwaits = ${JSON.stringify(words)};` });
  await page.addInitScript({ path: probeFile });
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}

async function firstRow(browser: Browser, bench: Bench, origin: string): Promise<Line> {
  const words = await firstWords(bench, origin, 'reply');
  const samples: number[] = [];
  const answers: number[] = [];
  for (let load = 0; load <= loads; load += 1) {
    const page = await openPage(browser, bench, origin, words);
    await page.goto(`${origin}/${bench.main.slug}/inbox/reply`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.heedProbe.shownAt !== null, undefined, { timeout: 20_000 });
    const shown = await page.evaluate(() => window.heedProbe.shownAt);
    const answered = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return navigation instanceof PerformanceNavigationTiming ? navigation.responseStart : 0;
    });
    if (load > 0 && shown !== null) {
      samples.push(shown);
      answers.push(answered);
    }
    await page.context().close();
  }
  const seconds = median(samples) / 1000;
  return atMost({ measure: 'inbox page, first row visible, warm server, cold cache', ours: `median of ${samples.length}, slowest ${ms(Math.max(...samples))}; first byte ${ms(median(answers))}`, value: seconds, unit: 's' }, 1);
}

/** Scrolls the list to its end, again and again, until so many pages have arrived. Gives the rows loaded. */
async function fillList(page: Page): Promise<number> {
  let rows = pageRows;
  let arrived = Date.now();
  page.on('response', (response) => {
    if (!/\/api\/workspaces\/[^/]+\/inbox\?/.test(response.url()) || response.status() !== 200 || !response.url().includes('cursor=')) return;
    rows += pageRows;
    arrived = Date.now();
  });
  for (const deadline = Date.now() + fillLimitMs; rows < wantedRows && Date.now() < deadline && Date.now() - arrived < 10_000; ) {
    await page.evaluate(() => {
      const scrollers = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => element.scrollHeight > element.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(element).overflowY));
      const list = scrollers.sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
      if (list) list.scrollTop = list.scrollHeight;
    });
    await page.waitForTimeout(30);
  }
  return rows;
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(pauseMs);
}

async function keys(browser: Browser, bench: Bench, origin: string): Promise<Line[]> {
  const page = await openPage(browser, bench, origin, await firstWords(bench, origin, 'all'));
  await page.goto(`${origin}/${bench.main.slug}/inbox/all`);
  await page.waitForFunction(() => window.heedProbe.shownAt !== null, undefined, { timeout: 20_000 });
  const rows = await fillList(page);
  await page.waitForTimeout(1000);
  for (const key of ['j', 'j', 'k', 'c', 'c']) await press(page, key);
  await page.evaluate(() => {
    window.heedProbe.keys = [];
    window.heedProbe.longTasks = [];
  });
  const before = page.url();
  for (let count = 0; count < presses; count += 1) await press(page, 'j');
  const moved = page.url();
  for (let count = 0; count < presses; count += 1) await press(page, idleKey);
  for (let count = 0; count < presses / 2; count += 1) await press(page, 'k');
  for (let count = 0; count < presses / 4; count += 1) {
    await press(page, 'c');
    await press(page, 'j');
  }
  const probe = await page.evaluate(() => window.heedProbe);
  await page.context().close();
  if (moved === before) throw new Error('J moves nowhere');

  const of = (key: string) => probe.keys.filter((sample) => sample.key === key).map((sample) => sample.milliseconds);
  const idle = `a key without meaning p95 ${ms(percentile(of(idleKey), 0.95))}`;
  const lines = [['J', of('j')], ['K', of('k')], ['C', of('c')]] as const;
  const longest = Math.max(0, ...probe.longTasks);
  return [
    ...(rows < wantedRows ? [told({ measure: 'rows loaded before pressing keys', ours: `${rows.toLocaleString('en')} of ${wantedRows.toLocaleString('en')}` })] : []),
    ...lines.map(([key, samples]) =>
      atMost({ measure: `key ${key} to next paint, ${rows.toLocaleString('en')} rows loaded, p95`, ours: `p50 ${ms(median(samples))}, slowest ${ms(Math.max(...samples))}`, yardstick: idle, value: percentile(samples, 0.95), unit: 'ms', digits: 0 }, 50),
    ),
    atMost({ measure: 'longest task while pressing keys', ours: `${probe.longTasks.length} over 50 ms`, value: longest, unit: 'ms', digits: 0 }, 100),
  ];
}

export const browser: Measure = {
  name: 'browser',
  about: 'the first row and the keys, in Chromium',
  run: async (bench) => {
    const executablePath = findChromium();
    if (!bench.options.browser || !executablePath) return [told({ measure: 'in a browser', ours: bench.options.browser ? 'no Chromium found; not measured' : 'left out (--no-browser)' })];
    const { origin } = await bench.product();
    const started = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'] });
    try {
      return [await firstRow(started, bench, origin), ...(await keys(started, bench, origin))];
    } finally {
      await started.close();
    }
  },
};
