import { workspaceRoute } from '@/app/_doors/route';
import { reopenFeedback } from '@/lib/feedback/reopen-feedback';

export const POST = workspaceRoute<{ workspace: string; feedback: string }>(({ ctx, params }) => reopenFeedback(ctx, { feedbackId: params.feedback }));
