import type { z } from 'zod';

export type FeedbackKind = 'review' | 'survey_response' | 'message';
export const ratingScales = ['stars5', 'stars10', 'nps', 'csat5', 'csat7', 'ces7', 'thumbs'] as const;
export type RatingScale = (typeof ratingScales)[number];

/** The owner's answer as the platform shows it. `body` is plain text with line breaks; markup is already stripped. */
export interface RemoteReply {
  externalId: string;
  body: string;
  url?: string;
  /** As the platform names it; absent where the platform does not say. */
  authorName?: string;
  postedAt?: Date;
  /** A 2xx is not "published": `pending` is polled until it settles. */
  state: 'live' | 'pending' | 'rejected';
  reason?: string;
}

/** One review, survey response or message, in the hub's own terms. Times are the platform's. */
export interface IncomingFeedback {
  /** Unique and stable within one connection. */
  externalId: string;
  kind: FeedbackKind;
  /** The platform it was written on; differs from the connection's platform for file imports. */
  writtenOn: string;
  author?: { name?: string; externalId?: string; email?: string };
  rating?: { value: number; scale: RatingScale };
  title?: string;
  text?: string;
  /** ISO 639-1, only where the platform states it. */
  lang?: string;
  postedAt: Date;
  editedAt?: Date;
  url?: string;
  location?: LocationRef;
  /** Where a public answer goes, in the publisher's own terms (for WordPress: post and comment id). */
  target?: Record<string, string>;
  /** Whether the platform accepts an answer to this item by API, only by hand, or not at all. */
  replyRoute: 'api' | 'copy' | 'none';
  reply?: RemoteReply;
}

export interface LocationRef { externalId: string; name: string; url?: string }

/** An item that did not parse: kept raw, shown under the connection; the others go on. `position` is a line or index, 1-based. */
export interface UnreadableItem { position?: number; externalId?: string; reason: string; raw: string }

export interface PullPage<Cursor> {
  items: IncomingFeedback[];
  unreadable?: UnreadableItem[];
  /** External ids the platform says are gone; `rescan` mode decides removals by what a complete scan did not see. */
  gone?: string[];
  /** Where the next pull continues; committed with the items. */
  cursor: Cursor;
  /** For progress on long work, where the platform tells: rows in all, and rows worked off by now. Rows, not items: the owner's own answers count among them. */
  total?: number;
  done?: number;
}

export type PullMode = 'incremental' | 'backfill' | 'rescan';

/** What a platform folder is given to work with. It has no database and no clock of its own. */
export interface PlatformContext<Config> {
  config: Config;
  http: PlatformHttp;
  now: Date;
  signal: AbortSignal;
}

export interface HttpRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Milliseconds for the whole exchange; default 20,000. */
  timeoutMs?: number;
  /** Bytes of answer accepted, counted after decompression; default 10 MiB. */
  maxBytes?: number;
  /** Stops the exchange; the platform passes its context's signal on. */
  signal?: AbortSignal;
}
export interface HttpResponse { status: number; headers: Headers; url: string; text: string; retryAfter?: Date }

/**
 * The only way out for a platform folder. Never follows a redirect by itself (credentials would travel along): a 3xx is returned.
 * Throws `PlatformError` for what happened before an answer came: kinds `transient`, `misconfigured` (name not found, refused private
 * address, certificate), or `unknown_outcome` when a non-GET request may have left.
 */
export type PlatformHttp = (url: string, request?: HttpRequest) => Promise<HttpResponse>;

export interface ReplyTarget {
  feedbackExternalId: string;
  /** As given in `IncomingFeedback.target`. */
  target: Record<string, string>;
  /** The external id of our own earlier reply, where one is known. */
  replyExternalId?: string;
}

export interface Publisher<Config> {
  /** The owner's present answer to the target, or null; throws `gone` when the item itself no longer exists. */
  read(context: PlatformContext<Config>, target: ReplyTarget): Promise<RemoteReply | null>;
  /**
   * Writes the answer; `key` is the outbox row's id, for platforms with idempotency keys. Called only after `read` returned null, or with
   * `target.replyExternalId` to change our own earlier reply where the capability says `edit`.
   */
  put(context: PlatformContext<Config>, target: ReplyTarget, body: string, key: string): Promise<RemoteReply>;
  remove?(context: PlatformContext<Config>, target: ReplyTarget): Promise<void>;
  /** How long after an unknown outcome an absent reply may still appear, in seconds. */
  propagationSeconds: number;
}

export interface ReplyCapability {
  /** The longest body in the platform's own unit. */
  max: number;
  unit: 'chars' | 'bytes' | 'graphemes';
  edit: boolean;
  delete: boolean;
  moderated: boolean;
}

/**
 * One place people write. A new platform is one folder that exports this and one line in `registry.ts`.
 * `Config` holds what the connection form asks for, secrets included; the keys in `secrets` are stored encrypted and never leave the server.
 */
export interface Platform<Config = unknown, Cursor = unknown> {
  id: string;
  label: string;
  /** `remote` is pulled on a schedule; `file` gets its items from an upload and has no schedule. */
  source: 'remote' | 'file';
  config: z.ZodType<Config>;
  cursor: z.ZodType<Cursor>;
  /** Keys of `Config`; the contract test holds them to it. */
  secrets: readonly string[];
  capabilities: { reply?: ReplyCapability; webhook: boolean; deletes: 'none' | 'event' | 'fullscan' };
  /** Requests allowed for one connection. */
  quotas: { perMinute?: number; perHour?: number; perDay?: number };
  /** Seconds between two incremental pulls when all is well. */
  pullEverySeconds?: number;
  /**
   * Tries the credentials without changing anything. Throws `PlatformError` whose `code` names what is wrong in words a person can act on.
   * `notes` are things worth knowing that stop nothing: keys of the message catalogue (`problems.notes.<note>`).
   */
  check(context: PlatformContext<Config>): Promise<{ account: string; locations: LocationRef[]; notes?: string[] }>;
  /**
   * - `backfill`: the whole history, newest first; given a cursor of an earlier, broken-off back-fill it goes on there, and yields nothing when all is in
   * - `incremental`: what is new since the cursor; without one it is a back-fill
   * - `rescan`: everything once more from the start; only when it ends without an error has it seen all there is
   *
   * A run that breaks off leaves the last yielded cursor valid: items may come again, none is lost.
   */
  pull(context: PlatformContext<Config>, since: Cursor | null, mode: PullMode): AsyncIterable<PullPage<Cursor>>;
  publisher?: Publisher<Config>;
}
