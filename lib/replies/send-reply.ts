import { recordAudit } from '@/lib/audit/record-audit';
import { checkReply, mayPublish } from '@/lib/coach/check-reply';
import type { Finding } from '@/lib/coach/finding';
import { lockFeedback, type LockedFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { countTemplateUse } from '@/lib/templates/count-template-use';
import { authorize } from '@/lib/workspace/authorize';
import { coachInputOf } from './coach-input';
import { findAnswerer } from './find-answerer';
import { hashBody, hexOf } from './normalise-body';
import { openOutbox } from './open-outbox';
import { readCapability } from './read-capability';
import { readRecentReplies } from './read-recent-replies';
import { findObstacle } from './reply-state';
import { sendReplyInput, type SendReplyInput } from './schema';
import { undoSeconds } from './undo-seconds';

/** `by` is the colleague who was there first; null for an answer written outside the hub. In every refusal the draft stays as it is. */
export type SendReplyResult =
  | { ok: true; replyId: string; sendAt: string }
  | { ok: false; reason: 'findings'; findings: Finding[] }
  | { ok: false; reason: 'already_answered' | 'in_flight' | 'conflict'; by: string | null; replyId: string }
  | { ok: false; reason: 'claimed'; by: string | null }
  | { ok: false; reason: 'disconnected' | 'gone' };

async function coach(ctx: Ctx, tx: Tx, feedbackId: string, body: string, limit: Parameters<typeof coachInputOf>[1]['limit']): Promise<Finding[]> {
  const item = await tx.feedback.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: feedbackId } });
  const recent = await readRecentReplies(ctx, tx, item);
  return checkReply(coachInputOf(item, { reply: body, recent, me: ctx.actor.kind === 'member' ? ctx.actor.name : '', limit }));
}

async function findWhatStandsThere(ctx: Ctx, tx: Tx, item: LockedFeedback, replaces: string | undefined) {
  const replies = await tx.reply.findMany({ where: { workspaceId: ctx.workspaceId, feedbackId: item.id, visibility: 'public', state: { not: 'withdrawn' } }, orderBy: { createdAt: 'desc' } });
  const live = replies.find((reply) => reply.state === 'live');
  const replaced = live && live.id === replaces ? live : undefined;
  const obstacle = findObstacle(replies.map((reply) => reply.state), replaced !== undefined);
  if (!obstacle) return { replaced, refusal: null };
  const wanted = { in_flight: ['queued', 'sending', 'pending', 'unknown'], conflict: ['conflict'], already_answered: ['live'] }[obstacle];
  const other = replies.find((reply) => wanted.includes(reply.state));
  return { replaced, refusal: { ok: false as const, reason: obstacle, by: await findAnswerer(ctx, tx, other?.memberId ?? null), replyId: other?.id ?? '' } };
}

/**
 * Sends a public reply on its way. What the member can mend comes back as a reason; else the reply, its outbox row, the audit row and the
 * job are there together or not at all. Of two who send at the same moment one wins: the item's row is locked, and the outbox's key
 * admits one row per item.
 */
export async function sendReply(ctx: Ctx, input: SendReplyInput): Promise<SendReplyResult> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, body, templateId, replaces } = sendReplyInput.parse(input);
  const { actor } = ctx;
  if (actor.kind !== 'member') throw new AppError('forbidden');
  return ctx.tx(async (tx): Promise<SendReplyResult> => {
    const item = await lockFeedback(ctx, tx, feedbackId);
    if (item.removedAt) return { ok: false, reason: 'gone' };
    const connection = await tx.connection.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: item.connectionId } });
    const { writtenOn } = await tx.feedback.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: feedbackId }, select: { writtenOn: true } });
    const capability = readCapability({ replyRoute: item.replyRoute, writtenOn }, connection);
    if (capability.route !== 'api') throw new AppError('invalid', { reason: 'no_reply_by_api' });
    if (replaces && !capability.mayEdit) throw new AppError('invalid', { reason: 'reply_not_changeable' });

    const { replaced, refusal } = await findWhatStandsThere(ctx, tx, item, replaces);
    if (refusal) return refusal;
    if (item.claimed && item.assigneeId !== actor.memberId) return { ok: false, reason: 'claimed', by: await findAnswerer(ctx, tx, item.assigneeId) };
    if (connection.state === 'disconnected' || connection.state === 'needs_reconnect') return { ok: false, reason: 'disconnected' };
    const findings = await coach(ctx, tx, feedbackId, body, capability.limit);
    if (!mayPublish(findings)) return { ok: false, reason: 'findings', findings: findings.filter((finding) => finding.level === 'block') };

    const replyId = newId();
    const { now, sendAt } = await queueReply(ctx, tx, {
      id: replyId,
      feedbackId,
      memberId: actor.memberId,
      body,
      templateId: templateId ?? null,
      overwrites: replaced?.externalId ? { externalId: replaced.externalId, bodyHash: hexOf(replaced.bodyHash) } : null,
      now: item.databaseNow,
    });
    await tx.draft.deleteMany({ where: { workspaceId: ctx.workspaceId, feedbackId, memberId: actor.memberId, visibility: 'public' } });
    if (templateId) await countTemplateUse(ctx, tx, templateId);
    const replacing = replaced ? { replaces: replaced.id } : {};
    await recordAudit(ctx, tx, { action: 'reply.queued', subjectKind: 'feedback', subjectId: feedbackId, detail: { replyId, bodyHash: hexOf(hashBody(body)), at: now.toISOString(), ...replacing } });
    await announce(ctx, tx, 'feedback', feedbackId);
    return { ok: true, replyId, sendAt: sendAt.toISOString() };
  });
}

interface Queued {
  id: string;
  feedbackId: string;
  memberId: string;
  body: string;
  templateId: string | null;
  overwrites: { externalId: string; bodyHash: string } | null;
  now: Date;
}

async function queueReply(ctx: Ctx, tx: Tx, { id, feedbackId, memberId, body, templateId, overwrites, now }: Queued): Promise<{ now: Date; sendAt: Date }> {
  await tx.reply.create({
    data: { workspaceId: ctx.workspaceId, id, feedbackId, memberId, body, templateId, bodyHash: hashBody(body), state: 'queued', origin: 'hub', visibility: 'public', createdAt: now, queuedAt: now },
  });
  const sendAt = await openOutbox(ctx, tx, { id, feedbackId, visibility: 'public' }, { delaySeconds: undoSeconds, overwrites });
  return { now, sendAt };
}
