import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { discardDraft } from '@/lib/replies/discard-draft';
import { saveDraft } from '@/lib/replies/save-draft';
import { saveDraftInput } from '@/lib/replies/schema';

type Params = { workspace: string; feedback: string };
const body = saveDraftInput.omit({ feedbackId: true });

export const PUT = workspaceRoute<Params, z.output<typeof body>>(({ ctx, params, body: draft }) => saveDraft(ctx, { ...draft, feedbackId: params.feedback }), { body });

export const DELETE = workspaceRoute<Params>(async ({ ctx, params }) => ({ draft: await discardDraft(ctx, { feedbackId: params.feedback }) }));
