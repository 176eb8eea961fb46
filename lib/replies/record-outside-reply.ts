import { recordAudit } from '@/lib/audit/record-audit';
import { markReplied } from '@/lib/feedback/mark-replied';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { hashBody } from './normalise-body';

export interface OutsideReply {
  feedbackId: string;
  /** The database's time. */
  at: Date;
  externalId: string;
  body: string;
  authorName?: string;
  url?: string;
  postedAt?: Date;
}

/** Takes an answer that was written elsewhere into the record, named so, and marks its item as answered. The item's row must be locked. */
export async function recordOutsideReply(ctx: Ctx, tx: Tx, reply: OutsideReply): Promise<string> {
  const id = newId();
  const liveAt = reply.postedAt ?? reply.at;
  await tx.reply.create({
    data: {
      workspaceId: ctx.workspaceId, id, feedbackId: reply.feedbackId, visibility: 'public', state: 'live', origin: 'outside', body: reply.body, bodyHash: hashBody(reply.body),
      authorName: reply.authorName ?? null, externalId: reply.externalId, url: reply.url ?? null, createdAt: reply.at, liveAt, settledAt: reply.at,
    },
  });
  await markReplied(joinTx(ctx, tx), { feedbackId: reply.feedbackId, repliedAt: liveAt, memberId: null, origin: 'outside' });
  await recordAudit(ctx, tx, { action: 'reply.adopted', subjectKind: 'feedback', subjectId: reply.feedbackId, detail: { replyId: id } });
  await announce(ctx, tx, 'feedback', reply.feedbackId);
  return id;
}
