import type { Prisma } from '@/lib/generated/prisma/client';
import { hashBody, hexOf } from '@/lib/replies/normalise-body';
import type { ReplyProblem } from '@/lib/replies/schema';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';
import type { History, PlannedReply } from './plan-history';
import type { DemoMemberKey } from './types';

const minute = 60_000;
const hour = 60 * minute;
/** When the hub looks at the site next for a reply that waits; then it finds that there is no way in, and says that instead. */
const nextLook = 20 * hour;
const atOnce = 500;

export type People = Readonly<Record<DemoMemberKey, string>>;

export interface Placed extends History {
  id: string;
}

type AuditRow = Prisma.AuditCreateManyInput;
type ReplyRow = Prisma.ReplyCreateManyInput;

interface Pages {
  audits: AuditRow[];
  replies: ReplyRow[];
  outbox: Prisma.OutboxCreateManyInput[];
  notes: Prisma.NoteCreateManyInput[];
  drafts: Prisma.DraftCreateManyInput[];
  facts: Fact[];
}

/** The columns of `feedback` that a history decides; dates travel as ISO 8601. */
interface Fact {
  id: string;
  first_seen_at: Date;
  updated_at: Date;
  queue: string;
  assignee_id: string | null;
  claim_expires_at: Date | null;
  replied_at: Date | null;
  replied_by_id: string | null;
  replied_origin: string | null;
  closed_at: Date | null;
  closed_by_id: string | null;
  close_reason: string | null;
}

const later = (date: Date, ms: number) => new Date(date.getTime() + ms);

class Scribe {
  readonly pages: Pages = { audits: [], replies: [], outbox: [], notes: [], drafts: [], facts: [] };
  readonly #workspaceId: string;
  readonly #people: People;
  readonly #now: Date;

  constructor(workspaceId: string, people: People, now: Date) {
    this.#workspaceId = workspaceId;
    this.#people = people;
    this.#now = now;
  }

