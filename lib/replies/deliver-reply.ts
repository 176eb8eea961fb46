import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';

export interface DeliverReplyInput {
  feedbackId: string;
  visibility: 'public' | 'private';
  signal: AbortSignal;
}

/** Being written. */
export async function deliverReply(_ctx: Ctx, _input: DeliverReplyInput): Promise<void> {
  throw new AppError('unavailable');
}
