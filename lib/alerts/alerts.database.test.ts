import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeFeedback } from '@/lib/feedback/close-feedback';
import { indexFeedback } from '@/lib/feedback/index-feedback';
import { Prisma } from '@/lib/generated/prisma/client';
import { jobs } from '@/lib/jobs/registry';
import { schedule } from '@/lib/jobs/schedule';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { env } from '@/lib/system/env';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { makeConnection, makeFeedback, makeLocation } from '@/lib/test/factories';
import { detectAlerts } from './detect-alerts';
import { dismissAlert } from './dismiss-alert';
import { historyQuery, recentComplaintsQuery } from './find-complaints';
import { recentTextsQuery } from './find-copies';
import { listAlerts } from './list-alerts';
import { listDuplicates } from './list-duplicates';
import { readAlert } from './read-alert';
import { restoreAlert } from './restore-alert';

const day = 24 * 3_600_000;
let w: TestWorkspace;
let connectionId: string;
let harbour: string;
const at = (days: number) => new Date(Date.now() - days * day);
/** The look at the queue as it happens that many days from now. */
const look = (days = 0) => detectAlerts({ ...w.system, now: new Date(Date.now() + days * day) });

async function setThemes(ids: readonly string[], themes: { id: string; polarity: string }[]) {
  await w.owner.tx((tx) => tx.feedback.updateMany({ where: { workspaceId: w.workspaceId, id: { in: [...ids] } }, data: { themes } }));
  await indexFeedback(w.system, { ids });
}

async function complain(theme: string, posted: readonly Date[], { locationId, polarity = 'neg' }: { locationId?: string; polarity?: string } = {}): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, postedAt] of posted.entries()) ids.push(await makeFeedback(w.system, connectionId, { text: `Short ${n}`, postedAt }, locationId));
  await setThemes(ids, [{ id: theme, polarity }]);
  return ids;
}

/** Two complaints in each of the eight weeks before the last. */
const usualPast = Array.from({ length: 16 }, (_, n) => at(8 + n * 3.5));

beforeEach(async () => {
  w = await testWorkspace();
  connectionId = await makeConnection(w.owner);
  harbour = await makeLocation(w.owner, 'Harbour Street');
});

