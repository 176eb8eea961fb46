import { Prisma } from '@/lib/generated/prisma/client';

/** The columns of a whole `Reply` from a table that is called `r` in the statement. */
export const replyColumns = Prisma.sql`
  r.workspace_id as "workspaceId", r.id, r.feedback_id as "feedbackId", r.visibility::text as visibility, r.state::text as state, r.origin::text as origin, r.body,
  r.body_hash as "bodyHash", r.member_id as "memberId", r.author_name as "authorName", r.template_id as "templateId", r.external_id as "externalId", r.url,
  r.created_at as "createdAt", r.queued_at as "queuedAt", r.live_at as "liveAt", r.settled_at as "settledAt", r.failure`;
