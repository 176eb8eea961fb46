import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnection } from '@/lib/connections/create-connection';
import { pauseConnection } from '@/lib/connections/pause-connection';
import { readConnection } from '@/lib/connections/read-connection';
import { FakeWordpress } from '@/lib/platforms/wordpress/fixtures/fake-wordpress';
import { AppError } from '@/lib/system/errors';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { listRuns } from './list-runs';
import { listUnreadable } from './list-unreadable';
import { requestSync } from './request-sync';
import { syncConnection } from './sync-connection';

const never = new AbortController().signal;
const minute = (n: number) => new Date(Date.parse('2026-11-01T00:00:00Z') + n * 60_000).toISOString().slice(0, 19);
let site: FakeWordpress;
let w: TestWorkspace;
let connectionId: string;

beforeEach(async () => {
  site = await new FakeWordpress().start();
  w = await testWorkspace();
  const made = await createConnection(w.owner, { platform: 'wordpress', config: { url: site.url, user: 'ada', applicationPassword: 'abcdEFGH1234ijklMNOP5678' } });
  if (!made.ok) throw new Error(made.problem.code);
  connectionId = made.connectionId;
});
afterEach(() => site.stop());

const seed = (count: number) => Array.from({ length: count }, (_, index) => site.add({ raw: `The bread of day ${index} was stale`, date_gmt: minute(index) }));
const sync = (mode: 'incremental' | 'backfill' | 'rescan' = 'incremental', pagesAtOnce = 25) => syncConnection(w.system, { connectionId, mode }, never, { pagesAtOnce });
const connection = () => readConnection(w.owner, { connectionId });
const runs = () => listRuns(w.owner, { connectionId });
const items = () => w.owner.tx((tx) => tx.feedback.findMany({ where: { workspaceId: w.workspaceId }, orderBy: { postedAt: 'asc' } }));
const replies = () => w.owner.tx((tx) => tx.reply.findMany({ where: { workspaceId: w.workspaceId } }));
const secondsFromNow = (iso: string | null) => (Date.parse(iso ?? '') - Date.now()) / 1000;

async function asOwner<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
const jobs = () =>
  asOwner<{ key: string; mode: string; priority: number; run_at: Date }>(
    `select key, payload ->> 'mode' as mode, priority, run_at from graphile_worker._private_jobs where payload ->> 'connectionId' = $1 order by key`,
    [connectionId],
  );

describe('back-fill', () => {
  it('brings in the whole history page by page, with progress, in turns with other connections', async () => {
    seed(450);
    await sync('backfill', 2);
    const first = await connection();
    // pages overlap by five rows, so that a removed one leaves no gap
    expect(first).toMatchObject({ itemCount: 195, backfilledAt: null, running: { mode: 'backfill', done: 195, total: 450 } });
    expect(await jobs()).toMatchObject([{ mode: 'backfill' }]);
    await sync('backfill', 2);
    expect((await connection()).running).toMatchObject({ done: 385, total: 450 });
    await sync('backfill', 2);
    const done = await connection();
    expect(done).toMatchObject({ itemCount: 450, running: null, problem: null, failureStreak: 0, waitingCount: 450 });
    expect(done.backfilledAt).not.toBeNull();
    expect(secondsFromNow(done.nextSyncAt)).toBeGreaterThan(290);
    expect(await runs()).toMatchObject([{ mode: 'backfill', state: 'succeeded', newCount: 450, pageCount: 5 }]);
    expect(await items()).toHaveLength(450);
  });

  it('goes on at its cursor after the worker died between two pages: nothing lost, nothing twice', async () => {
    seed(350);
    await sync('backfill', 1);
    // what kill -9 leaves behind: a running row that no longer moves
    await asOwner(`update sync_run set heartbeat_at = now() - interval '10 minutes' where connection_id = $1`, [connectionId]);
    const before = site.requests.length;
    await sync('backfill');
    const offsets = site.requests.slice(before).flatMap((request) => (request.query.includes('parent=') ? [] : (new URLSearchParams(request.query).get('offset') ?? [])));
    expect(offsets).not.toContain('0');
    const texts = (await items()).map((item) => item.text);
    expect(texts).toHaveLength(350);
    expect(new Set(texts).size).toBe(350);
    expect(await runs()).toMatchObject([{ state: 'succeeded', newCount: 350 }]);
  });

  it('keeps what came before a failure and goes on from there', async () => {
    seed(250);
    let lists = 0;
    site.fail(({ path, query }) => (path === '/wp/v2/comments' && query.get('status') === 'approve' && !query.has('parent') && (lists += 1) === 2 ? { answer: { status: 500 } } : null));
    await sync('backfill');
    expect(await connection()).toMatchObject({ itemCount: 100, backfilledAt: null, failureStreak: 1, state: 'active', problem: { kind: 'transient' } });
    await sync('backfill');
    expect(await connection()).toMatchObject({ itemCount: 250, failureStreak: 0, problem: null });
    expect((await runs()).map((run) => run.state)).toEqual(['succeeded', 'failed']);
  });

  it('stops at the page border when the worker stops, and is queued again', async () => {
    seed(250);
    const stop = new AbortController();
    let pages = 0;
    site.fail(({ query }) => {
      if (query.has('parent') && (pages += 1) === 1) setTimeout(() => stop.abort(), 0);
      return null;
    });
    await syncConnection(w.system, { connectionId, mode: 'backfill' }, stop.signal);
    expect((await runs())[0]).toMatchObject({ state: 'cancelled' });
    expect(await jobs()).toMatchObject([{ mode: 'backfill' }]);
    expect((await connection()).failureStreak).toBe(0);
    await sync('backfill');
    expect((await connection()).itemCount).toBe(250);
  });

  it('stops when somebody pauses it, and takes no page in after that', async () => {
    seed(250);
    await sync('backfill', 1);
    await pauseConnection(w.owner, { connectionId });
    await sync('backfill');
    expect(await connection()).toMatchObject({ state: 'paused', itemCount: 100, nextSyncAt: null });
  });
});

