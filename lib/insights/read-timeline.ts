import { z } from 'zod';
import type { Audit } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import type { TimelineEvent, TimelineKind } from './timeline-event';

/** More than this of one item is of no use to a reader; the newest stay. */
const longest = 200;

const kindOf: Record<string, TimelineKind> = {
  'feedback.claimed': 'claimed', 'feedback.taken_over': 'taken_over', 'feedback.assigned': 'assigned', 'feedback.unassigned': 'unassigned', 'feedback.released': 'released',
  'feedback.closed': 'closed', 'feedback.reopened': 'reopened', 'reply.drafted': 'drafted', 'reply.queued': 'queued', 'reply.taken_back': 'taken_back', 'reply.retried': 'retried',
  'reply.held': 'held', 'reply.published': 'published', 'reply.rejected': 'rejected', 'reply.failed': 'failed', 'reply.unsure': 'unsure', 'reply.conflicted': 'conflicted',
  'reply.yielded': 'yielded', 'reply.insisted': 'insisted', 'reply.confirmed': 'confirmed', 'reply.marked': 'marked', 'reply.unmarked': 'unmarked', 'reply.withdrawn': 'withdrawn',
  'feedback.corrected': 'corrected', 'feedback.correction_undone': 'correction_undone',
};

const detailSchema = z
  .object({ replyId: z.string(), memberId: z.string(), fromMemberId: z.string(), toMemberId: z.string(), reason: z.string(), code: z.string(), correctionId: z.string() })
  .partial()
  .catch({});

interface People {
  name(id: string | null | undefined): TimelineEvent['who'];
}

/** A correction as it fills a sentence: what it was about, and the mood that was meant. */
type Corrected = Record<'about' | 'label', string>;
const moodMeant = z.object({ label: z.string() }).catch({ label: '' });

function fromAudit(row: Audit, people: People, corrections: ReadonlyMap<string, Corrected>): TimelineEvent | null {
  const kind = kindOf[row.action];
  if (!kind) return null;
  const detail = detailSchema.parse(row.detail);
  // what the worker did, it did for the member who sent the reply
  const actor = row.actorKind === 'member' ? row.actorId : kind === 'published' ? detail.memberId : null;
  const whom = people.name(detail.fromMemberId ?? (kind === 'assigned' ? (detail.toMemberId ?? detail.memberId) : undefined));
  const values: Record<string, string> = { ...(detail.correctionId ? (corrections.get(detail.correctionId) ?? { about: 'other', label: '' }) : {}) };
  if (detail.reason) values.reason = detail.reason;
  if (detail.code) values.code = detail.code;
  return { id: row.id, kind, at: row.at.toISOString(), who: people.name(actor), whom: whom && whom.id !== actor ? whom.name : null, values };
}

const reasonPoints = z.array(z.object({ code: z.string(), points: z.number() }));

/** What the scorer gave before people said otherwise: the points that are its own. Null where it cannot be told. */
function scorersOwn(reasons: unknown): number | null {
  const read = reasonPoints.safeParse(reasons);
  return read.success ? read.data.reduce((sum, { code, points }) => (code === 'corrected_by_person' ? sum : sum + points), 0) : null;
}

/** Everything that happened to an item, oldest first: from the audit rows, and from facts that need none. Throws `not_found`. */
export async function readTimeline(ctx: Ctx, input: { feedbackId: string }): Promise<TimelineEvent[]> {
  authorize(ctx, 'feedback.read');
  const feedbackId = z.uuid().safeParse(input.feedbackId).data;
  if (!feedbackId) throw new AppError('not_found');
  const me = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
  return ctx.tx(async (tx) => {
    const { workspaceId } = ctx;
    const item = await tx.feedback.findFirst({ where: { workspaceId, id: feedbackId }, select: { postedAt: true, firstSeenAt: true, scoredAt: true, priority: true, reasons: true, removedAt: true, connection: { select: { platform: true, name: true } }, writtenOn: true } });
    if (!item) throw new AppError('not_found');
    const audits = await tx.audit.findMany({ where: { workspaceId, subjectId: feedbackId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: longest });
    const versions = await tx.feedbackVersion.findMany({ where: { workspaceId, feedbackId }, orderBy: { replacedAt: 'desc' }, take: 20, select: { id: true, replacedAt: true, priority: true } });
    const notes = await tx.note.findMany({ where: { workspaceId, feedbackId, deletedAt: null }, orderBy: { createdAt: 'desc' }, take: 50, select: { id: true, memberId: true, body: true, createdAt: true } });
    const outside = await tx.reply.findMany({ where: { workspaceId, feedbackId, origin: 'outside' }, select: { id: true, liveAt: true, createdAt: true, authorName: true } });
    const corrected = await tx.correction.findMany({ where: { workspaceId, feedbackId }, orderBy: { createdAt: 'desc' }, take: longest, select: { id: true, kind: true, meant: true } });
    const corrections = new Map(corrected.map(({ id, kind, meant }) => [id, { about: kind, label: moodMeant.parse(meant).label }]));
    const details = audits.map((row) => detailSchema.parse(row.detail));
    const ids = new Set([...audits.map((row) => row.actorId), ...notes.map((note) => note.memberId), ...details.flatMap((detail) => [detail.memberId, detail.fromMemberId, detail.toMemberId])].filter((id) => id != null));
    const members = await tx.member.findMany({ where: { workspaceId, id: { in: [...ids] } }, select: { id: true, user: { select: { name: true } } } });
    const names = new Map(members.map((member) => [member.id, member.user.name]));
    const people: People = { name: (id) => (id && names.has(id) ? { id, name: names.get(id) ?? '', isMe: id === me } : null) };

    const firstPriority = versions.at(-1)?.priority ?? scorersOwn(item.reasons) ?? item.priority;
    const events: TimelineEvent[] = [
      { id: 'posted', kind: 'posted', at: item.postedAt.toISOString(), who: null, whom: null, values: { platform: item.writtenOn } },
      { id: 'pulled_in', kind: 'pulled_in', at: item.firstSeenAt.toISOString(), who: null, whom: null, values: { connection: item.connection.name, priority: firstPriority } },
    ];
    [...versions].reverse().forEach((version, at, all) => {
      events.push({ id: version.id, kind: 'edited', at: version.replacedAt.toISOString(), who: null, whom: null, values: { before: version.priority, after: all[at + 1]?.priority ?? item.priority } });
    });
    for (const note of notes) events.push({ id: note.id, kind: 'noted', at: note.createdAt.toISOString(), who: people.name(note.memberId), whom: null, values: { note: note.body } });
    for (const reply of outside) events.push({ id: reply.id, kind: 'adopted', at: (reply.liveAt ?? reply.createdAt).toISOString(), who: null, whom: null, values: reply.authorName ? { author: reply.authorName } : {} });
    if (item.removedAt) events.push({ id: 'removed', kind: 'removed_at_source', at: item.removedAt.toISOString(), who: null, whom: null, values: {} });
    for (const row of audits) {
      const event = fromAudit(row, people, corrections);
      if (event) events.push(event);
    }
    // ids are time-ordered, so they tell the order within one transaction; what has none came first
    const place = (event: TimelineEvent) => (event.id.length === 36 ? event.id : '');
    return events.sort((a, b) => (a.at === b.at ? (place(a) < place(b) ? -1 : 1) : a.at < b.at ? -1 : 1)).slice(-longest);
  });
}
