import { prioritise, type Contribution } from '@/lib/scoring/priority';
import { normaliseRating, starsOf } from '@/lib/scoring/rating';
import { readMood, type Mood } from '@/lib/scoring/read-mood';
import type { Score, ScoreInput, SentimentLabel, Span } from '@/lib/scoring/score';
import type { ScoringSettings } from '@/lib/scoring/settings';
import { signals as allSignals } from '@/lib/scoring/signals/registry';
import type { Reading, SignalHit } from '@/lib/scoring/signals/signal';

export const ratingGrades = ['one_star', 'two_stars', 'low_rating', 'middling_rating', 'good_rating', 'no_rating'] as const;
export const textMoods = ['negative_text', 'mixed_text', 'neutral_text', 'positive_text', 'unread_text', 'no_text'] as const;
type RatingGrade = (typeof ratingGrades)[number];
type TextMood = (typeof textMoods)[number];

const maxWords = 6;

/**
 * Scores one item: text and rating together, the signals found, the priority with its reasons. Never throws for any text; a text beyond
 * 32,000 characters is read at both ends. A stated `lang` is taken at its word unless it is not an ISO 639-1 code.
 */
export function scoreFeedback(input: ScoreInput, settings: ScoringSettings): Score {
  const text = input.text ?? '';
  const title = input.title?.trim() ?? '';
  const joined = title && text ? `${title}. ${text}` : title || text;
  const mood = readMood(joined, statedLanguage(input.lang));
  const goodness = input.rating ? normaliseRating(input.rating) : null;
  const hasText = joined.trim() !== '';

  const reading: Reading = {
    text,
    whole: mood.whole,
    lang: mood.lang,
    textSentiment: mood.textSentiment,
    positiveWords: mood.positive.length,
    // "No" is on the list by itself, and in "no complaints" it is no second complaint.
    negativeWords: mood.negative.filter((word) => word !== 'no').length,
    goodness,
  };
  const found: string[] = [];
  const contributions: Contribution[] = [];
  let mismatch = false;
  if (hasText) {
    for (const signal of allSignals) {
      const hit: SignalHit | null = signal.detect(reading);
      if (!hit) continue;
      found.push(signal.id);
      mismatch ||= signal.id === 'rating_text_mismatch';
      contributions.push({ code: hit.code ?? signal.id, points: settings.weights.signals[signal.id] ?? signal.points, hardRisk: signal.hardRisk, words: hit.words });
    }
  }

  const logit = fuse(mood.logit, goodness, mismatch);
  const pNegative = 1 / (1 + Math.exp(-logit));
  const words = moodWords(mood);
  const base: Contribution = {
    code: `${gradeOf(input, goodness)}_${words}`,
    points: Math.round(settings.weights.mood * severityOf(logit)),
    hardRisk: false,
    words: words === 'negative_text' || words === 'mixed_text' ? locate(text, mood.negative) : undefined,
  };
  const { priority, reasons, hardRisk } = prioritise(base, contributions, settings);
  return { lang: mood.lang, sentiment: 1 - 2 * pNegative, label: labelOf(pNegative, mood), pNegative, priority, reasons, signals: found, hardRisk, scorer: 'afinn' };
}

/**
 * Log-odds of a complaint from text and rating. A rating is worth ±3.5; where text and rating contradict each other, the words win
 * (a five-star complaint is a complaint). Nothing known leans to "no complaint".
 */
function fuse(textLogit: number, goodness: number | null, mismatch: boolean): number {
  if (goodness === null) return textLogit === 0 ? -0.6 : textLogit;
  return 0.8 * textLogit + (mismatch ? 2.8 : 7) * (0.5 - goodness);
}

/** 0..1; flatter than the probability, so that the worst still differ from the bad. */
const severityOf = (logit: number) => 1 / (1 + Math.exp(0.5 - 0.7 * logit));

const isMixed = ({ positiveSum, negativeSum }: Mood) => {
  const less = Math.min(positiveSum, negativeSum);
  return less >= 3 && less * 2 >= Math.max(positiveSum, negativeSum);
};

function labelOf(pNegative: number, mood: Mood): SentimentLabel {
  if (isMixed(mood) && pNegative > 0.15 && pNegative < 0.9) return 'mixed';
  if (pNegative >= 0.6) return 'neg';
  return pNegative <= 0.3 ? 'pos' : 'neu';
}

function moodWords(mood: Mood): TextMood {
  if (mood.whole.trim() === '') return 'no_text';
  if (mood.textSentiment === null) return mood.lang === 'en' ? 'neutral_text' : 'unread_text';
  if (isMixed(mood)) return 'mixed_text';
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

function statedLanguage(lang: string | undefined): string | undefined {
  const code = lang?.slice(0, 2).toLowerCase();
  return code && /^[a-z]{2}$/.test(code) && !/^[a-z]/i.test(lang?.[2] ?? '') ? code : undefined;
}

/** Where the words stand in the text; the first place of each, at most six. */
function locate(text: string, words: readonly string[]): Span[] {
  const head = text.slice(0, 10_000);
  const lower = head.toLowerCase().replaceAll('’', "'");
  // A few letters change length in lower case; then no place is better than a wrong one.
  if (lower.length !== head.length) return [];
  const spans: Span[] = [];
  for (let i = words.length - 1; i >= 0 && spans.length < maxWords; i--) {
    const word = words[i];
    if (!word) continue;
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (isLetter(lower.charCodeAt(at - 1)) || isLetter(lower.charCodeAt(end))) continue;
      if (!spans.some((span) => span.start === at)) spans.push({ start: at, end });
      break;
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const isLetter = (c: number) => (c > 96 && c < 123) || (c > 47 && c < 58) || c > 0xbf && c < 0x250;
