import { queueFor, type Queue } from '@/lib/scoring/rank';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { LockedFeedback } from './lock-feedback';

/** The list an item belongs in by what is known of it; `changes` are the facts about to be written. */
export function queueOf(item: LockedFeedback, changes: Partial<Pick<LockedFeedback, 'repliedAt' | 'outdatedReplyAt' | 'closedAt' | 'removedAt'>>, settings: ScoringSettings): Queue {
  const facts = { ...item, ...changes };
  if (facts.removedAt) return 'none';
  // an answer that its author has overtaken by an edit brings the item back as fresh
  const overtaken = facts.repliedAt !== null && facts.outdatedReplyAt !== null;
  return queueFor(
    {
      label: facts.label,
      signals: facts.signals,
      postedAt: overtaken && facts.outdatedReplyAt ? facts.outdatedReplyAt : facts.postedAt,
      firstSeenAt: facts.firstSeenAt,
      answered: facts.repliedAt !== null && !overtaken,
      closed: facts.closedAt !== null,
      replyRoute: facts.replyRoute,
      priority: facts.priority,
    },
    settings,
  );
}
