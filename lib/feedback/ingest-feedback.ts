import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import { enqueue } from '@/lib/jobs/enqueue';
import type { IncomingFeedback, RemoteReply } from '@/lib/platforms/contract';
import { starsOf } from '@/lib/scoring/rating';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { workspaceSettingsSchema } from '@/lib/workspace/schema';
import { cleanIncoming } from './clean-incoming';
import { contentHash, replyHash } from './content-hash';
import { decideWaiting, type StoredItem } from './decide-waiting';
import { scoringSettingsOf } from './read-scoring-settings';
import { scoreAgain } from './score-corrected';
import { holdScoringSettings } from './scoring-lock';

export interface IngestInput {
  connectionId: string;
  items: readonly IncomingFeedback[];
  /** Our location's id by `LocationRef.externalId`. */
  locationIds: ReadonlyMap<string, string>;
}

export interface IngestResult {
  newCount: number;
  changedCount: number;
  unchangedCount: number;
  /** Items whose owner's reply is new or changed since it was last seen. */
  replies: { feedbackId: string; reply: RemoteReply }[];
}

/** Items written in one statement. */
const batchSize = 1000;

interface Known extends StoredItem {
  id: string;
  externalId: string;
  title: string | null;
  text: string | null;
  ratingValue: number | null;
  ratingScale: string | null;
  editedAt: Date | null;
  correctedAt: Date | null;
}

interface Prepared {
  item: IncomingFeedback;
  locationId: string | null;
  hash: Buffer;
  replyHash: Buffer | null;
}

/**
 * Keeps other pulls of this connection out until the transaction ends, so that what is found absent stays absent, and the settings as they
 * are: no item is scored by settings that were replaced meanwhile.
 */
