// npm run verify: what must hold before each commit. Prints one line a step and one closing line.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules/.bin', name);
const from = Date.now();

/** Runs one step to its end; its output is shown only when it fails (`show` keeps the summary lines). */
export function step(name, command, args, { env = {} } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += String(error)));
    child.on('close', (code) => {
      const ok = code === 0;
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (!ok) console.log(output);
      const summary = output.match(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m);
      resolve({ ok, passed: Number(summary?.[1] ?? (ok ? 1 : 0)), failed: ok ? 0 : Math.max(1, Number(summary?.[2] ?? 1)), skipped: Number(summary?.[3] ?? 0) });
    });
  });
}

export async function verify() {
  const results = [];
  const generated = await step('generated client', process.execPath, ['scripts/generate.mjs']);
  results.push(generated);
  if (!generated.ok) return results;
  // two lanes for two cores
  const lanes = [
    async () => {
      results.push(await step('types', bin('tsc'), ['--noEmit', '-p', '.']));
      results.push(await step('unit tests', bin('vitest'), ['run', '--project', 'unit', '--project', 'phrases']));
    },
    async () => {
      results.push(await step('lock file', process.execPath, ['scripts/check-lock.mjs']));
      results.push(await step('schema drift', process.execPath, ['scripts/run.mjs', 'scripts/migrate.ts', 'drift']));
      results.push(await step('architecture', bin('depcruise'), ['app', 'lib', 'prisma', 'scripts', 'bench', 'e2e', '--config', '.dependency-cruiser.cjs']));
      results.push(await step('lint', bin('eslint'), ['.', '--max-warnings', '0']));
    },
  ];
  await Promise.all(lanes.map((lane) => lane()));
  results.push(await step('database tests', bin('vitest'), ['run', '--project', 'database']));
  return results;
}

export function printTotal(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${((Date.now() - from) / 1000).toFixed(0)} s\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0;
}

if (process.argv[1] === import.meta.filename) {
  const results = await verify();
  process.exit(printTotal(results) ? 0 : 1);
}
