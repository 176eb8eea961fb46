import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { addNote } from '@/lib/feedback/add-note';
import { noteSchema } from '@/lib/feedback/schema';

export const POST = workspaceRoute<{ workspace: string; feedback: string }, z.output<typeof noteSchema>>(({ ctx, params, body }) => addNote(ctx, { feedbackId: params.feedback, ...body }), { body: noteSchema });
