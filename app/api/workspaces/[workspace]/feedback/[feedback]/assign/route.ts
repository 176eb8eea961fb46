import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { assignFeedback } from '@/lib/feedback/assign-feedback';
import { assignSchema } from '@/lib/feedback/schema';

export const POST = workspaceRoute<{ workspace: string; feedback: string }, z.output<typeof assignSchema>>(({ ctx, params, body }) => assignFeedback(ctx, { feedbackId: params.feedback, ...body }), { body: assignSchema });
