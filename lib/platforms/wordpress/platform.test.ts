import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncomingFeedback, PlatformContext, PullMode, ReplyTarget } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { createHttp, type Http } from '@/lib/system/http';
import { parseAllowedHosts } from '@/lib/system/private-hosts';
import { FakeWordpress } from './fixtures/fake-wordpress';
import { wordpress } from './platform';
import type { WordpressConfig, WordpressCursor } from './schema';

let site: FakeWordpress;
let http: Http;
const now = new Date('2026-11-23T09:00:00Z');

beforeEach(async () => {
  site = await new FakeWordpress().start();
  http = createHttp({ allowPrivateHosts: parseAllowedHosts('127.0.0.1:*'), now: () => now });
});
afterEach(async () => {
  await http.close();
  await site.stop();
});

function context(change: Partial<WordpressConfig> = {}): PlatformContext<WordpressConfig> {
  const config = wordpress.config.parse({ url: site.url, user: 'ada', applicationPassword: 'abcd EFGH 1234 ijkl MNOP 5678', ...change });
  return { config, http, now, signal: new AbortController().signal };
}

async function problem(promise: Promise<unknown>): Promise<PlatformError> {
  const error = await promise.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof PlatformError)) throw new Error('expected a PlatformError', { cause: error });
  return error;
}
const kindAndCode = async (promise: Promise<unknown>) => {
  const error = await problem(promise);
  return `${error.kind}/${error.code}`;
};

interface Run { items: IncomingFeedback[]; cursor: WordpressCursor | null; pages: number; totals: (number | undefined)[]; unreadable: string[]; error?: PlatformError }

