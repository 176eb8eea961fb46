/**
 * One pass over a text: words, n-grams and clauses into reused typed arrays. Training and serving read texts with this file alone,
 * so that a feature is the same number in both.
 *
 * Words are lower-cased, stripped of accents, runs of a letter cut to two, numbers one class. Features of a word: itself, its first
 * six letters, the pair and the triple it ends; in the reach of a negation (four words, ended by punctuation) the word and its stem
 * also in a negated form, and the plain form counts against itself. Scripts without spaces give 1-, 2- and 3-grams of characters.
 * A clause ends at punctuation and before a “but” word; its features are contiguous, so that a clause has a sum of its own.
 */
import { charClass, classOf, foldOf } from '@/lib/scoring/sentiment/character-classes';
import { butMask, functionKey, functionSlots, languageBit, notMask } from '@/lib/scoring/sentiment/function-words';
import { hashPrime, hashSeed } from '@/lib/scoring/sentiment/hash-word';

/** Longer texts are read at both ends: people open with what happened and close with what they want. */
export const readLimits = { head: 12_000, tail: 4_000 } as const;

const maxTokens = readLimits.head + readLimits.tail + 8;
export const maxClauses = 2_048;

/** Kinds of features; the value of a feature depends on its kind alone (`featureValue`). */
export const featureKind = { word: 0, pair: 1, triple: 2, stem: 3, negatedWord: 4, negatedStem: 5, againstWord: 6, againstStem: 7, dense1: 8, dense2: 9, dense3: 10, sign: 11 } as const;

/** UTF-16 offsets into the text, end exclusive. */
export const tokenStart = new Int32Array(maxTokens);
export const tokenEnd = new Int32Array(maxTokens);
/** Hash of the folded word, for lists of words; signs and dense characters have one too. */
export const tokenHash = new Int32Array(maxTokens);
/** 1 = capital first letter inside a sentence, 2 = negated, 4 = number, 8 = sign or pictograph, 16 = dense character, 32 = opens a sentence. */
export const tokenMarks = new Uint8Array(maxTokens);

export const featureKey = new Int32Array(maxTokens * 7);
export const featureKindOf = new Uint8Array(maxTokens * 7);
/** The last token of the feature. */
export const featureToken = new Int32Array(maxTokens * 7);

export const clauseStart = new Int32Array(maxClauses);
export const clauseEnd = new Int32Array(maxClauses);
/** Features of clause c: from `clauseFeatures[c-1]` (0 for the first) to before `clauseFeatures[c]`. */
export const clauseFeatures = new Int32Array(maxClauses);
/** 1 = after a “but” word of its sentence, 2 = ends in a question mark, 4 = ends in an exclamation mark. */
export const clauseMarks = new Uint8Array(maxClauses);

/** Counts of the text last scanned. */
export const scan = { tokens: 0, features: 0, clauses: 0, words: 0, exclamations: 0, questions: 0, shouted: 0, stretched: 0, signs: 0, dense: 0 };

const pairSalt = 0x5bd1e995;
const tripleSalt = 0x27d4eb2f;
const stemSalt = 0x165667b1;
const negatedSalt = 0x3c6ef372;
const denseSalt = 0x1b873593;
const signSalt = 0x7feb352d;
const opening = 0x6a09e667;
const numberWord = 0x510e527f;

/** The full 32-bit key of a feature; models keep its upper bits. */
function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

let features = 0;
let tokens = 0;
let clauses = 0;
/** Hashes of the two words before, 0 = none. */
let before1 = 0;
let before2 = 0;
let dense1 = 0;
let dense2 = 0;
let negationLeft = 0;
let clauseFrom = 0;
let clauseTokens = 0;
let afterBut = 0;
let languages = 0;
let opens = true;

function emit(key: number, kind: number): void {
  featureKey[features] = mixed(key);
  featureKindOf[features] = kind;
  featureToken[features++] = tokens;
}

function addToken(start: number, end: number, hash: number, marks: number): void {
  tokenStart[tokens] = start;
  tokenEnd[tokens] = end;
  tokenHash[tokens] = hash;
  tokenMarks[tokens++] = opens ? marks | 32 : marks;
  clauseTokens++;
  opens = false;
}

function closeClause(end: number, marks: number): void {
  if (clauseTokens === 0) {
    // "!!!" after a full stop belongs to what came before
    if (clauses > 0 && marks !== 0) clauseMarks[clauses - 1] = (clauseMarks[clauses - 1] ?? 0) | marks;
    clauseFrom = end;
    return;
  }
  if (clauses === maxClauses) clauses--;
  else clauseStart[clauses] = clauseFrom;
  clauseEnd[clauses] = end;
  clauseFeatures[clauses] = features;
  clauseMarks[clauses++] = marks | afterBut;
  clauseFrom = end;
  clauseTokens = 0;
}

