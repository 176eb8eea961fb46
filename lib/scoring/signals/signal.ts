import type { FeedbackKind } from '@/lib/platforms/contract';
import type { Phrases } from '@/lib/scoring/matcher/phrases';
import type { Span } from '@/lib/scoring/span';

/** The text as every signal sees it, read once. */
export interface Reading {
  /** Title and text, as they were read. */
  whole: string;
  /** ISO 639-1, or `und`. */
  lang: string;
  kind: FeedbackKind;
  /** −1..1 from the text alone, or null where it could not be read. */
  textSentiment: number | null;
  /** Probability that the text alone is a complaint, calibrated; 0.5 where it could not be read. */
  pNegative: number;
  /** 0..1, or null without a rating. */
  goodness: number | null;
}

/** What the phrases of one signal met, after "no" and `unless` have taken theirs back. */
export interface Evidence {
  /** Places where a phrase stands. */
  phrases: Span[];
  hints: Span[];
  /** From the one half to the other, each such place once. */
  pairs?: Span[];
}

/** Two halves that say something where they stand near each other in whatever order, even in different sentences: "wet floor" and "plaster". */
export interface Pair {
  one: Phrases;
  other: Phrases;
  /** How many UTF-16 units may lie between them; 120 where nothing is said. */
  within?: number;
  /** `other` has to come behind `one`: first the promise, then what came of it. */
  inOrder?: true;
}

export interface SignalHit {
  /** The reason's code where one signal has several; else the signal's id. */
  code?: string;
  /** UTF-16 offsets in `whole`. */
  words?: Span[];
}

/**
 * A signal declares what it looks for; one matcher runs them all in one pass (`readPhrase` describes the phrases). It is raised by one phrase or by
 * two hints that differ in place, unless `decide` says otherwise.
 */
export interface Signal {
  id: string;
  /** Hard-risk signals lift an item above the floor and to the front of the queue. */
  hardRisk: boolean;
  /** What it adds to the priority unless the workspace says otherwise; negative ones take away. */
  points: number;
  phrases?: Phrases;
  /** Worth half a phrase each. */
  hints?: Phrases;
  /** What `decide` does with them is its own affair: without it they raise nothing. */
  pairs?: readonly Pair[];
  /** Takes back every phrase, hint and half of a pair in its own sentence: idioms, what was solved, somebody else's fault. */
  unless?: Phrases;
  /** Takes back all of the text. */
  never?: Phrases;
  /** What a "no" before a phrase does to it; `cancels` where nothing is said. */
  negation?: 'cancels' | 'ignored';
  /** `decide` is asked about texts without evidence, too: it sees more than words. So it is where there are no phrases. */
  everyText?: true;
  /** The last word, where phrases alone do not tell; null = not raised. Called only with evidence, unless `everyText` says otherwise. */
  decide?(reading: Reading, evidence: Evidence): SignalHit | null;
}
