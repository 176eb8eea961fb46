import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { sendReplyInput } from '@/lib/replies/schema';
import { sendReply } from '@/lib/replies/send-reply';

const body = sendReplyInput.omit({ feedbackId: true });

export const POST = workspaceRoute<{ workspace: string; feedback: string }, z.output<typeof body>>(({ ctx, params, body: reply }) => sendReply(ctx, { ...reply, feedbackId: params.feedback }), { body });
