import { z } from 'zod';

/** The lists a person works through, in the order of the navigation. */
export const inboxViews = ['reply', 'mine', 'thanks', 'replied', 'backlog', 'all'] as const;
export type InboxView = (typeof inboxViews)[number];
export const inboxViewSchema = z.enum(inboxViews);

/** Why an item needs no answer from us. */
export const closeReasons = ['no_answer_needed', 'spam', 'duplicate', 'not_ours', 'solved_elsewhere', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

export const ratingChoices = ['1', '2', '3', '4', '5', 'none'] as const;
export type RatingChoice = (typeof ratingChoices)[number];

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
  q: z.string().trim().max(200).optional().catch(undefined),
});
export type InboxFilter = z.infer<typeof inboxFilterSchema>;

export const inboxRequestSchema = inboxFilterSchema.extend({ view: inboxViewSchema, cursor: z.string().max(300).optional() });
export type InboxRequest = z.infer<typeof inboxRequestSchema>;

export const noteMaximum = 4000;
const noteBody = z.string().trim().min(1, { error: 'note_missing' }).max(noteMaximum, { error: 'note_long' });

export const claimSchema = z.object({ takeOver: z.boolean().default(false) });
export const closeSchema = z.object({ reason: z.enum(closeReasons), note: z.string().trim().max(noteMaximum, { error: 'note_long' }).optional() });
export const assignSchema = z.object({ memberId: z.uuid().nullable() });
export const noteSchema = z.object({ body: noteBody });

/** How long a claim holds without a sign of life. */
export const claimMinutes = 30;
