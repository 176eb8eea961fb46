import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findMariaDb, findPhp, findThemes, findWordPress } from '../../../scripts/find-test-tools.mjs';
import { findFreePort } from '../find-free-port';
import { startOwnProcess, type OwnProcess } from '../own-process';
import { sweepAfterDeath } from '../sweep-after-death';

const SITE_FILES = path.join(import.meta.dirname, 'site');
const ADMIN_USER = 'owner';
const PHP_TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 30_000;
const PORT_ATTEMPTS = 5;

/**
 * What real sites do that keeps a hub from reading them:
 * - `no_rest_api`: REST addresses answer 404 with a page, and no page names them
 * - `rest_forbidden`: REST answers 403 to everybody; `rest_needs_login`: 401 to visitors only
 * - `login_page`: every address leads to the login page (200, HTML)
 * - `plain_permalinks`: `/wp-json` is the web server's 404; only `/?rest_route=` works
 * - `no_application_passwords`: they are switched off, basic authentication is ignored
 * - `authorization_stripped`: the web server drops the Authorization header
 * - `maintenance`: 503 with `Retry-After: 600` and a page
 */
export type WordPressBehaviour = 'normal' | 'no_rest_api' | 'rest_forbidden' | 'rest_needs_login' | 'login_page' | 'plain_permalinks' | 'no_application_passwords' | 'authorization_stripped' | 'maintenance';

export interface VisitorComment {
  postId: number;
  author: string;
  email?: string;
  content: string;
  parent?: number;
  /** Now, unless given. */
  postedAt?: Date;
  /** `false` holds it for moderation. */
  approved?: boolean;
}

export interface StoredComment {
  id: number;
  postId: number;
  /** 0 for a comment on the post itself. */
  parent: number;
  author: string;
  email: string;
  content: string;
  status: 'approved' | 'hold' | 'spam' | 'trash' | 'post-trashed';
  postedAt: Date;
  /** 0 for a visitor. */
  userId: number;
}

export interface WordPressPeer {
  /** Without a trailing slash. The site takes the address that it is asked by, so a proxy before it works too. */
  readonly url: string;
  readonly version: string;
  readonly adminUser: string;
  /** In groups of four, as WordPress shows it to a person. */
  readonly applicationPassword: string;
  createPost(post: { title: string; content: string; postedAt?: Date; commentsOpen?: boolean }): Promise<{ id: number; link: string }>;
  deletePost(id: number): Promise<void>;
  createUser(user: { user: string; role: 'subscriber' | 'author' | 'editor' | 'administrator' }): Promise<{ id: number; applicationPassword: string }>;
  /** Through WordPress's own `wp_new_comment`; an exact duplicate throws, as it would for a visitor. */
  postVisitorComment(comment: VisitorComment): Promise<{ id: number; link: string }>;
  /** As a browser does: reads the post's page, fills in its comment form and sends it. */
  submitCommentForm(comment: { link: string; author: string; email: string; content: string }): Promise<{ id: number; link: string }>;
  /** Many approved comments in one go, one minute apart and the last one a minute ago unless `make` says otherwise. */
  seedComments(count: number, options: { postId: number; make?: (index: number) => Partial<Omit<VisitorComment, 'postId' | 'approved'>> }): Promise<{ ids: number[] }>;
  /** An answer given on the site itself, outside the hub. */
  replyAsOwner(reply: { postId: number; parent: number; content: string; postedAt?: Date }): Promise<{ id: number; link: string }>;
  editComment(id: number, content: string): Promise<void>;
  setCommentStatus(id: number, status: 'approve' | 'hold' | 'spam' | 'trash'): Promise<void>;
  /** For ever, past the trash. */
  deleteComment(id: number): Promise<void>;
  /** Straight from the database, in every status, oldest id first; all posts unless one is named. */
  listComments(postId?: number): Promise<StoredComment[]>;
  /** The page that a visitor gets. */
  pageHtml(link: string): Promise<string>;
  setOption(name: string, value: string | number): Promise<void>;
  /** In force from the next request on. */
  behave(as: WordPressBehaviour): Promise<void>;
  stop(): Promise<void>;
}

export interface WordPressOptions {
  title?: string;
  /** IANA name. Not UTC by default, so that confusing `date` with `date_gmt` shows. */
  timezone?: string;
}

/**
 * A real WordPress with a private MariaDB, on loopback only, in a temporary folder. Everything ends and is removed
 * with `stop()`, and also when this process dies. Needs what `scripts/ensure-test-tools.mjs` installs.
 */
