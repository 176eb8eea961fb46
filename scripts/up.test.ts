import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const folders: string[] = [];
const groups: number[] = [];

afterEach(() => {
  for (const group of groups.splice(0)) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch (error) {
      // the rule: it has ended by itself
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** The real up.mjs before a supervisor and a generator that only tell what they hear. */
function tree(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-up-'));
  folders.push(folder);
  fs.mkdirSync(path.join(folder, 'scripts'));
  for (const file of ['up.mjs', 'bring-up.mjs', 'check-node.mjs', 'build-stamp.mjs']) fs.copyFileSync(path.join(root, 'scripts', file), path.join(folder, 'scripts', file));
  fs.writeFileSync(path.join(folder, 'package-lock.json'), '{}');
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, 'scripts', name), text);
  return folder;
}

const generated = `import fs from 'node:fs'; fs.mkdirSync('lib/generated/prisma', { recursive: true }); fs.writeFileSync('lib/generated/prisma/client.ts', '');`;
/** Stops as the real one does: in its own time, and once. */
const supervisor = `
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
  console.log('heard');
  if (stopping) return;
  stopping = true;
  console.log('stopping');
  setTimeout(() => { console.log('stopped'); process.exit(0); }, 300);
});
setInterval(() => {}, 1000);
console.log('serving ' + process.pid);`;

function up(folder: string, nodeArgs: string[] = []) {
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/up.mjs', '--dev', '--no-install'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  if (child.pid) groups.push(child.pid);
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed.text += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, printed, ended };
}

async function printed(run: { printed: { text: string }; child: ChildProcess }, pattern: RegExp): Promise<RegExpMatchArray> {
  for (;;) {
    const found = run.printed.text.match(pattern);
    if (found) return found;
    if (run.child.exitCode !== null) throw new Error(`ended before it printed ${pattern}:\n${run.printed.text}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    // no such process
    return false;
  }
};

describe.skipIf(process.platform === 'win32')('npm run up, told to stop', () => {
  it.each([
    ['SIGINT', 'alone'],
    ['SIGTERM', 'alone'],
    ['SIGINT', 'with its whole group, as a terminal does'],
  ] as const)('by %s %s stops the hub in order, once, and then itself', async (signal, to) => {
    const run = up(tree({ 'serve.ts': supervisor, 'generate.mjs': generated }));
    const pid = Number((await printed(run, /serving (\d+)/))[1]);
    process.kill(to === 'alone' ? (run.child.pid ?? 0) : -(run.child.pid ?? 0), signal);
    expect(await run.ended).toBe(0);
    expect(run.printed.text.match(/stopping/g)).toHaveLength(1);
    expect(run.printed.text.match(/stopped/g)).toHaveLength(1);
    expect(isAlive(pid)).toBe(false);
  });

  it('while it still prepares ends what it is at and goes no further', async () => {
    const run = up(tree({ 'serve.ts': supervisor, 'generate.mjs': `import fs from 'node:fs'; fs.writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);` }));
    await printed(run, /Generating/);
    const file = path.join(folders.at(-1) ?? '', 'pid');
    while (!fs.existsSync(file) || !fs.readFileSync(file, 'utf8')) await new Promise((resolve) => setTimeout(resolve, 20));
    const pid = Number(fs.readFileSync(file, 'utf8'));
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    expect(isAlive(pid)).toBe(false);
    expect(run.printed.text).not.toContain('serving');
  });
});

describe('npm run up on an old Node', () => {
  const old = (version: string) => ['--import', `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`];

  it.each(['12.22.12', '18.20.0', '20.18.1'])('%s says so in one sentence, before it reads anything else', async (version) => {
    const folder = tree({ 'bring-up.mjs': 'this does not even parse;' });
    const run = up(folder, old(version));
    expect(await run.ended).toBe(1);
    expect(run.printed.text.trim()).toBe(`Heed needs Node.js 20.19 or newer; this is ${version}.`);
  });

  it('can be read by it: the check and what imports it use no younger syntax', () => {
    for (const file of ['check-node.mjs', 'up.mjs']) {
      const text = fs.readFileSync(path.join(root, 'scripts', file), 'utf8');
      expect(text).not.toMatch(/\?\.|\?\?|import\.meta|node:|^\s*await /m);
    }
    expect(fs.readFileSync(path.join(root, 'scripts/up.mjs'), 'utf8').match(/^import .*$/gm)).toEqual([`import './check-node.mjs';`]);
  });
});

describe('the supervisor', () => {
  it('names an option it does not know, and those it does, in two sentences', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--prot', '3100'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^Unknown option '--prot'\..* Known options: --demo, --port NUMBER, --host ADDRESS, --data FOLDER\.$/);
  });
});