describe('two workers', () => {
  it('run one pull between them', async () => {
    seed(120);
    await Promise.all(Array.from({ length: 4 }, () => sync('backfill')));
    // one that comes when the first has finished already has a run of its own, with nothing left to do
    const at = (time: string | null | undefined) => (time ? new Date(time).getTime() : 0);
    const inTurn = (await runs()).sort((one, other) => at(one.startedAt) - at(other.startedAt));
    for (const [place, run] of inTurn.entries()) expect(at(run.startedAt)).toBeGreaterThanOrEqual(at(inTurn[place - 1]?.finishedAt));
    expect(inTurn.reduce((sum, run) => sum + run.newCount, 0)).toBe(120);
    expect(await items()).toHaveLength(120);
  });

  it('never both go on with a run that one of them was thought to have left', async () => {
    seed(600);
    const slow = sync('backfill', 3);
    await expect.poll(async () => (await connection()).itemCount, { interval: 5 }).toBeGreaterThan(0);
    await asOwner(`update sync_run set heartbeat_at = now() - interval '10 minutes' where connection_id = $1`, [connectionId]);
    await Promise.all([slow, sync('backfill')]);
    await sync('backfill');
    const texts = (await items()).map((item) => item.text);
    expect(new Set(texts).size).toBe(600);
    expect(texts).toHaveLength(600);
    expect((await runs()).reduce((sum, run) => sum + run.newCount, 0)).toBe(600);
    expect((await connection()).itemCount).toBe(600);
  });
});

describe('incremental', () => {
  it('brings in what is new alone, and sees edits of recent items', async () => {
    const [first] = seed(30);
    await sync('backfill');
    site.add({ raw: 'The new one', date_gmt: '2026-11-20T11:00:00' });
    if (first) first.raw = 'The bread was fresh after all';
    await sync();
    expect((await runs())[0]).toMatchObject({ mode: 'incremental', state: 'succeeded', newCount: 1, changedCount: 1 });
    const texts = (await items()).map((item) => item.text);
    expect(texts).toContain('The bread was fresh after all');
    expect(texts).toHaveLength(31);
    const versions = await w.owner.tx((tx) => tx.feedbackVersion.findMany({ where: { workspaceId: w.workspaceId } }));
    expect(versions.map((version) => version.text)).toEqual(['The bread of day 0 was stale']);
  });

  it('adopts an answer that was written on the site', async () => {
    const [first] = seed(3);
    await sync('backfill');
    site.add({ raw: 'We are sorry, come by for a fresh one. Ada', parent: first?.id ?? 0, author: 1, author_name: 'Ada Admin', date_gmt: '2026-11-20T12:00:00' });
    await sync();
    expect((await runs())[0]).toMatchObject({ adoptedCount: 1, newCount: 0 });
    expect(await replies()).toMatchObject([{ origin: 'outside', state: 'live', authorName: 'Ada Admin' }]);
    await sync();
    expect(await replies()).toHaveLength(1);
  });

  it('keeps an unreadable item aside once, and lets it go when it can be read', async () => {
    seed(2);
    await sync('backfill');
    let broken = true;
    site.add({ raw: 'odd', date_gmt: '2026-11-20T11:00:00' });
    site.fail(({ query }) => (broken && query.get('status') === 'approve' && !query.has('parent') ? { rewrite: (rows) => rows.map((row) => (typeof row === 'object' && row !== null && 'id' in row && row.id === 3 ? { ...row, content: 7 } : row)) } : null), 99);
    await sync();
    await sync();
    expect(await listUnreadable(w.owner, { connectionId })).toMatchObject([{ externalId: '3' }]);
    expect(await items()).toHaveLength(2);
    broken = false;
    await sync();
    expect(await listUnreadable(w.owner, { connectionId })).toEqual([]);
    expect(await items()).toHaveLength(3);
  });
});

