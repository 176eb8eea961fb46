import { workspaceRoute } from '@/app/_doors/route';
import { readRescoring } from '@/lib/feedback/read-rescoring';
import { saveScoring } from '@/lib/feedback/save-scoring';
import { scoringValuesSchema } from '@/lib/workspace/schema';

export const GET = workspaceRoute(async ({ ctx }) => readRescoring(ctx));

export const PUT = workspaceRoute(async ({ ctx, body }) => saveScoring(ctx, body), { body: scoringValuesSchema });