describe('a repeated complaint', () => {
  it('is raised, followed and ended', async () => {
    await complain('waiting_time', usualPast, { locationId: harbour });
    const first = await complain('waiting_time', Array.from({ length: 9 }, (_, n) => at(0.1 + n * 0.5)), { locationId: harbour });
    await look();
    const [alert, ...more] = await listAlerts(w.owner);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ kind: 'repeated_complaint', theme: { id: 'waiting_time', name: null }, location: { id: harbour, name: 'Harbour Street' }, count: 9 });
    expect(alert?.usual).toBeCloseTo(2, 0);
    const detail = await readAlert(w.owner, { alertId: alert?.id ?? '' });
    expect(detail.groups.map(({ items }) => items[0]?.id)).toEqual(first);
    expect(detail.since.getTime()).toBeCloseTo(at(4.1).getTime(), -4);

    const [later] = await complain('waiting_time', [new Date()], { locationId: harbour });
    await look();
    await look();
    expect(await listAlerts(w.owner)).toMatchObject([{ id: alert?.id, count: 10 }]);
    expect((await readAlert(w.owner, { alertId: alert?.id ?? '' })).groups[0]?.items[0]?.id).toBe(later);

    await look(6);
    expect(await listAlerts(w.owner)).toEqual([]);
    expect((await readAlert(w.owner, { alertId: alert?.id ?? '' })).endedAt).toBeInstanceOf(Date);
    const audits = await w.owner.tx((tx) => tx.audit.findMany({ where: { workspaceId: w.workspaceId, subjectId: alert?.id }, orderBy: { at: 'asc' } }));
    expect(audits.map(({ action }) => action)).toEqual(['alert.raised', 'alert.ended']);
  });

  it('is not the same number at a place that is used to it, nor praise, nor an item that is gone by', async () => {
    await complain('waiting_time', Array.from({ length: 64 }, (_, n) => at(7.5 + n * 0.85)), { locationId: harbour });
    await complain('waiting_time', Array.from({ length: 9 }, (_, n) => at(0.1 + n * 0.5)), { locationId: harbour });
    await complain('service_staff', Array.from({ length: 12 }, (_, n) => at(0.1 + n * 0.3)), { locationId: harbour, polarity: 'pos' });
    await look();
    expect(await listAlerts(w.owner)).toEqual([]);
  });

  it('keeps items without a place apart, and counts a bad item whose theme is told calmly', async () => {
    await complain('delivery', [at(50)]);
    await complain('delivery', Array.from({ length: 6 }, (_, n) => at(0.1 + n)), { polarity: 'neu' });
    await w.owner.tx((tx) => tx.feedback.updateMany({ where: { workspaceId: w.workspaceId }, data: { label: 'neu' } }));
    await look();
    expect(await listAlerts(w.owner)).toEqual([]);
    await w.owner.tx((tx) => tx.feedback.updateMany({ where: { workspaceId: w.workspaceId }, data: { label: 'neg' } }));
    await look();
    expect(await listAlerts(w.owner)).toMatchObject([{ theme: { id: 'delivery' }, location: null, count: 6 }]);
  });

  it('in a place without a past is compared with the other themes there', async () => {
    await complain('delivery', Array.from({ length: 9 }, (_, n) => at(0.1 + n * 0.5)), { locationId: harbour });
    await complain('food_quality', [at(1), at(2)], { locationId: harbour });
    await look();
    expect(await listAlerts(w.owner)).toMatchObject([{ theme: { id: 'delivery' }, usual: 0 }]);
  });

  it('stays away once dismissed, until it has doubled', async () => {
    await complain('waiting_time', usualPast, { locationId: harbour });
    await complain('waiting_time', Array.from({ length: 9 }, (_, n) => at(0.1 + n * 0.2)), { locationId: harbour });
    await look();
    const [alert] = await listAlerts(w.owner);
    const alertId = alert?.id ?? '';
    const ana = await w.member('responder', 'Ana');
    await dismissAlert(ana, { alertId });
    await dismissAlert(w.owner, { alertId });
    expect(await listAlerts(w.owner)).toEqual([]);
    expect((await readAlert(w.owner, { alertId })).dismissed?.name).toBe('Ana');

    await restoreAlert(ana, { alertId });
    expect(await listAlerts(w.owner)).toMatchObject([{ id: alertId }]);
    await dismissAlert(ana, { alertId });
    await complain('waiting_time', Array.from({ length: 8 }, (_, n) => at(0.2 + n * 0.1)), { locationId: harbour });
    await look();
    expect(await listAlerts(w.owner)).toEqual([]);
    await complain('waiting_time', [at(0.3)], { locationId: harbour });
    await look();
    const [again] = await listAlerts(w.owner);
    expect(again?.count).toBe(18);
    expect(again?.id).not.toBe(alertId);
    // the old one has made room and stays so
    await restoreAlert(ana, { alertId });
    expect(await listAlerts(w.owner)).toHaveLength(1);
    const audits = await w.owner.tx((tx) => tx.audit.findMany({ where: { workspaceId: w.workspaceId, subjectId: alertId }, orderBy: { at: 'asc' } }));
    expect(audits.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['alert.raised', null], ['alert.dismissed', ana.actor.memberId], ['alert.restored', ana.actor.memberId], ['alert.dismissed', ana.actor.memberId], ['alert.ended', null],
    ]);
  });

  it('is nobody else’s: neither another workspace’s nor a viewer’s to dismiss', async () => {
    await complain('delivery', Array.from({ length: 9 }, (_, n) => at(0.1 + n * 0.5)), { locationId: harbour });
    await look();
    const [alert] = await listAlerts(w.owner);
    const alertId = alert?.id ?? '';
    const other = await testWorkspace();
    await detectAlerts(other.system);
    expect(await listAlerts(other.owner)).toEqual([]);
    await expect(readAlert(other.owner, { alertId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(dismissAlert(other.owner, { alertId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(restoreAlert(other.owner, { alertId: 'no id' })).rejects.toMatchObject({ code: 'not_found' });
    const viewer = await w.member('viewer');
    expect(await listAlerts(viewer)).toHaveLength(1);
    await expect(dismissAlert(viewer, { alertId })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listAlerts(w.owner)).toHaveLength(1);
  });
});

describe('a flood', () => {
  const lie = 'Do not book with Harbour Tours, they took my money and never answered a single mail.';
  async function post(texts: readonly string[], over: (n: number) => Partial<IncomingFeedback> = () => ({})): Promise<string[]> {
    const ids: string[] = [];
    for (const [n, text] of texts.entries()) ids.push(await makeFeedback(w.system, connectionId, { text, author: { name: `Author ${n}`, externalId: String(n) }, postedAt: at(0.1 + n * 0.1), ...over(n) }));
    await indexFeedback(w.system, { ids });
    return ids;
  }

  it('is raised once with all its copies, also the changed ones, and each item shows the others', async () => {
    const ids = await post([lie, lie.toUpperCase(), `${lie}!!`, lie.replace('Harbour', 'Seaside'), 'A calm evening with good music and a view of the sea.']);
    await look();
    const [alert, ...more] = await listAlerts(w.owner);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ kind: 'flood', count: 4, theme: null, location: null });
    const detail = await readAlert(w.owner, { alertId: alert?.id ?? '' });
    expect(detail.groups.map(({ items }) => items.length)).toEqual([3, 1]);
    expect(detail.groups[0]?.text).toContain('Harbour Tours');

    const duplicates = await listDuplicates(w.owner, { feedbackId: ids[0] ?? '' });
    expect(duplicates.count).toBe(4);
    expect(duplicates.items.map(({ id }) => id)).toEqual(ids.slice(1, 4));
    await closeFeedback(w.owner, { feedbackId: ids[1] ?? '', reason: 'spam' });
    expect((await listDuplicates(w.owner, { feedbackId: ids[0] ?? '' })).items[0]).toMatchObject({ authorName: 'Author 1', state: 'closed', stars: 1 });
    expect(await listDuplicates(w.owner, { feedbackId: ids[4] ?? '' })).toEqual({ count: 1, items: [] });
    const other = await testWorkspace();
    expect(await listDuplicates(other.owner, { feedbackId: ids[0] ?? '' })).toEqual({ count: 1, items: [] });

    // the most frequent text changes, the flood stays the same
    await post(Array.from({ length: 5 }, () => lie.replace('Harbour', 'Seaside')), (n) => ({ author: { name: `Late ${n}` } }));
    await look();
    expect(await listAlerts(w.owner)).toMatchObject([{ id: alert?.id, count: 9 }]);
    await look(3);
    expect(await listAlerts(w.owner)).toEqual([]);
  });

  it('is not one person’s repetition, nor what is said here all the time', async () => {
    await post([lie, lie, lie, lie, lie], () => ({ author: { name: 'Max', externalId: 'max' } }));
    const thanks = 'Very good, thank you all so much';
    await post(Array.from({ length: 40 }, () => thanks), (n) => ({ rating: { value: 5, scale: 'stars5' }, postedAt: at(5 + n) }));
    await post(Array.from({ length: 6 }, () => thanks), (n) => ({ rating: { value: 5, scale: 'stars5' }, author: { name: `New ${n}` } }));
    await look();
    expect((await listAlerts(w.owner)).filter(({ kind }) => kind === 'flood')).toEqual([]);
  });
});

describe('the look at the queue', () => {
  it('is asked for once after many pages, and by the schedule where something came in or an alert is open', async () => {
    const id = await makeFeedback(w.system, connectionId);
    const run = { signal: new AbortController().signal, attempt: 1, maxAttempts: 3 };
    await jobs['index-feedback'].run(w.system, { ids: [id] }, run);
    await jobs['index-feedback'].run(w.system, { ids: [id] }, run);
    const pool = new pg.Pool({ connectionString: env().HEED_DATABASE_SYSTEM_URL, max: 1 });
    try {
      const queued = await pool.query<{ key: string; run_at: Date }>(`select key, run_at from graphile_worker.jobs where key = $1`, [`${w.workspaceId}:detect-alerts`]);
      expect(queued.rows).toHaveLength(1);
      expect(queued.rows[0]?.run_at.getTime()).toBeGreaterThan(Date.now() + 30_000);

      const asked: string[] = [];
      const quiet = await testWorkspace();
      await schedule.tasks.findQueuesToWatch(pool, (workspaceId, name, _payload, { jobKey }) => Promise.resolve(asked.push(`${name} ${workspaceId} ${jobKey.includes(workspaceId)}`)));
      expect(asked).toContain(`detect-alerts ${w.workspaceId} true`);
      expect(asked.some((line) => line.includes(quiet.workspaceId))).toBe(false);
    } finally {
      await pool.end();
    }
    await jobs['detect-alerts'].run(w.system, {}, run);
    expect(await listAlerts(w.owner)).toEqual([]);
  });
});

describe('a queue of a hundred thousand, read as the app’s role', () => {
  let big: TestWorkspace;
  let owner: pg.Client;
  beforeAll(async () => {
    big = await testWorkspace();
    const connection = await makeConnection(big.owner);
    const places = await Promise.all(Array.from({ length: 20 }, () => makeLocation(big.owner)));
    owner = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
    await owner.connect();
    // a year of them: 17,000 within the nine weeks
    await owner.query(
      `insert into feedback (workspace_id, id, connection_id, external_id, kind, written_on, location_id, author_name, rating_stars, text, lang, posted_at, first_seen_at, updated_at,
         content_hash, sentiment, label, p_negative, priority, reasons, signals, scorer, scored_at, queue, reply_route, waiting_since, rank_at)
       select $1::uuid, md5($1::uuid::text || n)::uuid, $2::uuid, n, 'review', 'wordpress', ($3::uuid[])[1 + n % 20], 'Author ' || n, 1 + n % 5,
         'The ' || translate(md5(n::text) || ' was ' || md5('b' || n) || ' and we waited for ' || md5('c' || n) || ' until the ' || md5('d' || n), '0123456789', 'ghijklmnop') || ' came', 'en', now() - n * interval '5 minutes', now(), now(), '\\x00', 0,
         case when n % 3 = 0 then 'neg' else 'pos' end, 0.5, n % 100, '[]', '{}', 'afinn', now(), 'reply', 'api', now(), now()
       from generate_series(1, 100000) n`,
      [big.workspaceId, connection, places],
    );
    await owner.query(
      `insert into feedback_label (workspace_id, feedback_id, kind, label, polarity, queue, rank_at, posted_at)
       select workspace_id, id, 'theme', 'theme_' || external_id::int % 21, label, queue, rank_at, posted_at from feedback where workspace_id = $1`,
      [big.workspaceId],
    );
    await owner.query(
      `insert into feedback_search (workspace_id, feedback_id, posted_at, author_key, text_key, body)
       select workspace_id, id, posted_at, author_name, substr(sha256(convert_to(text, 'UTF8')), 1, 12), '' from feedback where workspace_id = $1 and external_id::int <= 20000`,
      [big.workspaceId],
    );
    await owner.query('analyze feedback; analyze feedback_label; analyze feedback_search');
  });
  afterAll(() => owner.end());

  const queries: [string, () => Prisma.Sql, ...RegExp[]][] = [
    ['recent complaints', () => recentComplaintsQuery(big.system), /feedback_workspace_id_posted_at_id_idx/, /feedback_label_pkey|feedback_label_workspace_id_kind_label_posted_at_feedback_i_idx/],
    ['their past', () => historyQuery(big.system, ['theme_1', 'theme_2']), /feedback_label_workspace_id_kind_label_posted_at_feedback_i_idx/, /feedback_pkey|feedback_workspace_id_posted_at_id_idx/],
    ['recent texts', () => recentTextsQuery(big.system), /feedback_workspace_id_posted_at_id_idx/, /feedback_search_pkey|feedback_search_workspace_id_text_key_posted_at_idx/],
  ];
  it.each(queries)('%s are read by their index', async (_, query, ...indexes) => {
    const rows = await big.owner.tx((tx) => tx.$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`explain (costs off) ${query()}`));
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const index of indexes) expect(plan).toMatch(index);
    expect(plan).not.toMatch(/Seq Scan on feedback/);
  });

  it('takes little time', async () => {
    await detectAlerts(big.system);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = performance.now();
      await detectAlerts(big.system);
      times.push(performance.now() - before);
    }
    // bounded, not fast: other tests share the machine
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});
