import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { z } from 'zod';
import { readCapability } from './read-capability';
import { readRecentReplies } from './read-recent-replies';
import { isOpen } from './reply-state';
import { readReplyProblem, type RepliesView } from './schema';

const idSchema = z.uuid();

/**
 * The public answers to an item, newest first, without drafts that were taken back before anybody saw them; the member's own draft; who else
 * has one; and what an answer may be. Throws `not_found`.
 */
export async function readReplies(ctx: Ctx, input: { feedbackId: string }): Promise<RepliesView> {
  authorize(ctx, 'feedback.read');
  const feedbackId = idSchema.safeParse(input.feedbackId).data;
  if (!feedbackId) throw new AppError('not_found');
  const me = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
  return ctx.tx(async (tx) => {
    const where = { workspaceId: ctx.workspaceId, feedbackId, visibility: 'public' as const };
    const item = await tx.feedback.findFirst({
      where: { workspaceId: ctx.workspaceId, id: feedbackId },
      select: { id: true, replyRoute: true, writtenOn: true, connectionId: true, locationId: true, connection: { select: { id: true, name: true, platform: true, account: true, state: true } } },
    });
    if (!item) throw new AppError('not_found');
    const named = { include: { user: { select: { name: true } } } } as const;
    const replies = await tx.reply.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 50, include: { member: named, outbox: { select: { nextAttemptAt: true, attempt: true, lastPutAt: true, leaseUntil: true } } } });
    const drafts = await tx.draft.findMany({ where, orderBy: { updatedAt: 'desc' }, include: { member: named } });
    const recent = item.replyRoute === 'none' ? [] : await readRecentReplies(ctx, tx, item);
    const mine = drafts.find((draft) => draft.memberId === me);
    return {
      replies: replies
        .filter((reply) => reply.state !== 'withdrawn' || reply.liveAt !== null)
        .map((reply) => {
          const [row] = reply.outbox;
          return {
            id: reply.id,
            state: reply.state,
            origin: reply.origin,
            body: reply.body,
            member: reply.member ? { id: reply.member.id, name: reply.member.user.name, isMe: reply.member.id === me } : null,
            authorName: reply.authorName,
            url: reply.url,
            createdAt: reply.createdAt.toISOString(),
            queuedAt: reply.queuedAt?.toISOString() ?? null,
            liveAt: reply.liveAt?.toISOString() ?? null,
            nextAttemptAt: row && isOpen(reply.state) ? row.nextAttemptAt.toISOString() : null,
            attempt: row?.attempt ?? 0,
            mayTakeBack: reply.state === 'queued' && row?.lastPutAt === null,
            problem: readReplyProblem(reply.failure),
          };
        }),
      draft: mine ? { body: mine.body, version: mine.version, templateId: mine.templateId, updatedAt: mine.updatedAt.toISOString() } : null,
      capability: readCapability(item, item.connection),
      others: drafts.filter((draft) => draft.memberId !== me && draft.member.removedAt === null).map((draft) => ({ memberId: draft.memberId, name: draft.member.user.name, updatedAt: draft.updatedAt.toISOString() })),
      recent,
    };
  });
}
