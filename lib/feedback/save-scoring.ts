import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { scoringValuesSchema, type ScoringValues } from '@/lib/workspace/schema';
import { beginRescoring, type Begun } from './begin-rescoring';

/** Saves weights, bands and the order's values; the themes stay. All items follow in the background. */
export async function saveScoring(ctx: Ctx, input: ScoringValues): Promise<Begun> {
  authorize(ctx, 'scoring.write');
  const values = scoringValuesSchema.parse(input);
  return ctx.tx((tx) => beginRescoring(ctx, tx, 'settings', (settings) => ({ ...settings, ...values })));
}
