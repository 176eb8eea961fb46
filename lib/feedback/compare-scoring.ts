import { bandOf, bands, type Band } from '@/lib/scoring/priority';
import { starsOf } from '@/lib/scoring/rating';
import type { Reason } from '@/lib/scoring/score';
import type { ScoringSettings } from '@/lib/scoring/settings';
import { rescoreItem, type Rescored, type ScoredItem } from './rescore-item';

/** What an item is before or after; its place counts from 1 and is null where it stands in another list or too far back to tell. */
export interface Standing {
  place: number | null;
  queue: string;
  priority: number;
  band: Band;
  /** The heaviest first, without the words. */
  reasons: Pick<Reason, 'code' | 'points'>[];
}

export interface Move {
  id: string;
  /** The title, or how the text begins. */
  says: string;
  stars: number | null;
  before: Standing;
  after: Standing;
}

export interface ScoringComparison {
  /** Items that were looked at. */
  compared: number;
  /** In the list of what needs a reply, against the others in it. */
  upCount: number;
  downCount: number;
  bandCount: number;
  queueCount: number;
  /** How many of them are in each band. */
  bands: { band: Band; before: number; after: number }[];
  /** Those that go farthest, the farthest first. */
  up: Move[];
  down: Move[];
}

const shown = 8;
const saysCharacters = 110;

interface Compared {
  item: ScoredItem;
  next: Rescored;
}

/** The places in the list of what needs a reply. */
function placesOf(entries: readonly Compared[], queue: (entry: Compared) => string, rankAt: (entry: Compared) => Date): Map<string, number> {
  const list = entries.filter((entry) => queue(entry) === 'reply').sort((a, b) => rankAt(a).getTime() - rankAt(b).getTime() || (a.item.id < b.item.id ? -1 : 1));
  return new Map(list.map(({ item }, index) => [item.id, index + 1]));
}

const points = (reasons: readonly Reason[]) => reasons.map(({ code, points: given }) => ({ code, points: given }));

function says({ title, text }: ScoredItem): string {
  const words = (title?.trim() || text?.trim() || '').replace(/\s+/g, ' ');
  return words.length > saysCharacters ? `${words.slice(0, saysCharacters).trimEnd()}…` : words;
}

/**
 * What other settings would do to items: `first` stand at the front of their list in this order, of `others` nobody knows how far back they
 * stand. An item goes up or down by its place among all that are compared.
 */
export function compareScoring(first: readonly ScoredItem[], others: readonly ScoredItem[], current: ScoringSettings, next: ScoringSettings): ScoringComparison {
  const known = new Set(first.map(({ id }) => id));
  const entries = [...first, ...others].map((item) => ({ item, next: rescoreItem(item, next) }));
  const before = placesOf(entries, ({ item }) => item.queue, ({ item }) => item.rankAt);
  const after = placesOf(entries, (entry) => entry.next.queue, (entry) => entry.next.rankAt);
  const moves: (Move & { by: number })[] = [];
  const counts = { upCount: 0, downCount: 0, bandCount: 0, queueCount: 0 };
  const inBand = new Map(bands.map((band) => [band, { band, before: 0, after: 0 }]));
  for (const { item, next: fresh } of entries) {
    const [from, to] = [bandOf(item.priority, current), bandOf(fresh.score.priority, next)];
    const [bandFrom, bandTo] = [inBand.get(from), inBand.get(to)];
    if (bandFrom) bandFrom.before += 1;
    if (bandTo) bandTo.after += 1;
    if (from !== to) counts.bandCount += 1;
    if (item.queue !== fresh.queue) counts.queueCount += 1;
    const end = entries.length + 1;
    const by = (before.get(item.id) ?? end) - (after.get(item.id) ?? end);
    if (by === 0) continue;
    if (by > 0) counts.upCount += 1;
    else counts.downCount += 1;
    moves.push({
      id: item.id,
      says: says(item),
      stars: item.ratingValue !== null && item.ratingScale ? starsOf({ value: item.ratingValue, scale: item.ratingScale }) : null,
      before: { place: known.has(item.id) ? (before.get(item.id) ?? null) : null, queue: item.queue, priority: item.priority, band: from, reasons: points(item.reasons) },
      after: { place: after.get(item.id) ?? null, queue: fresh.queue, priority: fresh.score.priority, band: to, reasons: points(fresh.score.reasons) },
      by,
    });
  }
  const farthest = (sign: 1 | -1) =>
    moves
      .filter(({ by }) => by * sign > 0)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.id < b.id ? -1 : 1))
      .slice(0, shown)
      .map(({ by: _by, ...move }) => move);
  return { compared: entries.length, ...counts, bands: [...inBand.values()], up: farthest(1), down: farthest(-1) };
}
