import { spawn } from 'node:child_process';

const SCRIPT = `
groups=
while read -r word value; do
  case $word in
    group) groups="$groups $value" ;;
    done) exit 0 ;;
  esac
done
for group in $groups; do kill -s INT -- "-$group" 2>/dev/null; done
[ -z "$groups" ] || sleep "$2"
for group in $groups; do kill -s KILL -- "-$group" 2>/dev/null; done
rm -rf -- "$1"
`;

export interface Sweeper {
  /** Names a process group (the pid of a child spawned with `detached: true`) that must not outlive us. */
  add(group: number): void;
  /** All is put away already; nothing is left to sweep. */
  callOff(): void;
}

/**
 * Ends the given process groups and removes `folder` when this process goes away, in whatever way: a small shell waits
 * on a pipe that the system closes for us, so that even SIGKILL leaves nothing running.
 * @param graceSeconds between SIGINT and SIGKILL
 */
export function sweepAfterDeath({ folder, graceSeconds = 0 }: { folder: string; graceSeconds?: number }): Sweeper {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'sweep', folder, String(graceSeconds)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.unref();
  const pipe = shell.stdin;
  if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  return {
    add: (group) => void pipe.write(`group ${group}\n`),
    callOff: () => void pipe.end('done\n'),
  };
}
