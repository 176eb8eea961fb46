import { longestWord, ngramKey } from '@/lib/scoring/language/ngram-key';
import { ngramLanguages } from '@/lib/scoring/language/ngram-languages';
import { reviewWords } from '@/lib/scoring/language/review-words';
import { entryStart, entryTag, readNgramTable, slotMask, slotOf, tagOf } from '@/lib/scoring/language/read-ngram-table';
import { scriptOf, scripts, type Script } from '@/lib/scoring/language/script-of';

export interface IdentifiedLanguage {
  /** ISO 639-1, or `und` where nothing can be read or two languages are as likely. */
  lang: string;
  /** 0–1: how often such a reading is right; 0 for `und`. */
  confidence: number;
}

/** Texts up to this length are read whole; of longer ones three pieces, so that the language of most of it wins. */
const wholeUpTo = 150;
const pieceLength = 50;
/** How far is looked for the first letters when the pieces hold none. */
const lookAhead = 32_768;
/** A guess below this is none. */
const leastConfidence = 0.4;
/** Steps of weight that make one unit of log-odds; fitted so that the confidence is the share of right readings. */
const temperature = 3.5;

/** Below this confidence a text is short or odd enough that whole words are worth looking up. */
const sureConfidence = 0.98;
/** What a whole word adds, in steps of weight, shared among the languages that use it. */
const wordPoints = 6;

const { slots, levels } = readNgramTable();

const languageCount = ngramLanguages.length;
const latin = scripts.indexOf('latin');
const points = new Float64Array(languageCount);
const seen = new Int32Array(scripts.length);
let vietnamese = 0;

/** A letter from U+00C0 to U+024F in lower case: a capital is the even one of its pair, in two ranges the odd one. */
function lower(unit: number): number {
  if (unit < 0x100) return unit >= 0xc0 && unit < 0xdf && unit !== 0xd7 ? unit + 32 : unit;
  if (unit === 0x130) return 0x69;
  if (unit === 0x178) return 0xff;
  if (unit < 0x138 || (unit > 0x149 && unit < 0x178) || (unit > 0x1dd && unit < 0x234)) return unit | 1;
  const oddCapital = (unit > 0x138 && unit < 0x149) || (unit > 0x178 && unit < 0x17f);
  return oddCapital && unit & 1 ? unit + 1 : unit;
}

function look(bytes: number, edges: number): void {
  const key = ngramKey(bytes, edges);
  const tag = tagOf(key);
  let slot = slotOf(key);
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (entryTag(entry) === tag) {
      for (let at = entryStart(entry), level = levels[at] ?? 0; level !== 0; level = levels[++at] ?? 0) points[level >> 4] = (points[level >> 4] ?? 0) + (level & 15);
      return;
    }
    slot = (slot + 1) & slotMask;
  }
}

const isSpace = (unit: number) => unit === 32 || (unit > 8 && unit < 14) || unit === 0xa0 || unit === 0x3000;

/**
 * Counts the letters of a piece by script, and the points of its Latin words by language: four bytes at every third place of a word, and
 * its last four; whether they begin or end it is part of them.
 */
function scan(text: string, from: number, to: number): void {
  let length = 0;
  let nextLook = 4;
  // The last four bytes of the word so far, the latest in the highest place.
  let window = 0;
  let letters = 0;
  for (let at = from; at <= to; at++) {
    // One step beyond the end closes the last word.
    let unit = at < to ? text.charCodeAt(at) : 32;
    let byte = 0;
    if (unit > 96 && unit < 123) byte = unit;
    else if (unit > 64 && unit < 91) byte = unit | 32;
    else if (unit >= 0xc0 && unit < 0x250) {
      if (unit === 0x1a0 || unit === 0x1a1 || unit === 0x1af || unit === 0x1b0) vietnamese++;
      unit = lower(unit);
      if (unit < 0x80) byte = unit;
      else {
        if (length === nextLook) {
          look(window, length === 4 ? 1 : 0);
          nextLook += 3;
        }
        window = (window >>> 8) | ((0xc0 | (unit >> 6)) << 24);
        length++;
        byte = 0x80 | (unit & 0x3f);
      }
    } else if ((unit === 39 || unit === 96 || unit === 0x2019) && length > 0 && at + 1 < to) {
      // An apostrophe before a letter is part of the word.
      const next = text.charCodeAt(at + 1);
      if ((next > 64 && next < 91) || (next > 96 && next < 123) || (next >= 0xc0 && next < 0x250)) byte = 39;
    }
    if (byte !== 0) {
      if (length === nextLook) {
        // Of a very long word only its end is still looked up.
        if (length < longestWord) look(window, length === 4 ? 1 : 0);
        nextLook += 3;
      }
      window = (window >>> 8) | (byte << 24);
      length++;
      letters++;
      continue;
    }
    if (length > 0) {
      const address = (unit === 58 && text.charCodeAt(at + 1) === 47) || (unit === 46 && length === 3 && window >>> 8 === 0x777777);
      if (!address) {
        if (length < 4) look(window >>> (8 * (4 - length)), 3);
        else look(window, length === 4 ? 3 : 2);
      }
      length = 0;
      nextLook = 4;
      if (address) at = endOfAddress(text, at, to);
    }
    if (unit === 64) at = endOfAddress(text, at, to);
    else if (unit > 0x24f) {
      const script = scriptOf(unit);
      seen[script] = (seen[script] ?? 0) + 1;
      if (script === latin && unit >= 0x1ea0 && unit < 0x1efa) vietnamese++;
    }
  }
  seen[latin] = (seen[latin] ?? 0) + letters;
}

