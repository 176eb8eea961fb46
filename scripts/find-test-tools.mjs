import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** @param {string[]} names @param {string[]} folders @returns {string | undefined} */
function findProgram(names, folders = []) {
  const searched = [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...folders];
  for (const name of names) {
    for (const folder of searched) {
      const file = path.join(folder, name);
      if (isProgram(file)) return file;
    }
  }
  return undefined;
}

/** @param {string} file */
function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    // Not there, or in a folder that we may not look into: either way not ours to run.
    return false;
  }
}

/** @param {string} program @param {string[]} args @returns {string | undefined} what it printed, or undefined when it does not run */
function ask(program, args) {
  const answer = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 ? answer.stdout : undefined;
}

/**
 * The browser of the end-to-end tests: `CHROMIUM_PATH`, else the usual places.
 * A stub that only tells people to install something else does not count.
 * @returns {string | undefined}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  const candidates = given ? [given] : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return candidates.find((file) => isProgram(file) && ask(file, ['--version']) !== undefined);
}

/**
 * PHP's command line with the MariaDB driver.
 * @returns {string | undefined}
 */
export function findPhp() {
  const php = findProgram(['php'], ['/usr/bin', '/usr/local/bin']);
  return php && ask(php, ['-r', 'echo extension_loaded("mysqli") ? "yes" : "no";'])?.endsWith('yes') ? php : undefined;
}

/**
 * MariaDB's server program; MySQL's cannot start on an empty data folder and does not count.
 * @returns {string | undefined}
 */
export function findMariaDb() {
  return findProgram(['mariadbd'], ['/usr/sbin', '/usr/local/sbin', '/usr/libexec', '/usr/local/libexec']);
}

/**
 * A folder with WordPress's files and at least one theme (without a theme its pages are blank).
 * @returns {string | undefined}
 */
export function findWordPress() {
  const folder = '/usr/share/wordpress';
  return fs.existsSync(path.join(folder, 'wp-includes/version.php')) && findThemes(folder).length > 0 ? folder : undefined;
}

/** @param {string} wordpress its folder @returns {string[]} the names of its themes, oldest first */
export function findThemes(wordpress) {
  const folder = path.join(wordpress, 'wp-content/themes');
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, 'style.css')));
}
