import type { Role } from '@/lib/generated/prisma/enums';
import { isPermitted } from '@/lib/workspace/permissions';
import type { Detail } from '../_client/detail';

export interface Me {
  memberId: string;
  name: string;
  role: Role;
}

/** What stands where the composer would: it, or the reason why not. */
export type Answering = 'write' | 'viewer' | 'no_route' | 'removed' | 'closed' | 'under_way' | 'answered' | 'claimed';

const openStates = ['queued', 'sending', 'pending', 'unknown'];

/** Whether this member can write an answer to the item now. `changing`: chose to change the live reply. */
export function answeringOf({ item, replies }: Detail, me: Me, changing: boolean): Answering {
  if (!isPermitted(me.role, 'reply.draft')) return 'viewer';
  if (item.replyRoute === 'none') return 'no_route';
  if (item.removedAt) return 'removed';
  const states = replies.replies.map((reply) => reply.state);
  if (states.some((state) => openStates.includes(state) || state === 'conflict' || state === 'failed' || state === 'rejected')) {
    const settledSince = replies.replies.find((reply) => reply.state === 'live');
    if (!settledSince) return 'under_way';
  }
  const byHand = item.replyRoute !== 'api';
  if (states.includes('live') && !changing && !(byHand && item.outdatedReplyAt)) return 'answered';
  if (item.closed) return 'closed';
  if (item.claim && item.claim.memberId !== me.memberId) return 'claimed';
  return 'write';
}
