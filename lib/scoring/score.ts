import type { FeedbackKind } from '@/lib/platforms/contract';
import type { Rating } from '@/lib/scoring/rating';
import type { Scorer } from '@/lib/scoring/scorers';
import type { Span } from '@/lib/scoring/span';
import type { Polarity } from '@/lib/scoring/themes/theme';

export interface ScoreInput {
  title?: string;
  text?: string;
  rating?: Rating;
  /** ISO 639-1, where the platform states it. */
  lang?: string;
  kind: FeedbackKind;
}

export type SentimentLabel = 'neg' | 'neu' | 'pos' | 'mixed';

/** One named contribution. `code` is a key of the message catalogue (`scoring.reason.<code>`); `words` point into the input's `text`. */
export interface Reason {
  code: string;
  points: number;
  words?: Span[];
}

/** One thing the item speaks of, with what is said of it. `words` point into the input's `text`. */
export interface ScoredTheme {
  id: string;
  polarity: Polarity;
  words?: Span[];
}

export interface Score {
  /** ISO 639-1, or `und` where it could not be told. */
  lang: string;
  /** −1 (worst) to 1 (best), text and rating together. */
  sentiment: number;
  label: SentimentLabel;
  pNegative: number;
  /** 0..1. */
  confidence: number;
  /** Whole number 0–100: severity alone, never time. */
  priority: number;
  /** Their points add up exactly to `priority`. */
  reasons: Reason[];
  signals: string[];
  /** The weightiest first. */
  themes: ScoredTheme[];
  hardRisk: boolean;
  scorer: Scorer;
}
