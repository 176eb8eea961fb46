import type { SentimentLabel } from '@/lib/scoring/score';
import type { ScoringSettings } from '@/lib/scoring/settings';

const hour = 3_600_000;
const day = 24 * hour;
/** How far a hard-risk item is put ahead of all others. */
export const hardRiskLeadMs = 3650 * day;

export interface RankInput {
  /** `postedAt`, or the time of the edit or follow-up that re-opened the item. Claim, release and snooze leave it alone. */
  waitingSince: Date;
  priority: number;
  hardRisk: boolean;
}

/**
 * The place in the queue, ascending. `waitingSince − priority × hoursPerPoint − (hard risk ? 10 years : 0)`: everybody ages at the same rate,
 * so the order of two items never changes with the clock.
 */
export function rankAt({ waitingSince, priority, hardRisk }: RankInput, settings: Pick<ScoringSettings, 'hoursPerPoint'>): Date {
  return new Date(waitingSince.getTime() - Math.round(priority * settings.hoursPerPoint * hour) - (hardRisk ? hardRiskLeadMs : 0));
}

export type Queue = 'reply' | 'thanks' | 'backlog' | 'none';

export interface QueueInput {
  label: SentimentLabel;
  signals: readonly string[];
  postedAt: Date;
  firstSeenAt: Date;
  answered: boolean;
  closed: boolean;
  replyRoute: 'api' | 'copy' | 'private' | 'none';
  priority: number;
}

/**
 * Which list an item waits in. It depends on nothing that moves with the clock: age counts at first sight. An item that takes no answer
 * (`replyRoute` none) still waits in `reply`, shown there as "to act on".
 */
export function queueFor(item: QueueInput, settings: Pick<ScoringSettings, 'replyWindowDays' | 'bands'>): Queue {
  if (item.answered || item.closed) return 'none';
  if (item.firstSeenAt.getTime() - item.postedAt.getTime() > settings.replyWindowDays * day) return 'backlog';
  // A workspace's own weights may lift a positive item to where somebody should look at it; then it is no plain praise.
  const plainPraise = item.label === 'pos' && item.priority < settings.bands.medium && item.signals.every((signal) => signal === 'praise_for_person');
  return plainPraise ? 'thanks' : 'reply';
}
