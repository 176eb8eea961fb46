// npm test: everything, from a bare machine: dependencies, tools, verify, build, end to end. `--long` adds the long runs.
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const inherit = { cwd: root, stdio: 'inherit' };

function must(label, command, args, env = {}) {
  console.log(`\n== ${label}`);
  const from = Date.now();
  const result = spawnSync(command, args, { ...inherit, env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  console.log(`== ${label}: ${((Date.now() - from) / 1000).toFixed(0)} s`);
  if (result.status !== 0) {
    console.error(`\n${label} failed.\n0 passed, 1 failed`);
    process.exit(1);
  }
}

if (!fs.existsSync(path.join(root, 'node_modules/vitest'))) {
  must('Installing the dependencies', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { PRISMA_SKIP_POSTINSTALL_GENERATE: '1' });
}
must('Tools for the end-to-end tests', process.execPath, ['scripts/ensure-test-tools.mjs']);

const { verify, step, printTotal } = await import('./verify.mjs');
console.log('\n== Verify');
const results = await verify();
if (results.every((result) => result.ok)) {
  console.log('\n== Build');
  const build = await step('build', process.execPath, ['scripts/build.mjs']);
  results.push(build);
  if (build.ok) {
    console.log('\n== End to end');
    const long = process.argv.includes('--long') ? { HEED_TEST_LONG: '1' } : {};
    const result = spawnSync(path.join(root, 'node_modules/.bin/playwright'), ['test'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...long } });
    process.stdout.write(result.stdout);
    const summary = result.stdout.match(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m);
    results.push({ ok: result.status === 0, passed: Number(summary?.[1] ?? 0), failed: result.status === 0 ? 0 : Math.max(1, Number(summary?.[2] ?? 1)), skipped: Number(summary?.[3] ?? 0) });
  }
}
process.exit(printTotal(results) ? 0 : 1);
