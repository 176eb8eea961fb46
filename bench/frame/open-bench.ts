import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import pg from 'pg';
import { sweepAfterDeath } from '@/e2e/peers/sweep-after-death';
import { openSession } from '@/lib/identity/open-session';
import { deriveSecret } from '@/lib/system/crypto';
import { closeDatabase } from '@/lib/system/db';
import { prepareEnvironment } from '@/scripts/database/prepare-environment';
import type { Bench } from './bench';
import { describeMachine } from './describe-machine';
import { ensureProduct, ensureTrivial, productFolder, trivialFolder } from './ensure-builds';
import type { Options } from './options';
import { withClient } from './raw-database';
import { addHistory, seedWorkspaces, settleDatabase } from './seed-workspaces';
import { startWeb, type Web } from './start-web';

const smallName = 'heed_small';

function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

async function copyDatabase(ownerUrl: string): Promise<void> {
  await withClient(onDatabase(ownerUrl, 'postgres'), async (admin) => {
    const source = new URL(ownerUrl).pathname.slice(1);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`, [source]);
    await admin.query(`create database ${smallName} template ${source}`);
  });
  await withClient(onDatabase(ownerUrl, smallName), settleDatabase);
}

function readPostgresPid(folder: string): number {
  return Number(fs.readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

/**
 * A data folder of its own with a durable database, seeded, and what is needed to start the product on it. `close` stops everything
 * and removes the folder; the sweeper does so when this process is killed.
 */
export async function openBench(options: Options, say: (text: string) => void): Promise<{ bench: Bench; close(): Promise<void> }> {
  // never a database or secret that the person at this machine has configured
  for (const name of ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'HEED_SECRET', 'HEED_KEY_FILE', 'HEED_URL', 'HEED_DATA']) Reflect.deleteProperty(process.env, name);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-bench-'));
  const sweeper = sweepAfterDeath({ folder, graceSeconds: 5 });
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.reverse()) await closer();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    sweeper.callOff();
  };

  try {
    say('Starting a database of its own …');
    const prepared = await prepareEnvironment({ dataFolder: folder, migrate: true });
    closers.push(async () => prepared.postgres?.stop());
    const postgresPid = readPostgresPid(folder);
    sweeper.add(postgresPid);
    const environment: Record<string, string> = { ...prepared.env, HEED_LOG_LEVEL: 'warn' };
    Object.assign(process.env, environment, { HEED_URL: 'http://127.0.0.1:3000', HEED_WORKER: 'off' });
    const machine = await describeMachine(prepared.ownerUrl);

    const now = new Date();
    say(`Seeding ${options.items.toLocaleString('en')} items through the product's own way in …`);
    const seeding = await withClient(prepared.ownerUrl, async (client) => {
      const begun = await seedWorkspaces(client, now, options.items);
      await begun.fillTo(options.smallItems);
      await addHistory(client, begun.main);
      return begun;
    });
    await closeDatabase();
    await copyDatabase(prepared.ownerUrl);
    await seeding.fillTo(options.items);
    const owner = new pg.Client({ connectionString: prepared.ownerUrl });
    await owner.connect();
    closers.push(() => owner.end());
    closers.push(closeDatabase);
    await addHistory(owner, seeding.main);
    await settleDatabase(owner);

    const sid = await openSession({ userId: seeding.main.member.actor.userId, userAgent: null });
    const value = await encode({ token: { sid }, secret: deriveSecret('next-auth'), maxAge: 3600 });

    const startProduct = (overrides: Record<string, string>) => {
      ensureProduct(options.build, say);
      return startWeb({
        name: 'The product',
        server: path.join(productFolder, 'server.js'),
        folder: productFolder,
        readyPath: '/api/health',
        sweeper,
        env: (origin) => ({ ...environment, HEED_WORKER: 'inside', HEED_URL: origin, NEXTAUTH_URL: origin, ...overrides }),
      });
    };
    let product: Promise<Web> | undefined;
    let trivial: Promise<Web> | undefined;
    const kept = async (web: Promise<Web>): Promise<Web> => {
      const started = await web;
      closers.push(() => started.stop());
      return started;
    };

    const bench: Bench = {
      options, machine, folder, sweeper, environment, owner, say, startProduct,
      main: seeding.main,
      postgresPid,
      ownerUrl: prepared.ownerUrl,
      appUrl: environment.HEED_DATABASE_APP_URL ?? '',
      smallAppUrl: onDatabase(environment.HEED_DATABASE_APP_URL ?? '', smallName),
      cookie: { name: 'heed.session', value },
      product: () => (product ??= kept(startProduct({}))),
      trivial: (json) => {
        const rows = path.join(folder, 'rows.json');
        fs.writeFileSync(rows, json);
        ensureTrivial(say);
        trivial ??= kept(startWeb({ name: 'The trivial application', server: path.join(trivialFolder, 'server.js'), folder: trivialFolder, readyPath: '/rows', sweeper, env: () => ({ BENCH_ROWS: rows }) }));
        return trivial;
      },
    };
    return { bench, close };
  } catch (error) {
    await close();
    throw error;
  }
}