/** Pulls like the hub does: every page is kept together with its cursor; a failure ends the run and keeps what came before. */
async function pull(mode: PullMode, since: WordpressCursor | null = null): Promise<Run> {
  const run: Run = { items: [], cursor: since, pages: 0, totals: [], unreadable: [] };
  try {
    for await (const page of wordpress.pull(context(), since, mode)) {
      run.items.push(...page.items);
      run.cursor = wordpress.cursor.parse(JSON.parse(JSON.stringify(page.cursor)));
      run.pages += 1;
      run.totals.push(page.total);
      run.unreadable.push(...(page.unreadable ?? []).map((one) => `${one.externalId ?? '-'}: ${one.reason}`));
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    run.error = error;
  }
  return run;
}
const ids = (run: Run) => run.items.map((item) => Number(item.externalId));
const sorted = (list: Iterable<number>) => [...new Set(list)].sort((a, b) => a - b);
const minute = (n: number) => new Date(Date.parse('2026-11-01T00:00:00Z') + n * 60_000).toISOString().slice(0, 19);
const seed = (count: number, at: (index: number) => string = minute) => Array.from({ length: count }, (_, index) => site.add({ raw: `Comment ${index}`, date_gmt: at(index) }).id);

describe('the connection form', () => {
  it.each([
    ['shop.example', 'https://shop.example'],
    [' http://shop.example/blog/ ', 'http://shop.example/blog'],
    ['https://shop.example/wp-admin/edit.php?x=1#top', 'https://shop.example'],
    ['https://shop.example/de/wp-json/wp/v2', 'https://shop.example/de'],
    ['https://shop.example:8443/wp-login.php', 'https://shop.example:8443'],
  ])('takes %s', (url, address) => expect(wordpress.config.parse({ url, user: 'a', applicationPassword: 'b' }).url).toBe(address));
  it.each(['', 'ftp://x.example', 'not a place', 'https://'])('refuses %j', (url) => expect(wordpress.config.safeParse({ url, user: 'a', applicationPassword: 'b' }).success).toBe(false));
  it('drops the blanks WordPress shows in its passwords and no others', () => {
    expect(wordpress.config.parse({ url: 'a.example', user: ' a ', applicationPassword: ' abcd EFGH 1234 ijkl MNOP 5678 ' })).toMatchObject({ user: 'a', applicationPassword: 'abcdEFGH1234ijklMNOP5678' });
    expect(wordpress.config.parse({ url: 'a.example', user: 'a', applicationPassword: 'my pass word' }).applicationPassword).toBe('my pass word');
  });
});

describe('check', () => {
  const page = (body: string, status = 200) => () => ({ answer: { status, body } });

  it('names the account, the site and what is worth knowing', async () => {
    site.options.commentStatus = 'closed';
    expect(await wordpress.check(context())).toEqual({ account: 'Ada Admin', locations: [{ externalId: 'https://oven.example', name: 'The Oven', url: 'https://oven.example' }], notes: ['not_encrypted', 'comments_closed'] });
    expect((await wordpress.check(context({ user: 'eve', applicationPassword: 'evepassword' }))).notes).toEqual(['not_encrypted']);
    expect(site.requests.every((request) => request.method === 'GET')).toBe(true);
  });
  it('finds the API without permalinks, and by what the home page announces', async () => {
    site.options.permalinks = false;
    expect((await wordpress.check(context())).account).toBe('Ada Admin');
  });
  it('tells a wrong user and a wrong password from other refusals', async () => {
    expect(await kindAndCode(wordpress.check(context({ applicationPassword: 'nope' })))).toBe('reconnect/wrong_password');
    expect(await kindAndCode(wordpress.check(context({ user: 'nobody' })))).toBe('reconnect/wrong_password');
  });
  it('says when application passwords are off, or when the server drops the sign-in', async () => {
    site.options.applicationPasswords = false;
    expect(await kindAndCode(wordpress.check(context()))).toBe('misconfigured/application_passwords_off');
    site.options.applicationPasswords = true;
    site.options.authorizationArrives = false;
    expect(await kindAndCode(wordpress.check(context()))).toBe('misconfigured/sign_in_dropped');
    site.options.xmlRpc = false;
    expect(await kindAndCode(wordpress.check(context()))).toBe('reconnect/wrong_password');
  });
  it('knows a wrong password where WordPress takes it for no sign-in at all', async () => {
    site.options.refusalNamed = false;
    expect(await kindAndCode(wordpress.check(context({ applicationPassword: 'abcdEFGH1234ijklMNOP9999' })))).toBe('reconnect/wrong_password');
    expect(await kindAndCode(wordpress.check(context({ user: 'nobody' })))).toBe('reconnect/wrong_password');
    expect(await kindAndCode(wordpress.check(context({ user: 'eve', applicationPassword: 'the sign-in password' })))).toBe('reconnect/wrong_password');
  });
  it('says when the account may not moderate', async () => {
    expect(await kindAndCode(wordpress.check(context({ user: 'sam', applicationPassword: 'sampassword' })))).toBe('reconnect/no_right_to_moderate');
  });
  it('tells a WordPress without REST API, a sign-in page and something else apart', async () => {
    site.options.restApi = false;
    site.options.homePage = '<html><script src="/wp-includes/js/x.js"></script></html>';
    expect(await kindAndCode(wordpress.check(context()))).toBe('misconfigured/no_rest_api');
    site.options.homePage = '<form><input type="text" name="log"><input class="x" type="password"></form>';
    expect(await kindAndCode(wordpress.check(context()))).toBe('misconfigured/login_page');
    site.options.homePage = '<h1>Welcome to nginx</h1>';
    expect(await kindAndCode(wordpress.check(context()))).toBe('misconfigured/not_wordpress');
  });
  it.each([
    ['https://127.0.0.1/wp-json/', 'https://127.0.0.1'],
    ['https://www.oven.example/blog/wp-json/?_fields=name', 'https://www.oven.example/blog'],
  ])('names the address a redirect to %s means', async (location, address) => {
    site.fail(() => ({ answer: { status: 301, headers: { location } } }), 9);
    const error = await problem(wordpress.check(context()));
    expect([error.code, error.values]).toEqual(['redirect', { address }]);
    expect(site.requests).toHaveLength(1);
  });
  it('follows a redirect within the site, and knows the one to the sign-in page', async () => {
    site.fail(({ path, query }) => (path === '/' && !query.has('rest_route') && query.has('_fields') ? { answer: { status: 301, headers: { location: `${site.url}/?rest_route=/` } } } : null));
    expect((await wordpress.check(context())).account).toBe('Ada Admin');
    site.fail(() => ({ answer: { status: 302, headers: { location: '/wp-login.php?redirect_to=%2Fwp-json%2F' } } }), 9);
    expect(await kindAndCode(wordpress.check(context()))).toBe('misconfigured/login_page');
  });
  it('never sends the sign-in to a host the home page merely announces', async () => {
    site.options.permalinks = false;
    site.fail(({ query }) => (query.has('rest_route') ? { answer: { status: 404 } } : null), 9);
    site.options.homePage = '<link rel="https://api.w.org/" href="https://evil.example/wp-json/">';
    expect(await problem(wordpress.check(context()))).toMatchObject({ code: 'redirect', values: { address: 'https://evil.example' } });
  });
  it.each([
    ['server_password', 'misconfigured', { status: 401, headers: { 'www-authenticate': 'Basic realm="staging"' } }],
    ['rate_limited', 'rate_limited', { status: 429, headers: { 'retry-after': '30' } }],
    ['site_unavailable', 'transient', { status: 503 }],
    ['server_error', 'transient', { status: 500 }],
    ['blocked_by_site', 'misconfigured', { status: 403, headers: { 'cf-mitigated': 'challenge' } }],
    ['blocked_by_site', 'misconfigured', { status: 202, headers: { 'sg-captcha': 'challenge' } }],
  ] as const)('%s', async (code, kind, answer) => {
    site.fail(() => ({ answer: { ...answer, headers: { ...('headers' in answer ? answer.headers : {}) } } }), 9);
    expect(await kindAndCode(wordpress.check(context()))).toBe(`${kind}/${code}`);
  });
  it('names what is wrong when the API begins to fail behind its root', async () => {
    const onlyComments = (outcome: ReturnType<ReturnType<typeof page>>) => site.fail(({ path }) => (path === '/wp/v2/comments' ? outcome : null));
    onlyComments(page('<b>Warning</b>: Undefined variable in theme.php[{"id":1}]')());
    expect(await kindAndCode(wordpress.check(context()))).toBe('contract_drift/php_warnings');
    onlyComments(page('[{"id":1},{"i')());
    expect(await kindAndCode(wordpress.check(context()))).toBe('transient/answer_cut_off');
    onlyComments(page('<html>Hello</html>')());
    expect(await kindAndCode(wordpress.check(context()))).toBe('contract_drift/not_json');
    onlyComments(page('\uFEFF[]')());
    expect((await wordpress.check(context())).account).toBe('Ada Admin');
  });
});

describe('one comment', () => {
  it('arrives in the hub\'s own terms', async () => {
    const comment = site.add({ raw: 'Cold &amp; late.\nNever again &lt;3', author_name: 'Zo&euml; &#038; Co', post: 10, date_gmt: '2026-11-20T10:00:00' });
    site.add({ raw: 'So sorry.', parent: comment.id, author: 2, author_name: 'Eve Editor', date_gmt: '2026-11-20T11:00:00' });
    const run = await pull('backfill');
    expect(run.items).toEqual([
      {
        externalId: String(comment.id), kind: 'message', writtenOn: 'wordpress', author: { name: 'Zoë & Co', email: `v${comment.id}@example.test` }, title: 'Bread & butter – a guide',
        text: 'Cold & late.\nNever again <3', postedAt: new Date('2026-11-20T10:00:00Z'), url: `https://oven.example/bread/#comment-${comment.id}`,
        location: { externalId: 'https://oven.example', name: 'The Oven', url: 'https://oven.example' }, target: { post: '10', comment: String(comment.id) }, replyRoute: 'api',
        reply: { externalId: String(comment.id + 1), body: 'So sorry.', url: `https://oven.example/bread/#comment-${comment.id + 1}`, authorName: 'Eve Editor', postedAt: new Date('2026-11-20T11:00:00Z'), state: 'live' },
      },
    ]);
  });
  it('leaves out what is no feedback: waiting, spam, trash, pingbacks, order notes, the site\'s own voice', async () => {
    const visitor = site.add({ raw: 'hello' });
    for (const status of ['hold', 'spam', 'trash'] as const) site.add({ raw: status, status });
    for (const type of ['pingback', 'trackback', 'order_note', 'note']) site.add({ raw: type, type });
    site.add({ raw: 'I wrote this post', author: 2 });
    site.add({ raw: 'a member without rights is a visitor', author: 3, id: 50 });
    expect(sorted(ids(await pull('backfill')))).toEqual([visitor.id, 50]);
  });
  it('takes the connected account\'s answer before a colleague\'s, and a visitor\'s answer as feedback of its own', async () => {
    const comment = site.add({ raw: 'bad' });
    site.add({ raw: 'colleague', parent: comment.id, author: 2, date_gmt: '2026-11-20T10:01:00' });
    const ours = site.add({ raw: 'ours', parent: comment.id, author: 1, date_gmt: '2026-11-20T10:02:00' });
    const visitor = site.add({ raw: 'me too', parent: comment.id, date_gmt: '2026-11-20T10:03:00' });
    const run = await pull('backfill');
    expect(run.items.map((item) => [item.externalId, item.reply?.externalId])).toEqual([[String(visitor.id), undefined], [String(comment.id), String(ours.id)]]);
  });
  it('knows the post\'s author where users may not be listed', async () => {
    site.options.usersListed = false;
    const comment = site.add({ raw: 'bad' });
    site.add({ raw: 'by the post author', parent: comment.id, author: 2 });
    expect((await pull('backfill')).items.map((item) => item.reply?.body)).toEqual(['by the post author']);
  });
  it('knows colleagues also where the account is an editor\'s, who may not ask for their rights', async () => {
    const comment = site.add({ raw: 'bad' });
    site.add({ raw: 'by the administrator', parent: comment.id, author: 1 });
    const pages = wordpress.pull(context({ user: 'eve', applicationPassword: 'evepassword' }), null, 'backfill');
    const items = [];
    for await (const page of pages) items.push(...page.items);
    expect(items.map((item) => item.reply?.body)).toEqual(['by the administrator']);
  });
  it('lets no link through that is not of the web, and no character that no database keeps', async () => {
    site.add({ raw: 'a\0b\ud83d', author_name: 'Z\0oe' });
    site.fail(({ query }) => (query.get('order') === 'desc' && query.get('status') === 'approve' ? { rewrite: (rows) => rows.map((row) => ({ ...(row as object), link: 'javascript:alert(1)' })) } : null));
    const [item] = (await pull('backfill')).items;
    expect([item?.url, item?.text, item?.author?.name]).toEqual([undefined, 'ab\ufffd', 'Zoe']);
  });
  it('takes the stars of shop reviews from the shop, and does without where it may not ask', async () => {
    site.options.shop = true;
    site.add({ raw: 'Nice kettle', type: 'review', rating: 4 });
    expect((await pull('backfill')).items[0]).toMatchObject({ kind: 'review', rating: { value: 4, scale: 'stars5' } });
    site.fail(({ path }) => (path.startsWith('/wc/') ? { answer: { status: 403, headers: {}, body: '{"code":"woocommerce_rest_cannot_view","message":"no"}' } } : null));
    expect((await pull('backfill')).items[0]?.rating).toBeUndefined();
  });
  it('keeps unreadable rows aside and goes on', async () => {
    const good = site.add({ raw: 'good' });
    const bad = site.add({ raw: 'bad' });
    site.fail(({ query }) => (query.get('order') === 'desc' && query.get('status') === 'approve' ? { rewrite: (rows) => [null, ...rows.map((row) => (typeof row === 'object' && row && 'id' in row && row.id === bad.id ? { ...row, content: null } : row)), 7, { id: 9, date_gmt: '0000-00-00T00:00:00' }] } : null));
    const run = await pull('backfill');
    expect(ids(run)).toEqual([good.id]);
    expect(run.unreadable).toHaveLength(4);
    expect(run.unreadable[1]).toContain(`${bad.id}: content`);
  });
});

describe('back-fill', () => {
  it('goes through 730 comments newest first, with ties of 300 in one second, once each', async () => {
    const all = seed(730, (index) => (index < 300 ? minute(0) : minute(index)));
    const run = await pull('backfill');
    expect(ids(run)).toEqual([...all].reverse());
    expect(run.totals[0]).toBe(730);
    expect(run.cursor).toMatchObject({ tail: null, head: { id: all.at(-1) } });
    expect((await pull('backfill', run.cursor)).pages).toBe(0);
  });
  it('goes on where a 401 broke it off, and sees what was removed or added meanwhile for what it is', async () => {
    const all = seed(450);
    site.fail(({ query }) => (Number(query.get('offset')) > 150 ? { answer: { status: 401, headers: {}, body: '{"code":"incorrect_password","message":"no"}' } } : null));
    const broken = await pull('backfill');
    expect([broken.error?.code, broken.pages, broken.items.length]).toEqual(['wrong_password', 2, 195]);
    for (const id of all.slice(300, 420)) site.remove(id);
    const fresh = seed(30, (index) => minute(1_000 + index));
    const rest = await pull('backfill', broken.cursor);
    expect(rest.error).toBeUndefined();
    expect(rest.cursor?.tail).toBeNull();
    expect(sorted([...ids(broken), ...ids(rest)])).toEqual(sorted([...all.slice(0, 300), ...ids(broken)]));
    expect(new Set(all.slice(0, 255).filter((id) => !ids(rest).includes(id)))).toEqual(new Set());
    expect(sorted(ids(await pull('incremental', rest.cursor)))).toEqual(expect.arrayContaining(fresh));
  });
  it('goes on when so much was removed that the place it stopped at lies beyond the end', async () => {
    const all = seed(450);
    site.fail(({ query }) => (Number(query.get('offset')) > 250 ? { answer: { status: 500 } } : null));
    const broken = await pull('backfill');
    for (const id of all.slice(120)) site.remove(id);
    const rest = await pull('backfill', broken.cursor);
    expect(sorted(ids(rest))).toEqual(all.slice(0, 120));
  });
  it('misses nothing when comments are removed while it walks', async () => {
    const all = seed(420);
    const gone = all.slice(330, 380);
    site.fail(({ query }) => {
      if (query.get('offset') === '95') for (const id of gone) site.remove(id);
      return null;
    });
    const seen = new Set(ids(await pull('backfill')));
    expect(all.filter((id) => !seen.has(id) && !gone.includes(id))).toEqual([]);
  });
  it('walks past rows the account may not see, however many', async () => {
    const all = seed(600);
    const hidden = new Set(all.slice(150, 420));
    for (const comment of site.comments) if (hidden.has(comment.id)) comment.hidden = true;
    expect(sorted(ids(await pull('backfill')))).toEqual(all.filter((id) => !hidden.has(id)));
  });
  it('brings very old comments that have no GMT time, which WordPress lists last', async () => {
    const all = seed(150);
    const old = site.add({ raw: 'from the old days', date_gmt: '0000-00-00T00:00:00', date: '2026-11-22T12:00:00' });
    const run = await pull('backfill');
    expect(sorted(ids(run))).toEqual([...all, old.id]);
    expect(run.items.at(-1)?.postedAt.toISOString()).toBe('2026-11-22T11:00:00.000Z');
  });
  it('works where a proxy strips the totals', async () => {
    site.options.totals = false;
    const all = seed(230);
    expect(sorted(ids(await pull('backfill')))).toEqual(all);
  });
  it('stops instead of taking the same page for the next one', async () => {
    seed(300);
    let first: unknown[] | null = null;
    site.fail(({ query }) => (query.get('status') === 'approve' && !query.has('parent') ? { rewrite: (rows) => (first ??= rows) } : null), 9);
    expect((await pull('rescan')).error?.code).toBe('same_page_again');
  });
  it.each([
    ['429 with a hint', { status: 429, headers: { 'retry-after': '120' } }, 'rate_limited', '2026-11-23T09:02:00.000Z'],
    ['429 without', { status: 429 }, 'rate_limited', '2026-11-23T09:01:00.000Z'],
    ['500', { status: 500 }, 'transient', undefined],
  ])('%s keeps what came before', async (_name, answer, kind, retryAt) => {
    seed(150);
    site.fail(({ query }) => (query.get('offset') === '95' ? { answer } : null));
    const run = await pull('backfill');
    expect([run.error?.kind, run.error?.retryAt?.toISOString(), run.pages]).toEqual([kind, retryAt, 1]);
    expect((await pull('backfill', run.cursor)).items).toHaveLength(50);
  });
  it('a body cut in the middle is tried again later', async () => {
    seed(5);
    site.fail(({ query }) => (query.has('offset') ? { after: { truncate: 400 } } : null));
    expect((await pull('backfill')).error).toMatchObject({ kind: 'transient', code: 'answer_cut_off' });
  });
  it('ends well on a site without comments', async () => {
    const run = await pull('incremental');
    expect([run.pages, run.items, run.cursor]).toEqual([1, [], { head: null, tail: null, held: [] }]);
    const one = site.add({ raw: 'first!' });
    expect(ids(await pull('incremental', run.cursor))).toEqual([one.id]);
  });
});

describe('incremental', () => {
  it('brings the new ones and reads the newest fifty again', async () => {
    const all = seed(200, (index) => minute(index * 61));
    const before = await pull('backfill');
    const fresh = seed(3, (index) => minute(50_000 + index));
    const run = await pull('incremental', before.cursor);
    expect(ids(run)).toEqual([...fresh.toReversed(), ...all.slice(153).toReversed()]);
    expect(run.cursor?.head?.id).toBe(fresh[2]);
  });
  it('brings everything after a long pause, and keeps the old head until it is through', async () => {
    seed(60);
    const before = await pull('backfill');
    const fresh = seed(170, (index) => minute(5_000 + index));
    site.fail(({ query }) => (query.get('offset') === '90' ? { answer: { status: 500 } } : null));
    const broken = await pull('incremental', before.cursor);
    expect([broken.error?.code, broken.pages, broken.cursor]).toEqual(['server_error', 2, before.cursor]);
    const whole = await pull('incremental', broken.cursor);
    expect(fresh.filter((id) => !ids(whole).includes(id))).toEqual([]);
  });
  it('brings new comments of the same second', async () => {
    seed(3, () => minute(0));
    const before = await pull('backfill');
    const late = site.add({ raw: 'same second', date_gmt: minute(0) });
    expect(ids(await pull('incremental', before.cursor))).toContain(late.id);
  });
  it('brings a comment approved days after it was written, when newer ones are long in', async () => {
    const held = site.add({ raw: 'waited', status: 'hold', date_gmt: minute(1) });
    seed(120, (index) => minute(10_000 + index));
    const before = await pull('backfill');
    expect(before.cursor?.held).toEqual([held.id]);
    expect(ids(await pull('incremental', before.cursor))).not.toContain(held.id);
    held.status = 'approved';
    const run = await pull('incremental', before.cursor);
    expect(ids(run)).toContain(held.id);
    expect(run.cursor?.held).toEqual([]);
  });
  it('adopts a new answer to an old comment', async () => {
    const old = site.add({ raw: 'old complaint', date_gmt: minute(0) });
    seed(120, (index) => minute(100 + index));
    const before = await pull('backfill');
    site.add({ raw: 'answered in wp-admin', parent: old.id, author: 2, date_gmt: minute(9_000) });
    const adopted = (await pull('incremental', before.cursor)).items.find((item) => item.externalId === String(old.id));
    expect(adopted?.reply?.body).toBe('answered in wp-admin');
  });
  it('leaves an unfinished back-fill to be finished', async () => {
    const all = seed(300);
    site.fail(({ query }) => (Number(query.get('offset')) > 150 ? { answer: { status: 500 } } : null));
    const broken = await pull('backfill');
    const between = await pull('incremental', broken.cursor);
    expect(between.cursor?.tail).toEqual(broken.cursor?.tail);
    expect(sorted([...ids(broken), ...ids(await pull('backfill', between.cursor))])).toEqual(all);
  });
});

describe('rescan', () => {
  it('sees edits and everything that is left, and moves the cursor at its end only', async () => {
    const all = seed(250);
    const before = await pull('backfill');
    const edited = site.comments[3];
    if (edited) edited.raw = 'changed my mind';
    site.remove(all[7] ?? 0);
    site.fail(({ query }) => (query.get('offset') === '190' ? { answer: { status: 500 } } : null));
    const broken = await pull('rescan', before.cursor);
    expect([broken.error?.code, broken.cursor]).toEqual(['server_error', before.cursor]);
    const run = await pull('rescan', before.cursor);
    expect(sorted(ids(run))).toEqual(all.filter((id) => id !== all[7]));
    expect(run.items.find((item) => item.externalId === String(edited?.id))?.text).toBe('changed my mind');
  });
});

describe('the publisher', () => {
  const target = (id: number, replyExternalId?: string): ReplyTarget => ({ feedbackExternalId: String(id), target: { post: '10', comment: String(id) }, ...(replyExternalId === undefined ? {} : { replyExternalId }) });
  const { publisher } = wordpress;
  if (!publisher) throw new Error('WordPress has a publisher');
  const put = (id: number, body: string, reply?: string) => publisher.put(context(), target(id, reply), body, 'key');
  const read = (id: number, reply?: string) => publisher.read(context(), target(id, reply));
  const posts = () => site.requests.filter((request) => request.method === 'POST').length;

  it('writes what was typed, letter by letter, and reads it back', async () => {
    const comment = site.add({ raw: 'bad' });
    const body = 'Dear Zoë,\n\nTom & Jerry <3 you: 1 < 2 > 0 &amp; "all"\nfine 🙂';
    expect(await read(comment.id)).toBeNull();
    const reply = await put(comment.id, body);
    expect(reply).toMatchObject({ body, state: 'live', authorName: 'Ada Admin', url: expect.stringContaining('#comment-') });
    expect(await read(comment.id)).toEqual(reply);
    expect(site.comments.at(-1)).toMatchObject({ parent: comment.id, post: 10, author: 1, raw: expect.stringContaining('Tom &amp; Jerry &lt;3') });
  });
  it('does not answer a comment that is gone or hidden', async () => {
    const comment = site.add({ raw: 'bad', status: 'spam' });
    expect(await kindAndCode(put(comment.id, 'x'))).toBe('gone/item_hidden');
    expect(await kindAndCode(put(999, 'x'))).toBe('gone/item_gone');
    expect(await kindAndCode(read(999))).toBe('gone/item_gone');
    expect(posts()).toBe(0);
  });
  it('a connection reset after the write is unknown; reading finds it; writing again adds none', async () => {
    const comment = site.add({ raw: 'bad' });
    site.fail(({ method }) => (method === 'POST' ? { after: 'reset' } : null));
    expect(await kindAndCode(put(comment.id, 'Sorry!'))).toBe('unknown_outcome/connection_reset');
    expect((await read(comment.id))?.body).toBe('Sorry!');
    expect((await put(comment.id, 'Sorry!')).body).toBe('Sorry!');
    expect(site.comments.filter((one) => one.raw === 'Sorry!')).toHaveLength(1);
  });
  it('a silence after the write is unknown', async () => {
    const comment = site.add({ raw: 'bad' });
    site.fail(({ method }) => (method === 'POST' ? { after: 'silence' } : null));
    const impatient = { ...context(), http: (url: string, request = {}) => http(url, { ...request, timeoutMs: 150 }) };
    expect(await kindAndCode(publisher.put(impatient, target(comment.id), 'Sorry!', 'key'))).toBe('unknown_outcome/timed_out');
    expect((await read(comment.id))?.body).toBe('Sorry!');
  });
  it.each([
    [{ answer: { status: 500 } }, 'unknown_outcome/server_error'],
    [{ answer: { status: 502 } }, 'unknown_outcome/server_error'],
    [{ answer: { status: 200, body: '<html>' } }, 'unknown_outcome/not_json'],
    [{ after: { truncate: 60 } }, 'unknown_outcome/not_json'],
    [{ answer: { status: 201, body: '{"odd":true}' } }, 'unknown_outcome/comment_unreadable'],
    [{ answer: { status: 429, headers: { 'retry-after': '9' } } }, 'rate_limited/rate_limited'],
    [{ answer: { status: 400, body: '{"code":"comment_flood","message":"slow down"}' } }, 'rate_limited/rate_limited'],
    [{ answer: { status: 401, body: '{"code":"incorrect_password","message":"no"}' } }, 'reconnect/wrong_password'],
    [{ answer: { status: 403, body: '{"code":"rest_cannot_edit","message":"no"}' } }, 'reconnect/no_right_to_moderate'],
    [{ answer: { status: 403, body: '<h1>Forbidden</h1>' } }, 'misconfigured/blocked_by_site'],
    [{ answer: { status: 400, body: '{"code":"plugin_says_no","message":"Too many links"}' } }, 'rejected/refused_by_site'],
    [{ answer: { status: 413 } }, 'rejected/too_long'],
    [{ answer: { status: 301, headers: { location: 'https://new.example/wp-json/wp/v2/comments' } } }, 'misconfigured/redirect'],
  ] as const)('%j is %s', async (fault, outcome) => {
    const comment = site.add({ raw: 'bad' });
    site.fail(({ method }) => (method === 'POST' ? structuredClone(fault) as ReturnType<Parameters<FakeWordpress['fail']>[0]> : null));
    expect(await kindAndCode(put(comment.id, 'Sorry!'))).toBe(outcome);
    expect(posts()).toBe(1);
  });
  it('says why the site refused, in the site\'s words', async () => {
    const comment = site.add({ raw: 'bad' });
    site.options.commentStatus = 'closed';
    expect(await kindAndCode(put(comment.id, 'x'))).toBe('rejected/comments_closed');
    site.options.commentStatus = 'open';
    expect(await kindAndCode(put(comment.id, 'x'.repeat(65_526)))).toBe('rejected/too_long');
    site.fail(({ method }) => (method === 'POST' ? { answer: { status: 400, body: '{"code":"p","message":"<b>No</b> links &amp; ads"}' } } : null));
    expect((await problem(put(comment.id, 'x'))).message).toBe('No links & ads');
  });
  it('shows an answer that waits or was filed as spam for what it is', async () => {
    const comment = site.add({ raw: 'bad' });
    const ours = site.add({ raw: 'Sorry', parent: comment.id, author: 1, status: 'hold' });
    expect((await read(comment.id))?.state).toBe('pending');
    ours.status = 'spam';
    expect(await read(comment.id, String(ours.id))).toMatchObject({ state: 'rejected', reason: 'spam' });
    expect(await read(comment.id)).toBeNull();
    ours.status = 'trash';
    expect(await read(comment.id, String(ours.id))).toBeNull();
  });
  it('finds a colleague\'s answer before ours is written', async () => {
    const comment = site.add({ raw: 'bad' });
    site.add({ raw: 'a visitor agrees', parent: comment.id });
    expect(await read(comment.id)).toBeNull();
    site.add({ raw: 'colleague', parent: comment.id, author: 2 });
    expect((await read(comment.id))?.body).toBe('colleague');
  });
  it('changes our own earlier answer in place', async () => {
    const comment = site.add({ raw: 'bad' });
    const first = await put(comment.id, 'Sory');
    const second = await put(comment.id, 'Sorry & thanks', first.externalId);
    expect([second.externalId, second.body]).toEqual([first.externalId, 'Sorry & thanks']);
    expect(site.comments).toHaveLength(2);
  });
  it('removes our answer, and nothing that is not an answer to this comment', async () => {
    const comment = site.add({ raw: 'bad' });
    const other = site.add({ raw: 'unrelated' });
    const reply = await put(comment.id, 'Sorry');
    await publisher.remove?.(context(), target(comment.id, String(other.id)));
    expect(site.comments).toHaveLength(3);
    await publisher.remove?.(context(), target(comment.id, reply.externalId));
    await publisher.remove?.(context(), target(comment.id, reply.externalId));
    expect(site.comments.map((one) => one.id)).toEqual([comment.id, other.id]);
  });
});
