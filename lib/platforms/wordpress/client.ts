import type { HttpResponse, PlatformContext } from '@/lib/platforms/contract';
import { PlatformError, type PlatformErrorKind } from '@/lib/platforms/errors';
import { encodeEntities } from './entities';
import { toPlainText } from './plain-text';
import { wordpressIndex, wordpressProblem, type WordpressConfig, type WordpressIndex } from './schema';

type Context = PlatformContext<WordpressConfig>;
export type Params = Record<string, string | number | readonly number[]>;

export interface Answer { status: number; json: unknown; headers: Headers; raw: HttpResponse }

/** One WordPress site whose REST root is known. Every call throws a `PlatformError` for what is not a 2xx with JSON. */
export interface Site {
  index: WordpressIndex;
  /** The site's own address, without a slash at the end. */
  home: string;
  get(path: string, params?: Params): Promise<Answer>;
  write(method: 'POST' | 'DELETE', path: string, params: Params, body?: Record<string, unknown>): Promise<Answer>;
  /** For a sign-in that had no effect: whether the credentials are right and only their header got lost. */
  isSignInDropped(): Promise<boolean>;
}

const retryWithoutHintMs = 60_000;
const floodPauseMs = 20_000;
const indexFields = 'name,home,url,namespaces,authentication,gmt_offset';

function signIn(config: WordpressConfig): string {
  return `Basic ${Buffer.from(`${config.user}:${config.applicationPassword}`).toString('base64')}`;
}

function toQuery(params: Params): string {
  return Object.entries(params)
    .map(([key, value]) => `${key}=${typeof value === 'object' ? value.join(',') : encodeURIComponent(value)}`)
    .join('&');
}

/** `root` is either `…/wp-json/` or `…/?rest_route=/`. */
function toUrl(root: string, path: string, params: Params): string {
  const query = toQuery(params);
  const base = root + path;
  return query === '' ? base : `${base}${base.includes('?') ? '&' : '?'}${query}`;
}

