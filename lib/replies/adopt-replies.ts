import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback, type LockedFeedback } from '@/lib/feedback/lock-feedback';
import { markReplied } from '@/lib/feedback/mark-replied';
import type { Outbox, Reply } from '@/lib/generated/prisma/client';
import { enqueue } from '@/lib/jobs/enqueue';
import type { RemoteReply } from '@/lib/platforms/contract';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { hashBody, hexOf } from './normalise-body';
import { recordOutsideReply } from './record-outside-reply';
import { isOpen, nextState } from './reply-state';
import { overwritesSchema, type ReplyProblem } from './schema';
import { settleReply } from './settle-reply';

export interface AdoptRepliesInput {
  connectionId: string;
  replies: readonly { feedbackId: string; reply: RemoteReply }[];
}

type KnownReply = Reply & { outbox: Outbox[] };

/** A pull that began before a reply was withdrawn may still carry it. */
const afterglowMs = 15 * 60_000;

/**
 * Takes the owner's answers that a pull carried into the record. Words of ours that were on their way have arrived; words nobody here wrote
 * become an answer from outside the hub. An answer still held by the platform is left until a later pull shows it live.
 * Returns how many came from outside.
 */
export async function adoptReplies(ctx: Ctx, input: AdoptRepliesInput): Promise<{ adoptedCount: number }> {
  authorize(ctx, 'connection.sync');
  const live = input.replies.filter(({ reply }) => reply.state === 'live').map(({ feedbackId, reply }) => ({ feedbackId, reply: cleanReply(reply) }));
  if (live.length === 0) return { adoptedCount: 0 };
  return ctx.tx(async (tx) => {
    const known = await tx.reply.findMany({
      where: { workspaceId: ctx.workspaceId, feedbackId: { in: live.map(({ feedbackId }) => feedbackId) }, visibility: 'public' },
      include: { outbox: true },
      orderBy: { createdAt: 'desc' },
    });
    const byItem = new Map<string, typeof known>();
    for (const reply of known) byItem.set(reply.feedbackId, [...(byItem.get(reply.feedbackId) ?? []), reply]);
    let adoptedCount = await insertNew(ctx, tx, live.filter(({ feedbackId }) => !byItem.has(feedbackId)));
    for (const { feedbackId, reply } of live) {
      const present = byItem.get(feedbackId);
      if (present && (await adoptOne(ctx, tx, feedbackId, reply, present))) adoptedCount += 1;
    }
    return { adoptedCount };
  });
}

/** PostgreSQL holds no NUL, and JSON no half of a character. */
function cleanReply(reply: RemoteReply): RemoteReply {
  const clean = (text: string) => text.replaceAll('\0', '').toWellFormed();
  return { ...reply, body: clean(reply.body), ...(reply.authorName ? { authorName: clean(reply.authorName) } : {}), ...(reply.url ? { url: clean(reply.url) } : {}) };
}

