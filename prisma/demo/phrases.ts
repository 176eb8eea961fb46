/**
 * Whole sentences to compose volume from. Slots: {n} 2–9, {wait} a long wait in minutes,
 * {money} an amount, {rate} the price of a night, {day} a weekday, {staff} a first name.
 */
export interface Phrases {
  openers: Tones;
  closers: Tones;
  /** Sentences that turn from one side to the other in a mixed text; they fit both ways. */
  turns: readonly string[];
  clauses: Record<Scene, { good: readonly string[]; bad: readonly string[] }>;
  /** Small flaws that a happy person still mentions. */
  flaws: readonly string[];
  questions: readonly string[];
  titles: Tones;
  /** Sunday first, as written in the middle of a sentence. */
  days: readonly string[];
  money: (whole: number, cents?: string) => string;
}

export interface Tones {
  good: readonly string[];
  mixed: readonly string[];
  bad: readonly string[];
}

/** Where a sentence can be true; `anywhere` joins every other scene. */
export const scenes = ['cafe', 'guest-house', 'shop', 'app', 'anywhere'] as const;
export type Scene = (typeof scenes)[number];
