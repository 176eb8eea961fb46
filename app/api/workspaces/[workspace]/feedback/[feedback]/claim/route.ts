import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { claimFeedback } from '@/lib/feedback/claim-feedback';
import { claimSchema } from '@/lib/feedback/schema';

export const POST = workspaceRoute<{ workspace: string; feedback: string }, z.output<typeof claimSchema>>(({ ctx, params, body }) => claimFeedback(ctx, { feedbackId: params.feedback, ...body }), { body: claimSchema });
