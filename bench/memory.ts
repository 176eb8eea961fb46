import { setTimeout as sleep } from 'node:timers/promises';
import { atMost } from './frame/line';
import type { Measure } from './frame/measure';
import { treeMemory } from './frame/tree-memory';

const idleSeconds = 30;
const mebibyte = 2 ** 20;

/** Web and worker in one process, after a first page, left alone for half a minute. */
export const memory: Measure = {
  name: 'memory',
  about: `web and worker, ${idleSeconds} s idle`,
  run: async (bench) => {
    const product = await bench.product();
    const page = await fetch(`${product.origin}/${bench.main.slug}/inbox/reply`, { headers: { cookie: `${bench.cookie.name}=${bench.cookie.value}` } });
    await page.text();
    await sleep(idleSeconds * 1000);
    const resident = treeMemory(product.pid) / mebibyte;
    return [atMost({ measure: `memory of web and worker, idle for ${idleSeconds} s`, ours: `${Math.round(resident)} MB resident`, value: resident, unit: 'MB', digits: 0 }, 400)];
  },
};
