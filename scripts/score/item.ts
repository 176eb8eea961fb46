import type { ScoreInput } from '@/lib/scoring/score';

/** One review or answer to score, under the id that it came with. */
export interface Item {
  id: string | number;
  input: ScoreInput;
}

/** Either an item, or in plain words what is wrong with it. */
export type Reading = { item: Item } | { problem: string };

const kinds: Record<string, ScoreInput['kind']> = { review: 'review', survey: 'survey_response', survey_response: 'survey_response', message: 'message' };

/** What is not known counts as a review. */
export const kindOf = (kind: unknown): ScoreInput['kind'] => (typeof kind === 'string' ? (kinds[kind] ?? 'review') : 'review');
