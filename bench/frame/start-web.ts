import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@/e2e/peers/find-free-port';
import { startOwnProcess, type OwnProcess } from '@/e2e/peers/own-process';
import type { Sweeper } from '@/e2e/peers/sweep-after-death';

export interface Web {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

const startLimitMs = 60_000;

/** Starts a stand-alone Next server on a free loopback port and waits until `readyPath` answers. */
export async function startWeb(options: {
  name: string;
  server: string;
  folder: string;
  readyPath: string;
  sweeper: Sweeper;
  /** Given the origin, because some settings name it. */
  env: (origin: string) => Record<string, string>;
}): Promise<Web> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = await startOwnProcess(process.execPath, [options.server], {
    name: options.name,
    sweeper: options.sweeper,
    cwd: options.folder,
    env: { ...process.env, ...options.env(origin), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), HOSTNAME: '127.0.0.1' },
  });
  await waitUntilReady(`${origin}${options.readyPath}`, server);
  return { origin, pid: server.pid, stop: () => server.stop('SIGTERM', 15_000) };
}

async function waitUntilReady(url: string, server: OwnProcess): Promise<void> {
  for (const deadline = Date.now() + startLimitMs; Date.now() < deadline; await sleep(50)) {
    if (server.hasEnded()) throw new Error(`${server.name} ended while starting:\n${server.output()}`);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
      if (response.ok) return;
    } catch {
      // not listening yet
    }
  }
  await server.stop('SIGKILL');
  throw new Error(`${server.name} did not answer ${url} within a minute:\n${server.output()}`);
}
