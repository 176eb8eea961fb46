import fs from 'node:fs';
import path from 'node:path';
import { request } from 'undici';
import type { Bench } from './frame/bench';
import { productFolder } from './frame/ensure-builds';
import { atMost, told, type Line } from './frame/line';
import type { Measure } from './frame/measure';

const inboxLimitKb = 230;
const pageLimitKb = 350;
const namedChunks = 3;

interface Script {
  path: string;
  kilobytes: number;
}
interface Page {
  route: string;
  status: number;
  scripts: Script[];
}

/** Every page of the build, such as `/[workspace]/inbox/[view]`. */
function pageRoutes(): string[] {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(productFolder, '.next/app-path-routes-manifest.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error('the build names no routes');
  return Object.entries(manifest).flatMap(([entry, route]) => (entry.endsWith('/page') && typeof route === 'string' && !route.startsWith('/_') ? [route] : [])).sort();
}

/** The route with something real in each place, or null when nobody knows what belongs there. */
function addressOf(route: string, values: Record<string, string>): string | null {
  const parts = route.split('/').map((part) => {
    const name = /^\[{1,2}(?:\.\.\.)?(\w+)\]{1,2}$/.exec(part)?.[1];
    return name ? values[name] : part;
  });
  return parts.includes(undefined) ? null : parts.join('/');
}

/** Script files that a browser of today loads for the page as it arrives, in any form the page names them. */
function scriptsOf(html: string, origin: string): string[] {
  const found = new Set<string>();
  for (const [tag] of html.matchAll(/<script\b[^>]*>|<link\b[^>]*>/g)) {
    if (/\bnomodule\b/i.test(tag)) continue;
    if (tag.startsWith('<link') && !(/rel="modulepreload"/.test(tag) || (/rel="preload"/.test(tag) && /as="script"/.test(tag)))) continue;
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (address) found.add(new URL(address, origin).pathname);
  }
  return [...found];
}

class Sizes {
  private readonly known = new Map<string, Promise<number>>();
  constructor(private readonly origin: string) {}

  /** Kilobytes (1000 bytes) as the server sends them, compressed. */
  of(file: string): Promise<number> {
    const known = this.known.get(file) ?? this.ask(file);
    this.known.set(file, known);
    return known;
  }

  private async ask(file: string): Promise<number> {
    const answer = await request(`${this.origin}${file}`, { headers: { 'accept-encoding': 'gzip' } });
    const body = await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) throw new Error(`${file} answers ${answer.statusCode}`);
    if (answer.headers['content-encoding'] !== 'gzip' && body.byteLength > 2048) throw new Error(`${file} is sent without compression`);
    return body.byteLength / 1000;
  }
}

async function readPage(bench: Bench, origin: string, sizes: Sizes, route: string, address: string): Promise<Page> {
  const signedOut = /^\/(sign-in|setup|invite)/.test(route);
  const answer = await request(`${origin}${address}`, { headers: { accept: 'text/html', ...(!signedOut && { cookie: `${bench.cookie.name}=${bench.cookie.value}` }) } });
  const html = await answer.body.text();
  const scripts = await Promise.all(scriptsOf(html, origin).map(async (file) => ({ path: file, kilobytes: await sizes.of(file) })));
  return { route, status: answer.statusCode, scripts: scripts.sort((a, b) => b.kilobytes - a.kilobytes) };
}

const total = (page: Page) => page.scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
const biggest = (page: Page) => page.scripts.slice(0, namedChunks).map(({ path: file, kilobytes }) => `${path.basename(file)} ${kilobytes.toFixed(0)}`).join(', ');

async function someIds(bench: Bench): Promise<Record<string, string>> {
  const found = await bench.owner.query<{ id: string }>(`select id from feedback where workspace_id = $1 and queue = 'reply' order by rank_at, id limit 1`, [bench.main.workspaceId]);
  const { slug, workspaceId, member, connectionIds } = bench.main;
  return {
    workspace: slug, view: 'reply', platform: 'wordpress', feedback: found.rows[0]?.id ?? '', connection: connectionIds[0] ?? '',
    member: member.actor.memberId, token: `${workspaceId}.unknown`,
  };
}

export const firstLoad: Measure = {
  name: 'first-load',
  about: 'scripts that each page loads before it is ready, compressed',
  run: async (bench) => {
    const { origin } = await bench.product();
    const sizes = new Sizes(origin);
    const values = await someIds(bench);
    const pages: Page[] = [];
    const left: string[] = [];
    for (const route of pageRoutes()) {
      const address = addressOf(route, values);
      const page = address === null ? null : await readPage(bench, origin, sizes, route, address);
      if (page && page.status === 200) pages.push(page);
      else left.push(page ? `${route} (${page.status})` : route);
    }
    const lines: Line[] = [];
    const inbox = pages.filter(({ route }) => route.includes('/inbox/')).sort((a, b) => total(b) - total(a))[0];
    if (!inbox) throw new Error('the build has no inbox page that answers 200');
    for (const [page, what, limit] of [[inbox, 'inbox', inboxLimitKb], [pages.sort((a, b) => total(b) - total(a))[0] ?? inbox, 'heaviest page', pageLimitKb]] as const) {
      const chunks = `${page.scripts.length} files; largest ${biggest(page)} KB`;
      lines.push(atMost({ measure: `first-load scripts, ${what} ${page.route.replace('/[workspace]', '')}`, ours: chunks, value: total(page), unit: 'KB gz', digits: 0 }, limit));
    }
    for (const page of pages) bench.say(`  ${total(page).toFixed(0).padStart(4)} KB  ${page.route}`);
    if (left.length > 0) lines.push(told({ measure: 'pages without a figure', ours: left.join(', ') }));
    return lines;
  },
};
