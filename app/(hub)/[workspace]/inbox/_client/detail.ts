import type { Duplicates } from '@/lib/alerts/list-duplicates';
import type { FeedbackDetail } from '@/lib/feedback/read-feedback';
import type { readTimeline } from '@/lib/insights/read-timeline';
import type { readReplies } from '@/lib/replies/read-replies';
import type { Wire } from './wire';

/** One item as `GET /api/workspaces/<slug>/feedback/<id>` answers it; query key `[slug, 'feedback', id]`. Dates are ISO strings. */
export interface Detail {
  item: Wire<FeedbackDetail>;
  replies: Wire<Awaited<ReturnType<typeof readReplies>>>;
  duplicates: Wire<Duplicates>;
  timeline: Wire<Awaited<ReturnType<typeof readTimeline>>>;
}

export const detailKey = (workspace: string, feedbackId: string) => [workspace, 'feedback', feedbackId] as const;
