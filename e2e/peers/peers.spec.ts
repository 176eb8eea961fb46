import { expect, test } from '@playwright/test';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import { startWordPress, type WordPressPeer } from './wordpress/start-wordpress';

interface Answer { status: number; body: string; headers: Headers }

let site: WordPressPeer;
let proxy: FaultProxy;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await startWordPress();
  proxy = await startFaultProxy({ target: site.url });
});

test.afterAll(async () => {
  await proxy?.stop();
  await site?.stop();
});

test.afterEach(async () => {
  proxy.clear();
  await site.behave('normal');
});

async function call(path: string, { method = 'GET', base = site.url, password = site.applicationPassword, user = site.adminUser, json }: { method?: string; base?: string; password?: string; user?: string; json?: object } = {}): Promise<Answer> {
  const authorization = password === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const answer = await fetch(new URL(path, base), {
    method, redirect: 'manual', headers: { ...(authorization && { authorization }), ...(json && { 'content-type': 'application/json' }) }, body: json && JSON.stringify(json),
  });
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
}

const reply = (postId: number, parent: number, content: string, options: { base?: string; password?: string } = {}) =>
  call('/wp-json/wp/v2/comments', { ...options, method: 'POST', json: { post: postId, parent, content } });

test('a comment sent with the form on the page is seen by REST, on the page and in the database', async () => {
  const post = await site.createPost({ title: 'Sourdough Saturday', content: 'Come early.' });
  const sent = await site.submitCommentForm({ link: post.link, author: 'Mara Lindt', email: 'mara@example.org', content: 'We waited 40 minutes & nobody said sorry.' });

  const listed = await call(`/wp-json/wp/v2/comments?post=${post.id}`, { password: '' });
  expect(listed.status).toBe(200);
  expect(listed.headers.get('x-wp-total')).toBe('1');
  expect(JSON.parse(listed.body)).toMatchObject([{ id: sent.id, author_name: 'Mara Lindt', parent: 0, status: 'approved' }]);
  expect(JSON.parse((await call(`/?rest_route=/wp/v2/comments/${sent.id}`, { password: '' })).body)).toMatchObject({ id: sent.id });
  expect(await site.pageHtml(post.link)).toContain('We waited 40 minutes');
  expect(await site.listComments(post.id)).toMatchObject([{ id: sent.id, parent: 0, email: 'mara@example.org', status: 'approved', userId: 0 }]);
});

test('a comment can be written in the past and held for moderation', async () => {
  const post = await site.createPost({ title: 'Rye week', content: 'Dense.' });
  const postedAt = new Date('2026-03-01T23:30:00Z');
  const held = await site.postVisitorComment({ postId: post.id, author: 'Tom', email: 'tom@example.org', content: 'First!', postedAt, approved: false });
  await site.postVisitorComment({ postId: post.id, author: 'Tom', email: 'tom@example.org', content: 'Second!', postedAt });

  expect(await site.listComments(post.id)).toMatchObject([{ id: held.id, status: 'hold', postedAt }, { status: 'approved', postedAt }]);
  const [shown] = JSON.parse((await call(`/wp-json/wp/v2/comments?post=${post.id}`)).body);
  expect(shown).toMatchObject({ date: '2026-03-02T00:30:00', date_gmt: '2026-03-01T23:30:00' });
});

test('an application password publishes an answer once: 201, then 409, and 401 with a wrong one', async () => {
  const post = await site.createPost({ title: 'Opening hours', content: 'From seven.' });
  const comment = await site.postVisitorComment({ postId: post.id, author: 'Ana', email: 'ana@example.org', content: 'Closed again!' });

  const first = await reply(post.id, comment.id, 'Sorry, Ana. We open at seven tomorrow.');
  expect(first.status).toBe(201);
  expect(JSON.parse(first.body)).toMatchObject({ parent: comment.id, status: 'approved' });
  const second = await reply(post.id, comment.id, 'Sorry, Ana. We open at seven tomorrow.');
  expect([second.status, JSON.parse(second.body).code]).toEqual([409, 'comment_duplicate']);
  const wrong = await reply(post.id, comment.id, 'Never shown', { password: 'abcd efgh ijkl mnop qrst uvwx' });
  // By version, WordPress names the password or treats the sender as a visitor; a public list still answers 200.
  expect(wrong.status).toBe(401);
  expect(['incorrect_password', 'rest_comment_login_required']).toContain(JSON.parse(wrong.body).code);
  expect(await site.pageHtml(post.link)).toContain('We open at seven tomorrow.');
  expect(await site.listComments(post.id)).toHaveLength(2);
});

test('a dropped answer leaves exactly one comment on the site', async () => {
  const post = await site.createPost({ title: 'Delivery', content: 'By bicycle.' });
  const comment = await site.postVisitorComment({ postId: post.id, author: 'Lu', email: 'lu@example.org', content: 'Cold bread.' });
  const { met } = proxy.next({ kind: 'drop_answer' }, { method: 'POST', path: /\/wp\/v2\/comments/ });

  await expect(reply(post.id, comment.id, 'Sorry, Lu. A new loaf is on its way.', { base: proxy.url })).rejects.toThrow('fetch failed');
  expect(await met).toMatchObject({ method: 'POST', status: 201, fault: 'drop_answer' });
  expect((await site.listComments(post.id)).filter((stored) => stored.parent === comment.id)).toHaveLength(1);
  const again = await reply(post.id, comment.id, 'Sorry, Lu. A new loaf is on its way.', { base: proxy.url });
  expect(again.status).toBe(409);
  expect(proxy.count({ method: 'POST', path: /comments/ })).toBe(2);
  expect(await site.listComments(post.id)).toHaveLength(2);
});