export async function startWordPress(options: WordPressOptions = {}): Promise<WordPressPeer> {
  const [php, mariaDb, source] = [findPhp(), findMariaDb(), findWordPress()];
  if (!php || !mariaDb || !source) throw new Error('PHP, MariaDB or WordPress is missing: run `node scripts/ensure-test-tools.mjs --only=wordpress`');

  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-wordpress-'));
  const sweeper = sweepAfterDeath({ folder });
  const processes: OwnProcess[] = [];
  const stop = async () => {
    // PHP collects its workers when asked; the database is thrown away, so it needs no tidy shutdown.
    await Promise.all(processes.map((process) => process.stop(process.name === 'PHP' ? 'SIGINT' : 'SIGKILL')));
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 });
    sweeper.callOff();
  };

  try {
    const root = path.join(folder, 'site');
    const socket = path.join(folder, 'db.sock');
    const behaviourFile = path.join(folder, 'behaviour');
    const behave = (as: WordPressBehaviour) => fs.writeFile(behaviourFile, as);
    const environment: Environment = { php, folder, variables: { PEER_SOCKET: socket, PEER_ROOT: root, PEER_BEHAVIOUR_FILE: behaviourFile, PEER_SECRET: randomBytes(24).toString('hex') } };

    processes.push(await startOwnProcess(mariaDb, await mariaDbArguments(folder, socket), { name: 'MariaDB', sweeper }));
    await Promise.all([behave('normal'), copySite(source, root), act({ ...environment, url: 'http://127.0.0.1:80' }, 'create-database', {})]);
    const server = await startWebServer(environment, root, sweeper, processes);
    const site = { ...environment, url: server };
    const installed = await act<{ applicationPassword: string; version: string }>(site, 'install', {
      title: options.title ?? 'Harbour Street Bakery', timezone: options.timezone ?? 'Europe/Berlin', user: ADMIN_USER,
      password: randomBytes(12).toString('hex'), theme: findThemes(source).at(-1),
    });
    return { ...describePeer(site), ...installed, behave, stop };
  } catch (error) {
    const outputs = processes.map((process) => `--- ${process.name}\n${process.output().slice(-1_500)}`).join('\n');
    await stop();
    throw new Error(`WordPress did not start: ${error instanceof Error ? error.message : String(error)}\n${outputs}`, { cause: error });
  }
}

interface Environment { php: string; folder: string; variables: Record<string, string> }
interface Site extends Environment { url: string }

/** An empty data folder and no rights table start in a second; only this user can reach the socket, and no port is open. */
async function mariaDbArguments(folder: string, socket: string): Promise<string[]> {
  const data = path.join(folder, 'db');
  await fs.mkdir(data);
  return [
    '--no-defaults', ...(process.getuid?.() === 0 ? ['--user=root'] : []), `--datadir=${data}`, `--tmpdir=${folder}`, `--socket=${socket}`,
    `--pid-file=${path.join(folder, 'db.pid')}`, '--skip-networking', '--skip-grant-tables', '--skip-log-bin', '--performance-schema=0',
    '--innodb-buffer-pool-size=32M', '--innodb-log-file-size=8M', '--innodb-flush-log-at-trx-commit=0', '--innodb-stats-persistent=0',
    '--innodb-use-native-aio=0', '--innodb-fast-shutdown=2', '--key-buffer-size=1M', '--aria-pagecache-buffer-size=1M', '--max-connections=30',
  ];
}

async function copySite(source: string, root: string): Promise<void> {
  // Debian's package links into /var and /etc; the copy must stand by itself, and `cp` is much quicker than a walk in Node.
  await run('cp', ['-RL', source, root]);
  await fs.mkdir(path.join(root, 'wp-content/mu-plugins'), { recursive: true });
  await Promise.all([
    fs.copyFile(path.join(SITE_FILES, 'wp-config.php'), path.join(root, 'wp-config.php')),
    fs.copyFile(path.join(SITE_FILES, 'peer-plugin.php'), path.join(root, 'wp-content/mu-plugins/peer-plugin.php')),
  ]);
}

async function startWebServer(environment: Environment, root: string, sweeper: ReturnType<typeof sweepAfterDeath>, processes: OwnProcess[]): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const server = await startOwnProcess(environment.php, [...phpSettings(environment), '-S', `127.0.0.1:${port}`, '-t', root, path.join(SITE_FILES, 'router.php')], {
      name: 'PHP', sweeper, env: { ...process.env, ...environment.variables, PEER_URL: url, PHP_CLI_SERVER_WORKERS: '4' },
    });
    // Someone else may have taken the port in between; then PHP ends by itself.
    if (await answers(`${url}/wp-includes/images/blank.gif`, server)) {
      processes.push(server);
      return url;
    }
    if (attempt === PORT_ATTEMPTS) throw new Error(`PHP's web server did not start: ${server.output()}`);
  }
}

