import { z } from 'zod';
import type { PlatformContext, Publisher, RemoteReply, ReplyTarget } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { openSite, type Site } from './client';
import { encodeEntities } from './entities';
import { findAccount, findStaff } from './find-staff';
import { chooseReply, readRows, toReply } from './mapper';
import { wordpressComment, type WordpressComment, type WordpressConfig } from './schema';

type Context = PlatformContext<WordpressConfig>;

function idOf(text: string | undefined): number {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id <= 0) throw new PlatformError('contract_drift', 'target_unreadable', `"${text ?? ''}" is not a comment's number`);
  return id;
}

function understand(json: unknown, write: boolean): WordpressComment {
  const comment = wordpressComment.safeParse(json);
  // A 2xx that cannot be read back: the write has most likely happened, so it has to be looked for.
  if (!comment.success) throw new PlatformError(write ? 'unknown_outcome' : 'contract_drift', 'comment_unreadable', z.prettifyError(comment.error));
  return comment.data;
}

async function fetchComment(site: Site, id: number): Promise<WordpressComment> {
  return understand((await site.get(`wp/v2/comments/${id}`, { context: 'edit', _embed: 'up' })).json, false);
}

/** WordPress takes an answer to a comment that is not there (201), so its presence is checked before. */
async function fetchTarget(site: Site, target: ReplyTarget): Promise<WordpressComment> {
  const comment = await fetchComment(site, idOf(target.target['comment'] ?? target.feedbackExternalId));
  if (comment.status !== 'approved') throw new PlatformError('gone', 'item_hidden', `Comment ${comment.id} is no longer shown (${comment.status})`);
  return comment;
}

async function findReply(site: Site, parent: WordpressComment, known?: string): Promise<WordpressComment | null> {
  const { json } = await site.get('wp/v2/comments', { context: 'edit', parent: parent.id, status: 'all', type: 'all', orderby: 'date_gmt', order: 'asc', per_page: 100, _embed: 'up' });
  const rows = readRows(json);
  if (rows === null) throw new PlatformError('contract_drift', 'not_a_list', 'The list of answers is not a list');
  // Guests' answers need no list of the staff, and most comments have no answer at all.
  const members = rows.comments.filter((comment) => comment.author !== 0);
  const chosen = members.length === 0 ? null : chooseReply(members, await findStaff(site, await findAccount(site)), known);
  if (known === undefined || String(chosen?.id) === known) return chosen;
  // Ours is neither shown nor waiting. Where the site filed it as spam, that is worth saying.
  const ours = await fetchOwn(site, known, parent.id);
  return ours?.status === 'spam' ? ours : chosen;
}

/** Our own earlier answer by its id, or null where it is gone or was never an answer to this comment. */
async function fetchOwn(site: Site, id: string, parent: number): Promise<WordpressComment | null> {
  try {
    const comment = await fetchComment(site, idOf(id));
    return comment.parent === parent ? comment : null;
  } catch (error) {
    if (error instanceof PlatformError && error.kind === 'gone') return null;
    throw error;
  }
}

async function read(context: Context, target: ReplyTarget): Promise<RemoteReply | null> {
  const site = await openSite(context);
  const reply = await findReply(site, await fetchTarget(site, target), target.replyExternalId);
  return reply && toReply(reply, site.index.gmt_offset);
}

/** The body is plain text; WordPress stores HTML, so the three characters that would be markup are written as references. */
async function put(context: Context, target: ReplyTarget, body: string): Promise<RemoteReply> {
  const site = await openSite(context);
  const parent = await fetchTarget(site, target);
  const content = encodeEntities(body);
  if (target.replyExternalId !== undefined) {
    const ours = await fetchOwn(site, target.replyExternalId, parent.id);
    if (ours && (ours.status === 'approved' || ours.status === 'hold')) {
      const { json } = await site.write('POST', `wp/v2/comments/${ours.id}`, {}, { content });
      return toReply(understand(json, true), site.index.gmt_offset);
    }
  }
  try {
    const { json } = await site.write('POST', 'wp/v2/comments', {}, { post: parent.post, parent: parent.id, content });
    return toReply(understand(json, true), site.index.gmt_offset);
  } catch (error) {
    if (!(error instanceof PlatformError) || error.code !== 'duplicate') throw error;
    // The very same words by the same account under the same comment: an earlier try arrived after all. (WordPress overlooks it where
    // the text holds a backslash, so this is a second net only; the first is to read before every try.)
    const earlier = await findReply(site, parent);
    if (earlier === null) throw error;
    return toReply(earlier, site.index.gmt_offset);
  }
}

/** Deletes our answer for good, after making sure that it is an answer to this very comment. Already gone is fine. */
async function remove(context: Context, target: ReplyTarget): Promise<void> {
  const site = await openSite(context);
  const parent = idOf(target.target['comment'] ?? target.feedbackExternalId);
  if (target.replyExternalId === undefined) throw new PlatformError('contract_drift', 'target_unreadable', 'Only an answer known by its id is deleted');
  const ours = await fetchOwn(site, target.replyExternalId, parent);
  if (ours === null) return;
  try {
    await site.write('DELETE', `wp/v2/comments/${ours.id}`, { force: 'true' });
  } catch (error) {
    if (!(error instanceof PlatformError) || error.kind !== 'gone') throw error;
  }
}

/** Ninety seconds: PHP stops a request after thirty as a rule, and a page cache in front may hold the old list for a minute. */
export const publisher: Publisher<WordpressConfig> = { read, put, remove, propagationSeconds: 90 };
