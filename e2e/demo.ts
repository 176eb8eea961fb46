import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { prepareEnvironment } from '../scripts/database/prepare-environment';

const ROOT = path.resolve(import.meta.dirname, '..');
const FACTS = path.join(ROOT, 'test-results/demo.json');

/** Signed in as the demo's owner. */
export const demoOwnerState = path.join(ROOT, 'test-results/demo-owner.json');

export interface DemoMember { role: string; name: string; email: string }

export interface Demo {
  slug: string;
  password: string;
  members: DemoMember[];
}

/**
 * Fills the demo workspace beside the tests' own, in the hub that runs: items of five platforms in every state, and a second tenant. The
 * hub's data folder stands in `HEED_E2E_DATA`.
 */
export async function fillDemoWorkspace(): Promise<Demo> {
  const dataFolder = process.env.HEED_E2E_DATA;
  if (!dataFolder) throw new Error('HEED_E2E_DATA names no data folder: with HEED_E2E_URL, name the folder of that hub too');
  const prepared = await prepareEnvironment({ dataFolder, migrate: false });
  const printed = await run(['--import', 'tsx', 'prisma/seed.ts'], { ...prepared.env, HEED_URL: process.env.HEED_E2E_URL ?? '', HEED_DEMO_ITEMS: '0', HEED_LOG_LEVEL: 'warn' });
  const demo = readPrinted(printed);
  fs.writeFileSync(FACTS, JSON.stringify(demo));
  return demo;
}

export function readDemo(): Demo {
  const demo: Demo = JSON.parse(fs.readFileSync(FACTS, 'utf8'));
  return demo;
}

/** The sign-ins stand in columns, two spaces or more apart, as the person at the terminal sees them. */
function readPrinted(printed: string): Demo {
  const slug = /\/([a-z0-9-]+)\/inbox\/reply/.exec(printed)?.[1];
  const rows = [...printed.matchAll(/^ {2}(owner|lead|responder|viewer) +(.+?) {2,}(\S+@\S+) {2,}(.+?)$/gm)];
  const password = rows[0]?.[4];
  if (!slug || !password) throw new Error(`the demo's sign-in was not printed:\n${printed}`);
  return { slug, password, members: rows.map(([, role = '', name = '', email = '']) => ({ role, name, email })) };
}

function run(args: string[], environment: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${output}`))));
  });
}
