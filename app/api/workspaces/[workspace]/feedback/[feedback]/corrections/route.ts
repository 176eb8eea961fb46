import { workspaceRoute } from '@/app/_doors/route';
import { correctionSchema, type CorrectionSaid } from '@/lib/feedback/apply-corrections';
import { correctFeedback } from '@/lib/feedback/correct-feedback';

export const POST = workspaceRoute<{ workspace: string; feedback: string }, CorrectionSaid>(({ ctx, params, body }) => correctFeedback(ctx, { feedbackId: params.feedback, correction: body }), { body: correctionSchema });
