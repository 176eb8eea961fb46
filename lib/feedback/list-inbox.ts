import { bandOf, type Band } from '@/lib/scoring/priority';
import type { Reason } from '@/lib/scoring/score';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { Polarity } from '@/lib/scoring/themes/theme';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { workspaceSettingsSchema } from '@/lib/workspace/schema';
import { memberOf } from './claim-rules';
import { decodeCursor, encodeCursor } from './inbox-cursor';
import { inboxPageSize, inboxQuery, inboxStretch, searchCap } from './inbox-query';
import { scoringSettingsOf } from './read-scoring-settings';
import { reasonsSchema, themesSchema } from './reasons';
import { inboxRequestSchema } from './schema';

export interface InboxItem {
  id: string;
  kind: string;
  platform: string;
  connectionName: string;
  locationName: string | null;
  authorName: string | null;
  ratingValue: number | null;
  ratingScale: string | null;
  stars: number | null;
  title: string | null;
  snippet: string | null;
  lang: string;
  signals: string[];
  /** The weightiest first, at most three. */
  themes: { id: string; polarity: Polarity }[];
  /** A person said that the scorer was wrong. */
  corrected: boolean;
  postedAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
  priority: number;
  band: Band;
  hardRisk: boolean;
  /** The heaviest first, at most three, without the words. */
  reasons: Pick<Reason, 'code' | 'points'>[];
  queue: string;
  replyRoute: 'api' | 'copy' | 'private' | 'none';
  waitingSince: Date;
  /** A living claim by the database's clock; `claimExpiresAt` is null for what a lead assigned. */
  claimedById: string | null;
  claimedByName: string | null;
  claimExpiresAt: Date | null;
  repliedAt: Date | null;
  repliedOrigin: string | null;
  repliedByName: string | null;
  outdatedReplyAt: Date | null;
  closedAt: Date | null;
  closeReason: string | null;
  /** State of the newest public reply. */
  replyState: string | null;
}

export interface InboxPage {
  items: InboxItem[];
  /** Give it back for the next page; null at the end. */
  nextCursor: string | null;
  /** The search met more than it looks at; only the newest matches are listed. */
  searchCapped: boolean;
}

/** As the database writes it: times are ISO 8601. */
type Stored<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
type Row = Stored<Omit<InboxItem, 'band' | 'reasons' | 'themes'>> & { reasons: unknown; themes: unknown; orderAt: string };
interface Answer {
  foundCount: number;
  settings: unknown;
  rows: Row[] | null;
}

const time = (value: string) => new Date(value);
const timeOrNull = (value: string | null) => (value === null ? null : new Date(value));

function toItem({ orderAt: _at, reasons, themes, ...row }: Row, settings: ScoringSettings): InboxItem {
  return {
    ...row,
    postedAt: time(row.postedAt),
    editedAt: timeOrNull(row.editedAt),
    removedAt: timeOrNull(row.removedAt),
    waitingSince: time(row.waitingSince),
    claimExpiresAt: row.claimedById ? timeOrNull(row.claimExpiresAt) : null,
    repliedAt: timeOrNull(row.repliedAt),
    outdatedReplyAt: timeOrNull(row.outdatedReplyAt),
    closedAt: timeOrNull(row.closedAt),
    band: bandOf(row.priority, settings),
    themes: themesSchema.parse(themes).slice(0, 3).map(({ id, polarity }) => ({ id, polarity })),
    reasons: reasonsSchema.parse(reasons).slice(0, 3).map(({ code, points }) => ({ code, points })),
  };
}

/** One page of a view, narrowed by filters and search. Rows that arrive while somebody pages are neither lost nor repeated. */
export async function listInbox(ctx: Ctx, request: unknown): Promise<InboxPage> {
  authorize(ctx, 'feedback.read');
  const { view, cursor, until: end, ...filter } = inboxRequestSchema.parse(request);
  const after = cursor ? decodeCursor(cursor) : null;
  const until = end ? decodeCursor(end) : null;
  if ((cursor && !after) || (end && !until)) throw new AppError('invalid', { reason: 'cursor_broken' });
  const query = inboxQuery({ workspaceId: ctx.workspaceId, memberId: memberOf(ctx), view, filter, after, until });
  const [answer] = await ctx.tx((tx) => tx.$queryRaw<Answer[]>(query));
  const rows = answer?.rows ?? [];
  const settings = scoringSettingsOf(workspaceSettingsSchema.parse(answer?.settings ?? {}));
  const size = until ? inboxStretch : inboxPageSize;
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    items: page.map((row) => toItem(row, settings)),
    nextCursor: rows.length > size && last ? encodeCursor({ at: time(last.orderAt), id: last.id }) : null,
    searchCapped: (answer?.foundCount ?? 0) >= searchCap,
  };
}
