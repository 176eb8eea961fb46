// npm run up [-- --demo --port N --host H --data DIR --dev --no-install]
// Brings the hub up on a bare machine: dependencies, generated client, build, then the supervisor (scripts/serve.ts).
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

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Heed needs Node.js 20.19 or newer; this is ${process.versions.node}.`);

function run(command, commandArgs, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, { cwd: root, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
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
const supervisor = spawn(process.execPath, ['--import', require.resolve('tsx'), path.join(root, 'scripts/serve.ts'), ...args], { stdio: 'inherit', cwd: root });
// Ctrl-C reaches the supervisor itself; this process only waits until it has stopped everything in order
process.on('SIGINT', () => {});
process.on('SIGTERM', () => supervisor.kill('SIGTERM'));
supervisor.on('exit', (code) => process.exit(code ?? 1));
