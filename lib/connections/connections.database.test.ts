import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeWordpress } from '@/lib/platforms/wordpress/fixtures/fake-wordpress';
import { PlatformError } from '@/lib/platforms/errors';
import { AppError } from '@/lib/system/errors';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { checkConnection } from './check-connection';
import { createConnection } from './create-connection';
import { disconnectConnection } from './disconnect-connection';
import { listConnections } from './list-connections';
import { openConnection } from './open-connection';
import { pauseConnection } from './pause-connection';
import { readConnection } from './read-connection';
import { recordProblem } from './record-problem';
import { resumeConnection } from './resume-connection';
import { updateConnection } from './update-connection';

const password = 'abcdEFGH1234ijklMNOP5678';
let site: FakeWordpress;
let w: TestWorkspace;

beforeEach(async () => {
  site = await new FakeWordpress().start();
  w = await testWorkspace();
});
afterEach(() => site.stop());

const form = (change: Partial<Record<'url' | 'user' | 'applicationPassword', string>> = {}) => ({ platform: 'wordpress', config: { url: site.url, user: 'ada', applicationPassword: password, ...change } });

async function connect(name?: string): Promise<string> {
  const made = await createConnection(w.owner, { ...form(), name });
  if (!made.ok) throw new Error(made.problem.code);
  return made.connectionId;
}
const reasonOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => (error instanceof AppError ? (error.reason ?? error.code) : String(error)));

/** As the owner of the tables: nothing is filtered. */
async function asOwner<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

describe('checking', () => {
  it('names the account and the place without keeping anything', async () => {
    expect(await checkConnection(w.owner, form())).toMatchObject({ ok: true, account: 'Ada Admin', locations: [{ name: 'The Oven' }] });
    expect(await listConnections(w.owner)).toEqual([]);
  });

  it('says what is wrong by code, and never repeats the password', async () => {
    const answer = await checkConnection(w.owner, form({ applicationPassword: 'a wrong password of mine' }));
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'reconnect', code: 'wrong_password' } });
    site.fail(() => ({ answer: { status: 401, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: 'odd', message: `Password ${password} of ${Buffer.from(`ada:${password}`).toString('base64')} refused` }) } }), 99);
    const echoed = JSON.stringify(await checkConnection(w.owner, form()));
    expect(echoed).toContain('•••');
    expect(echoed).not.toContain(password);
    expect(echoed).not.toContain(Buffer.from(`ada:${password}`).toString('base64'));
  });

  it('is for leads and owners', async () => {
    for (const role of ['responder', 'viewer'] as const) expect(await reasonOf(checkConnection(await w.member(role), form()))).toBe('role_forbids');
  });

  it('points at the field that cannot be read', async () => {
    await expect(checkConnection(w.owner, form({ url: 'not a place' }))).rejects.toMatchObject({ issues: [{ path: ['config', 'url'], message: 'wordpress_url_invalid' }] });
  });

  it('knows no file source and no unknown platform', async () => {
    for (const platform of ['file-import', 'nowhere', 'constructor']) expect(await reasonOf(checkConnection(w.owner, { ...form(), platform }))).toBe('not_found');
  });
});

describe('connecting', () => {
  it('keeps the secret encrypted: no row of the database holds it', async () => {
    const id = await connect();
    const dump = JSON.stringify(await asOwner('select c.*, k.*, encode(k.ciphertext, $2) as bytes from connection c join credential k on k.connection_id = c.id where c.id = $1', [id, 'escape']));
    expect(dump).toContain('ada');
    expect(dump).not.toContain(password);
    const jobs = JSON.stringify(await asOwner('select payload::text from graphile_worker._private_jobs where payload::text like $1', [`%${id}%`]));
    expect(jobs).toContain('backfill');
    expect(jobs).not.toContain(password);
    expect(JSON.stringify(await readConnection(w.owner, { connectionId: id }))).not.toContain(password);
    expect((await openConnection(w.system, id)).context.config).toMatchObject({ user: 'ada', applicationPassword: password });
  });

  it('opens no credential that was altered or stands under another connection', async () => {
    const id = await connect();
    const [mine] = await asOwner<{ key_id: string; nonce: Buffer; ciphertext: Buffer }>('select key_id, nonce, ciphertext from credential where connection_id = $1', [id]);
    const twin = await testWorkspace();
    const copied = await createConnection(twin.owner, form());
    if (!copied.ok || !mine) throw new Error('not connected');
    await asOwner('update credential set key_id = $2, nonce = $3, ciphertext = $4 where connection_id = $1', [copied.connectionId, mine.key_id, mine.nonce, mine.ciphertext]);
    await expect(openConnection(twin.system, copied.connectionId)).rejects.toMatchObject({ kind: 'reconnect', code: 'credentials_unreadable' });
    await asOwner('update credential set ciphertext = set_byte(ciphertext, 0, get_byte(ciphertext, 0) # 1) where connection_id = $1', [id]);
    await expect(openConnection(w.system, id)).rejects.toMatchObject({ kind: 'reconnect', code: 'credentials_unreadable' });
    await asOwner(`update credential set key_id = 'gone' where connection_id = $1`, [id]);
    await expect(openConnection(w.system, id)).rejects.toMatchObject({ kind: 'reconnect', code: 'key_missing' });
  });

  it('is named after the place, makes it a location, and refuses the same place twice', async () => {
    const id = await connect();
    expect(await readConnection(w.owner, { connectionId: id })).toMatchObject({ name: 'The Oven', account: 'Ada Admin', state: 'active', locations: [{ name: 'The Oven' }], settings: { url: site.url, user: 'ada' } });
    expect(await reasonOf(createConnection(w.owner, { ...form(), name: 'Another' }))).toBe('connection_exists');
    await disconnectConnection(w.owner, { connectionId: id });
    expect(await reasonOf(createConnection(w.owner, { ...form(), name: 'Another' }))).toBe('connection_was_disconnected');
  });

  it('lets one of two people who connect the same place at once succeed', async () => {
    const outcomes = await Promise.all([reasonOf(connect('One')), reasonOf(connect('Two'))]);
    expect(outcomes.filter((reason) => reason === null)).toHaveLength(1);
    expect(await listConnections(w.owner)).toHaveLength(1);
  });

  it('saves nothing when the check fails', async () => {
    expect(await createConnection(w.owner, form({ applicationPassword: 'nope' }))).toMatchObject({ ok: false, problem: { code: 'wrong_password' } });
    expect(await listConnections(w.owner)).toEqual([]);
  });
});

