import type { Span } from '@/lib/scoring/span';

export interface MoodWord extends Span {
  tone: 'neg' | 'pos';
}

/** What the words alone say, whichever scorer read them. */
export interface Mood {
  /** −1..1, or null where nothing in the text could be read. */
  textSentiment: number | null;
  /** Log-odds that the text is a complaint; 0 where nothing could be read. */
  logit: number;
  /** 0..1: how likely the text says nothing either way. */
  pNeutral: number;
  mixed: boolean;
  /** 0..1. */
  confidence: number;
  /** Of the clauses from `start` to `end`: −1..1, null where they say nothing. Valid until the next text is read. */
  moodAt(start: number, end: number): number | null;
  /** The words that carried it, in the order of the text. */
  words(limit: number): MoodWord[];
}
