import { identifyText } from '@/lib/scoring/identify-text';
import type { Mood } from '@/lib/scoring/mood';
import { prioritise, type Contribution } from '@/lib/scoring/priority';
import { normaliseRating, starsOf } from '@/lib/scoring/rating';
import { readMood } from '@/lib/scoring/read-mood';
import { scorerInUse } from '@/lib/scoring/scorers';
import { readPhrases } from '@/lib/scoring/read-phrases';
import type { Score, ScoreInput, SentimentLabel } from '@/lib/scoring/score';
import type { Span } from '@/lib/scoring/span';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { Reading } from '@/lib/scoring/signals/signal';

export const ratingGrades = ['one_star', 'two_stars', 'low_rating', 'middling_rating', 'good_rating', 'no_rating'] as const;
export const textMoods = ['negative_text', 'mixed_text', 'neutral_text', 'positive_text', 'unread_text', 'no_text'] as const;
type RatingGrade = (typeof ratingGrades)[number];
type TextMood = (typeof textMoods)[number];

/**
 * Scores one item: text and rating together, the signals found, the themes spoken of, the priority with its reasons. Never throws for any
 * text; a text beyond 32,000 characters is read at both ends. A stated `lang` is taken at its word unless it is not an ISO 639-1 code.
 */
export function scoreFeedback(input: ScoreInput, settings: ScoringSettings): Score {
  const text = input.text ?? '';
  const title = input.title?.trim() ?? '';
  const whole = title && text ? `${title}. ${text}` : title || text;
  const textAt = whole.length - text.length;
  const goodness = input.rating ? normaliseRating(input.rating) : null;
  const hasText = whole.trim() !== '';
  const lang = identifyText(whole, input.lang);
  const mood = readMood(whole, lang);

  const reading: Reading = { whole, lang, kind: input.kind, textSentiment: mood.textSentiment, pNegative: 1 / (1 + Math.exp(-mood.logit)), goodness };
  const { signals, themes } = hasText ? readPhrases(reading, mood.moodAt, settings.themes.own) : { signals: [], themes: [] };
  const mismatch = signals.some(({ signal }) => signal.id === 'rating_text_mismatch');
  const contributions = signals.map<Contribution>(({ signal, hit }) => ({
    code: hit.code ?? signal.id,
    points: settings.weights.signals[signal.id] ?? signal.points,
    hardRisk: signal.hardRisk,
    words: inText(hit.words, textAt, text),
  }));

  const logit = fuse(mood.logit, goodness, mismatch);
  const pNegative = 1 / (1 + Math.exp(-logit));
  const words = moodWords(mood, hasText);
  // the words that carried the mood are found when somebody looks: `readMood(…).words`
  const base: Contribution = {
    code: `${gradeOf(input, goodness)}_${words}`,
    points: Math.round(settings.weights.mood * (hasText || goodness !== null ? severityOf(logit) : nothingSaid)),
    hardRisk: false,
  };
  const { priority, reasons, hardRisk } = prioritise(base, contributions, settings);
  return {
    lang,
    sentiment: 1 - 2 * pNegative,
    label: labelOf(pNegative, mood),
    pNegative,
    confidence: mood.confidence,
    priority,
    reasons,
    signals: signals.map(({ signal }) => signal.id),
    themes: themes.map(({ id, polarity, words: spans }) => ({ id: settings.themes.merged[id] ?? id, polarity, words: inText(spans, textAt, text) })).filter(firstOfItsId),
    hardRisk,
    scorer: scorerInUse(),
  };
}

/** Two themes of which one was merged into the other are one. */
const firstOfItsId = ({ id }: { id: string }, place: number, all: readonly { id: string }[]) => all.findIndex((other) => other.id === id) === place;

/** Offsets in title and text made offsets in the text; what stands in the title has none. */
function inText(spans: readonly Span[] | undefined, textAt: number, text: string): Span[] | undefined {
  const inside = spans?.filter(({ start }) => start >= textAt).map(({ start, end }) => ({ start: start - textAt, end: Math.min(end - textAt, text.length) }));
  return inside && inside.length > 0 ? inside : undefined;
}

/** What an item is worth that has neither words nor a rating, of the mood's points. */
const nothingSaid = 0.2;

/** Beyond this a text says no more about how bad it was. */
const clearText = 7;

/**
 * Log-odds of a complaint from text and rating. A rating is worth ±3; where text and rating contradict each other, the words win
 * (a five-star complaint is a complaint). Nothing known leans to "no complaint".
 */
function fuse(textLogit: number, goodness: number | null, mismatch: boolean): number {
  const text = Math.max(-clearText, Math.min(clearText, textLogit));
  if (goodness === null) return textLogit === 0 ? -0.6 : 0.7 * text;
  return 0.6 * text + (mismatch ? 1.5 : 6) * (0.5 - goodness);
}

/**
 * How much of the mood's points a log-odds of a complaint is worth, 0..1; much flatter than the probability, so that the worst still differ
 * from the bad and what happened (the signals) weighs more than how loudly it is said.
 */
export const severityOf = (logit: number) => 1 / (1 + Math.exp(-0.2 - 0.4 * logit));

function labelOf(pNegative: number, mood: Mood): SentimentLabel {
  if (mood.mixed && pNegative > 0.15 && pNegative < 0.9) return 'mixed';
  if (pNegative >= 0.6) return 'neg';
  return pNegative <= 0.3 ? 'pos' : 'neu';
}

function moodWords(mood: Mood, hasText: boolean): TextMood {
  if (!hasText) return 'no_text';
  if (mood.textSentiment === null) return 'unread_text';
  if (mood.mixed) return 'mixed_text';
  if (mood.textSentiment <= -0.2) return 'negative_text';
  return mood.textSentiment >= 0.2 ? 'positive_text' : 'neutral_text';
}

function gradeOf({ rating }: ScoreInput, goodness: number | null): RatingGrade {
  if (goodness === null || !rating) return 'no_rating';
  if (goodness >= 0.7) return 'good_rating';
  if (goodness > 0.35) return 'middling_rating';
  if (rating.scale !== 'stars5') return 'low_rating';
  return starsOf(rating) === 1 ? 'one_star' : 'two_stars';
}
