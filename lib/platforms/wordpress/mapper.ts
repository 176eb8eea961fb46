import type { IncomingFeedback, LocationRef, RemoteReply, UnreadableItem } from '@/lib/platforms/contract';
import { toPlainText } from './plain-text';
import { embeddedPost, wordpressComment, type Place, type WordpressComment } from './schema';

const longestRaw = 20_000;

/** Whose comments are the owner's voice: people who may moderate the site; `me` is the connected account. */
export interface Staff { me: number; members: ReadonlySet<number> }

export interface ReadRows { comments: WordpressComment[]; unreadable: UnreadableItem[] }

/** Reads each row on its own, so that one that changed its shape does not hold up the others. */
export function readRows(json: unknown): ReadRows | null {
  if (!Array.isArray(json)) return null;
  const comments: WordpressComment[] = [];
  const unreadable: UnreadableItem[] = [];
  for (const row of json as unknown[]) {
    const parsed = wordpressComment.safeParse(row);
    if (parsed.success && postedAt(parsed.data, 0) !== null) comments.push(parsed.data);
    else unreadable.push({ ...rowId(row), reason: parsed.success ? 'date' : whatIsWrong(parsed.error.issues), raw: JSON.stringify(row).slice(0, longestRaw).toWellFormed() });
  }
  return { comments, unreadable };
}

function rowId(row: unknown): { externalId?: string } {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number' ? { externalId: String(row.id) } : {};
}

function whatIsWrong(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; ');
}

/** The moment of writing. Very old comments have no GMT time; their local time is shifted by the site's present offset (hours). */
export function postedAt(comment: WordpressComment, gmtOffset: number): Date | null {
  const gmt = readTime(comment.date_gmt);
  if (gmt) return gmt;
  const local = readTime(comment.date);
  return local && new Date(local.getTime() - gmtOffset * 3_600_000);
}

function readTime(text: string): Date | null {
  if (!/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text)) return null;
  const time = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** By `date_gmt` as it is stored: a comment without one stands behind all others in WordPress's list, whatever its local time. */
export function placeOf(comment: WordpressComment): Place {
  return { at: (readTime(comment.date_gmt) ?? new Date(0)).toISOString(), id: comment.id };
}

/** Negative where `a` is newer than `b`: the order in which WordPress lists. */
export function newestFirst(a: Place, b: Place): number {
  return a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1;
}

/** Pingbacks, order notes and editor notes are not feedback. */
export function isVoice(comment: WordpressComment): boolean {
  return comment.type === 'comment' || comment.type === '' || comment.type === 'review';
}

/** Written by the site itself: by someone who may moderate, or by the author of the post. */
export function isOwn(comment: WordpressComment, staff: Staff): boolean {
  if (comment.author === 0) return false;
  return comment.author === staff.me || staff.members.has(comment.author) || comment.author === embeddedPost(comment)?.author;
}

export function textOf(comment: WordpressComment): string {
  return comment.content.raw === undefined ? toPlainText(comment.content.rendered, 'rendered') : toPlainText(comment.content.raw, 'stored');
}

export function toReply(comment: WordpressComment, gmtOffset: number): RemoteReply {
  const state = comment.status === 'approved' ? 'live' : comment.status === 'hold' ? 'pending' : 'rejected';
  const authorName = toPlainText(comment.author_name, 'rendered');
  const url = webLink(comment.link);
  return {
    externalId: String(comment.id),
    body: textOf(comment),
    ...(url === undefined ? {} : { url }),
    ...(authorName === '' ? {} : { authorName }),
    postedAt: postedAt(comment, gmtOffset) ?? undefined,
    state,
    ...(state === 'rejected' ? { reason: comment.status } : {}),
  };
}

/** Links come from the site and end up in the hub's pages, so nothing but the web is let through. */
function webLink(link: string): string | undefined {
  return /^https?:\/\//i.test(link) && URL.canParse(link) ? link : undefined;
}

/** Of several answers under one comment: the one we know as ours, else the connected account's first, else a colleague's first; those the public sees before those it does not. */
export function chooseReply(children: readonly WordpressComment[], staff: Staff, known?: string): WordpressComment | null {
  const rank = (child: WordpressComment) =>
    (String(child.id) === known ? 0 : 4) + (child.author === staff.me ? 0 : 2) + (child.status === 'approved' ? 0 : 1);
  const answers = children.filter((child) => isVoice(child) && isOwn(child, staff) && (child.status === 'approved' || child.status === 'hold'));
  return answers.sort((a, b) => rank(a) - rank(b) || a.id - b.id)[0] ?? null;
}

export interface MapInput { comment: WordpressComment; reply: WordpressComment | null; location: LocationRef; gmtOffset: number; rating?: number }

export function toFeedback({ comment, reply, location, gmtOffset, rating }: MapInput): IncomingFeedback {
  const title = toPlainText(embeddedPost(comment)?.title?.rendered ?? '', 'rendered');
  const name = toPlainText(comment.author_name, 'rendered');
  const url = webLink(comment.link);
  const text = textOf(comment);
  const email = comment.author_email?.trim() ?? '';
  const author = { ...(name === '' ? {} : { name }), ...(comment.author === 0 ? {} : { externalId: String(comment.author) }), ...(email === '' ? {} : { email }) };
  return {
    externalId: String(comment.id),
    kind: comment.type === 'review' ? 'review' : 'message',
    writtenOn: 'wordpress',
    ...(Object.keys(author).length > 0 ? { author } : {}),
    ...(rating !== undefined && rating >= 1 && rating <= 5 ? { rating: { value: rating, scale: 'stars5' } } : {}),
    ...(title === '' ? {} : { title }),
    ...(text === '' ? {} : { text }),
    postedAt: postedAt(comment, gmtOffset) ?? new Date(0),
    ...(url === undefined ? {} : { url }),
    location,
    target: { post: String(comment.post), comment: String(comment.id) },
    replyRoute: 'api',
    ...(reply ? { reply: toReply(reply, gmtOffset) } : {}),
  };
}
