import type { z } from 'zod';
import { workspaceRoute } from '@/app/_doors/route';
import { resolveConflict } from '@/lib/replies/resolve-conflict';
import { retryReply } from '@/lib/replies/retry-reply';
import { replyActionBody } from '@/lib/replies/schema';
import { takeBackReply } from '@/lib/replies/take-back-reply';
import { unmarkAsReplied } from '@/lib/replies/unmark-as-replied';
import { withdrawReply } from '@/lib/replies/withdraw-reply';

/** What a person does to one reply; each answers `{ ok }`, with a reason where it could not be done. */
export const POST = workspaceRoute<{ workspace: string; feedback: string; reply: string }, z.output<typeof replyActionBody>>(
  async ({ ctx, params, body: { action } }) => {
    const target = { feedbackId: params.feedback, replyId: params.reply };
    switch (action) {
      case 'take_back':
        return takeBackReply(ctx, target);
      case 'retry':
        return retryReply(ctx, target);
      case 'withdraw':
        return withdrawReply(ctx, target);
      case 'unmark':
        return { ok: true, ...(await unmarkAsReplied(ctx, target)) };
      case 'keep_theirs':
      case 'keep_ours':
        await resolveConflict(ctx, { ...target, keep: action === 'keep_theirs' ? 'theirs' : 'ours' });
        return { ok: true };
    }
  },
  { body: replyActionBody },
);