test('the proxy resets, delays, answers itself and cuts short; links lead back to it', async () => {
  const path = '/wp-json/wp/v2/comments?per_page=5';
  const seenBefore = proxy.count();
  proxy.next({ kind: 'reset_before' });
  await expect(call(path, { base: proxy.url })).rejects.toThrow('fetch failed');
  expect(proxy.requests.at(-1)).toEqual({ method: 'GET', path, fault: 'reset_before' });

  proxy.next({ kind: 'status', code: 429, headers: { 'Retry-After': '7' }, body: 'slow down' }, { path: /comments/, times: 2 });
  for (let round = 0; round < 2; round += 1) {
    const refused = await call(path, { base: proxy.url });
    expect([refused.status, refused.headers.get('retry-after'), refused.body]).toEqual([429, '7', 'slow down']);
  }
  for (const hold of ['request', 'answer'] as const) {
    const started = performance.now();
    proxy.next({ kind: 'delay', ms: 300, hold });
    expect((await call(path, { base: proxy.url })).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(290);
  }
  const late = proxy.next({ kind: 'delay', ms: 200 }, { path: /late/ });
  await expect(fetch(`${proxy.url}/wp-json/wp/v2/comments?late`, { signal: AbortSignal.timeout(60) })).rejects.toThrow();
  expect(await late.met).toMatchObject({ status: 200 });

  proxy.next({ kind: 'truncate', bytes: 40 });
  await expect(call(path, { base: proxy.url })).rejects.toThrow();

  const whole = await call(path, { base: proxy.url });
  expect(JSON.parse(whole.body)[0].link).toContain(proxy.url);
  expect(proxy.count() - seenBefore).toBe(8);
});

test('two hundred comments are seeded quickly and paged by REST; edits, moderation and removal show', async () => {
  const post = await site.createPost({ title: 'Bread of the year', content: 'Vote.' });
  const started = performance.now();
  const { ids } = await site.seedComments(200, { postId: post.id });
  expect(performance.now() - started).toBeLessThan(10_000);
  const page = await call(`/wp-json/wp/v2/comments?post=${post.id}&per_page=100&page=2&orderby=date_gmt&order=asc`);
  expect([page.headers.get('x-wp-total'), page.headers.get('x-wp-totalpages')]).toEqual(['200', '2']);
  expect(JSON.parse(page.body)).toHaveLength(100);

  const [first = 0, second = 0, third = 0] = ids;
  await site.editComment(first, 'Better now, thank you.');
  await site.setCommentStatus(second, 'spam');
  await site.deleteComment(third);
  await site.replyAsOwner({ postId: post.id, parent: first, content: 'Glad to hear it.' });
  const stored = await site.listComments(post.id);
  expect(stored).toHaveLength(200);
  expect(stored[0]).toMatchObject({ id: first, content: 'Better now, thank you.' });
  expect(stored[1]).toMatchObject({ id: second, status: 'spam' });
  expect(stored.at(-1)).toMatchObject({ parent: first, userId: 1 });
  expect((await call(`/wp-json/wp/v2/comments/${third}`)).status).toBe(404);
});

test('a site can have the habits that keep a hub out', async () => {
  const own = '/wp-json/wp/v2/users/me?context=edit';
  const statusOf = async (path: string, options?: Parameters<typeof call>[1]) => (await call(path, options)).status;
  expect(await statusOf(own)).toBe(200);

  await site.behave('no_rest_api');
  expect([await statusOf(own), await statusOf('/?rest_route=/'), await statusOf('/')]).toEqual([404, 404, 200]);
  expect((await call('/')).body).not.toContain('api.w.org');
  await site.behave('rest_forbidden');
  expect(await statusOf(own)).toBe(403);
  await site.behave('rest_needs_login');
  expect([await statusOf(own), await statusOf('/wp-json/', { password: '' })]).toEqual([200, 401]);
  await site.behave('login_page');
  expect((await call(own)).headers.get('location')).toContain('/wp-login.php');
  expect(await statusOf('/wp-login.php')).toBe(200);
  await site.behave('plain_permalinks');
  expect([await statusOf(own), await statusOf('/?rest_route=/wp/v2/users/me')]).toEqual([404, 200]);
  expect((await call('/')).body).toContain('?rest_route=/');
  await site.behave('no_application_passwords');
  expect(JSON.parse((await call('/wp-json/')).body).authentication).toEqual([]);
  expect(await statusOf(own)).toBe(401);
  await site.behave('authorization_stripped');
  expect(await statusOf(own)).toBe(401);
  await site.behave('maintenance');
  const closed = await call(own);
  expect([closed.status, closed.headers.get('retry-after')]).toEqual([503, '600']);

  await site.behave('normal');
  const reader = await site.createUser({ user: 'reader', role: 'subscriber' });
  expect(await statusOf('/wp-json/wp/v2/comments?context=edit', { user: 'reader', password: reader.applicationPassword })).toBe(403);
});
