import { recordAudit } from '@/lib/audit/record-audit';
import { lockFeedback } from '@/lib/feedback/lock-feedback';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { recordOutsideReply } from './record-outside-reply';
import { openOutbox } from './open-outbox';
import { readCapability } from './read-capability';
import { nextState } from './reply-state';
import { readReplyProblem, resolveConflictInput, type ReplyProblem, type ResolveConflictInput } from './schema';

/**
 * A person's word on two answers to one item. `theirs`: the one on the platform stands, ours is kept on record. `ours`: it takes the other's
 * place, provided that the platform lets replies be changed and the other still reads as it did when the person looked. Without a connection
 * that works, `ours` is refused (`conflict`, reason `connection_…`) and the conflict stays.
 */
export async function resolveConflict(ctx: Ctx, input: ResolveConflictInput): Promise<void> {
  authorize(ctx, 'reply.publish');
  const { feedbackId, replyId, keep } = resolveConflictInput.parse(input);
  await ctx.tx(async (tx) => {
    const item = await lockFeedback(ctx, tx, feedbackId);
    const reply = await tx.reply.findFirst({ where: { workspaceId: ctx.workspaceId, id: replyId, feedbackId } });
    if (!reply) throw new AppError('not_found');
    const problem = readReplyProblem(reply.failure);
    const state = nextState(reply.state, keep === 'theirs' ? 'kept_theirs' : 'chose_ours');
    if (!state || !problem?.theirs) throw new AppError('conflict');
    const { theirs } = problem;
    const where = { workspaceId: ctx.workspaceId, id: replyId };
    if (keep === 'theirs') {
      const ended: ReplyProblem = { kind: 'ended', code: 'kept_theirs', values: {}, detail: '', at: item.databaseNow.toISOString() };
      await tx.reply.updateMany({ where, data: { state, settledAt: item.databaseNow, failure: ended } });
      await recordOutsideReply(ctx, tx, { feedbackId, at: item.databaseNow, externalId: theirs.externalId, body: theirs.body, authorName: theirs.authorName, url: theirs.url, postedAt: theirs.postedAt ? new Date(theirs.postedAt) : undefined });
    } else {
      const connection = await tx.connection.findFirstOrThrow({ where: { workspaceId: ctx.workspaceId, id: item.connectionId } });
      if (!readCapability({ replyRoute: item.replyRoute, writtenOn: '' }, connection).mayEdit) throw new AppError('invalid', { reason: 'reply_not_changeable' });
      // queued now it could only fail, and the person would think that it is done
      if (connection.state === 'needs_reconnect') throw new AppError('conflict', { reason: 'connection_needs_reconnect' });
      if (connection.state === 'disconnected') throw new AppError('conflict', { reason: 'connection_disconnected' });
      await tx.reply.updateMany({ where, data: { state, queuedAt: item.databaseNow, settledAt: null } });
      await openOutbox(ctx, tx, reply, { delaySeconds: 0, overwrites: { externalId: theirs.externalId, bodyHash: theirs.bodyHash } });
    }
    await recordAudit(ctx, tx, { action: keep === 'theirs' ? 'reply.yielded' : 'reply.insisted', subjectKind: 'feedback', subjectId: feedbackId, detail: { replyId } });
    await announce(ctx, tx, 'feedback', feedbackId);
  });
}
