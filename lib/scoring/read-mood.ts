import type { Mood, MoodWord } from '@/lib/scoring/mood';
import { readMoodAfinn } from '@/lib/scoring/read-mood-afinn';

export const scorers = ['afinn'] as const;
export type Scorer = (typeof scorers)[number];

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

/** Which scorer reads: the one named in SCORER, else the best there is. */
export const scorerInUse = (): Scorer => 'afinn';

/** Reads the mood of a text in a language (ISO 639-1 or `und`). */
export function readMood(text: string, lang: string): Mood {
  return byWordList(text, lang);
}
