import { workspaceRoute } from '@/app/_doors/route';
import { previewScoring } from '@/lib/feedback/preview-scoring';
import { scoringValuesSchema } from '@/lib/workspace/schema';

export const POST = workspaceRoute(async ({ ctx, body }) => previewScoring(ctx, body), { body: scoringValuesSchema });
