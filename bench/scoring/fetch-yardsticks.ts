import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Exact, so that figures can be compared from run to run. */
const packages = { 'vader-sentiment': '1.1.3', 'wink-sentiment': '5.0.2', natural: '8.1.1', '@nlpjs/core': '4.26.1', '@nlpjs/sentiment': '4.26.1', '@nlpjs/lang-en': '4.26.1' };
export type PackageName = keyof typeof packages;

export interface Fetched {
  /** Loads a package; null where it is not there. */
  load(name: PackageName): unknown;
  version(name: PackageName): string;
}

/** Fetches the packages into a folder of the system's own for passing things, once; tells in a sentence when that is not possible. */
export function fetchYardsticks(say: (text: string) => void): Fetched {
  const folder = path.join(os.tmpdir(), 'heed-bench-scoring');
  const there = (name: string) => fs.existsSync(path.join(folder, 'node_modules', name, 'package.json'));
  if (!Object.keys(packages).every(there)) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    say(`Fetching ${Object.keys(packages).join(', ')} into ${folder}.`);
    const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder, encoding: 'utf8', timeout: 300_000, shell: process.platform === 'win32' });
    if (npm.status !== 0) say('They could not be fetched; without a network only the package “sentiment” is compared with.');
  }
  // One of them reads a `.env` of the folder that we run in and says so; it is none of its business.
  process.env.DOTENV_CONFIG_PATH = os.devNull;
  process.env.DOTENV_CONFIG_QUIET = 'true';
  const require = createRequire(path.join(folder, 'package.json'));
  return { load: (name) => (there(name) ? (require(name) as unknown) : null), version: (name) => packages[name] };
}
