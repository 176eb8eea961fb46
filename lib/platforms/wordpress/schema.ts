import { z } from 'zod';

/** People paste what stands in the browser's address bar: the dashboard, the REST address, a page with a query. */
function toSiteAddress(text: string): string {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return typed;
  const url = new URL(address);
  const path = url.pathname.replace(/\/(wp-admin|wp-json|wp-login\.php|index\.php)(\/.*)?$/, '').replace(/\/+$/, '');
  return `${url.protocol}//${url.host}${path}`;
}

/** WordPress shows an application password in groups of four; the blanks do not count. */
const grouped = /^[a-z0-9]{4}(\s[a-z0-9]{4}){5}$/i;

export const wordpressConfig = z.object({
  url: z.string().transform(toSiteAddress).pipe(z.url({ protocol: /^https?$/, hostname: /.+/ })),
  user: z.string().trim().min(1),
  applicationPassword: z
    .string()
    .trim()
    .min(1)
    .transform((password) => (grouped.test(password) ? password.replace(/\s/g, '') : password)),
});
export type WordpressConfig = z.output<typeof wordpressConfig>;

/** A comment's place in WordPress's own order: `date_gmt`, then id. `at` is in ISO 8601. */
const place = z.object({ at: z.iso.datetime(), id: z.int() });
export type Place = z.output<typeof place>;

export const wordpressCursor = z.object({
  /** The newest comment seen by a run that reached its end; the next incremental run reads back to here. */
  head: place.nullable(),
  /** Where a back-fill goes on: rows already passed, and the last of them. Null when all is in. */
  tail: z.object({ offset: z.int().nonnegative(), last: place.nullable() }).nullable(),
  /** Ids of comments that waited for approval at the last run: once approved they stand in the past, where no newest-first run looks. */
  held: z.array(z.int()),
});
export type WordpressCursor = z.output<typeof wordpressCursor>;

const count = z.int().nonnegative();

const post = z.object({ id: count, title: z.object({ rendered: z.string() }).optional(), link: z.string().optional(), author: count.optional() });
export type WordpressPost = z.output<typeof post>;

export const wordpressComment = z.object({
  id: z.int().positive(),
  post: count,
  parent: count,
  author: count.catch(0),
  author_name: z.string().catch(''),
  author_email: z.string().optional().catch(undefined),
  date: z.string(),
  date_gmt: z.string(),
  content: z.object({ raw: z.string().optional(), rendered: z.string() }),
  link: z.string().catch(''),
  status: z.string(),
  type: z.string(),
  _embedded: z.object({ up: z.array(z.unknown()) }).optional().catch(undefined),
});
export type WordpressComment = z.output<typeof wordpressComment>;

export function embeddedPost(comment: WordpressComment): WordpressPost | undefined {
  return post.safeParse(comment._embedded?.up[0]).data;
}

export const wordpressIndex = z.object({
  name: z.string().catch(''),
  home: z.string().catch(''),
  url: z.string().catch(''),
  namespaces: z.array(z.string()),
  gmt_offset: z.coerce.number().catch(0),
  /** PHP writes an empty map as a list. */
  authentication: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).optional(),
});
export type WordpressIndex = z.output<typeof wordpressIndex>;

export const wordpressUser = z.object({
  id: z.int().positive(),
  name: z.string().catch(''),
  capabilities: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).optional(),
});
export type WordpressUser = z.output<typeof wordpressUser>;

export function mayModerate(user: WordpressUser): boolean {
  return user.capabilities !== undefined && !Array.isArray(user.capabilities) && user.capabilities['moderate_comments'] === true;
}

export const wordpressProblem = z.object({ code: z.string(), message: z.string().catch('') });
export const shopReview = z.object({ id: z.int().positive(), rating: z.int() });