describe('a complete look', () => {
  it('is planned once a day behind other work, and marks what is gone', async () => {
    const made = seed(5);
    await sync('backfill');
    await sync();
    expect(await jobs()).not.toContainEqual(expect.objectContaining({ mode: 'rescan' }));
    await asOwner(`update sync_run set started_at = started_at - interval '2 days', finished_at = finished_at - interval '2 days' where connection_id = $1`, [connectionId]);
    await sync();
    expect(await jobs()).toContainEqual(expect.objectContaining({ mode: 'rescan', priority: 10 }));
    site.remove(made[1]?.id ?? 0);
    await sync('rescan');
    expect((await items()).filter((item) => item.removedAt !== null).map((item) => item.text)).toEqual(['The bread of day 1 was stale']);
  });

  it('marks nothing when it breaks off, or when most of what we know is missing', async () => {
    const made = seed(150);
    await sync('backfill');
    for (const comment of made.slice(0, 100)) comment.status = 'spam';
    await sync('rescan');
    expect((await items()).filter((item) => item.removedAt !== null)).toEqual([]);
    expect((await runs())[0]).toMatchObject({ mode: 'rescan', state: 'succeeded', problem: { code: 'many_gone', values: { seen: '50', known: '150' } } });
    for (const comment of made) comment.status = 'approved';
    site.remove(made[0]?.id ?? 0);
    let lists = 0;
    site.fail(({ query }) => (query.get('status') === 'approve' && !query.has('parent') && (lists += 1) === 2 ? { answer: { status: 503 } } : null));
    await sync('rescan');
    expect((await runs())[0]).toMatchObject({ state: 'failed' });
    expect((await items()).filter((item) => item.removedAt !== null)).toEqual([]);
  });
});

describe('when the platform refuses', () => {
  it('stops at refused credentials and says so', async () => {
    seed(2);
    await sync('backfill');
    const [ada] = site.users;
    if (ada) ada.password = 'changed since then, and long';
    await sync();
    expect(await connection()).toMatchObject({ state: 'needs_reconnect', nextSyncAt: null, problem: { kind: 'reconnect', code: 'wrong_password' } });
    const before = site.requests.length;
    await sync();
    expect(site.requests.length).toBe(before);
    await expect(requestSync(w.owner, { connectionId })).rejects.toMatchObject({ reason: 'connection_needs_reconnect' });
  });

  it('obeys Retry-After and counts it as no failure', async () => {
    seed(2);
    site.fail(() => ({ answer: { status: 429, headers: { 'retry-after': '1800' } } }));
    await sync('backfill');
    const told = await connection();
    expect(told).toMatchObject({ state: 'active', failureStreak: 0, problem: { kind: 'rate_limited' } });
    expect(secondsFromNow(told.nextSyncAt)).toBeGreaterThan(1795);
    expect(secondsFromNow(told.nextSyncAt)).toBeLessThan(1815);
  });

  it('comes back later and later while the site is down', async () => {
    site.fail(() => ({ answer: { status: 500 } }), 99);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await sync('backfill');
      waits.push(secondsFromNow((await connection()).nextSyncAt));
    }
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0);
    expect((await connection()).failureStreak).toBe(3);
  });
});

describe('sync now', () => {
  it('goes before scheduled work, and says when one runs already', async () => {
    seed(2);
    await sync('backfill');
    expect(await requestSync(await w.member('responder'), { connectionId })).toEqual({ started: true });
    expect(await jobs()).toMatchObject([{ mode: 'incremental', priority: -10 }]);
    await asOwner(`insert into sync_run (workspace_id, id, connection_id, mode) values ($1, gen_random_uuid(), $2, 'incremental')`, [w.workspaceId, connectionId]);
    expect(await requestSync(w.owner, { connectionId })).toEqual({ started: false });
  });

  it('is not for viewers or other workspaces', async () => {
    const code = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => (error instanceof AppError ? error.code : String(error)));
    expect(await code(requestSync(await w.member('viewer'), { connectionId }))).toBe('forbidden');
    expect(await code(requestSync((await testWorkspace()).owner, { connectionId }))).toBe('not_found');
  });
});
