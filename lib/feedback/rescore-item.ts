import { isDeepStrictEqual } from 'node:util';
import type { FeedbackKind, RatingScale } from '@/lib/platforms/contract';
import { queueFor, rankAt } from '@/lib/scoring/rank';
import type { Reason, Score, ScoredTheme, SentimentLabel } from '@/lib/scoring/score';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import type { ScoringSettings } from '@/lib/scoring/settings';
import { applyCorrections, type CorrectionSaid } from './apply-corrections';

/** An item as it is stored, with all that its score depends on. */
export interface ScoredItem {
  id: string;
  kind: FeedbackKind;
  title: string | null;
  text: string | null;
  ratingValue: number | null;
  ratingScale: RatingScale | null;
  lang: string;
  contentHash: string;
  correctedAt: Date | null;
  corrections: CorrectionSaid[];
  queue: string;
  replyRoute: 'api' | 'copy' | 'private' | 'none';
  firstSeenAt: Date;
  waitingSince: Date;
  rankAt: Date;
  sentiment: number;
  label: SentimentLabel;
  pNegative: number;
  priority: number;
  hardRisk: boolean;
  reasons: Reason[];
  signals: string[];
  themes: ScoredTheme[];
  confidence: number;
  scorer: string;
}

export interface Rescored {
  score: Score;
  queue: string;
  rankAt: Date;
}

/** Lists that an item may move between when it is scored anew; an answered or closed one stays where it is. */
const movable = new Set(['reply', 'thanks', 'backlog']);

/** The item under other settings: what people corrected stays corrected, and how long it has waited stays as it is. */
export function rescoreItem(item: ScoredItem, settings: ScoringSettings): Rescored {
  const fresh = scoreFeedback(
    {
      kind: item.kind,
      title: item.title ?? undefined,
      text: item.text ?? undefined,
      rating: item.ratingValue !== null && item.ratingScale ? { value: item.ratingValue, scale: item.ratingScale } : undefined,
      lang: item.lang === 'und' ? undefined : item.lang,
    },
    settings,
  );
  const score = applyCorrections(fresh, item.corrections, settings);
  // an item that was re-opened waits since then, so that is its age at first sight
  const facts = { label: score.label, signals: score.signals, priority: score.priority, replyRoute: item.replyRoute, postedAt: item.waitingSince, firstSeenAt: item.firstSeenAt, answered: false, closed: false };
  return {
    score,
    queue: movable.has(item.queue) ? queueFor(facts, settings) : item.queue,
    rankAt: rankAt({ waitingSince: item.waitingSince, priority: score.priority, hardRisk: score.hardRisk }, settings),
  };
}

/** Whether the item's place or what is shown of it differs. */
export function isMoved(item: ScoredItem, next: Rescored): boolean {
  return item.priority !== next.score.priority || item.hardRisk !== next.score.hardRisk || item.queue !== next.queue || item.rankAt.getTime() !== next.rankAt.getTime();
}

/** Whether the themes or signals that lists are narrowed by differ. */
export function isRelabelled(item: ScoredItem, { score }: Rescored): boolean {
  const of = (themes: readonly ScoredTheme[]) => themes.map(({ id, polarity }) => `${id} ${polarity}`);
  return !isDeepStrictEqual(item.signals, score.signals) || !isDeepStrictEqual(of(item.themes), of(score.themes));
}

/** Whether nothing at all has to be written. */
export function isSame(item: ScoredItem, next: Rescored): boolean {
  const { score } = next;
  if (isMoved(item, next) || isRelabelled(item, next) || item.label !== score.label || item.scorer !== score.scorer) return false;
  // the database keeps these in four bytes
  const near = (a: number, b: number) => Math.fround(a) === Math.fround(b);
  if (!near(item.sentiment, score.sentiment) || !near(item.pNegative, score.pNegative) || !near(item.confidence, score.confidence)) return false;
  return isDeepStrictEqual(plain(item.reasons), plain(score.reasons)) && isDeepStrictEqual(plain(item.themes), plain(score.themes));
}

/** Without keys that hold nothing, as it comes back from the database. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
