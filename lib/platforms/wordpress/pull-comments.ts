import { z } from 'zod';
import type { IncomingFeedback, PlatformContext, PullMode, PullPage, UnreadableItem } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { openSite, type Answer, type Params, type Site } from './client';
import { findAccount, findStaff } from './find-staff';
import { chooseReply, isOwn, isVoice, newestFirst, placeOf, readRows, toFeedback, type Staff } from './mapper';
import { shopReview, type Place, type WordpressComment, type WordpressConfig, type WordpressCursor } from './schema';

const pageSize = 100;
/** An incremental run reads at least the newest fifty again: edits and answers written outside are mostly there. */
const incrementalPageSize = 50;
/** Rows read twice at each page border, to notice that rows before it were removed meanwhile. */
const overlapRows = 5;
/** How far behind the newest comment an incremental run reads: clocks, and comments approved after a moment's wait. */
const overlapMs = 3_600_000;
const mostHeld = 100;

interface Source { site: Site; staff: Staff; gmtOffset: number }
interface Batch { rows: WordpressComment[]; unreadable: UnreadableItem[]; total?: number; last: boolean; offset: number; lastPlace: Place | null }
type Page = PullPage<WordpressCursor>;

const listParams = { context: 'edit', status: 'approve', type: 'all', orderby: 'date_gmt', order: 'desc', _embed: 'up' } as const;

/** See `Platform.pull`. WordPress knows no modified date: what was edited long ago is seen by `rescan` only. */
export async function* pullComments(context: PlatformContext<WordpressConfig>, since: WordpressCursor | null, mode: PullMode): AsyncGenerator<Page> {
  if (mode === 'backfill' && since !== null && since.tail === null) return;
  const site = await openSite(context);
  const staff = await findStaff(site, await findAccount(site));
  const source: Source = { site, staff, gmtOffset: site.index.gmt_offset };
  // The waiting ones are listed before the approved ones: whatever is approved in between is then seen by one of the two.
  const held = await listHeld(site);
  if (mode === 'incremental' && since !== null) yield* pullNew(source, since, held);
  else yield* pullAll(source, mode === 'rescan' ? null : since, held, mode === 'rescan' ? since : null);
}

/** Newest first through everything. A rescan keeps `kept` as its cursor until it has seen the end. */
async function* pullAll(source: Source, from: WordpressCursor | null, held: number[], kept: WordpressCursor | null): AsyncGenerator<Page> {
  let head = from?.head ?? null;
  // What was waiting before and is not now is the next incremental run's to fetch, so it stays on the list.
  const waiting = [...new Set([...held, ...(from?.held ?? []), ...(kept?.held ?? [])])];
  for await (const batch of scan(source, pageSize, from?.tail ?? null)) {
    const first = batch.rows[0];
    head ??= first ? placeOf(first) : null;
    const { items, unreadable } = await toItems(source, batch.rows, false);
    const cursor = { head, tail: batch.last ? null : { offset: batch.offset, last: batch.lastPlace }, held: waiting };
    yield { items, unreadable: [...batch.unreadable, ...unreadable], cursor: kept === null || batch.last ? cursor : kept, total: batch.total, done: batch.offset };
  }
}

async function* pullNew(source: Source, since: WordpressCursor, held: number[]): AsyncGenerator<Page> {
  const decided = since.held.filter((id) => !held.includes(id));
  let stillHeld = since.held;
  for (let start = 0; start < decided.length; start += pageSize) {
    const include = decided.slice(start, start + pageSize);
    const approved = await fetchRows(source.site, { ...listParams, include, per_page: pageSize });
    const { items, unreadable } = await toItems(source, approved.comments, true);
    stillHeld = stillHeld.filter((id) => !include.includes(id));
    yield { items, unreadable: [...approved.unreadable, ...unreadable], cursor: { ...since, held: stillHeld } };
  }
  const bound = since.head === null ? null : new Date(Date.parse(since.head.at) - overlapMs).toISOString();
  let head: Place | null = null;
  for await (const batch of scan(source, incrementalPageSize, null)) {
    const first = batch.rows[0];
    head ??= first ? placeOf(first) : null;
    const oldest = batch.lastPlace;
    const done = batch.last || (bound !== null && oldest !== null && oldest.at < bound);
    const { items, unreadable } = await toItems(source, batch.rows, true);
    // Until the run is through, the old head stays: a run that breaks off between two pages must not leave a gap.
    const cursor = done ? { head: head ?? since.head, tail: since.tail, held } : { ...since, held: stillHeld };
    yield { items, unreadable: [...batch.unreadable, ...unreadable], cursor };
    if (done) return;
  }
}

/**
 * Walks the approved comments newest first, by offset. New comments push rows towards us (seen twice, dropped here); removed ones pull
 * rows away, which shows when a page begins behind the last row seen: then it steps back. Dates are not used for paging, since
 * WordPress compares them in the site's local time, where one hour of the year comes twice.
 */
