import Sentiment from 'sentiment';
import { detectLanguageOfWords } from '@/lib/scoring/language/detect-language';

/** The analyser keeps its word list by itself; one for the process is enough, and it has no state of its own. */
const analyser = new Sentiment();

/** Longer texts are read at both ends: people open with what happened and close with what they want. */
const readHead = 24_000;
const readTail = 8_000;

export interface AfinnMood {
  lang: string;
  /** The text as it was read, capped. */
  whole: string;
  /** −1..1, or null where nothing in the text could be read. */
  textSentiment: number | null;
  /** Log-odds that the text is a complaint; 0 where nothing could be read. */
  logit: number;
  positive: string[];
  negative: string[];
  /** Summed strengths, both as positive numbers. */
  positiveSum: number;
  negativeSum: number;
}

// Fitted on 12,656 labelled English reviews from twelve sources, as many complaints as praise.
const slope = 2.2;
const offset = 0.4;

/** Cuts a text to what is read of it, never inside a surrogate pair. */
export function capText(text: string): string {
  if (text.length <= readHead + readTail) return text;
  const isHigh = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
  const headEnd = isHigh(readHead - 1) ? readHead - 1 : readHead;
  const tailStart = isHigh(text.length - readTail - 1) ? text.length - readTail + 1 : text.length - readTail;
  return `${text.slice(0, headEnd)}\n${text.slice(tailStart)}`;
}

// The analyser splits at spaces only, so signs that touch a word would hide both.
const pictographs = /\p{Extended_Pictographic}/gu;

function spaced(text: string): string {
  let quotes = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x2019) quotes = true;
    else if (c > 0x203b && (c < 0x3041 || (c & 0xf800) === 0xd800)) return text.replaceAll('’', "'").replace(pictographs, ' $& ');
  }
  return quotes ? text.replaceAll('’', "'") : text;
}

/** Reads the mood of a text with the AFINN word list: English and emoji. In other languages only the emoji speak. */
export function readMoodAfinn(text: string, statedLang: string | undefined): AfinnMood {
  const whole = capText(text);
  const result = analyser.analyze(spaced(whole));
  const guess = detectLanguageOfWords(result.tokens, whole);
  const lang = statedLang ?? guess.lang;
  // An English word list misreads other languages ("die" is German for "the"); an undecided short text is given the benefit.
  const readsWords = !guess.otherScript && (guess.lang === 'en' || (guess.lang === 'und' && (lang === 'en' || lang === 'und')));

  const positive: string[] = [];
  const negative: string[] = [];
  let positiveSum = 0;
  let negativeSum = 0;
  for (let i = 0; i < result.words.length; i++) {
    const word = result.words[i] ?? '';
    const score = result.calculation[i]?.[word] ?? 0;
    if (score === 0 || (!readsWords && word.charCodeAt(0) < 0x2000)) continue;
    if (score > 0) {
      positive.push(word);
      positiveSum += score;
    } else {
      negative.push(word);
      negativeSum -= score;
    }
  }
  if (positive.length + negative.length === 0) return { lang, whole, textSentiment: null, logit: 0, positive, negative, positiveSum, negativeSum };
  const strength = (positiveSum - negativeSum) / Math.sqrt(result.tokens.length + 4);
  const logit = Math.max(-5, Math.min(5, offset - slope * strength));
  return { lang, whole, textSentiment: Math.tanh(strength), logit, positive, negative, positiveSum, negativeSum };
}
