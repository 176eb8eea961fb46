import { Prisma } from '@/lib/generated/prisma/client';
import { bandOf, type Band } from '@/lib/scoring/priority';
import type { MoodWord } from '@/lib/scoring/mood';
import type { Reason, ScoredTheme, SentimentLabel } from '@/lib/scoring/score';
import { authorize } from '@/lib/workspace/authorize';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import type { Tx } from '@/lib/system/db';
import { correctionSchema, type CorrectionSaid } from './apply-corrections';
import { moodWords } from './mood-words';
import { readScoringSettings } from './read-scoring-settings';
import { reasonsSchema, themesSchema } from './reasons';
import { requireId } from './schema';

export interface FeedbackDetail {
  id: string;
  /** review | survey_response | message */
  kind: string;
  /** The platform it was written on. */
  platform: string;
  connection: { id: string; name: string; platform: string; account: string | null };
  location: { id: string; name: string } | null;
  author: { name: string | null; email: string | null };
  rating: { value: number; scale: string; stars: number | null } | null;
  title: string | null;
  text: string | null;
  lang: string;
  url: string | null;
  postedAt: Date;
  editedAt: Date | null;
  firstSeenAt: Date;
  removedAt: Date | null;
  label: SentimentLabel;
  priority: number;
  band: Band;
  hardRisk: boolean;
  /** Their points add up to `priority`; `words` point into `text`. */
  reasons: Reason[];
  /** The weightiest first; `words` point into `text`. */
  themes: ScoredTheme[];
  signals: string[];
  /** The words of `text` that carried its mood, in their order. */
  sentimentWords: MoodWord[];
  /** How sure the scorer is of the mood, 0..1. */
  confidence: number;
  scorer: string;
  /** What people said instead of the scorer and did not take back, oldest first. */
  corrections: (CorrectionSaid & { id: string; memberId: string; byName: string; at: Date })[];
  queue: string;
  replyRoute: 'api' | 'copy' | 'private' | 'none';
  waitingSince: Date;
  /** Waiting this long counts as much as one point of priority. */
  hoursPerPoint: number;
  /** Only a living claim; `expiresAt` is null when a lead assigned it. */
  claim: { memberId: string; name: string; expiresAt: Date | null } | null;
  replied: { at: Date; memberId: string | null; name: string | null; origin: string } | null;
  outdatedReplyAt: Date | null;
  closed: { at: Date; memberId: string | null; name: string | null; reason: string } | null;
  /** What it said before its author edited it, newest first. */
  versions: { id: string; title: string | null; text: string | null; rating: { value: number; scale: string } | null; priority: number; writtenAt: Date; replacedAt: Date }[];
  /** Oldest first. */
  notes: { id: string; memberId: string; name: string; body: string; createdAt: Date }[];
  /** What the same author wrote before or after, newest first, at most five; `earlierCount` counts to a hundred. */
  earlier: { id: string; platform: string; postedAt: Date; stars: number | null; snippet: string; repliedAt: Date | null; repliedByName: string | null; closed: boolean }[];
  earlierCount: number;
}

interface Row {
  id: string; kind: string; written_on: string; connection_id: string; connection_name: string; connection_platform: string; connection_account: string | null;
  location_id: string | null; location_name: string | null; author_name: string | null; author_email: string | null; rating_value: number | null;
  rating_scale: string | null; rating_stars: number | null; title: string | null; text: string | null; lang: string; url: string | null; posted_at: Date;
  edited_at: Date | null; first_seen_at: Date; removed_at: Date | null; label: SentimentLabel; priority: number; hard_risk: boolean; reasons: unknown;
  themes: unknown; signals: string[]; confidence: number; scorer: string; corrected_at: Date | null;
  queue: string; reply_route: FeedbackDetail['replyRoute']; waiting_since: Date; claim_alive: boolean; assignee_id: string | null; assignee_name: string | null;
  claim_expires_at: Date | null; replied_at: Date | null; replied_by_id: string | null; replied_by_name: string | null; replied_origin: string | null;
  outdated_reply_at: Date | null; closed_at: Date | null; closed_by_id: string | null; closed_by_name: string | null; close_reason: string | null;
}