async function lockConnection(ctx: Ctx, tx: Tx, connectionId: string): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    select ${holdScoringSettings(ctx)} from connection where workspace_id = ${ctx.workspaceId}::uuid and id = ${connectionId}::uuid for no key update`;
  if (held.length === 0) throw new AppError('not_found');
}

interface News {
  place: number;
  id: string | null;
  replyNews: boolean;
}

/**
 * Of the batch, by place: what is new (no id) or differs from what is stored, and the settings to score it by. Unchanged items cost this
 * one read. The lateral join asks the unique index once per item, also while the planner has no statistics of a table that is just being filled.
 */
async function findNews(ctx: Ctx, tx: Tx, connectionId: string, batch: readonly Prepared[]): Promise<{ news: News[]; settings: ScoringSettings }> {
  const rows = await tx.$queryRaw<(Omit<News, 'place'> & { place: number | null; settings: unknown })[]>`
    select null::int as place, null::uuid as id, false as "replyNews", settings from workspace where id = ${ctx.workspaceId}::uuid
    union all
    select (i.place - 1)::int as place, f.id, (i.reply is not null and f.remote_reply_hash is distinct from decode(i.reply, 'hex')), null
    from unnest(${batch.map((entry) => entry.item.externalId)}::text[], ${batch.map((entry) => entry.hash.toString('hex'))}::text[],
      ${batch.map((entry) => entry.replyHash?.toString('hex') ?? null)}::text[]) with ordinality as i(external_id, hash, reply, place)
    left join lateral (
      select id, content_hash, removed_at, remote_reply_hash from feedback
      where workspace_id = ${ctx.workspaceId}::uuid and connection_id = ${connectionId}::uuid and external_id = i.external_id limit 1) f on true
    where f.id is null or f.content_hash <> decode(i.hash, 'hex') or f.removed_at is not null
      or (i.reply is not null and f.remote_reply_hash is distinct from decode(i.reply, 'hex'))
    order by place`;
  const settings = rows.find(({ place }) => place === null)?.settings;
  const news = rows.flatMap(({ place, id, replyNews }) => (place === null ? [] : [{ place, id, replyNews }]));
  return { news, settings: scoringSettingsOf(workspaceSettingsSchema.parse(settings)) };
}

async function lockKnown(ctx: Ctx, tx: Tx, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<Known[]>`
    select id, external_id as "externalId", title, text, rating_value as "ratingValue", rating_scale as "ratingScale", queue, posted_at as "postedAt", edited_at as "editedAt",
      first_seen_at as "firstSeenAt", waiting_since as "waitingSince", replied_at as "repliedAt", outdated_reply_at as "outdatedReplyAt",
      closed_at as "closedAt", removed_at as "removedAt", corrected_at as "correctedAt"
    from feedback where workspace_id = ${ctx.workspaceId}::uuid and id = any(${[...ids]}::uuid[]) order by id for no key update`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the author wrote something else, or only the frame around it changed. */
function isEdited(before: Known, item: IncomingFeedback): boolean {
  return (
    before.title !== (item.title ?? null) ||
    before.text !== (item.text ?? null) ||
    before.ratingValue !== (item.rating?.value ?? null) ||
    before.ratingScale !== (item.rating?.scale ?? null)
  );
}

function toRow(entry: Prepared, before: Known | null, settings: ScoringSettings, now: Date) {
  const { item } = entry;
  const score = scoreFeedback(item, settings);
  const edited = before !== null && isEdited(before, item);
  const answered = item.reply?.state === 'live';
  const waiting = decideWaiting(before, { score, postedAt: item.postedAt, replyRoute: item.replyRoute, editedAt: edited ? (item.editedAt ?? now) : null, answered }, settings, now);
  return {
    id: before?.id ?? newId(),
    version_id: edited ? newId() : null,
    external_id: item.externalId,
    kind: item.kind,
    written_on: item.writtenOn,
    location_id: entry.locationId,
    author_name: item.author?.name ?? null,
    author_external_id: item.author?.externalId ?? null,
    author_email: item.author?.email ?? null,
    rating_value: item.rating?.value ?? null,
    rating_scale: item.rating?.scale ?? null,
    rating_stars: starsOf(item.rating),
    title: item.title ?? null,
    text: item.text ?? null,
    lang: score.lang,
    url: item.url ?? null,
    target: item.target ? JSON.stringify(item.target) : null,
    posted_at: item.postedAt,
    edited_at: item.editedAt ?? (edited ? now : (before?.editedAt ?? null)),
    content_hash: entry.hash.toString('hex'),
    remote_reply_hash: entry.replyHash?.toString('hex') ?? null,
    sentiment: score.sentiment,
    label: score.label,
    p_negative: score.pNegative,
    priority: score.priority,
    hard_risk: score.hardRisk,
    reasons: JSON.stringify(score.reasons),
    signals: score.signals.join(','),
    themes: JSON.stringify(score.themes),
    confidence: score.confidence,
    scorer: score.scorer,
    queue: waiting.queue,
    reply_route: item.replyRoute,
    waiting_since: waiting.waitingSince,
    rank_at: waiting.rankAt,
    // a new item that comes with its answer never waits; later answers go through markReplied
    replied_at: before === null && answered ? (item.reply?.postedAt ?? now) : null,
    outdated_reply_at: waiting.outdatedReplyAt,
  };
}
type Row = ReturnType<typeof toRow>;

/** Each column of the rows as one typed array: the fastest way in that keeps to parameters. */
function columnsOf(rows: readonly Row[]): Prisma.Sql {
  const column = <T>(type: string, pick: (row: Row) => T) => Prisma.sql`${rows.map(pick)}::${Prisma.raw(type)}[]`;
  return Prisma.join([
    column('uuid', (row) => row.id),
    column('uuid', (row) => row.version_id),
    column('text', (row) => row.external_id),
    column('text', (row) => row.kind),
    column('text', (row) => row.written_on),
    column('uuid', (row) => row.location_id),
    column('text', (row) => row.author_name),
    column('text', (row) => row.author_external_id),
    column('text', (row) => row.author_email),
    column('float8', (row) => row.rating_value),
    column('text', (row) => row.rating_scale),
    column('int2', (row) => row.rating_stars),
    column('text', (row) => row.title),
    column('text', (row) => row.text),
    column('text', (row) => row.lang),
    column('text', (row) => row.url),
    column('text', (row) => row.target),
    column('timestamptz', (row) => row.posted_at),
    column('timestamptz', (row) => row.edited_at),
    column('text', (row) => row.content_hash),
    column('text', (row) => row.remote_reply_hash),
    column('real', (row) => row.sentiment),
    column('text', (row) => row.label),
    column('real', (row) => row.p_negative),
    column('int2', (row) => row.priority),
    column('boolean', (row) => row.hard_risk),
    column('text', (row) => row.reasons),
    column('text', (row) => row.signals),
    column('text', (row) => row.themes),
    column('real', (row) => row.confidence),
    column('text', (row) => row.scorer),
    column('text', (row) => row.queue),
    column('text', (row) => row.reply_route),
    column('timestamptz', (row) => row.waiting_since),
    column('timestamptz', (row) => row.rank_at),
    column('timestamptz', (row) => row.replied_at),
    column('timestamptz', (row) => row.outdated_reply_at),
  ]);
}

const columnNames = Prisma.raw(`id, version_id, external_id, kind, written_on, location_id, author_name, author_external_id, author_email, rating_value, rating_scale,
  rating_stars, title, text, lang, url, target, posted_at, edited_at, content_hash, remote_reply_hash, sentiment, label, p_negative, priority, hard_risk, reasons,
  signals, themes, confidence, scorer, queue, reply_route, waiting_since, rank_at, replied_at, outdated_reply_at`);

const replaced = Prisma.raw(
  ['kind', 'written_on', 'location_id', 'author_name', 'author_external_id', 'author_email', 'rating_value', 'rating_scale', 'rating_stars', 'title', 'text', 'lang', 'url', 'target', 'posted_at', 'edited_at', 'updated_at', 'content_hash', 'sentiment', 'label', 'p_negative', 'priority', 'hard_risk', 'reasons', 'signals', 'themes', 'confidence', 'scorer', 'scored_at', 'queue', 'reply_route', 'waiting_since', 'rank_at', 'outdated_reply_at']
    .map((column) => `${column} = excluded.${column}`)
    .join(', '),
);

async function writeRows(ctx: Ctx, tx: Tx, connectionId: string, rows: readonly Row[], now: Date): Promise<void> {
  const history = rows.some((row) => row.version_id !== null)
    ? Prisma.sql`, history as (
        insert into feedback_version (workspace_id, id, feedback_id, title, text, rating_value, rating_scale, priority, written_at, replaced_at)
        select f.workspace_id, i.version_id, f.id, f.title, f.text, f.rating_value, f.rating_scale, f.priority, coalesce(f.edited_at, f.posted_at), ${now}::timestamptz
        from incoming i join feedback f on f.workspace_id = ${ctx.workspaceId}::uuid and f.id = i.id where i.version_id is not null)`
    : Prisma.empty;
  await tx.$executeRaw`
    with incoming as (select * from unnest(${columnsOf(rows)}) as r(${columnNames}))${history}
    insert into feedback (workspace_id, id, connection_id, external_id, kind, written_on, location_id, author_name, author_external_id, author_email, rating_value,
      rating_scale, rating_stars, title, text, lang, url, target, posted_at, edited_at, first_seen_at, updated_at, content_hash, remote_reply_hash, sentiment, label,
      p_negative, priority, hard_risk, reasons, signals, themes, confidence, scorer, scored_at, queue, reply_route, waiting_since, rank_at, replied_at, replied_origin,
      outdated_reply_at)
    select ${ctx.workspaceId}::uuid, id, ${connectionId}::uuid, external_id, kind, written_on, location_id, author_name, author_external_id, author_email, rating_value,
      rating_scale, rating_stars, title, text, lang, url, target::jsonb, posted_at, edited_at, ${now}::timestamptz, ${now}::timestamptz, decode(content_hash, 'hex'), decode(remote_reply_hash, 'hex'),
      sentiment, label, p_negative, priority, hard_risk, reasons::jsonb, string_to_array(signals, ','), themes::jsonb, confidence, scorer, ${now}::timestamptz, queue, reply_route, waiting_since, rank_at, replied_at,
      case when replied_at is null then null else 'outside' end, outdated_reply_at
    from incoming
    on conflict (workspace_id, connection_id, external_id) do update set ${replaced}, removed_at = null,
      remote_reply_hash = coalesce(excluded.remote_reply_hash, feedback.remote_reply_hash),
      closed_at = case when excluded.queue = 'none' then feedback.closed_at end, closed_by_id = case when excluded.queue = 'none' then feedback.closed_by_id end,
      close_reason = case when excluded.queue = 'none' then feedback.close_reason end`;
}

/** What a person corrected holds until the author writes something else; then it spoke of other words. */
async function keepCorrections(ctx: Ctx, tx: Tx, rows: readonly Row[], known: ReadonlyMap<string, Known>): Promise<void> {
  const corrected = rows.filter((row) => known.get(row.id)?.correctedAt);
  const edited = corrected.filter((row) => row.version_id !== null).map((row) => row.id);
  const kept = corrected.filter((row) => row.version_id === null).map((row) => row.id);
  if (edited.length > 0) {
    await tx.$executeRaw`
      with undone as (update correction set undone_at = now() where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = any(${edited}::uuid[]) and undone_at is null)
      update feedback set corrected_at = null where workspace_id = ${ctx.workspaceId}::uuid and id = any(${edited}::uuid[])`;
  }
  if (kept.length > 0) await scoreAgain(ctx, tx, kept);
}

async function ingestBatch(ctx: Ctx, tx: Tx, input: IngestInput, batch: readonly Prepared[]): Promise<IngestResult> {
  const now = ctx.now;
  const { news, settings } = await findNews(ctx, tx, input.connectionId, batch);
  if (news.length === 0) return { newCount: 0, changedCount: 0, unchangedCount: batch.length, replies: [] };
  const known = await lockKnown(ctx, tx, news.flatMap((entry) => entry.id ?? []));
  const rows: Row[] = [];
  const replies: IngestResult['replies'] = [];
  for (const { place, id, replyNews } of news) {
    const entry = batch[place];
    if (!entry) continue;
    const row = toRow(entry, id === null ? null : (known.get(id) ?? null), settings, now);
    rows.push(row);
    if (entry.item.reply && replyNews) replies.push({ feedbackId: row.id, reply: entry.item.reply });
  }
  await writeRows(ctx, tx, input.connectionId, rows, now);
  await keepCorrections(ctx, tx, rows, known);

  const fresh = news.flatMap((entry, index) => (entry.id === null ? (rows[index]?.id ?? []) : []));
  const changed = news.flatMap((entry) => entry.id ?? []);
  const result = { newCount: fresh.length, changedCount: changed.length, unchangedCount: batch.length - news.length, replies };
  await recordAudit(ctx, tx, {
    action: 'feedback.ingested',
    subjectKind: 'connection',
    subjectId: input.connectionId,
    detail: { newCount: result.newCount, changedCount: result.changedCount, unchangedCount: result.unchangedCount },
  });
  await enqueue(ctx, tx, 'index-feedback', { fromId: fresh[0], toId: fresh.at(-1), ids: changed }, { priority: 5 });
  await announce(ctx, tx, changed.length > 0 ? 'feedback' : 'inbox');
  return result;
}

/**
 * The one way in for feedback: writes what is new or changed, scores it, keeps what an edited item said before, and re-opens what its
 * author changed after our answer. The same items again change nothing. Of an item named twice the later one counts. Throws `not_found`
 * for a connection of somebody else's.
 */
export async function ingestFeedback(ctx: Ctx, input: IngestInput): Promise<IngestResult> {
  authorize(ctx, 'connection.sync');
  const total: IngestResult = { newCount: 0, changedCount: 0, unchangedCount: 0, replies: [] };
  if (input.items.length === 0) return total;
  const byExternalId = new Map<string, Prepared>();
  for (const raw of input.items) {
    const item = cleanIncoming(raw);
    const locationId = item.location ? (input.locationIds.get(item.location.externalId) ?? null) : null;
    byExternalId.set(item.externalId, { item, locationId, hash: contentHash(item, locationId), replyHash: item.reply ? replyHash(item.reply) : null });
  }
  const all = [...byExternalId.values()];
  await ctx.tx(async (tx) => {
    await lockConnection(ctx, tx, input.connectionId);
    for (let from = 0; from < all.length; from += batchSize) {
      const part = await ingestBatch(ctx, tx, input, all.slice(from, from + batchSize));
      total.newCount += part.newCount;
      total.changedCount += part.changedCount;
      total.unchangedCount += part.unchangedCount;
      total.replies.push(...part.replies);
    }
  });
  return total;
}
