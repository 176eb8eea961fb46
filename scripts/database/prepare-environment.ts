import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { prepareDatabase } from './prepare-database';
import { StartupProblem } from './startup-problem';

/** Reads `.env` beside package.json; what is already set wins. */
export function loadDotEnv(root: string): void {
  const file = path.join(root, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

function ensureFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (cause) {
    throw new StartupProblem(`The data folder ${folder} cannot be written. Check who owns it, or choose another with --data.`, { cause });
  }
}

function readOrCreate(file: string, make: () => string): string {
  if (!fs.existsSync(file)) {
    try {
      fs.writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOSPC') throw new StartupProblem('The disk is full. Free some space and start again.', { cause: error });
      // made by another process in this very moment: read that one
      if (code !== 'EEXIST') throw error;
    }
  }
  return fs.readFileSync(file, 'utf8').trim();
}

export interface PreparedEnvironment {
  /** For the child processes: what lib/system/env.ts reads. */
  env: Record<string, string>;
  postgres: EmbeddedPostgres | null;
  ownerUrl: string;
}

export interface PrepareEnvironmentOptions {
  dataFolder: string;
  migrate: boolean;
  onStep?: (step: string) => void;
  /** For tests: give up the database's crash safety for speed. */
  durable?: boolean;
}

/** Secrets, key file, database and schema: everything that must stand before the product's processes start. */
export async function prepareEnvironment(options: PrepareEnvironmentOptions): Promise<PreparedEnvironment> {
  const data = path.resolve(options.dataFolder);
  ensureFolder(data);
  const secret = process.env.HEED_SECRET ?? readOrCreate(path.join(data, 'secret'), () => crypto.randomBytes(32).toString('base64url'));
  if (secret.length < 32) throw new StartupProblem('HEED_SECRET is too short. Use at least 32 random characters, for example from: openssl rand -base64 32');
  const keyFile = process.env.HEED_KEY_FILE ?? path.join(data, 'credentials.key.json');
  if (!process.env.HEED_KEY_FILE) {
    readOrCreate(keyFile, () => {
      const id = `k${new Date().toISOString().slice(0, 10)}`;
      return JSON.stringify({ current: id, keys: { [id]: crypto.randomBytes(32).toString('base64') } }, null, 2);
    });
  }

  let postgres: EmbeddedPostgres | null = null;
  let ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) {
    postgres = await startEmbeddedPostgres(path.join(data, 'postgres'), { durable: options.durable });
    ownerUrl = postgres.ownerUrl;
  }
  try {
    const urls = await prepareDatabase({
      ownerUrl,
      ownerDirectUrl: process.env.DATABASE_DIRECT_URL,
      secret,
      migrate: options.migrate,
      onStep: options.onStep,
    });
    return {
      postgres,
      ownerUrl,
      env: {
        HEED_SECRET: secret,
        HEED_KEY_FILE: keyFile,
        HEED_DATABASE_APP_URL: urls.app,
        HEED_DATABASE_LISTEN_URL: urls.listen,
        HEED_DATABASE_SYSTEM_URL: urls.system,
        HEED_DATABASE_MODE: urls.mode,
      },
    };
  } catch (error) {
    if (postgres?.started) await postgres.stop();
    throw error;
  }
}
