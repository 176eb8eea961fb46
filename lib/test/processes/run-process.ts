import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

export interface RunningProcess {
  child: ChildProcess;
  /** What it printed once it has ended, however it did. */
  ended: Promise<{ output: string; signal: NodeJS.Signals | null }>;
}

/** Starts one of the programs beside this file with the test's own environment; it ends with the test process at the latest. */
export function runProcess(program: 'send-on-time' | 'deliver-once', input: object): RunningProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${program}.ts`), JSON.stringify(input)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const ended = once(child, 'exit').then(([, signal]) => {
    process.off('exit', stop);
    return { output, signal: signal as NodeJS.Signals | null };
  });
  return { child, ended };
}
