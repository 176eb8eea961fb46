// npm run bench [-- --only=ingest,inbox --items=100000 --big --no-browser --no-build]
// Ratios measured side by side in one run on a database of its own; prints a table and writes bench/results/latest.json.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { machineSentence } from './frame/describe-machine';
import { told, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { openBench } from './frame/open-bench';
import { readOptions, type Options } from './frame/options';
import { printTable } from './frame/print-table';
import { browser } from './browser';
import { deepPage } from './deep-page';
import { firstLoad } from './first-load';
import { inbox } from './inbox';
import { ingest } from './ingest';
import { jobs } from './jobs';
import { memory } from './memory';
import { outbox } from './outbox';
import { plans } from './plans';
import { rowSecurity } from './row-security';
import { size } from './size';
import { statements } from './statements';

/** In this order: what must be alone with the database comes before the product's own processes start. */
const measures: readonly Measure[] = [plans, deepPage, size, rowSecurity, ingest, outbox, statements, memory, firstLoad, browser, inbox, jobs];

const started = Date.now();
const seconds = () => (Date.now() - started) / 1000;
const say = (text: string) => console.log(`[${seconds().toFixed(1).padStart(5)} s] ${text}`);

async function runAll(options: Options): Promise<boolean> {
  const { bench, close } = await openBench(options, say);
  const lines: Line[] = [];
  const failures: { measure: string; error: string }[] = [];
  let interrupted = false;
  process.once('SIGINT', () => (interrupted = true));
  try {
    for (const measure of measures) {
      if (interrupted || (options.only.size > 0 && !options.only.has(measure.name))) continue;
      say(`${measure.name}: ${measure.about}`);
      try {
        lines.push(...(await measure.run(bench)));
      } catch (error) {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        failures.push({ measure: measure.name, error: reason });
        lines.push({ ...told({ measure: measure.name, ours: 'could not be measured' }), met: 'no' });
        say(`${measure.name} failed: ${reason}`);
      }
    }
  } finally {
    await close();
  }
  const machine = bench.machine;
  const loadAfter = Math.round((os.loadavg()[0] ?? 0) * 100) / 100;
  const result = { at: new Date(started).toISOString(), seconds: Math.round(seconds()), machine, loadAfter, items: options.items, only: [...options.only], lines, failures };
  const file = path.join(import.meta.dirname, 'results/latest.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  const missed = lines.filter((line) => line.met === 'no').length;
  console.log(`\n${machineSentence(machine)}, after ${loadAfter}\n${options.items.toLocaleString('en')} items, 60 % in one workspace, the rest in 200 others\n\n${printTable(lines)}\n`);
  console.log(`${Math.round(seconds())} s; ${missed === 0 ? 'every limit is kept' : `${missed} ${missed === 1 ? 'limit is' : 'limits are'} missed`}; written to bench/results/latest.json`);
  return missed === 0 && !interrupted;
}

let options: Options;
try {
  options = readOptions(measures.map((measure) => measure.name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
process.exit((await runAll(options)) ? 0 : 1);