async function answers(url: string, server: OwnProcess): Promise<boolean> {
  const until = Date.now() + START_TIMEOUT_MS;
  while (!server.hasEnded() && Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok && !server.hasEnded()) return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  if (!server.hasEnded()) await server.stop('SIGKILL');
  return false;
}

function phpSettings({ folder }: Environment): string[] {
  return ['-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=256M', '-d', `sys_temp_dir=${folder}`];
}

/** One run of `act.php`; `input` and the result are JSON. */
async function act<Result>(site: Site, action: string, input: object): Promise<Result> {
  const printed = await run(site.php, [...phpSettings(site), path.join(SITE_FILES, 'act.php'), action], {
    env: { ...process.env, ...site.variables, PEER_URL: site.url }, input: JSON.stringify(input),
  });
  const result: Result = JSON.parse(printed);
  return result;
}

async function run(program: string, args: string[], options: { env?: NodeJS.ProcessEnv; input?: string } = {}): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: options.env, timeout: PHP_TIMEOUT_MS });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text; });
  child.stdin.end(options.input ?? '');
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${path.basename(program)} ${path.basename(args.at(-2) ?? '')} ${args.at(-1) ?? ''} failed (${String(code)}): ${complaint.trim().split('\n').slice(0, 3).join(' ') || output.slice(0, 500)}`);
  return output;
}

function describePeer(site: Site): Omit<WordPressPeer, 'applicationPassword' | 'version' | 'behave' | 'stop'> {
  return {
    url: site.url,
    adminUser: ADMIN_USER,
    createPost: (post) => act(site, 'create-post', post),
    deletePost: (id) => act(site, 'delete-post', { id }),
    createUser: (user) => act(site, 'create-user', user),
    postVisitorComment: (comment) => act(site, 'post-comment', comment),
    submitCommentForm: (comment) => submitCommentForm(site, comment),
    seedComments: (count, { postId, make }) => {
      const last = Date.now() - 60_000;
      const comments = Array.from({ length: count }, (_, index) => ({
        postId, author: `Visitor ${index + 1}`, email: `visitor${index + 1}@example.org`, content: `Comment number ${index + 1} of ${count}.`,
        postedAt: new Date(last - (count - 1 - index) * 60_000), ...make?.(index),
      }));
      return act(site, 'seed-comments', { comments });
    },
    replyAsOwner: (reply) => act(site, 'reply-as-owner', reply),
    editComment: (id, content) => act(site, 'edit-comment', { id, content }),
    setCommentStatus: (id, status) => act(site, 'set-comment-status', { id, status }),
    deleteComment: (id) => act(site, 'delete-comment', { id }),
    listComments: async (postId) => {
      const rows = await act<(Omit<StoredComment, 'postedAt'> & { postedAt: string })[]>(site, 'list-comments', { postId: postId ?? null });
      return rows.map((row) => ({ ...row, postedAt: new Date(row.postedAt) }));
    },
    pageHtml: (link) => readPage(site, link),
    setOption: (name, value) => act(site, 'set-option', { name, value }),
  };
}

async function readPage(site: Site, link: string): Promise<string> {
  const answer = await fetch(new URL(link, site.url));
  if (!answer.ok) throw new Error(`${link} answered ${answer.status}`);
  return answer.text();
}

async function submitCommentForm(site: Site, { link, author, email, content }: { link: string; author: string; email: string; content: string }): Promise<{ id: number; link: string }> {
  const page = await readPage(site, link);
  const form = /<form[^>]*id="commentform"[\s\S]*?<\/form>/.exec(page)?.[0];
  const address = form && /action="([^"]+)"/.exec(form)?.[1];
  if (!form || !address) throw new Error(`${link} has no comment form`);
  const fields = new URLSearchParams({ author, email, url: '', comment: content });
  for (const [input] of form.matchAll(/<input[^>]*type=["']hidden["'][^>]*>/g)) {
    const [name, value] = [/name=["']([^"']+)["']/.exec(input)?.[1], /value=["']([^"']*)["']/.exec(input)?.[1]];
    if (name !== undefined && value !== undefined) fields.set(name, value);
  }
  const answer = await fetch(address, { method: 'POST', body: fields, redirect: 'manual' });
  const target = answer.headers.get('location');
  const id = target && /#comment-(\d+)$/.exec(target)?.[1];
  if (!target || !id) throw new Error(`the comment form answered ${answer.status}: ${(await answer.text()).replace(/<[^>]+>/g, ' ').trim().slice(0, 300)}`);
  return { id: Number(id), link: target };
}
