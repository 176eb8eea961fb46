// Every optional package that a locked package names must itself be locked, or `npm ci` refuses on other systems; and no download
// address may be in the lock file.
import fs from 'node:fs';
import path from 'node:path';

const lock = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8'));
const names = new Set(Object.keys(lock.packages).map((key) => key.split('node_modules/').pop()));
const problems = [];
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const optional of Object.keys(entry.optionalDependencies ?? {})) if (!names.has(optional)) problems.push(`${optional} (named by ${where || 'package.json'}) is not locked`);
  if (entry.resolved) problems.push(`${where} has a download address`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