async function fetchJson(context: Context, method: 'GET' | 'POST' | 'DELETE', url: string, body?: Record<string, unknown>): Promise<HttpResponse> {
  return context.http(url, {
    method,
    signal: context.signal,
    headers: { accept: 'application/json', authorization: signIn(context.config), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

/** Finds the REST root and signs in by it. One request on an ordinary site, up to four on an unusual one. */
export async function openSite(context: Context): Promise<Site> {
  const { root, index } = await findRoot(context);
  const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, params: Params, body?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetchJson(context, method, toUrl(root, path, params), body);
    return readAnswer(response, context.now, method !== 'GET');
  };
  const home = (/^https?:\/\//i.test(index.home) && URL.canParse(index.home) ? index.home : context.config.url).replace(/\/+$/, '');
  return {
    index,
    home,
    get: (path, params = {}) => call('GET', path, params),
    write: (method, path, params, body) => call(method, path, params, body),
    isSignInDropped: () => isSignInDropped(context),
  };
}

const applicationPasswordForm = /^[a-z0-9]{24}$/i;

/**
 * A plain WordPress takes a wrong application password for no sign-in at all, just as when its web server drops the `Authorization` header.
 * XML-RPC gets the credentials in the body. It takes the account's real password too, so only what looks like an application password is asked about.
 */
async function isSignInDropped(context: Context): Promise<boolean> {
  const { url, user, applicationPassword } = context.config;
  if (!applicationPasswordForm.test(applicationPassword)) return false;
  const parameters = [user, applicationPassword].map((value) => `<param><value><string>${encodeEntities(value)}</string></value></param>`).join('');
  const body = `<?xml version="1.0"?><methodCall><methodName>wp.getUsersBlogs</methodName><params>${parameters}</params></methodCall>`;
  try {
    const answer = await context.http(`${url}/xmlrpc.php`, { method: 'POST', signal: context.signal, headers: { 'content-type': 'text/xml' }, body });
    return answer.status === 200 && answer.text.includes('<methodResponse>') && !answer.text.includes('<fault>');
  } catch (error) {
    // Often blocked on purpose; then the likelier reason, a wrong password, is the one to name.
    if (error instanceof PlatformError) return false;
    throw error;
  }
}

async function findRoot(context: Context): Promise<{ root: string; index: WordpressIndex }> {
  const base = context.config.url;
  for (const root of [`${base}/wp-json/`, `${base}/?rest_route=/`]) {
    const index = await tryRoot(context, root);
    if (index) return { root, index };
  }
  const { page, address } = await readHomePage(context);
  const announced = announcedRoot(page, address);
  if (announced !== null) {
    // The credentials go to the host the person named and to no other.
    if (new URL(announced).origin !== new URL(base).origin) throw moved(announced);
    const index = await tryRoot(context, announced);
    if (index) return { root: announced, index };
  }
  if (asksForPassword(page.text)) throw new PlatformError('misconfigured', 'login_page', `${address} answers with a sign-in page`);
  if (page.status === 401 || page.status === 403) throw new PlatformError('misconfigured', 'blocked_by_site', `${address} answers with status ${page.status}`);
  if (page.status >= 500) throw problemOf(page, context.now, false);
  if (/\/wp-(content|includes)\/|<meta[^>]+generator[^>]+wordpress/i.test(page.text)) throw new PlatformError('misconfigured', 'no_rest_api', `${address} is WordPress, its REST API does not answer`);
  throw new PlatformError('misconfigured', 'not_wordpress', `${address} shows no trace of WordPress (status ${page.status})`);
}

/** Null where there is no REST API at this address; throws where there is one that refuses. */
async function tryRoot(context: Context, root: string): Promise<WordpressIndex | null> {
  let response = await fetchJson(context, 'GET', toUrl(root, '', { _fields: indexFields }));
  if (isRedirect(response)) {
    const target = redirectTarget(response);
    if (target === null || target.href === response.url) return null;
    if (/wp-login\.php|[?&]redirect_to=/.test(target.href)) throw new PlatformError('misconfigured', 'login_page', `${root} leads to ${target.href}`);
    if (target.origin !== new URL(root).origin) throw moved(target.href);
    response = await fetchJson(context, 'GET', target.href);
  }
  const json = parseJson(response.text);
  const index = wordpressIndex.safeParse(json).data;
  if (response.status < 300 && index) {
    if (index.namespaces.includes('wp/v2')) return index;
    throw new PlatformError('misconfigured', 'no_rest_api', `${root} answers without the namespace wp/v2`);
  }
  if (isChallenge(response) || response.status === 429 || response.status >= 500) throw problemOf(response, context.now, false);
  if (response.status === 401 || (json !== undefined && wordpressProblem.safeParse(json).success && response.status !== 404)) throw problemOf(response, context.now, false);
  return null;
}

async function readHomePage(context: Context): Promise<{ page: HttpResponse; address: string }> {
  let address = `${context.config.url}/`;
  for (let hop = 0; ; hop += 1) {
    const page = await context.http(address, { signal: context.signal, headers: { accept: 'text/html' } });
    const target = isRedirect(page) ? redirectTarget(page) : null;
    if (target === null || hop === 3) return { page, address };
    if (/wp-login\.php/.test(target.href)) throw new PlatformError('misconfigured', 'login_page', `${address} leads to ${target.href}`);
    if (target.origin !== new URL(address).origin) throw moved(target.href);
    address = target.href;
  }
}

/** The root a page announces, by its `Link` header or its `<link>` element. */
function announcedRoot(page: HttpResponse, address: string): string | null {
  const header = /<([^>]+)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/.exec(page.headers.get('link') ?? '')?.[1];
  const element = /<link[^>]{0,500}rel=["']https:\/\/api\.w\.org\/["'][^>]{0,500}>/i.exec(page.text)?.[0];
  const href = header ?? (element === undefined ? undefined : /href=["']([^"']+)["']/i.exec(element)?.[1]);
  return href !== undefined && URL.canParse(href, address) ? new URL(href.replaceAll('&#038;', '&').replaceAll('&amp;', '&'), address).href : null;
}

function asksForPassword(html: string): boolean {
  return /<input[^>]{0,300}type=["']?password/i.test(html);
}

function isRedirect(response: HttpResponse): boolean {
  return response.status >= 300 && response.status < 400 && response.status !== 304;
}

function redirectTarget(response: HttpResponse): URL | null {
  const location = response.headers.get('location') ?? '';
  return location !== '' && URL.canParse(location, response.url) ? new URL(location, response.url) : null;
}

function moved(href: string): PlatformError {
  const url = new URL(href);
  const address = `${url.origin}${url.pathname.replace(/\/(wp-json|index\.php)(\/.*)?$/, '').replace(/\/+$/, '')}`;
  return new PlatformError('misconfigured', 'redirect', `The site sends its visitors on to ${address}`, { values: { address } });
}

/** Undefined where the text is not JSON. A byte-order mark in front, which a badly saved theme file prints, is forgiven. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF+/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Firewalls and "are you a human" pages; SiteGround's comes with status 202. */
function isChallenge(response: HttpResponse): boolean {
  return response.headers.has('cf-mitigated') || response.headers.has('sg-captcha') || /^\s*<[^]{0,2000}(sgcaptcha|challenge-platform|_Incapsula_)/.test(response.text);
}

function readAnswer(response: HttpResponse, now: Date, write: boolean): Answer {
  const json = parseJson(response.text);
  if (response.status >= 200 && response.status < 300 && json !== undefined) return { status: response.status, json, headers: response.headers, raw: response };
  throw problemOf(response, now, write);
}

const rightsCodes = new Set(['rest_forbidden', 'rest_forbidden_context', 'rest_forbidden_param', 'rest_forbidden_status', 'rest_cannot_read', 'rest_cannot_edit', 'rest_cannot_delete', 'rest_cannot_read_post', 'rest_user_cannot_view', 'rest_cannot_create', 'rest_comment_invalid_author']);
const wrongPasswordCodes = new Set(['incorrect_password', 'invalid_username', 'invalid_email', 'invalid_username_or_password', 'invalid_application_credentials']);
const goneCodes = new Set(['rest_comment_invalid_id', 'rest_post_invalid_id', 'rest_comment_invalid_post_id', 'rest_comment_draft_post', 'rest_comment_trash_post', 'rest_already_trashed']);

/** What an answer that is not a 2xx with JSON means. A write that met a server error may have happened all the same. */
function problemOf(response: HttpResponse, now: Date, write: boolean): PlatformError {
  const { status } = response;
  const json = parseJson(response.text);
  const said = wordpressProblem.safeParse(json).data;
  const reason = said ? toPlainText(said.message, 'rendered') || said.code : '';
  const detail = `${status} ${said?.code ?? response.headers.get('content-type') ?? ''} ${reason}`.trim();
  const make = (kind: PlatformErrorKind, code: string, retryAt?: Date) =>
    new PlatformError(kind, code, kind === 'rejected' && reason !== '' ? reason : detail, { retryAt, values: reason === '' ? {} : { reason } });
  const unsure = (code: string) => make(write ? 'unknown_outcome' : 'transient', code, response.retryAfter);

  if (status === 429) return make('rate_limited', 'rate_limited', response.retryAfter ?? new Date(now.getTime() + retryWithoutHintMs));
  if (isRedirect(response)) {
    const target = redirectTarget(response);
    if (target === null) return make('contract_drift', 'not_json');
    return /wp-login\.php/.test(target.href) ? make('misconfigured', 'login_page') : moved(target.href);
  }
  if (isChallenge(response)) return make('misconfigured', 'blocked_by_site');
  if (status >= 500) return unsure(status === 503 ? 'site_unavailable' : 'server_error');
  if (said) return make(...explain(status, said.code), said.code === 'comment_flood' ? new Date(now.getTime() + floodPauseMs) : undefined);
  if (status === 401) return response.headers.get('www-authenticate')?.toLowerCase().startsWith('basic') ? make('misconfigured', 'server_password') : make('reconnect', 'sign_in_refused');
  if (status === 404) return make('misconfigured', 'no_rest_api');
  if (status === 408) return unsure('timed_out');
  if (status === 413) return make('rejected', 'too_long');
  if (status >= 400) return make('misconfigured', 'blocked_by_site');
  if (write) return make('unknown_outcome', 'not_json');
  if (asksForPassword(response.text)) return make('misconfigured', 'login_page');
  const text = response.text.trimStart();
  if (/^(<br \/>\s*)?<b>(Warning|Notice|Deprecated|Fatal error|Parse error)/i.test(text)) return make('contract_drift', 'php_warnings');
  return text.startsWith('[') || text.startsWith('{') || text === '' ? make('transient', 'answer_cut_off') : make('contract_drift', 'not_json');
}

function explain(status: number, code: string): [PlatformErrorKind, string] {
  if (wrongPasswordCodes.has(code)) return ['reconnect', 'wrong_password'];
  if (code.startsWith('application_passwords_disabled')) return ['misconfigured', 'application_passwords_off'];
  // 401 means that WordPress saw a visitor, whatever else it says; 403 that it knows the account.
  if (status === 401 && (code === 'rest_not_logged_in' || rightsCodes.has(code))) return ['reconnect', 'sign_in_refused'];
  if (goneCodes.has(code)) return ['gone', 'item_gone'];
  if (code === 'rest_comment_closed') return ['rejected', 'comments_closed'];
  if (code === 'comment_flood') return ['rate_limited', 'rate_limited'];
  if (code === 'comment_content_column_length') return ['rejected', 'too_long'];
  if (code === 'comment_duplicate') return ['rejected', 'duplicate'];
  if (rightsCodes.has(code)) return ['reconnect', 'no_right_to_moderate'];
  if (code === 'rest_no_route' || code === 'rest_disabled' || code === 'rest_api_disabled' || code === 'rest_login_required') return ['misconfigured', 'no_rest_api'];
  if (status === 401) return ['reconnect', 'sign_in_refused'];
  if (status === 403 || status === 404 || status === 405) return ['misconfigured', 'blocked_by_site'];
  return status === 410 ? ['gone', 'item_gone'] : ['rejected', 'refused_by_site'];
}
