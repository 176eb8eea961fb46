// Runs one of the product's TypeScript programs, after making sure that it can: dependencies and generated client present.
import './check-node.mjs';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [program, ...args] = process.argv.slice(2);
const require = (await import('node:module')).createRequire(import.meta.url);
if (!program) {
  console.error('usage: node scripts/run.mjs PROGRAM [ARGUMENTS]');
  process.exit(2);
}
if (!fs.existsSync(path.join(root, 'node_modules/tsx'))) {
  console.error('The dependencies are not installed. Run “npm ci” or “npm run up” first.');
  process.exit(1);
}
if (!fs.existsSync(path.join(root, 'lib/generated/prisma/client.ts'))) {
  const made = spawnSync(process.execPath, [path.join(root, 'scripts/generate.mjs')], { stdio: 'inherit' });
  if (made.status !== 0) process.exit(made.status ?? 1);
}
const child = spawn(process.execPath, ['--import', require.resolve('tsx'), path.resolve(root, program), ...args], { stdio: 'inherit', cwd: process.cwd() });
// the child hears Ctrl-C itself; this process only waits for it
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
