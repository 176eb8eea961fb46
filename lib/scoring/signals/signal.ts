import type { Span } from '@/lib/scoring/score';

/** The text as every signal sees it, read once. */
export interface Reading {
  /** The item's text as it came; may be empty. */
  text: string;
  /** Title and text, capped, as it was scored. */
  whole: string;
  lang: string;
  /** −1..1 from the text alone, or null where it could not be read. */
  textSentiment: number | null;
  /** Words with a known mood, by direction. */
  positiveWords: number;
  negativeWords: number;
  /** 0..1, or null without a rating. */
  goodness: number | null;
}

export interface SignalHit {
  /** The reason's code where one signal has several; else the signal's id. */
  code?: string;
  words?: Span[];
}

export interface Signal {
  id: string;
  /** Hard-risk signals lift an item above the floor and to the front of the queue. */
  hardRisk: boolean;
  /** What it adds to the priority unless the workspace says otherwise. */
  points: number;
  detect(reading: Reading): SignalHit | null;
}
