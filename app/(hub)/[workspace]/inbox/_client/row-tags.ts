import type { Tone } from '@/app/_ui/badge';
import type { FilterChoices } from '@/lib/feedback/list-filter-choices';

type Signal = FilterChoices['signals'][number];

/** More than these would push out everything else of the line. */
const most = 2;

/** The signals that a row shows: what may harm somebody first, then by weight. The disagreement of stars and words has its own mark. */
export function shownSignals(ids: readonly string[], known: readonly Signal[]): { id: string; tone: Tone }[] {
  const found = ids.flatMap((id) => (id === 'rating_text_mismatch' ? [] : (known.find((signal) => signal.id === id) ?? [])));
  found.sort((a, b) => Number(b.hardRisk) - Number(a.hardRisk) || b.points - a.points);
  return found.slice(0, most).map(({ id, hardRisk, points }) => ({ id, tone: hardRisk ? 'red' : points > 0 ? 'amber' : 'plain' }));
}

/** Which way stars and words disagree, or null where they agree. */
export function disagreement(signals: readonly string[], stars: number | null): 'complains' | 'praises' | null {
  if (!signals.includes('rating_text_mismatch') || stars === null) return null;
  return stars >= 3 ? 'complains' : 'praises';
}
