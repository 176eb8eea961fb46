import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';

export async function runImport(ctx: Ctx, input: { importId: string }, _signal: AbortSignal): Promise<void> {
  throw new AppError('unavailable', { detail: input.importId + ctx.requestId });
}
