// What the install, the generated client and the build were made from, so that each is made again only when that has changed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** @param {string[]} files @returns {string} */
export function hashOf(files) {
  const hash = crypto.createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(fs.readFileSync(path.join(root, file))).update('\0');
  return hash.digest('hex');
}

/** @param {string} name @returns {string} */
export function readStamp(name) {
  const file = path.join(root, '.heed', name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

/** @param {string} name @param {string} value */
export function writeStamp(name, value) {
  fs.mkdirSync(path.join(root, '.heed'), { recursive: true });
  fs.writeFileSync(path.join(root, '.heed', name), value);
}

/** Every file that the build depends on. @returns {string[]} */
export function sourceFiles() {
  const files = ['package-lock.json', 'package.json', 'next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json', 'prisma.config.ts'];
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const inside = `${folder}/${entry.name}`;
      if (inside === 'lib/generated') continue;
      if (entry.isDirectory()) walk(inside);
      else if (!/\.test\.tsx?$|\.md$/.test(entry.name)) files.push(inside);
    }
  };
  for (const folder of ['app', 'lib', 'prisma/schema', 'public']) if (fs.existsSync(path.join(root, folder))) walk(folder);
  return files.filter((file) => fs.existsSync(path.join(root, file))).sort();
}

/** What a build of the sources as they are now would be stamped with. @returns {string} */
export function buildHash() {
  return hashOf(sourceFiles());
}

/** @param {string} hash of `buildHash` @returns {boolean} whether the build that stands was made from just these sources */
export function isBuilt(hash) {
  return readStamp('build') === hash && fs.existsSync(path.join(root, '.next/standalone/server.js'));
}
