import fs from 'node:fs';

function readStat(pid: string): string[] | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name in brackets may hold spaces
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    // it ended between the listing and the reading
    return null;
  }
}

/** Milliseconds of processor time that a process and its children, ended ones too, have used so far; null where the system does not tell as Linux does. */
export function cpuTime(pid: number): number | null {
  if (!fs.existsSync('/proc/self/stat')) return null;
  let ticks = 0;
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const fields = readStat(name);
    if (!fields) continue;
    const sum = (from: number, to: number) => fields.slice(from, to).reduce((total, field) => total + Number(field), 0);
    // after the name come state and parent; then, from the twelfth on, user and system time, and the same of children that have ended
    if (Number(name) === pid) ticks += sum(11, 15);
    else if (Number(fields[1]) === pid) ticks += sum(11, 13);
  }
  // counted in hundredths of a second
  return ticks * 10;
}