async function readRow(ctx: Ctx, tx: Tx, feedbackId: string): Promise<Row> {
  const name = (column: string) => Prisma.sql`(select u.name from member m join user_account u on u.id = m.user_id where m.workspace_id = f.workspace_id and m.id = ${Prisma.raw(column)})`;
  const rows = await tx.$queryRaw<Row[]>`
    select f.id, f.kind, f.written_on, f.connection_id, c.name as connection_name, c.platform as connection_platform, c.account as connection_account,
      f.location_id, l.name as location_name, f.author_name, f.author_email, f.rating_value, f.rating_scale, f.rating_stars, f.title, f.text, f.lang, f.url,
      f.posted_at, f.edited_at, f.first_seen_at, f.removed_at, f.label, f.priority, f.hard_risk, f.reasons, f.themes, f.signals, f.confidence, f.scorer, f.corrected_at, f.queue, f.reply_route, f.waiting_since,
      (f.assignee_id is not null and (f.claim_expires_at is null or f.claim_expires_at > now())) as claim_alive,
      f.assignee_id, ${name('f.assignee_id')} as assignee_name, f.claim_expires_at,
      f.replied_at, f.replied_by_id, ${name('f.replied_by_id')} as replied_by_name, f.replied_origin, f.outdated_reply_at,
      f.closed_at, f.closed_by_id, ${name('f.closed_by_id')} as closed_by_name, f.close_reason
    from feedback f
    join connection c on c.workspace_id = f.workspace_id and c.id = f.connection_id
    left join location l on l.workspace_id = f.workspace_id and l.id = f.location_id
    where f.workspace_id = ${ctx.workspaceId}::uuid and f.id = ${feedbackId}::uuid`;
  const row = rows[0];
  if (!row) throw new AppError('not_found');
  return row;
}

async function readEarlier(ctx: Ctx, tx: Tx, feedbackId: string) {
  const rows = await tx.$queryRaw<{ id: string; written_on: string; posted_at: Date; rating_stars: number | null; snippet: string; replied_at: Date | null; replied_by_name: string | null; closed: boolean; total: number }[]>`
    with known as (
      select s.feedback_id from feedback_search me
      join feedback_search s on s.workspace_id = me.workspace_id and s.author_key = me.author_key and s.feedback_id <> me.feedback_id
      where me.workspace_id = ${ctx.workspaceId}::uuid and me.feedback_id = ${feedbackId}::uuid
      order by s.posted_at desc limit 100)
    select f.id, f.written_on, f.posted_at, f.rating_stars, left(coalesce(f.title || ' – ', '') || coalesce(f.text, ''), 140) as snippet, f.replied_at,
      (select u.name from member m join user_account u on u.id = m.user_id where m.workspace_id = f.workspace_id and m.id = f.replied_by_id) as replied_by_name,
      f.closed_at is not null as closed, (select count(*) from known)::int as total
    from feedback f where f.workspace_id = ${ctx.workspaceId}::uuid and f.id in (select feedback_id from known)
    order by f.posted_at desc, f.id desc limit 5`;
  return {
    earlier: rows.map((row) => ({
      id: row.id, platform: row.written_on, postedAt: row.posted_at, stars: row.rating_stars, snippet: row.snippet.trim(), repliedAt: row.replied_at,
      repliedByName: row.replied_by_name, closed: row.closed,
    })),
    earlierCount: rows[0]?.total ?? 0,
  };
}

/** The strongest words are enough to see what a text says. */
const mostWords = 40;

