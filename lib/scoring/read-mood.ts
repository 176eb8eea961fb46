import type { Mood, MoodWord } from '@/lib/scoring/mood';
import { scorerInUse } from '@/lib/scoring/scorers';
import { readMoodAfinn } from '@/lib/scoring/read-mood-afinn';
import { clauseAt, clauses, readSentiment, sentimentWords } from '@/lib/scoring/sentiment/read-sentiment';

/** The mood by the AFINN word list: English and emoji. */
function byWordList(text: string, lang: string): Mood {
  const { textSentiment, logit, positive, negative, positiveSum, negativeSum } = readMoodAfinn(text, lang === 'und' ? undefined : lang);
  const less = Math.min(positiveSum, negativeSum);
  return {
    textSentiment,
    logit,
    pNeutral: textSentiment === null ? 1 : Math.exp(-2 * Math.abs(textSentiment)),
    mixed: less >= 3 && less * 2 >= Math.max(positiveSum, negativeSum),
    confidence: textSentiment === null ? 0 : Math.abs(Math.tanh(logit / 2)),
    moodAt: () => null,
    words: (limit) => [...locate(text, negative, 'neg', limit), ...locate(text, positive, 'pos', limit)].sort((a, b) => a.start - b.start).slice(0, limit),
  };
}

/** Where the words stand in the text; the first place of each. */
function locate(text: string, words: readonly string[], tone: MoodWord['tone'], limit: number): MoodWord[] {
  const head = text.slice(0, 10_000);
  const lower = head.toLowerCase().replaceAll('’', "'");
  // A few letters change length in lower case; then no place is better than a wrong one.
  if (lower.length !== head.length) return [];
  const found: MoodWord[] = [];
  for (let i = words.length - 1; i >= 0 && found.length < limit; i--) {
    const word = words[i];
    if (!word) continue;
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (isLetter(lower.charCodeAt(at - 1)) || isLetter(lower.charCodeAt(end))) continue;
      if (!found.some((span) => span.start === at)) found.push({ start: at, end, tone });
      break;
    }
  }
  return found;
}

const isLetter = (c: number) => (c > 96 && c < 123) || (c > 47 && c < 58) || (c > 0xbf && c < 0x250);

/** Log-odds at which a clause takes a side as clearly as −1 or 1 say. */
const clearClause = 1.5;

function moodAt(start: number, end: number): number | null {
  const first = clauseAt(start);
  if (first < 0) return null;
  const last = Math.max(first, clauseAt(end - 1));
  let logit = 0;
  for (let clause = first; clause <= last; clause++) logit += clauses.logit[clause] ?? 0;
  return Math.abs(logit) < 0.05 ? null : -Math.tanh(logit / clearClause);
}

/** The mood by our own model. */
function byModel(text: string, lang: string): Mood {
  const { pNegative, pNeutral, sentiment, label, confidence, evidence } = readSentiment(text, lang);
  const p = Math.min(1 - 1e-6, Math.max(1e-6, pNegative));
  return {
    textSentiment: evidence === 0 ? null : sentiment,
    logit: evidence === 0 ? 0 : Math.log(p / (1 - p)),
    pNeutral,
    mixed: label === 'mixed',
    confidence,
    moodAt,
    words: (limit) => sentimentWords(text, lang, limit).sort((a, b) => a.start - b.start),
  };
}

/** Reads the mood of a text in a language (ISO 639-1 or `und`). */
export function readMood(text: string, lang: string): Mood {
  return scorerInUse() === 'afinn' ? byWordList(text, lang) : byModel(text, lang);
}
