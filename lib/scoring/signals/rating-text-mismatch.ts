import type { Signal } from '@/lib/scoring/signals/signal';

/** The words say one thing and the rating the other. Asked for are clear words: one mild one is too little to doubt a person's rating. */
export const ratingTextMismatch: Signal = {
  id: 'rating_text_mismatch',
  hardRisk: false,
  points: 8,
  decide({ textSentiment, pNegative, goodness }) {
    if (textSentiment === null || goodness === null) return null;
    if (goodness >= 0.75 && pNegative >= 0.94) return { code: 'good_rating_bad_text' };
    if (goodness <= 0.25 && pNegative <= 0.06) return { code: 'bad_rating_good_text' };
    return null;
  },
};