/** Items without any reply of ours, as in a back-fill: one statement, whatever their number. */
async function insertNew(ctx: Ctx, tx: Tx, fresh: AdoptRepliesInput['replies']): Promise<number> {
  if (fresh.length === 0) return 0;
  const rows = fresh.map(({ feedbackId, reply }) => ({
    id: newId(), feedback_id: feedbackId, body: reply.body, hash: hexOf(hashBody(reply.body)), author_name: reply.authorName ?? null, external_id: reply.externalId, url: reply.url ?? null, live_at: reply.postedAt?.toISOString() ?? null,
  }));
  const items = await tx.$queryRaw<{ id: string; liveAt: Date; waiting: boolean }[]>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, feedback_id uuid, body text, hash text, author_name text, external_id text, url text, live_at timestamptz)
    ), written as (
      insert into reply (workspace_id, id, feedback_id, visibility, state, origin, body, body_hash, author_name, external_id, url, created_at, live_at, settled_at)
      select ${ctx.workspaceId}::uuid, id, feedback_id, 'public', 'live', 'outside', body, decode(hash, 'hex'), author_name, external_id, url, now(), coalesce(live_at, now()), now() from given
      returning feedback_id, live_at
    )
    select f.id, w.live_at as "liveAt", (f.replied_at is null or f.queue <> 'none' or f.outdated_reply_at is not null) as waiting
    from written w join feedback f on f.workspace_id = ${ctx.workspaceId}::uuid and f.id = w.feedback_id`;
  for (const item of items) if (item.waiting) await markReplied(joinTx(ctx, tx), { feedbackId: item.id, repliedAt: item.liveAt, memberId: null, origin: 'outside' });
  if (items.length === 1 && rows[0]) await recordAudit(ctx, tx, { action: 'reply.adopted', subjectKind: 'feedback', subjectId: rows[0].feedback_id, detail: { replyId: rows[0].id } });
  else await recordAudit(ctx, tx, { action: 'reply.batch_adopted', subjectKind: 'connection', detail: { count: items.length } });
  return items.length;
}

/** Whether it was recorded as an answer from outside. */
async function adoptOne(ctx: Ctx, tx: Tx, feedbackId: string, remote: RemoteReply, replies: KnownReply[]): Promise<boolean> {
  const item = await lockFeedback(ctx, tx, feedbackId);
  const hash = hexOf(hashBody(remote.body));
  const same = replies.filter((reply) => hexOf(reply.bodyHash) === hash || reply.externalId === remote.externalId);
  if (same.some((reply) => reply.state === 'withdrawn' && reply.externalId === remote.externalId && item.databaseNow.getTime() - (reply.settledAt?.getTime() ?? 0) < afterglowMs)) return false;
  const live = replies.find((reply) => reply.state === 'live');
  if (live && hexOf(live.bodyHash) === hash) return enrich(ctx, tx, live, remote);
  const arrived = same.find((reply) => reply.state !== 'live' && hexOf(reply.bodyHash) === hash && nextState(reply.state, 'arrived'));
  if (arrived) {
    await settleReply(ctx, tx, arrived, { event: 'arrived', remote, problem: null, at: item.databaseNow });
    return false;
  }
  const open = replies.find((reply) => isOpen(reply.state));
  if (open) {
    await meetInFlight(ctx, tx, item, open, remote, hash);
    return false;
  }
  const conflict = replies.find((reply) => reply.state === 'conflict');
  if (conflict) {
    await settleReply(ctx, tx, conflict, { event: 'differs', problem: conflictWith(remote, hash, item.databaseNow), at: item.databaseNow });
    return false;
  }
  if (live?.origin === 'manual') return confirmByHand(ctx, tx, live, remote);
  if (live) await settleReply(ctx, tx, live, { event: 'replaced', problem: { kind: 'ended', code: 'changed_outside', values: {}, detail: '', at: item.databaseNow.toISOString() }, at: item.databaseNow });
  await recordOutsideReply(ctx, tx, { feedbackId, at: item.databaseNow, externalId: remote.externalId, body: remote.body, authorName: remote.authorName, url: remote.url, postedAt: remote.postedAt });
  return true;
}

async function enrich(ctx: Ctx, tx: Tx, live: Reply, remote: RemoteReply): Promise<false> {
  if (live.externalId !== remote.externalId || (remote.url && live.url !== remote.url)) {
    await tx.reply.updateMany({ where: { workspaceId: ctx.workspaceId, id: live.id }, data: { externalId: remote.externalId, ...(remote.url ? { url: remote.url } : {}) } });
    await announce(ctx, tx, 'feedback', live.feedbackId);
  }
  return false;
}

/** A member said by hand that this was answered; now the words themselves are known. The credit stays with the member. */
async function confirmByHand(ctx: Ctx, tx: Tx, live: Reply, remote: RemoteReply): Promise<false> {
  await tx.reply.updateMany({
    where: { workspaceId: ctx.workspaceId, id: live.id },
    data: { body: remote.body, bodyHash: hashBody(remote.body), externalId: remote.externalId, ...(remote.url ? { url: remote.url } : {}) },
  });
  await recordAudit(ctx, tx, { action: 'reply.confirmed', subjectKind: 'feedback', subjectId: live.feedbackId, detail: { replyId: live.id } });
  await announce(ctx, tx, 'feedback', live.feedbackId);
  return false;
}

function conflictWith(remote: RemoteReply, bodyHash: string, at: Date): ReplyProblem {
  const { externalId, body, authorName, url, postedAt } = remote;
  const theirs = { externalId, body, bodyHash, ...(authorName ? { authorName } : {}), ...(url ? { url } : {}), ...(postedAt ? { postedAt: postedAt.toISOString() } : {}) };
  return { kind: 'conflict', code: 'other_answer', values: {}, detail: '', at: at.toISOString(), theirs };
}

/** Another answer shows up while ours is on its way. Where ours may have been written, its worker reads and decides; else a person does. */
async function meetInFlight(ctx: Ctx, tx: Tx, item: LockedFeedback, open: KnownReply, remote: RemoteReply, hash: string): Promise<void> {
  const [row] = open.outbox;
  const overwrites = overwritesSchema.safeParse(row?.overwrites).data;
  if (overwrites && overwrites.externalId === remote.externalId && overwrites.bodyHash === hash) return;
  const untouched = row && row.lastPutAt === null && (row.leaseUntil === null || row.leaseUntil < item.databaseNow);
  if (untouched && nextState(open.state, 'differs')) {
    await settleReply(ctx, tx, open, { event: 'differs', problem: conflictWith(remote, hash, item.databaseNow), at: item.databaseNow });
    return;
  }
  await tx.$executeRaw`update outbox set next_attempt_at = least(next_attempt_at, now()) where workspace_id = ${ctx.workspaceId}::uuid and feedback_id = ${item.id}::uuid and reply_id = ${open.id}::uuid`;
  await enqueue(ctx, tx, 'deliver-reply', { feedbackId: item.id, visibility: open.visibility }, { key: `deliver:${item.id}:${open.visibility}`, maxAttempts: 1 });
}
