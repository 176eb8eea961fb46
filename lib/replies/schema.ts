import { z } from 'zod';
import { platformErrorKinds } from '@/lib/platforms/errors';
import { replyStates } from './reply-state';

/** PostgreSQL holds no NUL and no half of a character; line ends are made one kind. */
const words = z
  .string()
  .max(100_000, { error: 'reply_long' })
  .transform((text) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed());
const body = words.transform((text) => text.trimEnd());

export const saveDraftInput = z.object({
  feedbackId: z.uuid(),
  body: words,
  templateId: z.uuid().nullish(),
  /** The version these words continue; 0 where there was no draft. */
  baseVersion: z.number().int().min(0),
});
export type SaveDraftInput = z.input<typeof saveDraftInput>;

export const sendReplyInput = z.object({
  feedbackId: z.uuid(),
  body: body.refine((text) => text.trim() !== '', { error: 'reply_empty' }),
  templateId: z.uuid().nullish(),
  /** The live reply that this one takes the place of; only where the platform lets replies be changed. */
  replaces: z.uuid().optional(),
});
export type SendReplyInput = z.input<typeof sendReplyInput>;

export const markAsRepliedInput = z.object({ feedbackId: z.uuid(), body: body.default(''), templateId: z.uuid().nullish() });
export type MarkAsRepliedInput = z.input<typeof markAsRepliedInput>;

export const replyInput = z.object({ feedbackId: z.uuid(), replyId: z.uuid() });
export type ReplyInput = z.infer<typeof replyInput>;

export const resolveConflictInput = replyInput.extend({ keep: z.enum(['theirs', 'ours']) });
export type ResolveConflictInput = z.infer<typeof resolveConflictInput>;

/** What a person may do to one reply. */
export const replyActionBody = z.object({ action: z.enum(['take_back', 'retry', 'withdraw', 'keep_theirs', 'keep_ours', 'unmark']) });

/** The answer that stands where ours was to go. `bodyHash` is hex. */
export const theirsSchema = z.object({
  externalId: z.string(),
  body: z.string(),
  bodyHash: z.string(),
  authorName: z.string().optional(),
  url: z.string().optional(),
  /** ISO 8601. */
  postedAt: z.string().optional(),
});
export type Theirs = z.infer<typeof theirsSchema>;

/** Why a reply is not live. `code` is a key of `reply.problem.<code>`, or of `problems.<code>` where the platform said it. */
export const replyProblemSchema = z.object({
  kind: z.enum([...platformErrorKinds, 'internal', 'conflict', 'ended']),
  code: z.string(),
  values: z.record(z.string(), z.string()).catch({}),
  detail: z.string().catch(''),
  at: z.string(),
  retryAt: z.string().optional(),
  theirs: theirsSchema.optional(),
});
export type ReplyProblem = z.infer<typeof replyProblemSchema>;

/** Reads what a delivery wrote; null where there is nothing. */
export function readReplyProblem(json: unknown): ReplyProblem | null {
  return replyProblemSchema.safeParse(json).data ?? null;
}

export const overwritesSchema = z.object({ externalId: z.string(), bodyHash: z.string() });

export const replyOrigins = ['hub', 'outside', 'manual'] as const;
export type ReplyOrigin = (typeof replyOrigins)[number];

/** One reply as a page shows it; times are ISO 8601. */
export interface ReplyView {
  id: string;
  state: (typeof replyStates)[number];
  origin: ReplyOrigin;
  body: string;
  /** Who sent it from the hub or marked it by hand. */
  member: { id: string; name: string; isMe: boolean } | null;
  /** The name the platform shows, for replies written elsewhere. */
  authorName: string | null;
  url: string | null;
  createdAt: string;
  queuedAt: string | null;
  liveAt: string | null;
  /** When it is looked at or tried next, while it is on its way. */
  nextAttemptAt: string | null;
  attempt: number;
  /** Nothing has been written yet, so it can still be taken back. */
  mayTakeBack: boolean;
  problem: ReplyProblem | null;
}

export interface DraftView {
  body: string;
  version: number;
  templateId: string | null;
  updatedAt: string;
}

/** What can be done with an answer to this item. */
export interface ReplyCapability {
  route: 'api' | 'copy' | 'private' | 'none';
  /** Longest body in the platform's own unit; null where nobody has read the platform's rule. */
  limit: { max: number; unit: 'chars' | 'bytes' | 'graphemes' } | null;
  mayEdit: boolean;
  mayDelete: boolean;
  moderated: boolean;
  /** The name the answer appears under. */
  account: string | null;
  connection: { id: string; name: string; state: 'active' | 'paused' | 'needs_reconnect' | 'disconnected' };
}

export interface RepliesView {
  replies: ReplyView[];
  draft: DraftView | null;
  capability: ReplyCapability;
  /** Colleagues with a draft for this item. */
  others: { memberId: string; name: string; updatedAt: string }[];
  /** The last replies on the same listing, for the coach. */
  recent: string[];
}
