import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareEnvironment } from '@/scripts/database/prepare-environment';

/** One real PostgreSQL for the whole run; every test makes its own workspace in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-test-'));
  const prepared = await prepareEnvironment({ dataFolder: folder, migrate: true, durable: false });
  Object.assign(process.env, prepared.env, {
    HEED_TEST_OWNER_URL: prepared.ownerUrl,
    HEED_URL: 'http://127.0.0.1:3000',
    HEED_ALLOW_PRIVATE_HOSTS: '127.0.0.1:*',
    HEED_LOG_LEVEL: process.env.HEED_LOG_LEVEL ?? 'silent',
    HEED_WORKER: 'off',
  });
  return async () => {
    await prepared.postgres?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