/** Addresses and handles are in no language: the place before the next space. */
function endOfAddress(text: string, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && !isSpace(text.charCodeAt(at + 1))) at++;
  return at;
}

/** The place after the next space, within a word's reach. */
function afterSpace(text: string, from: number): number {
  for (let at = from; at < from + 40; at++) if (isSpace(text.charCodeAt(at))) return at + 1;
  return from;
}

const undetermined: IdentifiedLanguage = { lang: 'und', confidence: 0 };
const combining = /[\u0300-\u036f]/;

/**
 * The language a text is mostly written in. Knows sixteen languages in Latin letters (`ngramLanguages`), Vietnamese, and some thirty in scripts
 * of their own. Reads at most some hundred characters of any text and never throws.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  points.fill(0);
  seen.fill(0);
  vietnamese = 0;
  const { length } = text;
  if (length <= wholeUpTo) scan(text, 0, length);
  else {
    scan(text, 0, pieceLength);
    const middle = afterSpace(text, (length - pieceLength) >> 1);
    scan(text, middle, middle + pieceLength);
    scan(text, afterSpace(text, length - pieceLength), length);
  }
  let script = leadingScript();
  if (script === 'none' && length > wholeUpTo) {
    const first = text.slice(0, lookAhead).search(/[\p{L}]/u);
    if (first < 0) return undetermined;
    scan(text, first, Math.min(length, first + pieceLength));
    script = leadingScript();
  }
  if (script === 'none') return undetermined;
  if (script !== 'latin') return otherScript(script, text);
  if (vietnamese > 0 && vietnamese * 25 > (seen[latin] ?? 0)) return { lang: 'vi', confidence: 0.95 };
  if ((seen[0] ?? 0) > 0 && combining.test(text.slice(0, wholeUpTo))) {
    const composed = text.slice(0, wholeUpTo).normalize('NFC');
    if (!combining.test(composed)) return identifyLanguage(composed);
  }
  let guess = leadingLanguage();
  if (guess.lang === 'da' || guess.lang === 'no') {
    const head = text.slice(0, wholeUpTo).toLowerCase();
    points[danish] = (points[danish] ?? 0) + spellingPoints * (head.match(danishSpelling)?.length ?? 0);
    points[norwegian] = (points[norwegian] ?? 0) + spellingPoints * (head.match(norwegianSpelling)?.length ?? 0);
    guess = leadingLanguage();
  }
  if (guess.confidence >= sureConfidence || length > wholeUpTo) return guess;
  return addWords(text) ? leadingLanguage() : guess;
}

/** The script of most of the letters. A sign of a syllabic or ideographic script stands for about two letters. */
function leadingScript(): Script {
  let best = 0;
  let most = 0;
  for (let at = 1; at < seen.length; at++) {
    const weight = (seen[at] ?? 0) * (at >= hangul && at !== amharic && at !== khmer ? 2 : 1);
    if (weight > most) {
      most = weight;
      best = at;
    }
  }
  return scripts[best] ?? 'none';
}
const [hangul, amharic, khmer] = [scripts.indexOf('hangul'), scripts.indexOf('amharic'), scripts.indexOf('khmer')];

function leadingLanguage(): IdentifiedLanguage {
  let winner = 0;
  for (let at = 1; at < languageCount; at++) if ((points[at] ?? 0) > (points[winner] ?? 0)) winner = at;
  const most = points[winner] ?? 0;
  if (most === 0) return undetermined;
  let rest = 0;
  for (let at = 0; at < languageCount; at++) rest += Math.exp(((points[at] ?? 0) - most) / temperature);
  const confidence = 1 / rest;
  const lang = ngramLanguages[winner];
  return lang && confidence >= leastConfidence ? { lang, confidence } : undetermined;
}

