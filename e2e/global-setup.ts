import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './peers/find-free-port';
import { startOwnProcess } from './peers/own-process';
import { sweepAfterDeath } from './peers/sweep-after-death';

const ROOT = path.resolve(import.meta.dirname, '..');
/** With the white space behind it: a line may arrive in pieces. */
const READY = /Heed is ready: (https?:\/\/\S+)\s/;
/** A first start also generates and builds. */
const START_TIMEOUT_MS = 8 * 60_000;
const STOP_TIMEOUT_MS = 30_000;
/** The tests never touch a database, or answer under an address, that the person at this machine has configured. */
const LEFT_OUT = ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'HEED_URL'];

/**
 * Starts the product for all end-to-end tests, as a person does, on a data folder of its own; its output is kept in
 * `test-results/heed.log`. With `HEED_E2E_URL` given, that one is tested instead and nothing is started.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.HEED_E2E_URL) return undefined;

  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-e2e-'));
  const sweeper = sweepAfterDeath({ folder: data, graceSeconds: 10 });
  fs.mkdirSync(path.join(ROOT, 'test-results'), { recursive: true });
  const log = fs.createWriteStream(path.join(ROOT, 'test-results/heed.log'));
  const port = await findFreePort();
  const environment = { ...process.env, HEED_ALLOW_PRIVATE_HOSTS: '127.0.0.1:*' };
  for (const name of LEFT_OUT) Reflect.deleteProperty(environment, name);

  let printed = '';
  let found: string | undefined;
  let ready: (url: string) => void = () => undefined;
  const isReady = new Promise<string>((resolve) => { ready = resolve; });
  const product = await startOwnProcess(process.execPath, ['scripts/up.mjs', '--port', String(port), '--data', data, '--no-install'], {
    name: 'Heed', sweeper, cwd: ROOT, env: environment,
    onOutput: (text) => {
      log.write(text);
      if (found) return;
      printed += text;
      found = READY.exec(printed)?.[1];
      if (found) ready(found);
    },
  });
  const stop = async () => {
    await product.stop('SIGINT', STOP_TIMEOUT_MS);
    await new Promise<void>((resolve) => log.end(resolve));
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    sweeper.callOff();
  };

  const url = await Promise.race([isReady, product.ended, wait(START_TIMEOUT_MS, undefined, { ref: false })]);
  if (typeof url !== 'string') {
    const reason = product.hasEnded() ? 'ended before it was ready' : `was not ready after ${START_TIMEOUT_MS / 60_000} minutes`;
    await stop();
    throw new Error(`Heed ${reason}. It printed last:\n${product.output()}`);
  }
  process.env.HEED_E2E_URL = url;
  process.env.HEED_E2E_DATA = data;
  return stop;
}
