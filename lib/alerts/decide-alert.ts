const day = 24 * 3_600_000;
/** For so long a dismissed alert stays away, unless its count doubles. */
const awayDays = 14;

/** The newest alert about a subject. */
export interface KnownAlert {
  /** For a dismissed one: when it was dismissed. */
  count: number;
  dismissedAt: Date | null;
  endedAt: Date | null;
}

export interface Found {
  count: number;
  raised: boolean;
  going: boolean;
}

/** `renew`: a dismissed alert makes room for a new one, as it has become far worse or was dismissed long ago. */
export type AlertStep = 'raise' | 'renew' | 'update' | 'end' | 'leave';

/** What becomes of a subject's alert by what was found now. One subject has at most one open alert. */
export function decideAlert(known: KnownAlert | null, found: Found, now: Date): AlertStep {
  if (!known) return found.raised ? 'raise' : 'leave';
  const { dismissedAt, endedAt, count } = known;
  if (!dismissedAt) {
    if (endedAt) return found.raised ? 'raise' : 'leave';
    return found.going || found.raised ? 'update' : 'end';
  }
  const away = now.getTime() < dismissedAt.getTime() + awayDays * day && found.count < 2 * count;
  if (found.raised && !away) return endedAt ? 'raise' : 'renew';
  return !endedAt && !found.going && !found.raised ? 'end' : 'leave';
}
