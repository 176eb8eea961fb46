// Builds the web process and completes the stand-alone folder, which leaves out static files.
import './check-node.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildHash, writeStamp } from './build-stamp.mjs';

const root = path.resolve(import.meta.dirname, '..');
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
// of the sources as they are when the build begins
const stamp = buildHash();
const build = spawn(process.execPath, [next, 'build'], { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
// a build that nobody waits for any more would go on writing into the next one's folder
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.platform !== 'win32' && build.kill(signal));
const code = await new Promise((resolve) => build.once('exit', resolve));
if (code !== 0) process.exit(code ?? 1);
fs.cpSync(path.join(root, '.next/static'), path.join(root, '.next/standalone/.next/static'), { recursive: true });
if (fs.existsSync(path.join(root, 'public'))) fs.cpSync(path.join(root, 'public'), path.join(root, '.next/standalone/public'), { recursive: true });
writeStamp('build', stamp);