  #audit(at: Date, by: DemoMemberKey | null, action: string, feedbackId: string, detail: Prisma.InputJsonObject = {}): void {
    this.pages.audits.push({ workspaceId: this.#workspaceId, id: newId(), at, actorKind: by ? 'member' : 'system', actorId: by ? this.#people[by] : null, action, subjectKind: 'feedback', subjectId: feedbackId, detail });
  }

  write(placed: Placed): void {
    const { id, item, firstSeenAt, reply, closed } = placed;
    const fact: Fact = {
      id, first_seen_at: firstSeenAt, updated_at: firstSeenAt, queue: placed.queue, assignee_id: null, claim_expires_at: null, replied_at: null, replied_by_id: null, replied_origin: null, closed_at: null, closed_by_id: null, close_reason: null,
    };
    for (const note of placed.notes) this.#note(id, note.by, note.body, note.at);
    if (placed.takenAt && reply?.by) this.#audit(placed.takenAt, reply.by, 'feedback.claimed', id);
    if (item.claimedBy) this.#claim(placed, item.claimedBy, fact);
    if (item.draft) this.#draft(id, item.draft, later(this.#now, -Math.min(5 * hour, (this.#now.getTime() - firstSeenAt.getTime()) * 0.4)));
    if (reply) this.#reply(placed, reply, fact);
    if (closed) {
      fact.closed_at = closed.at;
      fact.closed_by_id = this.#people[closed.by];
      fact.close_reason = closed.reason;
      this.#audit(closed.at, closed.by, 'feedback.closed', id, { reason: closed.reason, withNote: closed.note !== undefined });
      if (closed.note) this.pages.notes.push({ workspaceId: this.#workspaceId, id: newId(), feedbackId: id, memberId: this.#people[closed.by], body: closed.note, createdAt: closed.at });
    }
    const moments = [firstSeenAt, fact.replied_at, fact.closed_at, ...placed.notes.map((note) => note.at)];
    fact.updated_at = new Date(Math.max(...moments.map((date) => date?.getTime() ?? 0)));
    this.pages.facts.push(fact);
  }

  #note(feedbackId: string, by: DemoMemberKey, body: string, at: Date): void {
    const noteId = newId();
    this.pages.notes.push({ workspaceId: this.#workspaceId, id: noteId, feedbackId, memberId: this.#people[by], body, createdAt: at });
    this.#audit(at, by, 'feedback.noted', feedbackId, { noteId });
  }

  #draft(feedbackId: string, draft: { by: DemoMemberKey; body: string }, at: Date): void {
    this.pages.drafts.push({ workspaceId: this.#workspaceId, feedbackId, memberId: this.#people[draft.by], body: draft.body, createdAt: at, updatedAt: later(at, 3 * minute) });
    this.#audit(at, draft.by, 'reply.drafted', feedbackId);
  }

  /** The owner and the lead were handed theirs, which does not run out; the others have just taken theirs, for the usual half-hour. */
  #claim({ id, firstSeenAt }: Placed, by: DemoMemberKey, fact: Fact): void {
    fact.assignee_id = this.#people[by];
    const sinceSeen = this.#now.getTime() - firstSeenAt.getTime();
    if (by === 'nora' || by === 'samir') {
      this.#audit(later(firstSeenAt, Math.min(20 * minute, sinceSeen / 3)), by === 'nora' ? 'samir' : 'nora', 'feedback.assigned', id, { toMemberId: this.#people[by] });
      return;
    }
    const at = later(this.#now, -Math.min(6 * minute, sinceSeen / 2));
    fact.claim_expires_at = later(at, 30 * minute);
    this.#audit(at, by, 'feedback.claimed', id);
  }

  #reply(placed: Placed, reply: PlannedReply, fact: Fact): void {
    const { id, firstSeenAt } = placed;
    const { at } = reply;
    const replyId = newId();
    const memberId = reply.by ? this.#people[reply.by] : null;
    const row: ReplyRow & { id: string } = {
      workspaceId: this.#workspaceId, id: replyId, feedbackId: id, state: reply.state, origin: reply.origin, body: reply.body, bodyHash: hashBody(reply.body), memberId, createdAt: at, liveAt: at, settledAt: at,
    };
    this.pages.replies.push(row);
    if (reply.state === 'live') {
      fact.replied_at = at;
      fact.replied_by_id = memberId;
      fact.replied_origin = reply.origin;
    }
    if (reply.origin === 'outside') {
      row.authorName = 'Linden & Salt';
      row.externalId = `${placed.item.key}:reply`;
      row.createdAt = row.settledAt = at > firstSeenAt ? later(at, 4 * minute) : firstSeenAt;
      this.#audit(row.createdAt, null, 'feedback.replied', id, { origin: 'outside', memberId: null });
      this.#audit(row.createdAt, null, 'reply.adopted', id, { replyId });
    } else if (reply.origin === 'manual') {
      this.#audit(at, reply.by ?? null, 'feedback.replied', id, { origin: 'manual', memberId });
      this.#audit(at, reply.by ?? null, 'reply.marked', id, { replyId, replyRoute: 'copy' });
    } else {
      this.#sent(id, reply, row);
    }
  }

  /** A reply that was to go by the site's interface: queued, and then what came of it. */
  #sent(feedbackId: string, reply: PlannedReply, row: ReplyRow & { id: string }): void {
    const { at, by = null } = reply;
    const replyId = row.id;
    const about = { replyId, ...(row.memberId ? { memberId: row.memberId } : {}) };
    const code = reply.failure?.code ?? '';
    const queuedAt = later(at, -9_000);
    row.createdAt = row.queuedAt = queuedAt;
    this.#audit(queuedAt, by, 'reply.queued', feedbackId, { replyId, bodyHash: hexOf(hashBody(reply.body)), at: queuedAt.toISOString() });
    if (reply.state !== 'live' && reply.state !== 'withdrawn') row.liveAt = null;
    const problem = (failure: Pick<ReplyProblem, 'kind' | 'code'> & Partial<ReplyProblem>, when: Date): Prisma.InputJsonObject => JSON.parse(JSON.stringify({ values: {}, detail: '', at: when.toISOString(), ...failure })) as Prisma.InputJsonObject;
    const failed = (when: Date, extra: Partial<ReplyProblem> = {}) => {
      if (reply.failure) row.failure = problem({ ...reply.failure, ...extra }, when);
    };
    const open = (nextAttemptAt: Date, attempt: number, putAt: Date | null) => {
      row.settledAt = null;
      this.pages.outbox.push({ workspaceId: this.#workspaceId, feedbackId, visibility: 'public', replyId, key: newId(), attempt, firstPutAt: putAt, lastPutAt: putAt, nextAttemptAt, createdAt: queuedAt });
    };
    const until = later(this.#now, nextLook);

    switch (reply.state) {
      case 'live':
        row.externalId = `${placedNumber(replyId)}`;
        this.#audit(at, null, 'feedback.replied', feedbackId, { origin: 'hub', memberId: row.memberId ?? null });
        this.#audit(at, null, 'reply.published', feedbackId, about);
        break;
      case 'queued':
        failed(later(at, 40_000), { retryAt: until.toISOString() });
        open(until, 3, null);
        break;
      case 'pending':
        row.externalId = `${placedNumber(replyId)}`;
        open(until, 12, at);
        this.#audit(at, null, 'reply.held', feedbackId, about);
        break;
      case 'unknown':
        failed(at, { retryAt: until.toISOString() });
        open(until, 12, at);
        this.#audit(at, null, 'reply.unsure', feedbackId, { ...about, code });
        break;
      case 'rejected':
        failed(at);
        this.#audit(at, null, 'reply.rejected', feedbackId, { ...about, code });
        break;
      case 'failed': {
        const gaveUp = later(at, 2_000);
        row.settledAt = gaveUp;
        failed(gaveUp);
        this.#audit(gaveUp, null, 'reply.failed', feedbackId, { ...about, code });
        break;
      }
      case 'conflict': {
        const { authorName = '', body = '' } = reply.theirs ?? {};
        const theirs = { externalId: `${placedNumber(newId())}`, body, bodyHash: hexOf(hashBody(body)), authorName, postedAt: later(at, -3 * hour).toISOString() };
        row.failure = problem({ kind: 'conflict', code: 'other_answer', theirs }, at);
        this.#audit(at, null, 'reply.conflicted', feedbackId, { ...about, code: 'other_answer' });
        break;
      }
      case 'withdrawn': {
        const when = later(at, Math.min(20 * hour, (this.#now.getTime() - at.getTime()) / 2));
        row.settledAt = when;
        row.failure = problem({ kind: 'ended', code: 'withdrawn' }, when);
        this.#audit(at, null, 'reply.published', feedbackId, about);
        this.#audit(when, by, 'reply.withdrawn', feedbackId, { ...about, code: 'withdrawn' });
        if (by) this.#draft(feedbackId, { by, body: reply.body }, when);
        break;
      }
    }
  }
}

/** A comment's number that no real site has reached. */
function placedNumber(id: string): number {
  return 900_000_000 + (Number.parseInt(id.slice(-6), 16) % 90_000_000);
}

async function writeFacts(ctx: Ctx, tx: Tx, facts: readonly Fact[]): Promise<void> {
  await tx.$executeRaw`
    update feedback f set first_seen_at = r.first_seen_at, scored_at = r.first_seen_at, updated_at = r.updated_at, queue = r.queue, assignee_id = r.assignee_id,
      claim_expires_at = r.claim_expires_at, replied_at = r.replied_at, replied_by_id = r.replied_by_id, replied_origin = r.replied_origin, closed_at = r.closed_at,
      closed_by_id = r.closed_by_id, close_reason = r.close_reason
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as r(id uuid, first_seen_at timestamptz, updated_at timestamptz, queue text, assignee_id uuid,
      claim_expires_at timestamptz, replied_at timestamptz, replied_by_id uuid, replied_origin text, closed_at timestamptz, closed_by_id uuid, close_reason text)
    where f.workspace_id = ${ctx.workspaceId}::uuid and f.id = r.id`;
}

async function inParts<T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await write(rows.slice(from, from + atOnce));
}

/** Writes down what became of items that are already in: answers in their states, claims, notes, drafts, closures, and the record of each. */
export async function writeHistory(ctx: Ctx, tx: Tx, placed: readonly Placed[], people: People): Promise<void> {
  const scribe = new Scribe(ctx.workspaceId, people, ctx.now);
  for (const one of placed) scribe.write(one);
  const { audits, replies, outbox, notes, drafts, facts } = scribe.pages;
  await writeFacts(ctx, tx, facts);
  await inParts(replies, (data) => tx.reply.createMany({ data }));
  if (outbox.length > 0) await tx.outbox.createMany({ data: outbox });
  await inParts(notes, (data) => tx.note.createMany({ data }));
  await inParts(drafts, (data) => tx.draft.createMany({ data }));
  await inParts(audits, (data) => tx.audit.createMany({ data }));
}