/** Word → the places of the languages that use it. */
const wordPlaces = new Map<string, number[]>();
ngramLanguages.forEach((lang, place) => {
  for (const one of new Set(reviewWords[lang].split(' '))) {
    const places = wordPlaces.get(one);
    if (places) places.push(place);
    else wordPlaces.set(one, [place]);
  }
});

function addWords(text: string): boolean {
  let known = false;
  for (const one of text.toLowerCase().replaceAll('’', "'").replace(tags, ' ').match(words) ?? []) {
    const places = wordPlaces.get(one);
    if (!places || places.length > 2 || one.length < 2) continue;
    known = true;
    for (const place of places) points[place] = (points[place] ?? 0) + wordPoints / places.length;
  }
  return known;
}

// Danish and Norwegian share most n-grams; how they spell the same words tells them apart.
const [danish, norwegian] = [ngramLanguages.indexOf('da'), ngramLanguages.indexOf('no')];
const spellingPoints = 4;
const danishSpelling = /(?<!\p{L})(?:af|efter|uden|hvad|noget|nogen|nogle|meget|blev|bliver|nu|kun|dig|mig|sig|jer|vores|lige|selv|mere|hvis|brug\p{L}*|måske|kold|koldt|bedste|værste|fik|gik)(?!\p{L})|tion|øj|ej(?!\p{L})|ede(?!\p{L})|[aeiouyæøå](?:b|d|g)(?:e|er|et|en)(?!\p{L})/gu;
const norwegianSpelling = /(?<!\p{L})(?:av|etter|uten|hva|noe|noen|mye|ble|blir|nå|bare|deg|meg|seg|dere|våre?|veldig|mer|dersom|kanskje|å|kald|kaldt|beste|verste|altfor|greit|krasj\p{L}*|nydelig\p{L}*|kelner\p{L}*)(?!\p{L})|[^p](?:kk|tt|ss|nn|ll)(?!\p{L})|sjon|øy|ei(?!\p{L})|[aeiouyæøå](?:p|t|k)(?:e|er|et|en)(?!\p{L})|skj|kj/gu;

const words = /[\p{L}']+/gu;
const tags = /@\S+|https?:\S+|www\.\S+/g;

const oneLanguage: Partial<Record<Script, string>> = {
  greek: 'el', armenian: 'hy', hebrew: 'he', devanagari: 'hi', bengali: 'bn', gurmukhi: 'pa', gujarati: 'gu', oriya: 'or', tamil: 'ta', telugu: 'te', kannada: 'kn',
  malayalam: 'ml', sinhala: 'si', thai: 'th', lao: 'lo', burmese: 'my', georgian: 'ka', hangul: 'ko', amharic: 'am', khmer: 'km',
};

/** Letters that only some of a script's languages write. */
const cyrillicHints: [letters: RegExp, lang: string][] = [[/[ўЎ]/, 'be'], [/[іїєґІЇЄҐ]/, 'uk'], [/[јљњћђџ]/i, 'sr'], [/[ыэё]/i, 'ru']];
const bulgarian = /(?<!\p{L})(?:е|се|съм|са|няма|беше|това|какво|ще|най|със|във|който|където)(?!\p{L})|[бвгдзклмнпрстфхцчшщ]ъ[бвгдзклмнпрстфхцчш]/giu;
const ukrainianWords = /(?<!\p{L})(?:дуже|та|це|що|не було|дякую|все було|нема|але|мене|вони|рекомендую всім)(?!\p{L})/iu;
const arabicHints: [letters: RegExp, lang: string][] = [[/[ٹڈڑںے]/, 'ur'], [/[پچژگک]|ی/, 'fa']];

const [kanaAt, hanAt] = [scripts.indexOf('kana'), scripts.indexOf('han')];

function otherScript(script: Script, text: string): IdentifiedLanguage {
  const head = text.slice(0, 600);
  const lang = oneLanguage[script];
  if (lang) return { lang, confidence: 0.98 };
  if (script === 'kana' || script === 'han') {
    const kana = seen[kanaAt] ?? 0;
    const han = seen[hanAt] ?? 0;
    return kana > 0 && kana * 8 >= han ? { lang: 'ja', confidence: 0.99 } : { lang: 'zh', confidence: han > 4 ? 0.97 : 0.8 };
  }
  if (script === 'arabic') return { lang: arabicHints.find(([letters]) => letters.test(head))?.[1] ?? 'ar', confidence: 0.9 };
  const hint = cyrillicHints.find(([letters]) => letters.test(head))?.[1];
  if (hint) return { lang: hint, confidence: 0.95 };
  const signs = head.match(bulgarian)?.length ?? 0;
  if (signs >= 2 || (signs > 0 && head.length < 80)) return { lang: 'bg', confidence: 0.75 };
  return ukrainianWords.test(head) ? { lang: 'uk', confidence: 0.6 } : { lang: 'ru', confidence: 0.7 };
}