function addWord(start: number, end: number, hash: number, stem: number, length: number, capital: boolean): void {
  let slot = (hash ^ (hash >>> 15)) & functionSlots;
  let negator = false;
  for (let key = functionKey[slot] ?? 0; key !== 0; key = functionKey[slot] ?? 0) {
    if (key === hash) {
      if (((butMask[slot] ?? 0) & languages) !== 0) {
        closeClause(start, 0);
        afterBut = 1;
        negationLeft = 0;
      }
      negator = ((notMask[slot] ?? 0) & languages) !== 0;
      break;
    }
    slot = (slot + 1) & functionSlots;
  }
  if (negationLeft > 0 && !negator) {
    negationLeft--;
    emit(hash ^ negatedSalt, featureKind.negatedWord);
    emit(hash, featureKind.againstWord);
    if (length > 6) {
      emit(stem ^ stemSalt ^ negatedSalt, featureKind.negatedStem);
      emit(stem ^ stemSalt, featureKind.againstStem);
    } else emit(hash ^ stemSalt, featureKind.againstStem);
  } else {
    emit(hash, featureKind.word);
    emit((length > 6 ? stem : hash) ^ stemSalt, featureKind.stem);
  }
  const pair = Math.imul(before1, 0x9e3779b1) ^ hash ^ pairSalt;
  emit(pair, featureKind.pair);
  if (before2 !== 0) emit(Math.imul(before2, 0x2c1b3c6d) ^ Math.imul(before1, 0x297a2d39) ^ hash ^ tripleSalt, featureKind.triple);
  before2 = before1;
  before1 = hash;
  dense1 = 0;
  addToken(start, end, hash, (capital && !opens ? 1 : 0) | (negationLeft > 0 ? 2 : 0));
  if (negator) negationLeft = 4;
}

function addSign(start: number, end: number, code: number): void {
  const hash = Math.imul(code, hashPrime) ^ signSalt;
  emit(hash, featureKind.sign);
  addToken(start, end, hash, 8);
  scan.signs++;
}

function addDense(at: number, unit: number): void {
  const hash = Math.imul(unit, 0x01000193) ^ denseSalt;
  emit(hash, featureKind.dense1);
  if (dense1 !== 0) {
    emit(Math.imul(dense1, 0x9e3779b1) ^ hash, featureKind.dense2);
    if (dense2 !== 0) emit(Math.imul(dense2, 0x2c1b3c6d) ^ Math.imul(dense1, 0x297a2d39) ^ hash, featureKind.dense3);
  }
  dense2 = dense1;
  dense1 = hash;
  before1 = before2 = 0;
  scan.dense++;
  addToken(at, at + 1, hash, 16);
}

/** End of the emoticon that starts at `at`, or 0; `tone` of its mouth decides which. */
function emoticon(text: string, at: number, limit: number): number {
  const eyes = text.charCodeAt(at);
  let mouth = at + 1;
  if (eyes === 0x3c) return text.charCodeAt(mouth) === 0x33 ? mouth + 1 : 0;
  if (text[mouth] === '-' || text[mouth] === "'" || text[mouth] === 'o') mouth++;
  if (mouth >= limit) return 0;
  const sign = text[mouth] ?? '';
  if (!')](['.includes(sign) && !'DPp/\\|*3'.includes(sign)) return 0;
  const next = classOf[text.charCodeAt(mouth + 1)] ?? 0;
  if (')](['.includes(sign)) return mouth + 1;
  return next === charClass.letter || next === charClass.digit || text[mouth + 1] === '/' ? 0 : mouth + 1;
}

