import { workspaceRoute } from '@/app/_doors/route';
import { listDuplicates } from '@/lib/alerts/list-duplicates';
import { readFeedback } from '@/lib/feedback/read-feedback';
import { readTimeline } from '@/lib/insights/read-timeline';
import { readReplies } from '@/lib/replies/read-replies';

/** Everything about one item in one answer: the item, its replies, and who has done what. */
export const GET = workspaceRoute<{ workspace: string; feedback: string }>(async ({ ctx, params }) => {
  const input = { feedbackId: params.feedback };
  const [item, replies, timeline, duplicates] = await Promise.all([readFeedback(ctx, input), readReplies(ctx, input), readTimeline(ctx, input), listDuplicates(ctx, input)]);
  return { item, replies, timeline, duplicates };
});
