import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildHash, isBuilt, readStamp, writeStamp } from '@/scripts/build-stamp.mjs';

export const root = path.resolve(import.meta.dirname, '../..');
export const productFolder = path.join(root, '.next/standalone');
const trivialSources = path.join(root, 'bench/trivial');
/** Built in a copy, so that linters and type checks never meet its output. */
const trivialCopy = path.join(root, '.heed/bench-trivial');
export const trivialFolder = path.join(trivialCopy, '.next/standalone/.heed/bench-trivial');

function run(what: string, args: string[]): void {
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
  if (result.status !== 0) throw new Error(`${what} could not be built:\n${`${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-15).join('\n')}`);
}

/** Builds the product unless the build that stands is of the present sources, or `rebuild` is false and there is one. */
export function ensureProduct(rebuild: boolean, say: (text: string) => void): void {
  const hash = buildHash();
  const exists = fs.existsSync(path.join(productFolder, 'server.js'));
  if (isBuilt(hash)) return;
  if (exists && !rebuild) {
    say('The build is older than the sources; measured as it stands (--no-build).');
    return;
  }
  say('Building the product …');
  run('The product', [path.join(root, 'scripts/build.mjs')]);
  writeStamp('build', hash);
}

/** Builds the trivial application once for each version of Next and of its own few lines. */
export function ensureTrivial(say: (text: string) => void): void {
  const require = createRequire(import.meta.url);
  const hash = crypto.createHash('sha256').update(fs.readFileSync(require.resolve('next/package.json')));
  for (const file of ['next.config.js', 'app/rows/route.js']) hash.update(fs.readFileSync(path.join(trivialSources, file)));
  const stamp = hash.digest('hex');
  if (readStamp('bench-trivial-build') === stamp && fs.existsSync(path.join(trivialFolder, 'server.js'))) return;
  say('Building the trivial application to compare with …');
  fs.rmSync(trivialCopy, { recursive: true, force: true });
  fs.cpSync(trivialSources, trivialCopy, { recursive: true });
  run('The trivial application', [require.resolve('next/dist/bin/next'), 'build', trivialCopy]);
  writeStamp('bench-trivial-build', stamp);
}