function range(text: string, from: number, limit: number): void {
  let i = from;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    switch (classOf[unit]) {
      case charClass.letter: {
        const start = i;
        let hash = hashSeed;
        let stem = 0;
        let length = 0;
        let last = 0;
        let run = 0;
        let capitals = 0;
        for (;;) {
          const at = text.charCodeAt(i);
          const kind = classOf[at];
          if (kind === charClass.letter) {
            const folded = foldOf[at] || at;
            if (at !== folded && at < 0x5b) capitals++;
            if (folded === last) {
              if (++run === 3) scan.stretched++;
            } else {
              last = folded;
              run = 1;
            }
            if (run < 3) {
              hash = Math.imul(hash ^ folded, hashPrime);
              if (++length === 6) stem = hash;
            }
          } else if (kind === charClass.apostrophe) {
            // "don't" is one word, "l'hôtel" and "it's" are two
            if (length <= 2 || i + 1 >= limit || classOf[text.charCodeAt(i + 1)] !== charClass.letter) break;
          } else if (kind !== charClass.ignorable) break;
          if (++i >= limit) break;
        }
        // addresses say nothing, and are no feature
        if (unit === 0x68 || unit === 0x77) {
          if (text.startsWith('http', start) || text.startsWith('www.', start)) {
            while (i < limit && text.charCodeAt(i) > 0x20) i++;
            break;
          }
        }
        scan.words++;
        if (capitals >= 3 && capitals === length) scan.shouted++;
        addWord(start, i, hash, stem, length, capitals > 0);
        break;
      }
      case charClass.digit: {
        const start = i;
        while (i < limit) {
          const kind = classOf[text.charCodeAt(i)];
          if (kind === charClass.digit) i++;
          else if ((text[i] === '.' || text[i] === ',') && i + 1 < limit && classOf[text.charCodeAt(i + 1)] === charClass.digit) i += 2;
          else break;
        }
        before2 = before1;
        before1 = numberWord;
        dense1 = 0;
        addToken(start, i, numberWord, 4);
        break;
      }
      case charClass.dense:
        addDense(i, foldOf[unit] || unit);
        i++;
        break;
      case charClass.stop: {
        const start = i;
        let exclaims = 0;
        let asks = 0;
        let dots = 0;
        while (i < limit && classOf[text.charCodeAt(i)] === charClass.stop) {
          const sign = text.charCodeAt(i++);
          if (sign === 0x21 || sign === 0xff01) exclaims++;
          else if (sign === 0x3f || sign === 0xff1f || sign === 0x61f) asks++;
          else if (sign === 0x2e) dots++;
        }
        scan.exclamations += exclaims;
        scan.questions += asks;
        if (clauseTokens > 0 || clauses > 0) {
          // the sign speaks about the word before it
          tokens--;
          if (exclaims > 0) emit(exclaims > 2 ? 0x11 : exclaims > 1 ? 0x12 : 0x13, featureKind.sign);
          if (asks > 0) emit(asks > 1 ? 0x15 : 0x16, featureKind.sign);
          if (dots > 1) emit(0x17, featureKind.sign);
          tokens++;
        }
        closeClause(i > start ? i : start, (exclaims > 0 ? 4 : 0) | (asks > 0 ? 2 : 0));
        if (features > 0 && clauses > 0) clauseFeatures[clauses - 1] = features;
        before1 = opening;
        before2 = 0;
        dense1 = 0;
        negationLeft = 0;
        afterBut = 0;
        opens = true;
        break;
      }
      case charClass.pause:
        if (clauseTokens >= 3) closeClause(i, 0);
        negationLeft = 0;
        dense1 = 0;
        i++;
        break;
      case charClass.surrogate: {
        const low = i + 1 < limit ? text.charCodeAt(i + 1) : 0;
        if ((unit & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00) {
          const code = ((unit & 0x3ff) << 10) + (low & 0x3ff) + 0x10000;
          // skin tones and regional letters are no mood
          if (code < 0x1f1e6 || (code > 0x1f1ff && (code < 0x1f3fb || code > 0x1f3ff))) {
            if (code >= 0x20000 && code < 0x32000) addDense(i, code);
            else addSign(i, i + 2, code);
          }
          i += 2;
        } else i++;
        break;
      }
      case charClass.pictograph:
        addSign(i, i + 1, unit);
        i++;
        break;
      case charClass.special: {
        if (unit === 0x40 || unit === 0xff20) {
          i++;
          while (i < limit && (classOf[text.charCodeAt(i)] === charClass.letter || classOf[text.charCodeAt(i)] === charClass.digit || text[i] === '_')) i++;
          break;
        }
        const end = emoticon(text, i, limit);
        if (end > 0) {
          const mouth = text.charCodeAt(end - 1);
          addSign(i, end, mouth === 0x29 || mouth === 0x5d ? 0x29 : mouth === 0x28 || mouth === 0x5b ? 0x28 : mouth);
          i = end;
        } else if (unit === 0x3c && (classOf[text.charCodeAt(i + 1)] === charClass.letter || text[i + 1] === '/')) {
          const close = text.indexOf('>', i);
          i = close > 0 && close - i < 40 && close < limit ? close + 1 : i + 1;
        } else {
          if (clauseTokens >= 3) closeClause(i, 0);
          negationLeft = 0;
          i++;
        }
        break;
      }
      default:
        i++;
    }
  }
}

/** Reads a text into the arrays of this file. `lang`: ISO 639-1 or `und`, for the negators and “but” words alone. */
export function scanText(text: string, lang: string): void {
  features = tokens = clauses = 0;
  before1 = opening;
  before2 = dense1 = dense2 = negationLeft = clauseFrom = clauseTokens = afterBut = 0;
  opens = true;
  languages = languageBit(lang);
  scan.words = scan.exclamations = scan.questions = scan.shouted = scan.stretched = scan.signs = scan.dense = 0;
  if (text.length <= readLimits.head + readLimits.tail) range(text, 0, text.length);
  else {
    range(text, 0, readLimits.head);
    closeClause(readLimits.head, 0);
    before1 = opening;
    before2 = dense1 = negationLeft = 0;
    clauseFrom = text.length - readLimits.tail;
    range(text, clauseFrom, text.length);
  }
  closeClause(text.length, 0);
  if (clauses > 0) clauseFeatures[clauses - 1] = features;
  scan.tokens = tokens;
  scan.features = features;
  scan.clauses = clauses;
}
