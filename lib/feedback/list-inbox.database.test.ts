import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '@/lib/generated/prisma/client';
import { newId } from '@/lib/system/ids';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection, makeFeedback, makeLocation } from '@/lib/test/factories';
import { countCap, countViews } from './count-views';
import { decodeCursor } from './inbox-cursor';
import { inboxPageSize, inboxQuery } from './inbox-query';
import { indexFeedback } from './index-feedback';
import { ingestFeedback } from './ingest-feedback';
import { listInbox, type InboxItem } from './list-inbox';
import { markReplied } from './mark-replied';
import type { InboxFilter } from './schema';
import { searchTerms } from './search-terms';
import type { InboxView } from './vocabulary';

async function pages(ctx: TestWorkspace['owner'], request: Record<string, unknown>): Promise<InboxItem[]> {
  const items: InboxItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await listInbox(ctx, { ...request, cursor });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}

describe('listInbox', () => {
  let w: TestWorkspace;
  let connectionId: string;
  beforeAll(async () => {
    w = await testWorkspace();
    connectionId = await makeConnection(w.owner, { name: 'The site' });
  });

  it('puts the most urgent first; equal ones keep one order on every page', async () => {
    const own = await testWorkspace();
    const connection = await makeConnection(own.owner);
    const postedAt = new Date(Date.now() - 7_200_000);
    const same = Array.from({ length: 130 }, () => incoming({ postedAt }));
    await ingestFeedback(own.system, { connectionId: connection, items: same, locationIds: new Map() });
    await makeFeedback(own.system, connection, { rating: { value: 3, scale: 'stars5' }, text: 'The menu was different.', postedAt });
    await makeFeedback(own.system, connection, { postedAt: new Date(Date.now() - 24 * 3_600_000), text: 'Terrible, awful, worst, disgusting.' });
    const items = await pages(own.owner, { view: 'reply' });
    expect(items).toHaveLength(132);
    expect(new Set(items.map((item) => item.id)).size).toBe(132);
    expect(items[0]?.snippet).toContain('disgusting');
    expect(items.at(-1)?.snippet).toBe('The menu was different.');
    const tied = items.slice(1, 131).map((item) => item.id);
    expect(tied).toEqual([...tied].sort());
  });

  it('neither loses nor repeats a row while items arrive and leave between two pages', async () => {
    const own = await testWorkspace();
    const connection = await makeConnection(own.owner);
    const items = Array.from({ length: 120 }, (_, n) => incoming({ postedAt: new Date(Date.now() - n * 60_000 - 3_600_000) }));
    await ingestFeedback(own.system, { connectionId: connection, items, locationIds: new Map() });
    const first = await listInbox(own.owner, { view: 'reply' });
    expect(first.items).toHaveLength(inboxPageSize);
    await makeFeedback(own.system, connection, { postedAt: new Date(Date.now() - 24 * 3_600_000) });
    const gone = first.items[10]?.id ?? '';
    await markReplied(own.system, { feedbackId: gone, repliedAt: new Date(), memberId: null, origin: 'outside' });
    const second = await listInbox(own.owner, { view: 'reply', cursor: first.nextCursor ?? '' });
    const third = await listInbox(own.owner, { view: 'reply', cursor: second.nextCursor ?? '' });
    const ids = [...first.items, ...second.items, ...third.items].map((item) => item.id);
    expect(ids).toHaveLength(120);
    expect(new Set(ids).size).toBe(120);
    expect(third.nextCursor).toBeNull();
    const again = await listInbox(own.owner, { view: 'reply', until: first.nextCursor ?? '' });
    expect(again.items.map((item) => item.id)).toEqual([expect.not.stringMatching(gone), ...first.items.map((item) => item.id).filter((id) => id !== gone)]);
    expect(again.nextCursor).toBeNull();
    const middle = await listInbox(own.owner, { view: 'reply', cursor: first.nextCursor ?? '', until: second.nextCursor ?? '' });
    expect(middle.items.map((item) => item.id)).toEqual(second.items.map((item) => item.id));
  });

  it('narrows by place, rating, person and day', async () => {
    const own = await testWorkspace();
    await own.owner.tx((tx) => tx.workspace.update({ where: { id: own.workspaceId }, data: { timeZone: 'Pacific/Auckland' } }));
    const [one, two] = [await makeConnection(own.owner, { name: 'One' }), await makeConnection(own.owner, { name: 'Two' })];
    const place = await makeLocation(own.owner, 'Old Mill');
    const ana = await own.member('responder', 'Ana');
    const at = (iso: string) => ({ postedAt: new Date(iso) });
    const a = await makeFeedback(own.system, one, { ...at('2026-11-09T10:59:00Z') });
    const b = await makeFeedback(own.system, two, { ...at('2026-11-09T11:01:00Z'), rating: { value: 2, scale: 'stars5' } }, place);
    const c = await makeFeedback(own.system, two, { ...at('2026-11-10T12:00:00Z'), rating: undefined });
    await markReplied(own.system, { feedbackId: a, repliedAt: new Date(), memberId: ana.actor.memberId, origin: 'hub' });
    const ids = async (request: Record<string, unknown>) => (await pages(own.owner, { view: 'all', ...request })).map((item) => item.id);
    expect(await ids({})).toEqual([c, b, a]);
    expect(await ids({ connection: two })).toEqual([c, b]);
    expect(await ids({ location: place })).toEqual([b]);
    expect(await ids({ rating: '1,2' })).toEqual([b, a]);
    expect(await ids({ rating: 'none' })).toEqual([c]);
    expect(await ids({ rating: '2,none' })).toEqual([c, b]);
    // in Auckland the tenth of November begins at 11:00 UTC of the ninth
    expect(await ids({ to: '2026-11-09' })).toEqual([a]);
    expect(await ids({ from: '2026-11-10', to: '2026-11-10' })).toEqual([b]);
    expect(await ids({ view: 'replied', by: ana.actor.memberId })).toEqual([a]);
    expect(await ids({ view: 'replied', by: newId() })).toEqual([]);
    expect((await pages(own.owner, { view: 'replied' }))[0]).toMatchObject({ repliedByName: 'Ana', repliedOrigin: 'hub', connectionName: 'One' });
    expect(await ids({ connection: 'nonsense', rating: '9', from: 'yesterday' })).toEqual([c, b, a]);
    await expect(listInbox(own.owner, { view: 'all', cursor: 'nonsense' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(listInbox(own.owner, { view: 'elsewhere' })).rejects.toThrow();
  });

  it('finds words in many scripts, by author too, without accents and literally', async () => {
    const texts: Record<string, { text: string; author?: { name: string } }> = {
      french: { text: 'Service déplorable, la crème était tournée' },
      german: { text: 'Die Straße war gesperrt und niemand half' },
      japanese: { text: 'スープが冷たくて店員の態度も悪かった' },
      cyrillic: { text: 'Ужасное обслуживание, больше не придём' },
      arabic: { text: 'الخدمة سيئة جدا' },
      literal: { text: '100% worse, under_scored and back\\slashed', author: { name: 'Łukasz Żak' } },
      emoji: { text: 'never again 😡😡' },
    };
    const ids: Record<string, string> = {};
    for (const [key, item] of Object.entries(texts)) ids[key] = await makeFeedback(w.system, connectionId, item);
    await indexFeedback(w.system, { ids: Object.values(ids) });
    const find = async (q: string) => (await listInbox(w.owner, { view: 'all', q })).items.map((item) => Object.entries(ids).find(([, id]) => id === item.id)?.[0]);
    expect(await find('deplorable creme')).toEqual(['french']);
    expect(await find('DÉPLORABLE')).toEqual(['french']);
    expect(await find('strasse')).toEqual(['german']);
    expect(await find('冷たく')).toEqual(['japanese']);
    expect(await find('態度')).toEqual(['japanese']);
    expect(await find('обслуживание')).toEqual(['cyrillic']);
    expect(await find('الخدمة')).toEqual(['arabic']);
    expect(await find('lukasz')).toEqual(['literal']);
    expect(await find('100%')).toEqual(['literal']);
    expect(await find('under_scored')).toEqual(['literal']);
    expect(await find('underXscored')).toEqual([]);
    expect(await find('back\\slashed')).toEqual(['literal']);
    expect(await find('😡')).toEqual(['emoji']);
    expect(await find('"never again"')).toEqual(['emoji']);
    expect(await find('"again never"')).toEqual([]);
    expect(await find("'; drop table feedback; --")).toEqual([]);
    const other = await testWorkspace();
    expect((await listInbox(other.owner, { view: 'all', q: 'deplorable' })).items).toEqual([]);
  });

  it('finds Müller by Mueller and Mueller by Müller, ß by ss, and nothing that only looks so', async () => {
    const texts = {
      umlaut: { text: 'Herr MÜLLER aus der Goethestraße war unfreundlich, das Öl kalt.', author: { name: 'Jörg Groß' } },
      spelt: { text: 'Herr Mueller war sehr nett', author: { name: 'Joerg Gross' } },
      danish: { text: 'Fin mad', author: { name: 'Søren Ågård' } },
      decoy: { text: 'In August it was disgusting. We trust the careful staff of the Muller house, a beautiful spot' },
    };
    const ids: Record<string, string> = {};
    for (const [key, item] of Object.entries(texts)) ids[key] = await makeFeedback(w.system, connectionId, item);
    await indexFeedback(w.system, { ids: Object.values(ids) });
    const find = async (q: string) => (await listInbox(w.owner, { view: 'all', q })).items.flatMap((item) => Object.entries(ids).filter(([, id]) => id === item.id).map(([key]) => key)).sort();
    expect(await find('Mueller')).toEqual(['spelt', 'umlaut']);
    expect(await find('Müller')).toEqual(['decoy', 'spelt', 'umlaut']);
    expect(await find('muller')).toEqual(['decoy', 'umlaut']);
    expect(await find('muelle')).toEqual(['spelt', 'umlaut']);
    expect(await find('joerg')).toEqual(['spelt', 'umlaut']);
    expect(await find('Jörg Müller')).toEqual(['spelt', 'umlaut']);
    expect(await find('"Herr Mueller"')).toEqual(['spelt', 'umlaut']);
    expect(await find('"Herr Müller"')).toEqual(['spelt', 'umlaut']);
    expect(await find('groß')).toEqual(['spelt', 'umlaut']);
    expect(await find('GROSS')).toEqual(['spelt', 'umlaut']);
    expect(await find('goethestrasse')).toEqual(['umlaut']);
    expect(await find('soeren')).toEqual(['danish']);
    expect(await find('aagaard')).toEqual(['danish']);
    for (const word of ['guest', 'true', 'fuel', 'poet']) expect(await find(word)).toEqual([]);
  });

  it('finds the new words of an edited item, and not the old ones', async () => {
    const item = incoming({ externalId: 'edited', text: 'pistachio' });
    const id = await makeFeedback(w.system, connectionId, item);
    await indexFeedback(w.system, { fromId: id, toId: id, ids: [] });
    await ingestFeedback(w.system, { connectionId, items: [{ ...item, text: 'hazelnut' }], locationIds: new Map() });
    await indexFeedback(w.system, { ids: [id] });
    expect((await listInbox(w.owner, { view: 'all', q: 'hazelnut' })).items).toHaveLength(1);
    expect((await listInbox(w.owner, { view: 'all', q: 'pistachio' })).items).toEqual([]);
  });
});

describe('lists of twenty thousand, read as the app’s role', () => {
  let w: TestWorkspace;
  let connectionId: string;
  let locationId: string;
  let memberId: string;
  let owner: pg.Client;
  beforeAll(async () => {
    w = await testWorkspace();
    connectionId = await makeConnection(w.owner);
    const second = await makeConnection(w.owner);
    locationId = await makeLocation(w.owner);
    const elsewhere = await makeLocation(w.owner);
    memberId = (await w.member('responder')).actor.memberId;
    owner = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
    await owner.connect();
    await owner.query(
      `insert into feedback (workspace_id, id, connection_id, external_id, kind, written_on, location_id, rating_stars, text, lang, posted_at, first_seen_at, updated_at,
         content_hash, sentiment, label, p_negative, priority, reasons, signals, scorer, scored_at, queue, reply_route, waiting_since, rank_at, assignee_id, replied_at)
       select $1::uuid, md5($1::uuid::text || n)::uuid, case when n % 10 = 0 then $2::uuid else $3::uuid end, n, 'review', 'wordpress', case when n % 20 = 0 then $4::uuid else $5::uuid end,
         1 + n % 5, 'text ' || n, 'en', now() - n * interval '1 minute', now(), now(), '\\x00', 0, 'neg', 0.5, n % 100, '[]', '{}', 'afinn', now(),
         (array['reply', 'thanks', 'backlog', 'none', 'none'])[1 + n % 5], 'api', now(), now() - (n * 7919 % 20000) * interval '1 minute',
         case when n % 50 = 0 then $6::uuid end, case when n % 5 = 3 then now() - n * interval '30 seconds' end
       from generate_series(1, 20000) n`,
      [w.workspaceId, connectionId, second, locationId, elsewhere, memberId],
    );
    await owner.query(
      `insert into feedback_label (workspace_id, feedback_id, kind, label, queue, rank_at, posted_at)
       select workspace_id, id, 'theme', case when external_id::int % 200 = 0 then 'cleanliness' else 'delivery' end, queue, rank_at, posted_at from feedback where workspace_id = $1
       union all select workspace_id, id, 'signal', 'question', queue, rank_at, posted_at from feedback where workspace_id = $1 and external_id::int % 3 = 0`,
      [w.workspaceId],
    );
    await owner.query('analyze feedback; analyze feedback_label');
  });
  afterAll(() => owner.end());

  async function plan(view: InboxView, filter: InboxFilter, cursor: string | null): Promise<string> {
    const query = inboxQuery({ workspaceId: w.workspaceId, memberId, view, filter, after: cursor ? decodeCursor(cursor) : null });
    const rows = await w.owner.tx((tx) => tx.$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`explain (costs off) ${query}`));
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }
  async function deep(request: { view: InboxView } & InboxFilter): Promise<string | null> {
    let cursor: string | null = null;
    for (let page = 0; page < 8; page += 1) {
      const answer = await listInbox(w.owner, { ...request, cursor: cursor ?? undefined });
      if (!answer.nextCursor) return cursor;
      cursor = answer.nextCursor;
    }
    return cursor;
  }

  const cases: [string, InboxView, () => InboxFilter, RegExp][] = [
    ['reply', 'reply', () => ({}), /Index.* using feedback_workspace_id_queue_rank_at_id_idx/],
    ['thanks', 'thanks', () => ({}), /Index.* using feedback_workspace_id_queue_rank_at_id_idx/],
    ['backlog', 'backlog', () => ({}), /Index.* using feedback_workspace_id_queue_rank_at_id_idx/],
    ['reply of a connection', 'reply', () => ({ connection: connectionId }), /Index.* using feedback_workspace_id_queue_connection_id_rank_at_id_idx/],
    ['reply of a location', 'reply', () => ({ location: locationId }), /Index.* using feedback_workspace_id_queue_location_id_rank_at_id_idx/],
    ['reply by rating', 'reply', () => ({ rating: ['1', '2'] }), /Index.* using feedback_workspace_id_queue_rank_at_id_idx/],
    ['reply that nobody has', 'reply', () => ({ assignee: 'nobody' }), /Index.* using feedback_workspace_id_queue_rank_at_id_idx/],
    ['reply of a theme', 'reply', () => ({ theme: 'delivery' }), /Index.* using feedback_label_workspace_id_kind_label_queue_rank_at_feedba_idx/],
    ['reply of a rare theme', 'reply', () => ({ theme: 'cleanliness' }), /Index.* using feedback_label_workspace_id_kind_label_queue_rank_at_feedba_idx/],
    ['reply of a theme and a signal', 'reply', () => ({ theme: 'delivery', signal: 'question' }), /Index.* using feedback_label_workspace_id_kind_label_queue_rank_at_feedba_idx/],
    ['all of a theme', 'all', () => ({ theme: 'cleanliness' }), /Index.* using feedback_label_workspace_id_kind_label_posted_at_feedback_i_idx/],
    ['mine', 'mine', () => ({}), /feedback_workspace_id_assignee_id_queue_rank_at_id_idx/],
    ['replied', 'replied', () => ({}), /Index.* using feedback_workspace_id_replied_at_id_idx/],
    ['all', 'all', () => ({}), /Index.* using feedback_workspace_id_posted_at_id_idx/],
    ['all of some days', 'all', () => ({ from: '2020-01-01', to: '2099-01-01' }), /Index.* using feedback_workspace_id_posted_at_id_idx/],
  ];
  it.each(cases)('%s: the first and a deep page come from their index', async (_name, view, filter, index) => {
    const first = await plan(view, filter(), null);
    expect(first).toMatch(index);
    expect(first).not.toMatch(/Seq Scan on feedback\b/);
    const cursor = await deep({ view, ...filter() });
    if (view === 'mine') return;
    expect(cursor).not.toBeNull();
    const later = await plan(view, filter(), cursor);
    expect(later).toMatch(index);
    expect(later).not.toMatch(/Seq Scan on feedback\b/);
    expect(later.split('Limit')[1]).not.toMatch(/\bSort\b/);
  });

  it.each(['Mueller', 'Müller', '"Frau Mueller"', 'guest'])('the search for %s goes by the trigram index', async (term) => {
    await owner.query(
      `insert into feedback_search (workspace_id, feedback_id, posted_at, body) select workspace_id, id, posted_at, heed.fold(text || ' the guest was greeted by Frau Schütz ' || md5(id::text))
       from feedback where workspace_id = $1 on conflict do nothing`,
      [w.workspaceId],
    );
    // as autovacuum would: what was written just now waits in a list beside the index
    await owner.query('vacuum analyze feedback_search');
    const rows = await w.owner.tx(async (tx) => {
      await tx.$queryRaw`select count(*)::int from heed.search_feedback(${['term nobody has']}::text[], 10::int)`;
      await tx.$queryRaw`select count(*)::int from heed.search_feedback(${searchTerms(term === 'guest' ? 'guest 4f3a9' : term)}::text[], 10::int)`;
      return tx.$queryRaw<{ scans: number }[]>`select pg_stat_get_xact_numscans('feedback_search_body_idx'::regclass)::int as scans`;
    });
    expect(rows[0]?.scans).toBeGreaterThanOrEqual(2);
  });

  it('counts no further than it says', async () => {
    expect(await countViews(w.owner)).toEqual({ reply: countCap, mine: 0, thanks: countCap, backlog: countCap });
  });
});
