// Makes sure that what the end-to-end tests drive is on this machine: Chromium, and a WordPress with PHP and MariaDB.
// Usage: node scripts/ensure-test-tools.mjs [--only=chromium|wordpress]
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium, findMariaDb, findPhp, findWordPress } from './find-test-tools.mjs';

/** What each tool needs on Debian; the first name that the package lists know is taken. */
const TOOLS = [
  { set: 'chromium', name: 'Chromium', find: findChromium, packages: [['chromium', 'chromium-browser']] },
  { set: 'wordpress', name: 'PHP with mysqli', find: findPhp, packages: [['php-cli'], ['php-mysql']] },
  { set: 'wordpress', name: 'MariaDB server', find: findMariaDb, packages: [['mariadb-server-core', 'mariadb-server']] },
  {
    set: 'wordpress',
    name: 'WordPress with a theme',
    find: findWordPress,
    packages: [['wordpress'], ['wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyfour', 'wordpress-theme-twentytwentyfive', 'wordpress-theme-twentytwentytwo', 'wordpress-theme-twentytwentyone']],
  },
];
const ATTEMPTS = 3;
const POLICY_FILE = '/usr/sbin/policy-rc.d';
const started = Date.now();

/** @param {string} text */
const say = (text) => console.log(`[test tools +${((Date.now() - started) / 1000).toFixed(1)}s] ${text}`);

const only = readOnly();
const wanted = TOOLS.filter((tool) => only === undefined || tool.set === only);
let missing = wanted.filter((tool) => !tool.find());
if (missing.length > 0) {
  const names = missing.map((tool) => tool.name).join(', ');
  const isDebian = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (process.env.CHROMIUM_PATH && missing.some((tool) => tool.set === 'chromium')) {
    stop(`CHROMIUM_PATH is set to ${process.env.CHROMIUM_PATH}, and no browser runs from there. Correct it or unset it.`);
  }
  if (!isDebian || process.getuid?.() !== 0) stop(howToInstall(names, isDebian));
  say(`Missing: ${names}. Installing with apt-get.`);
  await install();
  missing = wanted.filter((tool) => !tool.find());
  if (missing.length > 0) stop(`Installed, but still not usable: ${missing.map((tool) => tool.name).join(', ')}.`);
}
say(`Ready: ${wanted.map((tool) => tool.name).join(', ')}.`);

function readOnly() {
  const given = process.argv.slice(2);
  const sets = TOOLS.map((tool) => tool.set);
  const value = given[0]?.match(/^--only=(.+)$/)?.[1];
  if (given.length === 0) return undefined;
  if (given.length > 1 || value === undefined || !sets.includes(value)) stop('Usage: node scripts/ensure-test-tools.mjs [--only=chromium|wordpress]');
  return value;
}

async function install() {
  // Only fresh lists name versions that the mirror still has. One unreachable third-party source must not stop us: the install judges.
  const updated = await aptGet(['update'], 'Reading package lists');
  if (updated !== undefined) say(`apt-get update was not complete (${lastLine(updated)}); going on with what it has.`);
  const packages = missing.flatMap((tool) => tool.packages.map((names) => names.find(hasCandidate) ?? names[0]));
  const allowServices = forbidServices();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const failure = await aptGet(['install', '--no-install-recommends', '--no-remove', ...packages], `Installing ${packages.join(' ')}`);
      if (failure === undefined) return;
      if (attempt === ATTEMPTS) stop(`apt-get install ${packages.join(' ')} failed:\n${failure}`);
      say(`Not yet (${lastLine(failure)}); trying again.`);
      await wait(5_000 * attempt);
      await run('dpkg', ['--configure', '-a'], 'Finishing an interrupted installation');
    }
  } finally {
    allowServices();
  }
}

/** WordPress brings a web server along; the tests start their own programs, so the machine's services stay as they are. */
function forbidServices() {
  if (fs.existsSync(POLICY_FILE)) return () => undefined;
  fs.writeFileSync(POLICY_FILE, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const allow = () => fs.rmSync(POLICY_FILE, { force: true });
  process.once('exit', allow);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return allow;
}

/** @param {string | undefined} name */
function hasCandidate(name) {
  const answer = spawnSync('apt-cache', ['policy', String(name)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return /Candidate: (?!\(none\))/.test(answer.stdout ?? '');
}

/** @param {string[]} args @param {string} title */
function aptGet(args, title) {
  const options = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Use-Pty=0', '-o', 'APT::Status-Fd=3'];
  return run('apt-get', [...options, ...args], title);
}

/**
 * Runs a program, saying how far it is by apt's own status lines.
 * @param {string} program @param {string[]} args @param {string} title
 * @returns {Promise<string | undefined>} what it printed when it failed
 */
function run(program, args, title) {
  say(`${title} …`);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } });
    let printed = '';
    let shown = '';
    const keep = (/** @type {Buffer} */ chunk) => { printed = (printed + chunk.toString()).slice(-4_000); };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      for (const [, step, percent] of chunk.toString().matchAll(/^(dlstatus|pmstatus):[^:]*:(\d+)/gm)) {
        const now = `${step === 'dlstatus' ? 'downloading' : 'unpacking'} ${Math.floor(Number(percent) / 20) * 20} %`;
        if (now !== shown) say(`  ${now}`);
        shown = now;
      }
    });
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : printed.trim() || `exit code ${code}`));
  });
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? text;
}

/** @param {string} names @param {boolean} isDebian */
function howToInstall(names, isDebian) {
  const packages = [...new Set(missing.flatMap((tool) => tool.packages.map((choices) => choices[0])))].join(' ');
  if (isDebian) return `The end-to-end tests need ${names}. Install with:\n  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages}`;
  return `The end-to-end tests need ${names}. Debian's names are: ${packages}. Install your system's own, so that \`chromium\` (or CHROMIUM_PATH), \`php\` and \`mariadbd\` run and WordPress lies in /usr/share/wordpress.`;
}

/** @param {string} text @returns {never} */
function stop(text) {
  console.error(text);
  process.exit(1);
}
