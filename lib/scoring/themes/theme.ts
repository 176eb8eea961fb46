import type { ContextId } from '@/lib/scoring/contexts';
import type { Phrases } from '@/lib/scoring/matcher/phrases';
import type { Span } from '@/lib/scoring/span';

/** What an item is about. `readPhrase` describes the phrases, `weighThemes` how they are weighed; a "no" changes what is said of it, not that it is spoken of. */
export interface Theme {
  id: string;
  /** What its texts are about; where a text is about something else, its hints count little. Anything, where nothing is said. */
  homes?: readonly ContextId[];
  phrases: Phrases;
  /** Worth half a phrase each: words that also belong elsewhere. */
  hints?: Phrases;
  /** Takes back every phrase and hint of its own sentence. */
  unless?: Phrases;
}

export const polarities = ['neg', 'neu', 'pos', 'mixed'] as const;
export type Polarity = (typeof polarities)[number];

export interface ThemeHit {
  /** A built-in theme's id, or `own:<key>` of the workspace's. */
  id: string;
  /** What is said of it, from the clauses where its words stand. */
  polarity: Polarity;
  /** UTF-16 offsets. */
  words: Span[];
}
