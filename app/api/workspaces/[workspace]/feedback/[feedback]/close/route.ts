import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { closeFeedback } from '@/lib/feedback/close-feedback';
import { closeSchema } from '@/lib/feedback/schema';

export const POST = workspaceRoute<{ workspace: string; feedback: string }, z.output<typeof closeSchema>>(async ({ ctx, params, body }) => {
    await closeFeedback(ctx, { feedbackId: params.feedback, ...body });
    return null;
  },
  { body: closeSchema },
);
