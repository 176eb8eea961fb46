import type { CorrectionSaid } from '@/lib/feedback/apply-corrections';
import type { Detail } from './detail';
import type { Item } from './inbox-queries';

type DetailItem = Detail['item'];
type Correction = DetailItem['corrections'][number];

/** What an open item shows before the hub has scored it anew: the person's word, and what follows from it without counting. */
export function correctedAtOnce(before: DetailItem, correction: CorrectionSaid, by: Omit<Correction, 'kind' | 'meant'>): Partial<DetailItem> {
  const corrections = [...before.corrections, { ...by, ...correction }];
  if (correction.kind === 'sentiment') return { corrections, label: correction.meant.label };
  if (correction.kind === 'theme') return { corrections, themes: correction.meant.themes.map((id) => before.themes.find((theme) => theme.id === id) ?? { id, polarity: 'neu' }) };
  return { corrections, hardRisk: false };
}

/** The last word on each matter, the oldest first: that is the one that counts. */
export function lastWords(corrections: readonly Correction[]): Correction[] {
  return corrections.filter((correction, place) => !corrections.some((other, at) => at > place && other.kind === correction.kind));
}

/** What a row says of a score, taken from the item itself. */
export function scoredRow(item: DetailItem): Partial<Item> {
  return {
    priority: item.priority,
    band: item.band,
    hardRisk: item.hardRisk,
    queue: item.queue,
    signals: item.signals,
    themes: item.themes.slice(0, 3).map(({ id, polarity }) => ({ id, polarity })),
    reasons: item.reasons.slice(0, 3).map(({ code, points }) => ({ code, points })),
    corrected: item.corrections.length > 0,
  };
}
