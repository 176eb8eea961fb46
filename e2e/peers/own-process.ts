import { spawn } from 'node:child_process';
import type { Sweeper } from './sweep-after-death';

const KEPT_OUTPUT = 8_000;

export interface OwnProcess {
  readonly name: string;
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** The last few thousand characters that it printed. */
  output(): string;
  /** Signals the whole process group, so that the children of the child go too, waits for the end, and kills when that takes too long. */
  stop(signal: NodeJS.Signals, killAfterMs?: number): Promise<void>;
}

/** Starts a program in a process group of its own, swept when this process dies. `onOutput` sees each piece as it comes. */
export async function startOwnProcess(
  program: string,
  args: readonly string[],
  options: { name: string; sweeper: Sweeper; env?: NodeJS.ProcessEnv; cwd?: string; onOutput?: (text: string) => void },
): Promise<OwnProcess> {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], cwd: options.cwd, env: options.env });
  let printed = '';
  let over = false;
  const keep = (chunk: Buffer) => {
    const text = chunk.toString();
    printed = (printed + text).slice(-KEPT_OUTPUT);
    options.onOutput?.(text);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => child.once('exit', () => { over = true; resolve(); }));
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  const { pid } = child;
  if (pid === undefined) throw new Error(`${options.name} did not start`);
  options.sweeper.add(pid);
  return {
    name: options.name,
    pid,
    ended,
    hasEnded: () => over,
    output: () => printed,
    stop: async (signal, killAfterMs = 3_000) => {
      signalGroup(pid, signal);
      const late = setTimeout(() => signalGroup(pid, 'SIGKILL'), killAfterMs);
      await ended;
      clearTimeout(late);
      // The leader is gone; whoever it left behind goes too.
      signalGroup(pid, 'SIGKILL');
    },
  };
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (!isNoSuchProcess(error)) throw error;
  }
}

function isNoSuchProcess(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}