describe('changing', () => {
  it('takes new credentials after checking them, and goes on', async () => {
    const id = await connect();
    await recordProblem(w.system, id, new PlatformError('reconnect', 'wrong_password', 'refused'));
    expect(await readConnection(w.owner, { connectionId: id })).toMatchObject({ state: 'needs_reconnect', nextSyncAt: null, problem: { code: 'wrong_password' } });
    expect(await updateConnection(w.owner, { connectionId: id, config: { applicationPassword: 'wrong' } })).toMatchObject({ ok: false });
    expect(await readConnection(w.owner, { connectionId: id })).toMatchObject({ state: 'needs_reconnect' });
    expect(await updateConnection(w.owner, { connectionId: id, config: { user: 'eve', applicationPassword: 'evepassword' } })).toEqual({ ok: true });
    expect(await readConnection(w.owner, { connectionId: id })).toMatchObject({ state: 'active', problem: null, account: 'Eve Editor', settings: { user: 'eve' } });
    expect((await openConnection(w.system, id)).context.config).toMatchObject({ user: 'eve', applicationPassword: 'evepassword' });
  });

  it('sends the stored password to no other address', async () => {
    const id = await connect();
    const trap = await new FakeWordpress().start();
    try {
      expect(await reasonOf(checkConnection(w.owner, { ...form({ url: trap.url, applicationPassword: '' }), connectionId: id }))).toBe('secret_needed');
      expect(await reasonOf(updateConnection(w.owner, { connectionId: id, config: { url: trap.url } }))).toBe('secret_needed');
      expect(trap.requests).toEqual([]);
      expect(await checkConnection(w.owner, { ...form({ applicationPassword: '' }), connectionId: id })).toMatchObject({ ok: true });
    } finally {
      await trap.stop();
    }
  });

  it('renames to a free name alone', async () => {
    const id = await connect('First');
    expect(await updateConnection(w.owner, { connectionId: id, name: 'Better' })).toEqual({ ok: true });
    expect((await readConnection(w.owner, { connectionId: id })).name).toBe('Better');
    expect(await reasonOf(updateConnection(await w.member('responder'), { connectionId: id, name: 'Mine' }))).toBe('role_forbids');
  });

  it('pauses and resumes', async () => {
    const id = await connect();
    await pauseConnection(w.owner, { connectionId: id });
    expect(await readConnection(w.owner, { connectionId: id })).toMatchObject({ state: 'paused', nextSyncAt: null });
    expect(await reasonOf(pauseConnection(w.owner, { connectionId: id }))).toBe('connection_not_active');
    await resumeConnection(w.owner, { connectionId: id });
    const resumed = await readConnection(w.owner, { connectionId: id });
    expect(resumed.state).toBe('active');
    expect(resumed.nextSyncAt).not.toBeNull();
  });

  it('forgets the credentials when disconnected and takes new ones to come back', async () => {
    const id = await connect();
    await disconnectConnection(w.owner, { connectionId: id });
    expect(await asOwner('select 1 from credential where connection_id = $1', [id])).toEqual([]);
    await expect(openConnection(w.system, id)).rejects.toMatchObject({ kind: 'reconnect', code: 'disconnected' });
    expect(await reasonOf(updateConnection(w.owner, { connectionId: id, config: { user: 'ada' } }))).toBe('secret_needed');
    expect(await updateConnection(w.owner, { connectionId: id, config: { applicationPassword: password } })).toEqual({ ok: true });
    expect((await readConnection(w.owner, { connectionId: id })).state).toBe('active');
  });

  it('is out of sight for another workspace', async () => {
    const id = await connect();
    const other = await testWorkspace();
    expect(await listConnections(other.owner)).toEqual([]);
    for (const call of [() => readConnection(other.owner, { connectionId: id }), () => updateConnection(other.owner, { connectionId: id, name: 'X' }), () => openConnection(other.system, id)]) expect(await reasonOf(call())).toBe('not_found');
    for (const change of [pauseConnection, resumeConnection, disconnectConnection]) expect(await reasonOf(change(other.owner, { connectionId: id }))).toBe('not_found');
  });
});
