import { queueFor, rankAt } from '@/lib/scoring/rank';
import type { Score } from '@/lib/scoring/score';
import type { ScoringSettings } from '@/lib/scoring/settings';

/** What an item was before the platform told something new about it. */
export interface StoredItem {
  queue: string;
  postedAt: Date;
  firstSeenAt: Date;
  waitingSince: Date;
  repliedAt: Date | null;
  outdatedReplyAt: Date | null;
  closedAt: Date | null;
  removedAt: Date | null;
}

export interface Waiting {
  queue: string;
  waitingSince: Date;
  rankAt: Date;
  outdatedReplyAt: Date | null;
}

interface News {
  score: Score;
  postedAt: Date;
  replyRoute: 'api' | 'copy' | 'private' | 'none';
  /** The author changed text, title or rating at this time; null when only something beside them changed. */
  editedAt: Date | null;
  /** The platform shows an answer of the owner. */
  answered: boolean;
}

function ranked(queue: string, waitingSince: Date, score: Score, settings: ScoringSettings, outdatedReplyAt: Date | null): Waiting {
  return { queue, waitingSince, rankAt: rankAt({ waitingSince, priority: score.priority, hardRisk: score.hardRisk }, settings), outdatedReplyAt };
}

/**
 * Where a new or changed item waits, and since when; a queue other than `none` means that it is open again. An edit brings back what was answered, closed or in the backlog, waiting since the
 * edit; an item that waits already keeps its place in time, whatever it says now.
 */
export function decideWaiting(before: StoredItem | null, news: News, settings: ScoringSettings, now: Date): Waiting {
  const { score } = news;
  const facts = { label: score.label, signals: score.signals, priority: score.priority, replyRoute: news.replyRoute };
  // a clock that runs ahead over there must not push an item back here
  const earliest = (date: Date) => (date < now ? date : now);
  if (!before) {
    const queue = queueFor({ ...facts, postedAt: news.postedAt, firstSeenAt: now, answered: news.answered, closed: false }, settings);
    return ranked(queue, earliest(news.postedAt), score, settings, null);
  }
  const answered = before.repliedAt !== null && before.outdatedReplyAt === null;
  const closed = before.closedAt !== null;
  if (news.editedAt && (answered || closed || before.queue === 'backlog')) {
    const since = earliest(news.editedAt);
    const queue = queueFor({ ...facts, postedAt: since, firstSeenAt: now, answered: false, closed: false }, settings);
    return ranked(queue, since, score, settings, before.repliedAt ? since : null);
  }
  if (before.queue === 'snoozed' || before.queue === 'backlog' || (before.queue === 'none' && !before.removedAt)) return ranked(before.queue, before.waitingSince, score, settings, before.outdatedReplyAt);
  const queue = queueFor({ ...facts, postedAt: before.postedAt, firstSeenAt: before.firstSeenAt, answered, closed }, settings);
  return ranked(queue, before.waitingSince, score, settings, before.outdatedReplyAt);
}
