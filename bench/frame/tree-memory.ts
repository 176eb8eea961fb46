import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

interface Row {
  pid: number;
  parent: number;
  kilobytes: number;
}

function fromProc(): Row[] {
  const rows: Row[] = [];
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let status: string;
    try {
      status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
    } catch {
      // it ended between the listing and the reading
      continue;
    }
    const figure = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    rows.push({ pid: Number(name), parent: figure('PPid'), kilobytes: figure('VmRSS') });
  }
  return rows;
}

function fromPs(): Row[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return listed.trim().split('\n').map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, kilobytes };
  });
}

/** Resident memory of a process and all its descendants, in bytes. Pages shared between them count once for each. */
export function treeMemory(pid: number): number {
  const rows = fs.existsSync('/proc/self/status') ? fromProc() : fromPs();
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
    grown = family.size > before;
  }
  return rows.filter((row) => family.has(row.pid)).reduce((sum, row) => sum + row.kilobytes * 1024, 0);
}