async function* scan(source: Source, size: number, from: WordpressCursor['tail']): AsyncGenerator<Batch> {
  let offset = Math.max(0, (from?.offset ?? 0) - overlapRows);
  let last = from?.last ?? null;
  let previous = '';
  let refusedBefore = 0;
  for (let request = 1; ; request += 1) {
    const { comments, unreadable, total, raw } = await fetchRows(source.site, { ...listParams, per_page: size, offset });
    const first = comments[0];
    const beyondTheEnd = raw === 0 && offset > 0 && (total === undefined ? request === 1 : offset >= total);
    const gap = last !== null && first !== undefined && newestFirst(last, placeOf(first)) < 0;
    // The same gap twice is none: the rows between are ones this account may not see.
    if (beyondTheEnd || (offset > 0 && gap && first.id !== refusedBefore)) {
      refusedBefore = first?.id ?? 0;
      offset = Math.max(0, Math.min(offset, total ?? offset) - Math.ceil(size / 2));
      previous = '';
      continue;
    }
    const seen = comments.map((comment) => comment.id).join();
    if (seen !== '' && seen === previous) throw new PlatformError('contract_drift', 'same_page_again', `The page at offset ${offset} is the one before it once more`);
    previous = seen;
    const border = last;
    const rows = border === null ? comments : comments.filter((comment) => newestFirst(border, placeOf(comment)) < 0);
    const end = rows.at(-1);
    if (end) last = placeOf(end);
    // Rows the account may not see are left out after counting, so a short page is not the end; the announced total is.
    const ended = total === undefined ? raw === 0 : offset + size >= total;
    const next = offset + size;
    if (rows.length > 0 || unreadable.length > 0 || ended) yield { rows, unreadable, total, last: ended, offset: Math.min(next, total ?? next), lastPlace: last };
    if (ended) return;
    offset = next - overlapRows;
  }
}

async function fetchRows(site: Site, params: Params): Promise<{ comments: WordpressComment[]; unreadable: UnreadableItem[]; total?: number; raw: number }> {
  const answer = await site.get('wp/v2/comments', params);
  const rows = readRows(answer.json);
  if (rows === null || !Array.isArray(answer.json)) throw new PlatformError('contract_drift', 'not_a_list', 'The list of comments is not a list');
  return { ...rows, total: totalOf(answer), raw: answer.json.length };
}

function totalOf(answer: Answer): number | undefined {
  const header = answer.headers.get('x-wp-total');
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}

async function listHeld(site: Site): Promise<number[]> {
  const { json } = await site.get('wp/v2/comments', { context: 'edit', status: 'hold', type: 'all', orderby: 'date_gmt', order: 'desc', per_page: mostHeld, _fields: 'id' });
  const rows = z.array(z.unknown()).safeParse(json).data ?? [];
  return rows.flatMap((row) => z.object({ id: z.int() }).safeParse(row).data?.id ?? []);
}

/** Visitors' comments with the owner's answer to each; with `adopt`, also the older comments that these rows answer. */
async function toItems(source: Source, rows: WordpressComment[], adopt: boolean): Promise<{ items: IncomingFeedback[]; unreadable: UnreadableItem[] }> {
  const { site, staff, gmtOffset } = source;
  const unreadable: UnreadableItem[] = [];
  const voices = rows.filter(isVoice);
  const visitors = voices.filter((comment) => !isOwn(comment, staff));
  if (adopt) {
    const known = new Set(rows.map((comment) => comment.id));
    const parents = [...new Set(voices.filter((comment) => isOwn(comment, staff) && comment.parent !== 0).map((comment) => comment.parent))].filter((id) => !known.has(id));
    if (parents.length > 0) {
      const found = await fetchRows(site, { ...listParams, include: parents, per_page: pageSize });
      visitors.push(...found.comments.filter((comment) => isVoice(comment) && !isOwn(comment, staff)));
      unreadable.push(...found.unreadable);
    }
  }
  if (visitors.length === 0) return { items: [], unreadable };
  const children = await fetchChildren(site, visitors.map((comment) => comment.id));
  const ratings = await fetchRatings(site, visitors.filter((comment) => comment.type === 'review').map((comment) => comment.id));
  const location = { externalId: site.home, name: site.index.name.trim() === '' ? site.home : site.index.name.trim(), url: site.home };
  const items = visitors.map((comment) =>
    toFeedback({ comment, reply: chooseReply(children.get(comment.id) ?? [], staff), location, gmtOffset, rating: ratings.get(comment.id) }),
  );
  return { items, unreadable };
}

async function fetchChildren(site: Site, parents: number[]): Promise<Map<number, WordpressComment[]>> {
  const children = new Map<number, WordpressComment[]>();
  for (let start = 0; start < parents.length; start += pageSize) {
    const parent = parents.slice(start, start + pageSize);
    for (let offset = 0; ; offset += pageSize) {
      const { comments, total, raw } = await fetchRows(site, { ...listParams, order: 'asc', parent, per_page: pageSize, offset });
      for (const comment of comments) children.set(comment.parent, [...(children.get(comment.parent) ?? []), comment]);
      if (raw === 0 || (total === undefined ? raw < pageSize : offset + pageSize >= total)) break;
    }
  }
  return children;
}

/** WooCommerce keeps stars out of the comments route. An account without rights to the shop's reviews gets them without stars. */
async function fetchRatings(site: Site, ids: number[]): Promise<Map<number, number>> {
  const ratings = new Map<number, number>();
  if (ids.length === 0 || !site.index.namespaces.includes('wc/v3')) return ratings;
  try {
    const { json } = await site.get('wc/v3/products/reviews', { include: ids, per_page: pageSize, status: 'approved', _fields: 'id,rating' });
    for (const row of z.array(z.unknown()).safeParse(json).data ?? []) {
      const review = shopReview.safeParse(row).data;
      if (review) ratings.set(review.id, review.rating);
    }
  } catch (error) {
    if (!(error instanceof PlatformError) || (error.kind !== 'reconnect' && error.kind !== 'misconfigured')) throw error;
  }
  return ratings;
}
