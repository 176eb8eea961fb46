// The supervisor behind `npm run up`: database, schema, web process with the worker inside; stops them in order.
import { spawn, type ChildProcess } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadDotEnv, prepareEnvironment, type PreparedEnvironment } from './database/prepare-environment';
import { StartupProblem } from './database/startup-problem';
import { isBanner } from './is-banner';

const root = path.resolve(import.meta.dirname, '..');
const startedAt = Date.now();
const say = (text: string) => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${text}`);

interface Options {
  port: number;
  host: string;
  dataFolder: string;
  demo: boolean;
  dev: boolean;
}

function readOptions(): Options {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean', default: false },
        dev: { type: 'boolean', default: false },
        'no-install': { type: 'boolean', default: false },
      },
    }));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.replace(/\.?$/, '.') : 'Unknown option.';
    throw new StartupProblem(`${problem} Known options: --demo, --port NUMBER, --host ADDRESS, --data FOLDER.`, { cause });
  }
  const port = Number(values.port ?? process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartupProblem('The port must be a number from 1 to 65535.');
  return {
    port,
    host: values.host ?? process.env.HEED_HOST ?? '127.0.0.1',
    dataFolder: path.resolve(values.data ?? process.env.HEED_DATA ?? path.join(root, 'data')),
    demo: values.demo,
    dev: values.dev,
  };
}

async function assertPortFree(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') reject(new StartupProblem(`Port ${port} is taken. Stop what uses it, or choose another: npm run up -- --port ${port + 1}`, { cause }));
      else if (cause.code === 'EACCES') reject(new StartupProblem(`This user may not use port ${port}. Choose one above 1024, for example --port 3000.`, { cause }));
      else if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') reject(new StartupProblem(`This machine has no address ${host}. Check --host.`, { cause }));
      else reject(cause);
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** One hub per data folder: the second is told where the first one is. */
function takeDataFolder(options: Options): () => void {
  const file = path.join(options.dataFolder, 'heed.pid');
  fs.mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  if (fs.existsSync(file)) {
    const [pid, url] = fs.readFileSync(file, 'utf8').split('\n');
    if (pid && Number(pid) !== process.pid && isHeed(Number(pid))) {
      throw new StartupProblem(`The database in ${options.dataFolder} is in use: Heed already runs at ${url ?? 'another port'} (process ${pid}). Stop it there, or choose another folder with --data.`);
    }
  }
  fs.writeFileSync(file, `${process.pid}\n${publicUrl(options)}\n`);
  return () => fs.rmSync(file, { force: true });
}

function isHeed(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // a process id can be given again to a stranger after a restart of the machine
  const commandLine = `/proc/${pid}/cmdline`;
  return !fs.existsSync(commandLine) || fs.readFileSync(commandLine, 'utf8').includes('serve.ts');
}

function publicUrl({ port, host }: Options): string {
  if (process.env.HEED_URL) return process.env.HEED_URL.replace(/\/$/, '');
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host) ? 'localhost' : host;
  return `http://${shown}:${port}`;
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

async function waitForWeb(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (child.exitCode !== null) throw new StartupProblem('The web process ended while starting; the lines above say why.');
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
      if (response.ok) return;
    } catch {
      // not listening yet
    }
    await sleep(100);
  }
  throw new StartupProblem('The web process did not answer within two minutes; the lines above may say why.');
}

/** Runs the demo seed, which prints its own sign-in. */
async function seedDemo(prepared: PreparedEnvironment, url: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), path.join(root, 'prisma/seed.ts')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...prepared.env, HEED_URL: url, HEED_LOG_LEVEL: 'warn' },
  });
  const code = await new Promise<number>((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
  if (code !== 0) throw new StartupProblem('The demo workspace could not be filled; the lines above say why.');
}

async function main(): Promise<void> {
  loadDotEnv(root);
  const options = readOptions();
  const url = publicUrl(options);
  const release = takeDataFolder(options);
  let prepared: PreparedEnvironment | null = null;
  let web: ChildProcess | null = null;
  let stopping = false;

  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    if (code === 0) say('Stopping: web and worker first, then the database.');
    if (web) await stopChild(web);
    await prepared?.postgres?.stop();
    release();
    if (code === 0) say('Stopped. Your data is kept.');
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));

  try {
    await assertPortFree(options.port, options.host);
    say(process.env.DATABASE_URL ? 'Connecting to the database …' : 'Starting the database …');
    prepared = await prepareEnvironment({ dataFolder: options.dataFolder, migrate: true, onStep: (step) => say(`Schema: ${step}`) });
    // behind a proxy the hub listens on loopback and is public all the same
    const isPrivate = isLoopback(options.host) && isLoopback(new URL(url).hostname);
    const setupKey = isPrivate ? undefined : crypto.createHmac('sha256', prepared.env.HEED_SECRET ?? '').update('set-up key').digest('base64url').slice(0, 16);
    const env = {
      ...process.env,
      ...prepared.env,
      HEED_URL: url,
      NEXTAUTH_URL: url,
      // the product ends its own jobs and requests before the process goes
      NEXT_MANUAL_SIG_HANDLE: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(options.port),
      HOSTNAME: options.host,
      ...(setupKey ? { HEED_SETUP_KEY: setupKey } : {}),
    };
    // the owner's login stays with the supervisor
    Reflect.deleteProperty(env, 'DATABASE_URL');
    Reflect.deleteProperty(env, 'DATABASE_DIRECT_URL');
    if (options.demo) await seedDemo(prepared, url);

    say('Starting web and worker …');
    const require = createRequire(import.meta.url);
    const [entry, entryArgs, cwd] = options.dev
      ? [require.resolve('next/dist/bin/next'), ['dev', '-p', String(options.port), '-H', options.host], root]
      : [path.join(root, '.next/standalone/server.js'), [], path.join(root, '.next/standalone')];
    // its own group: Ctrl-C reaches the supervisor alone, which then stops everything in order
    web = spawn(process.execPath, [entry, ...entryArgs], { cwd, stdio: ['inherit', options.dev ? 'inherit' : 'pipe', 'inherit'], detached: true, env: { ...env, NODE_ENV: options.dev ? 'development' : 'production' } });
    // the framework's own banner names addresses that are not the one to open
    if (web.stdout) createInterface({ input: web.stdout }).on('line', (line) => isBanner(line) || console.log(line));
    web.on('exit', () => {
      if (!stopping) {
        console.error('The web process ended unexpectedly.');
        void stop(1);
      }
    });
    const local = options.host === '0.0.0.0' || options.host === '::' ? '127.0.0.1' : options.host.includes(':') ? `[${options.host}]` : options.host;
    await waitForWeb(`http://${local}:${options.port}/api/health`, web);
    const shown = setupKey ? `${url}/?key=${setupKey}` : url;
    console.log(`\nHeed is ready: ${shown}\n(Ctrl-C stops it; the data stays in ${options.dataFolder})\n`);
  } catch (error) {
    console.error(`\n${error instanceof StartupProblem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    await stop(1);
  }
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof StartupProblem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
