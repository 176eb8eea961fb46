// Brings the hub up on a bare machine: dependencies, generated client, build, then the supervisor (scripts/serve.ts). Started by up.mjs.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { buildHash, hashOf, isBuilt, readStamp, sourceFiles, writeStamp } from './build-stamp.mjs';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const started = Date.now();
const say = (text) => console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`);
const fail = (text) => {
  console.error(`\n${text}\n`);
  process.exit(1);
};

// Who stops this process stops what it is at. A terminal tells the whole group, a service manager perhaps only this one; the supervisor
// stops once, however often it hears of it. Windows tells everybody itself, and could only kill.
let atWork = null;
let stoppedBy = 0;
for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15]]) {
  process.on(signal, () => {
    stoppedBy = number;
    if (!atWork) process.exit(128 + number);
    else if (process.platform !== 'win32') atWork.kill(signal);
  });
}

function run(command, commandArgs, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, { cwd: root, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    atWork = child;
    const end = (result) => {
      atWork = null;
      if (stoppedBy) process.exit(128 + stoppedBy);
      resolve(result);
    };
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => end({ code: 1, output: String(error) }));
    child.on('exit', (code) => end({ code: code ?? 1, output }));
  });
}

function lastLines(output) {
  return output.trim().split('\n').slice(-15).join('\n');
}

/** A line that moves while something long runs, so that nobody thinks it hangs. */
async function withProgress(label, work) {
  const from = Date.now();
  say(`${label} …`);
  const timer = setInterval(() => say(`${label} … still at it, ${Math.round((Date.now() - from) / 1000)} s so far`), 15_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

const lockHash = hashOf(['package-lock.json']);
if (!args.includes('--no-install') && (!fs.existsSync(path.join(root, 'node_modules/next')) || (readStamp('install') !== '' && readStamp('install') !== lockHash))) {
  const result = await withProgress('Installing the dependencies', () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: { PRISMA_SKIP_POSTINSTALL_GENERATE: '1' } }));
  if (result.code !== 0) fail(`The dependencies could not be installed. Check the network and the disk, then run “npm run up” again.`);
}
if (readStamp('install') !== lockHash) writeStamp('install', lockHash);

const schemaHash = hashOf(sourceFiles().filter((file) => file.startsWith('prisma/') || file === 'package-lock.json'));
if (readStamp('generate') !== schemaHash || !fs.existsSync(path.join(root, 'lib/generated/prisma/client.ts'))) {
  const result = await withProgress('Generating the database client', () => run(process.execPath, ['scripts/generate.mjs'], { quiet: true }));
  if (result.code !== 0) fail(`The database client could not be generated:\n${lastLines(result.output)}`);
  writeStamp('generate', schemaHash);
}

if (!args.includes('--dev')) {
  const hash = buildHash();
  if (!isBuilt(hash)) {
    const result = await withProgress('Building the product', () => run(process.execPath, ['scripts/build.mjs'], { quiet: true }));
    if (result.code !== 0) fail(`The build failed:\n${lastLines(result.output)}`);
  }
}

const require = createRequire(import.meta.url);
atWork = spawn(process.execPath, ['--import', require.resolve('tsx'), path.join(root, 'scripts/serve.ts'), ...args], { stdio: 'inherit', cwd: root });
atWork.on('exit', (code) => process.exit(code ?? 1));
