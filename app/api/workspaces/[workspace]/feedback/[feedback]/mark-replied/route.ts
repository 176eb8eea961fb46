import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { markAsReplied } from '@/lib/replies/mark-as-replied';
import { markAsRepliedInput } from '@/lib/replies/schema';

const body = markAsRepliedInput.omit({ feedbackId: true });

export const POST = workspaceRoute<{ workspace: string; feedback: string }, z.output<typeof body>>(({ ctx, params, body: reply }) => markAsReplied(ctx, { ...reply, feedbackId: params.feedback }), { body });