async function readCorrections(ctx: Ctx, tx: Tx, feedbackId: string): Promise<FeedbackDetail['corrections']> {
  const rows = await tx.correction.findMany({
    where: { workspaceId: ctx.workspaceId, feedbackId, undoneAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, meant: true, memberId: true, createdAt: true, member: { select: { user: { select: { name: true } } } } },
  });
  return rows.flatMap(({ id, kind, meant, memberId, createdAt, member }) => {
    const read = correctionSchema.safeParse({ kind, meant });
    return read.success ? [{ ...read.data, id, memberId, byName: member.user.name, at: createdAt }] : [];
  });
}

/** One item with everything around it that the feedback room knows. Throws `not_found`. */
export async function readFeedback(ctx: Ctx, input: { feedbackId: string }): Promise<FeedbackDetail> {
  authorize(ctx, 'feedback.read');
  const feedbackId = requireId(input.feedbackId);
  return ctx.tx(async (tx) => {
    const settings = await readScoringSettings(ctx, tx);
    const row = await readRow(ctx, tx, feedbackId);
    const where = { workspaceId: ctx.workspaceId, feedbackId };
    const versions = await tx.feedbackVersion.findMany({ where, orderBy: { replacedAt: 'desc' }, take: 20 });
    const notes = await tx.note.findMany({ where: { ...where, deletedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { member: { include: { user: true } } } });
    const { earlier, earlierCount } = await readEarlier(ctx, tx, feedbackId);
    const corrections = row.corrected_at ? await readCorrections(ctx, tx, feedbackId) : [];
    return {
      id: row.id,
      kind: row.kind,
      platform: row.written_on,
      connection: { id: row.connection_id, name: row.connection_name, platform: row.connection_platform, account: row.connection_account },
      location: row.location_id && row.location_name ? { id: row.location_id, name: row.location_name } : null,
      author: { name: row.author_name, email: row.author_email },
      rating: row.rating_value !== null && row.rating_scale ? { value: row.rating_value, scale: row.rating_scale, stars: row.rating_stars } : null,
      title: row.title,
      text: row.text,
      lang: row.lang,
      url: row.url,
      postedAt: row.posted_at,
      editedAt: row.edited_at,
      firstSeenAt: row.first_seen_at,
      removedAt: row.removed_at,
      label: row.label,
      priority: row.priority,
      band: bandOf(row.priority, settings),
      hardRisk: row.hard_risk,
      reasons: reasonsSchema.parse(row.reasons),
      themes: themesSchema.parse(row.themes),
      signals: row.signals,
      sentimentWords: moodWords(row, mostWords),
      confidence: row.confidence,
      scorer: row.scorer,
      corrections,
      queue: row.queue,
      replyRoute: row.reply_route,
      waitingSince: row.waiting_since,
      hoursPerPoint: settings.hoursPerPoint,
      claim: row.claim_alive && row.assignee_id ? { memberId: row.assignee_id, name: row.assignee_name ?? '', expiresAt: row.claim_expires_at } : null,
      replied: row.replied_at ? { at: row.replied_at, memberId: row.replied_by_id, name: row.replied_by_name, origin: row.replied_origin ?? 'outside' } : null,
      outdatedReplyAt: row.outdated_reply_at,
      closed: row.closed_at ? { at: row.closed_at, memberId: row.closed_by_id, name: row.closed_by_name, reason: row.close_reason ?? 'other' } : null,
      versions: versions.map((version) => ({
        id: version.id,
        title: version.title,
        text: version.text,
        rating: version.ratingValue !== null && version.ratingScale ? { value: version.ratingValue, scale: version.ratingScale } : null,
        priority: version.priority,
        writtenAt: version.writtenAt,
        replacedAt: version.replacedAt,
      })),
      notes: notes.map((note) => ({ id: note.id, memberId: note.memberId, name: note.member.user.name, body: note.body, createdAt: note.createdAt })),
      earlier,
      earlierCount,
    };
  });
}
