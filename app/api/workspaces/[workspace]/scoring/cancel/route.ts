import { workspaceRoute } from '@/app/_doors/route';
import { cancelRescoring } from '@/lib/feedback/cancel-rescoring';
import { cancelRescoringInput } from '@/lib/feedback/scoring-schema';

export const POST = workspaceRoute(async ({ ctx, body }) => {
  await cancelRescoring(ctx, body);
  return null;
}, { body: cancelRescoringInput });
