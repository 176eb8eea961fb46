import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPayloads } from '@/lib/jobs/payloads';
import { explainServerLog } from './embedded-postgres';
import { connectAsOwner, prepareDatabase } from './prepare-database';

const ownerUrl = process.env.HEED_TEST_OWNER_URL ?? '';
const secret = process.env.HEED_SECRET ?? '';

function withParts(url: string, parts: Partial<Pick<URL, 'username' | 'password' | 'pathname' | 'port' | 'hostname'>>): string {
  return Object.assign(new URL(url), parts).toString();
}

describe('preparing a database that someone gave us', () => {
  let admin: pg.Client;
  const made: string[] = [];

  async function emptyDatabase(owner?: string): Promise<string> {
    const name = `heed_test_${crypto.randomUUID().replaceAll('-', '')}`;
    await admin.query(`create database ${name}${owner ? ` owner ${owner}` : ''}`);
    made.push(name);
    return withParts(ownerUrl, { pathname: `/${name}` });
  }

  beforeAll(async () => {
    admin = new pg.Client({ connectionString: ownerUrl });
    await admin.connect();
  });
  afterAll(async () => {
    for (const name of made) await admin.query(`drop database if exists ${name} with (force)`);
    for (const name of made) for (const role of [`${name}_app`, `${name}_system`]) await admin.query(`drop role if exists ${role}`);
    await admin.query('drop role if exists heed_maker');
    await admin.query('drop role if exists heed_plain');
    await admin.query('drop role if exists heed_bypass');
    await admin.end();
  });

  it.each([
    ['no server there', { port: '1' }, /Nothing answers at 127\.0\.0\.1:1/],
    ['a wrong password', { password: 'wrong' }, /refused the password/],
    ['no such database', { pathname: '/nowhere' }, /no such database/],
    ['no such host', { hostname: 'nowhere.invalid' }, /cannot be found/],
  ])('says in one sentence: %s', async (_, parts, sentence) => {
    await expect(connectAsOwner(withParts(ownerUrl, parts))).rejects.toThrow(sentence);
  });

  it('says when DATABASE_URL is no address at all', async () => {
    await expect(connectAsOwner('my database')).rejects.toThrow(/is not an address/);
  });

  it.each(['mysql://x', 'https://db.example.test/heed', 'localhost:5432/heed'])('says that %s is not the address of a PostgreSQL', async (url) => {
    await expect(connectAsOwner(url)).rejects.toThrow(/must begin with postgresql:\/\//);
  });

  it('refuses a schema older than the code when it may not migrate, and one newer than the code always', async () => {
    const url = await emptyDatabase();
    await expect(prepareDatabase({ ownerUrl: url, secret, migrate: false })).rejects.toThrow(/older than this code/);
    await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '29990101000000_from_the_future', now())`);
    await client.end();
    await expect(prepareDatabase({ ownerUrl: url, secret, migrate: true })).rejects.toThrow(/newer Heed.*29990101000000_from_the_future/);
  });

  it('starts again and again with the login that the manual recommends: no superuser, but allowed to make roles', async () => {
    await admin.query(`create role heed_maker login createrole password 'maker'`);
    const url = withParts(await emptyDatabase('heed_maker'), { username: 'heed_maker', password: 'maker' });
    const first = await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    const again = await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    const looking = await prepareDatabase({ ownerUrl: url, secret, migrate: false });
    expect([first.mode, again.mode, looking.mode]).toEqual(['roles', 'roles', 'roles']);
    const client = new pg.Client({ connectionString: looking.app });
    await client.connect();
    expect((await client.query('select id from workspace')).rows).toEqual([]);

    await client.end();
    const database = new URL(url).pathname.slice(1);
    await admin.query(`drop database ${database} with (force)`);
    await admin.query('drop owned by heed_maker');
  });

  it.each([['a login that may make roles', undefined], ['a plain login', 'heed_plain_search']])('indexes again, once and in the background, what an older release had folded otherwise: %s', async (_, plain) => {
    if (plain) await admin.query(`create role ${plain} login password 'plain'`);
    const empty = await emptyDatabase(plain);
    const url = plain ? withParts(empty, { username: plain, password: 'plain' }) : empty;
    await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    const client = new pg.Client({ connectionString: withParts(ownerUrl, { pathname: new URL(url).pathname }) });
    await client.connect();
    const jobs = async () => (await client.query(`select payload from graphile_worker._private_jobs order by id`)).rows.map((row) => row.payload);
    expect(await jobs()).toEqual([]);
    const [workspace, connection] = [crypto.randomUUID(), crypto.randomUUID()];
    await client.query(`insert into workspace (id, slug, name, updated_at) values ($1, 'old', 'Old', now())`, [workspace]);
    await client.query(`insert into connection (workspace_id, id, platform, name, config, updated_at) values ($1, $2, 'file-import', 'C', '{}', now())`, [workspace, connection]);
    await client.query(
      `insert into feedback (workspace_id, id, connection_id, external_id, kind, written_on, posted_at, first_seen_at, updated_at, content_hash, sentiment, label, p_negative, priority, reasons, signals, scorer, scored_at, queue, reply_route, waiting_since, rank_at)
       select $1, gen_random_uuid(), $2, n, 'review', 'wordpress', now(), now(), now(), '\\x00', 0, 'neg', 0.5, 1, '[]', '{}', 'afinn', now(), 'reply', 'api', now(), now() from generate_series(1, 4100) n`,
      [workspace, connection],
    );
    await client.query(`comment on function heed.fold(text) is null`);
    await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    const queued = await jobs();
    expect(queued).toHaveLength(3);
    for (const job of queued) expect(jobPayloads['index-feedback'].safeParse(job).success && job.workspaceId === workspace).toBe(true);
    const { rows } = await client.query(
      `select count(distinct f.id)::int as covered from feedback f join jsonb_array_elements($1::jsonb) j on f.id between (j ->> 'fromId')::uuid and (j ->> 'toId')::uuid`,
      [JSON.stringify(queued)],
    );
    expect(rows[0].covered).toBe(4100);
    await client.query('delete from graphile_worker._private_jobs');
    await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    expect(await jobs()).toEqual([]);
    await client.end();
    if (plain) {
      await admin.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
      await admin.query(`drop role ${plain}`);
    }
  });

  it('forces row-level security where the login may not make roles, and still keeps workspaces apart', async () => {
    await admin.query(`create role heed_plain login password 'plain'`);
    const url = withParts(await emptyDatabase('heed_plain'), { username: 'heed_plain', password: 'plain' });
    const urls = await prepareDatabase({ ownerUrl: url, secret, migrate: true });
    expect(urls.mode).toBe('forced');
    const client = new pg.Client({ connectionString: urls.app });
    await client.connect();
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of [first, second]) {
      await client.query('begin');
      await client.query(`select set_config('heed.workspace_id', $1, true)`, [id]);
      await client.query(`insert into workspace (id, slug, name, updated_at) values ($1, $2, 'W', now())`, [id, `w-${id}`]);
      await client.query('commit');
    }
    await client.query('begin');
    await client.query(`select set_config('heed.workspace_id', $1, true)`, [first]);
    const { rows } = await client.query('select id from workspace');
    await client.query('commit');
    expect(rows).toEqual([{ id: first }]);
    expect((await client.query('select id from workspace')).rows).toEqual([]);

    const user = crypto.randomUUID();
    await client.query(`insert into user_account (id, email, name, password_hash, password_changed_at, updated_at) values ($1, 'a@example.test', 'A', 'x', now(), now())`, [user]);
    await client.query(`insert into user_session (id, sid_hash, user_id, expires_at) values ($1, '\\x01', $1, now() + interval '1 hour')`, [user]);
    await client.query('begin');
    await client.query(`select set_config('heed.workspace_id', $1, true)`, [second]);
    await client.query(`insert into member (workspace_id, id, user_id, role) values ($1, $2, $2, 'owner')`, [second, user]);
    await client.query('commit');
    const session = await client.query(`select memberships from heed.find_session('\\x01')`);
    expect(session.rows[0].memberships).toMatchObject([{ workspaceId: second, role: 'owner' }]);
    expect((await client.query('select id from workspace')).rows).toEqual([]);

    await client.query('begin');
    await client.query(`select set_config('heed.workspace_id', $1, true)`, [first]);
    await client.query('select heed.end_orphaned_sessions($1)', [user]);
    await client.query('commit');
    const kept = await client.query('select revoked_at from user_session where user_id = $1', [user]);
    expect(kept.rows).toEqual([{ revoked_at: null }]);
    expect((await prepareDatabase({ ownerUrl: url, secret, migrate: false })).mode).toBe('forced');
    await client.end();
  });

  it('refuses a login that passes row-level security and may not make roles', async () => {
    await admin.query(`create role heed_bypass login bypassrls password 'bypass'`);
    const url = withParts(await emptyDatabase('heed_bypass'), { username: 'heed_bypass', password: 'bypass' });
    await expect(prepareDatabase({ ownerUrl: url, secret, migrate: true })).rejects.toThrow(/bypasses row-level security/);
  });
});

describe('starting the hub where something is in the way', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-serve-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  function serve(args: string[], env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', ...args], { env: { ...process.env, NODE_OPTIONS: '', ...env } });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('exit', (code) => resolve({ code, output }));
    });
  }

  it('names a taken port and the next one', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, output } = await serve(['--port', String(port), '--data', folder]);
    server.close();
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it('names an option it does not know', async () => {
    const { code, output } = await serve(['--prot', '1']);
    expect(output).toContain('Known options');
    expect(code).toBe(1);
  });

  it('does not start twice on one data folder', async () => {
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-serve-'));
    const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)', 'serve.ts']);
    fs.writeFileSync(path.join(other, 'heed.pid'), `${running.pid}\nhttp://localhost:4321\n`);
    const { code, output } = await serve(['--port', '4999', '--data', other]);
    running.kill();
    fs.rmSync(other, { recursive: true, force: true });
    expect(output).toMatch(/is in use: Heed already runs at http:\/\/localhost:4321/);
    expect(code).toBe(1);
  });

  it('tells a full disk, a foreign lock and an old data folder apart', () => {
    expect(explainServerLog('FATAL: could not write lock file "postmaster.pid": No space left on device').message).toMatch(/disk is full/);
    expect(explainServerLog('FATAL:  lock file "postmaster.pid" already exists').message).toMatch(/Another program/);
    expect(explainServerLog('FATAL:  database files are incompatible with server').message).toMatch(/another major version/);
  });
});
