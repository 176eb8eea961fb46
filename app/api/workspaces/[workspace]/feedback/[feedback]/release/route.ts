import { workspaceRoute } from '@/app/_doors/route';
import { releaseFeedback } from '@/lib/feedback/release-feedback';

export const POST = workspaceRoute<{ workspace: string; feedback: string }>(({ ctx, params }) => releaseFeedback(ctx, { feedbackId: params.feedback }));
