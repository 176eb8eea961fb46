import type { SentimentLabel } from '@/lib/scoring/score';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { requireId } from './schema';

export interface LockedFeedback {
  id: string;
  connectionId: string;
  locationId: string | null;
  externalId: string;
  label: SentimentLabel;
  signals: string[];
  priority: number;
  queue: string;
  replyRoute: 'api' | 'copy' | 'private' | 'none';
  postedAt: Date;
  firstSeenAt: Date;
  assigneeId: string | null;
  claimExpiresAt: Date | null;
  /** By the database's clock: somebody has it, and the claim has not run out. */
  claimed: boolean;
  repliedAt: Date | null;
  repliedById: string | null;
  repliedOrigin: string | null;
  outdatedReplyAt: Date | null;
  closedAt: Date | null;
  removedAt: Date | null;
  /** A public reply is on its way. */
  sending: boolean;
  /** The database's clock. */
  databaseNow: Date;
}

/** The item's row, held until the transaction ends, so that what is decided from it stays true. Throws `not_found`. */
export async function lockFeedback(ctx: Ctx, tx: Tx, feedbackId: string): Promise<LockedFeedback> {
  const rows = await tx.$queryRaw<LockedFeedback[]>`
    select id, connection_id as "connectionId", location_id as "locationId", external_id as "externalId", label, signals, priority, queue,
      reply_route as "replyRoute", posted_at as "postedAt", first_seen_at as "firstSeenAt", assignee_id as "assigneeId", claim_expires_at as "claimExpiresAt",
      (assignee_id is not null and (claim_expires_at is null or claim_expires_at > now())) as claimed,
      replied_at as "repliedAt", replied_by_id as "repliedById", replied_origin as "repliedOrigin", outdated_reply_at as "outdatedReplyAt",
      closed_at as "closedAt", removed_at as "removedAt",
      exists (select 1 from outbox o where o.workspace_id = f.workspace_id and o.feedback_id = f.id and o.visibility = 'public'::visibility) as sending,
      now() as "databaseNow"
    from feedback f where workspace_id = ${ctx.workspaceId}::uuid and id = ${requireId(feedbackId)}::uuid
    for no key update`;
  const row = rows[0];
  if (!row) throw new AppError('not_found');
  return row;
}
