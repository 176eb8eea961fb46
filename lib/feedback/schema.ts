import { z } from 'zod';
import { AppError } from '@/lib/system/errors';
import { closeReasons, inboxViews, noteMaximum, ratingChoices } from './vocabulary';

export const inboxViewSchema = z.enum(inboxViews);

const list = <T extends z.ZodType>(item: T) => z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item).max(10));
const day = z.iso.date();

/** What narrows a list. Every part comes from the address, so a part that makes no sense is dropped instead of refused. */
export const inboxFilterSchema = z.object({
  connection: z.uuid().optional().catch(undefined),
  location: z.uuid().optional().catch(undefined),
  rating: list(z.enum(ratingChoices)).optional().catch(undefined),
  /** `me`, `nobody`, or a member. */
  assignee: z.union([z.enum(['me', 'nobody']), z.uuid()]).optional().catch(undefined),
  /** The member who answered; only the Replied view. */
  by: z.uuid().optional().catch(undefined),
  /** Days in the workspace's time zone, both included: of posting, in the Replied view of the answer. */
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  /** A theme's id, a signal's id, an ISO 639-1 code. */
  theme: z.string().regex(/^(?:own:)?[a-z0-9_-]{1,44}$/).optional().catch(undefined),
  signal: z.string().regex(/^[a-z_]{1,40}$/).optional().catch(undefined),
  lang: z.string().regex(/^(?:[a-z]{2}|und)$/).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
});
export type InboxFilter = z.infer<typeof inboxFilterSchema>;

/** `until` (a cursor, too) reads again what lies between two places of a list: a page that was loaded before. */
export const inboxRequestSchema = inboxFilterSchema.extend({ view: inboxViewSchema, cursor: z.string().max(300).optional(), until: z.string().max(300).optional() });
export type InboxRequest = z.infer<typeof inboxRequestSchema>;

const noteBody = z.string().trim().min(1, { error: 'note_missing' }).max(noteMaximum, { error: 'note_long' });

export const claimSchema = z.object({ takeOver: z.boolean().default(false) });
export const closeSchema = z.object({ reason: z.enum(closeReasons), note: z.string().trim().max(noteMaximum, { error: 'note_long' }).optional() });
export const assignSchema = z.object({ memberId: z.uuid().nullable() });
export const noteSchema = z.object({ body: noteBody });

/** Throws `not_found` for what cannot be an item's id, as for one that does not exist. */
export function requireId(id: string): string {
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found');
  return id;
}
