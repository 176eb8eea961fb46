/**
 * One pass over a text: words, n-grams and clauses into reused typed arrays. Training and serving read texts with this file alone,
 * so that a feature is the same number in both.
 *
 * Words are lower-cased, stripped of accents, runs of a letter cut to two, numbers one class. Features of a word: itself, its first
 * six letters, the pair and the triple it ends; in the reach of a negation (four words, ended by punctuation) the word and its stem
 * also in a negated form, and the plain form counts against itself. Scripts without spaces give 1-, 2- and 3-grams of characters.
 * A clause ends at punctuation and before a “but” word; its features are contiguous, so that a clause has a sum of its own.
 */
import { charClass, classOf, foldOf, unitInfo } from '@/lib/scoring/sentiment/character-classes';
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
/** 1 = capital letter inside a sentence, 2 = negated, 4 = number, 8 = sign or pictograph, 16 = dense character, 32 = opens a sentence. */
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
/** Letters of a stem; shorter words have none. */
const stemLength = 6;
const stemSalt = 0x165667b1;
const negatedSalt = 0x3c6ef372;
const denseSalt = 0x1b873593;
const signSalt = 0x7feb352d;
const opening = 0x6a09e667;
const numberWord = 0x510e527f;

/** Keys of the features that punctuation gives. */
const stopKeys = { shouting: mixed(0x2b11), two: mixed(0x2b12), one: mixed(0x2b13), asking: mixed(0x2b15), question: mixed(0x2b16), dots: mixed(0x2b17) };

/** The full 32-bit key of a feature; models keep its upper bits, which depend on all bits of the hash. */
function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

const pairOf = (before: number, hash: number) => mixed(Math.imul(before, 0x9e3779b1) ^ hash ^ pairSalt);
const tripleOf = (before2: number, before1: number, hash: number) => mixed(Math.imul(before2, 0x2c1b3c6d) ^ Math.imul(before1, 0x297a2d39) ^ hash ^ tripleSalt);

/** The text as plain numbers, one beyond its end a space: reading a string unit by unit costs several times as much. */
const units = new Uint16Array(maxTokens);
const unitBytes = Buffer.from(units.buffer);

/** 1 for the signs that close an emoticon whatever follows, 2 for those that must stand free, 3 for a nose. */
const mouths = new Uint8Array(128);
for (const sign of ')]([') mouths[sign.charCodeAt(0)] = 1;
for (const sign of 'DPp/\\|*3') mouths[sign.charCodeAt(0)] = 2;
for (const sign of "-'o") mouths[sign.charCodeAt(0)] = 3;

/** End of the emoticon that starts at `at`, or 0. */
function emoticon(at: number, limit: number): number {
  let mouth = at + 1;
  if (units[at] === 0x3c) return units[mouth] === 0x33 ? mouth + 1 : 0;
  if (mouths[units[mouth] ?? 0] === 3) mouth++;
  if (mouth >= limit) return 0;
  const kind = mouths[units[mouth] ?? 0];
  if (kind === 1) return mouth + 1;
  if (kind !== 2) return 0;
  const next = units[mouth + 1] ?? 0;
  return classOf[next] === charClass.letter || classOf[next] === charClass.digit || next === 0x2f ? 0 : mouth + 1;
}

/** "http" or "www." at a place. */
function opensAddress(at: number): boolean {
  return units[at] === 0x68 ? units[at + 1] === 0x74 && units[at + 2] === 0x74 && units[at + 3] === 0x70 : units[at + 1] === 0x77 && units[at + 2] === 0x77 && units[at + 3] === 0x2e;
}

let features = 0;
let tokens = 0;
let clauses = 0;
let clauseFrom = 0;
/** First token of the clause that is open. */
let clauseToken = 0;
let afterBut = 0;

function closeClause(end: number, marks: number): void {
  if (clauseToken === tokens) {
    // "!!!" after a full stop belongs to what came before
    if (clauses > 0) {
      clauseMarks[clauses - 1] = (clauseMarks[clauses - 1] ?? 0) | marks;
      clauseFeatures[clauses - 1] = features;
    }
    clauseFrom = end;
    return;
  }
  if (clauses === maxClauses) clauses--;
  else clauseStart[clauses] = clauseFrom;
  clauseEnd[clauses] = end;
  clauseFeatures[clauses] = features;
  clauseMarks[clauses++] = marks | afterBut;
  clauseFrom = end;
  clauseToken = tokens;
}

/** Reads `units` up to `limit`; `offset` is where the stretch stands in the text. The counters live in local variables and are written back where a clause ends: this is the hot loop. */
function range(limit: number, offset: number, languages: number): void {
  let f = features;
  let t = tokens;
  /** Hashes of the two words before, 0 = none. */
  let before1 = opening;
  let before2 = 0;
  let dense1 = 0;
  let dense2 = 0;
  let negationLeft = 0;
  let opens = 32;
  let words = 0;
  let i = 0;
  while (i < limit) {
    const unit = (units[i] ?? 0);
    const info = unitInfo[unit] ?? 0;
    if (info < 0x10000) {
      const start = i;
      let hash = hashSeed;
      let stem = 0;
      let length = 0;
      let last = 0;
      let run = 0;
      let capitals = 0;
      let at = unit;
      let folded = info;
      for (;;) {
        if (folded < 0x10000) {
          if (at !== folded && at < 0x5b) capitals++;
          if (folded !== last) {
            last = folded;
            run = 1;
            hash = Math.imul(hash ^ folded, hashPrime);
            if (++length === stemLength) stem = hash;
          } else if (++run < 3) {
            hash = Math.imul(hash ^ folded, hashPrime);
            if (++length === stemLength) stem = hash;
          } else if (run === 3) scan.stretched++;
        } else if (classOf[at] === charClass.apostrophe) {
          // "don't" is one word, "l'hôtel" and "it's" are two
          if (length <= 2 || i + 1 >= limit || classOf[units[i + 1] ?? 0] !== charClass.letter) break;
        } else if (classOf[at] !== charClass.ignorable) break;
        if (++i >= limit) break;
        at = units[i] ?? 0;
        folded = unitInfo[at] ?? 0;
      }
      // addresses say nothing, and are no feature
      if ((unit === 0x68 || unit === 0x77) && opensAddress(start)) {
        while (i < limit && (units[i] ?? 0) > 0x20) i++;
        continue;
      }
      words++;
      if (capitals >= 3 && capitals === length) scan.shouted++;

      let negator = 0;
      let slot = (hash ^ (hash >>> 15)) & functionSlots;
      for (let key = functionKey[slot]; key !== 0; key = functionKey[slot]) {
        if (key === hash) {
          if (((butMask[slot] ?? 0) & languages) !== 0) {
            features = f;
            tokens = t;
            closeClause(start + offset, 0);
            afterBut = 1;
            negationLeft = 0;
          }
          negator = (notMask[slot] ?? 0) & languages;
          break;
        }
        slot = (slot + 1) & functionSlots;
      }
      const stemHash = stem ^ stemSalt;
      if (negationLeft > 0 && negator === 0) {
        negationLeft--;
        featureKey[f] = mixed(hash ^ negatedSalt);
        featureKindOf[f] = featureKind.negatedWord;
        featureToken[f++] = t;
        if (length >= stemLength) {
          featureKey[f] = mixed(stemHash ^ negatedSalt);
          featureKindOf[f] = featureKind.negatedStem;
          featureToken[f++] = t;
        }
        featureKey[f] = mixed(hash);
        featureKindOf[f] = featureKind.againstWord;
        featureToken[f++] = t;
        if (length >= stemLength) {
          featureKey[f] = mixed(stemHash);
          featureKindOf[f] = featureKind.againstStem;
          featureToken[f++] = t;
        }
      } else {
        featureKey[f] = mixed(hash);
        featureKindOf[f] = featureKind.word;
        featureToken[f++] = t;
        if (length >= stemLength) {
          featureKey[f] = mixed(stemHash);
          featureKindOf[f] = featureKind.stem;
          featureToken[f++] = t;
        }
      }
      featureKey[f] = pairOf(before1, hash);
      featureKindOf[f] = featureKind.pair;
      featureToken[f++] = t;
      if (before2 !== 0) {
        featureKey[f] = tripleOf(before2, before1, hash);
        featureKindOf[f] = featureKind.triple;
        featureToken[f++] = t;
      }
      before2 = before1;
      before1 = hash;
      dense1 = 0;
      tokenStart[t] = start + offset;
      tokenEnd[t] = i + offset;
      tokenHash[t] = hash;
      tokenMarks[t++] = (capitals > 0 && opens === 0 ? 1 : 0) | (negationLeft > 0 ? 2 : 0) | opens;
      opens = 0;
      if (negator !== 0) negationLeft = 4;
      continue;
    }
    const kindOfUnit = classOf[unit];
    switch (kindOfUnit) {
      case charClass.digit: {
        const start = i;
        while (i < limit) {
          const kind = classOf[(units[i] ?? 0)];
          if (kind === charClass.digit) i++;
          else if ((units[i] === 0x2e || units[i] === 0x2c) && i + 1 < limit && classOf[(units[i + 1] ?? 0)] === charClass.digit) i += 2;
          else break;
        }
        before2 = before1;
        before1 = numberWord;
        dense1 = 0;
        tokenStart[t] = start + offset;
        tokenEnd[t] = i + offset;
        tokenHash[t] = numberWord;
        tokenMarks[t++] = 4 | opens;
        opens = 0;
        break;
      }
      case charClass.stop: {
        let exclaims = 0;
        let asks = 0;
        let dots = 0;
        while (i < limit && classOf[(units[i] ?? 0)] === charClass.stop) {
          const sign = (units[i++] ?? 0);
          if (sign === 0x21 || sign === 0xff01) exclaims++;
          else if (sign === 0x3f || sign === 0xff1f || sign === 0x61f) asks++;
          else if (sign === 0x2e) dots++;
        }
        scan.exclamations += exclaims;
        scan.questions += asks;
        if (t > 0) {
          // the sign speaks about the word before it; at most three of them
          const from = f;
          if (exclaims > 0) featureKey[f++] = exclaims > 2 ? stopKeys.shouting : exclaims > 1 ? stopKeys.two : stopKeys.one;
          if (asks > 0) featureKey[f++] = asks > 1 ? stopKeys.asking : stopKeys.question;
          if (dots > 1) featureKey[f++] = stopKeys.dots;
          for (let sign = from; sign < f; sign++) {
            featureKindOf[sign] = featureKind.sign;
            featureToken[sign] = t - 1;
          }
        }
        features = f;
        tokens = t;
        closeClause(i + offset, (exclaims > 0 ? 4 : 0) | (asks > 0 ? 2 : 0));
        before1 = opening;
        before2 = dense1 = negationLeft = afterBut = 0;
        opens = 32;
        break;
      }
      case charClass.pause:
        if (t - clauseToken >= 3) {
          features = f;
          tokens = t;
          closeClause(i + offset, 0);
        }
        negationLeft = dense1 = 0;
        i++;
        break;
      case charClass.dense:
      case charClass.surrogate:
      case charClass.pictograph: {
        let code = unit;
        let width = 1;
        if (kindOfUnit === charClass.surrogate) {
          const low = i + 1 < limit ? (units[i + 1] ?? 0) : 0;
          if ((unit & 0xfc00) !== 0xd800 || (low & 0xfc00) !== 0xdc00) {
            i++;
            break;
          }
          code = ((unit & 0x3ff) << 10) + (low & 0x3ff) + 0x10000;
          width = 2;
          // skin tones and regional letters are no mood
          if ((code >= 0x1f1e6 && code <= 0x1f1ff) || (code >= 0x1f3fb && code <= 0x1f3ff)) {
            i += 2;
            break;
          }
        }
        if (kindOfUnit === charClass.dense || (code >= 0x20000 && code < 0x32000)) {
          const hash = Math.imul(foldOf[code] || code, hashPrime) ^ denseSalt;
          featureKey[f] = mixed(hash);
          featureKindOf[f] = featureKind.dense1;
          featureToken[f++] = t;
          if (dense1 !== 0) {
            featureKey[f] = pairOf(dense1, hash);
            featureKindOf[f] = featureKind.dense2;
            featureToken[f++] = t;
            if (dense2 !== 0) {
              featureKey[f] = tripleOf(dense2, dense1, hash);
              featureKindOf[f] = featureKind.dense3;
              featureToken[f++] = t;
            }
          }
          dense2 = dense1;
          dense1 = hash;
          scan.dense++;
          tokenHash[t] = hash;
          tokenMarks[t] = 16 | opens;
        } else {
          const hash = Math.imul(code, hashPrime) ^ signSalt;
          featureKey[f] = mixed(hash);
          featureKindOf[f] = featureKind.sign;
          featureToken[f++] = t;
          scan.signs++;
          tokenHash[t] = hash;
          tokenMarks[t] = 8 | opens;
        }
        tokenStart[t] = i + offset;
        i += width;
        tokenEnd[t++] = i + offset;
        opens = 0;
        break;
      }
      case charClass.special: {
        if (unit === 0x40 || unit === 0xff20) {
          i++;
          while (i < limit && (classOf[(units[i] ?? 0)] === charClass.letter || classOf[(units[i] ?? 0)] === charClass.digit || units[i] === 0x5f)) i++;
          break;
        }
        const end = emoticon(i, limit);
        if (end > 0) {
          const mouth = (units[end - 1] ?? 0);
          const hash = Math.imul(mouth === 0x5d ? 0x29 : mouth === 0x5b ? 0x28 : mouth, hashPrime) ^ signSalt;
          featureKey[f] = mixed(hash);
          featureKindOf[f] = featureKind.sign;
          featureToken[f++] = t;
          scan.signs++;
          tokenStart[t] = i + offset;
          tokenEnd[t] = end + offset;
          tokenHash[t] = hash;
          tokenMarks[t++] = 8 | opens;
          opens = 0;
          i = end;
        } else if (unit === 0x3c && (classOf[(units[i + 1] ?? 0)] === charClass.letter || units[i + 1] === 0x2f)) {
          let close = i + 1;
          while (close < limit && close < i + 40 && units[close] !== 0x3e) close++;
          i = units[close] === 0x3e && close < limit ? close + 1 : i + 1;
        } else {
          if (t - clauseToken >= 3) {
            features = f;
            tokens = t;
            closeClause(i + offset, 0);
          }
          negationLeft = 0;
          i++;
        }
        break;
      }
      default:
        i++;
    }
  }
  features = f;
  tokens = t;
  scan.words += words;
  closeClause(limit + offset, 0);
}

/** Reads a text into the arrays of this file. `lang`: ISO 639-1 or `und`, for the negators and “but” words alone. */
export function scanText(text: string, lang: string): void {
  features = tokens = clauses = clauseFrom = clauseToken = afterBut = 0;
  scan.words = scan.exclamations = scan.questions = scan.shouted = scan.stretched = scan.signs = scan.dense = 0;
  const languages = languageBit(lang);
  if (text.length <= readLimits.head + readLimits.tail) {
    unitBytes.write(text, 'utf16le');
    units[text.length] = 0x20;
    range(text.length, 0, languages);
  } else {
    unitBytes.write(text.slice(0, readLimits.head), 'utf16le');
    units[readLimits.head] = 0x20;
    range(readLimits.head, 0, languages);
    clauseFrom = text.length - readLimits.tail;
    afterBut = 0;
    unitBytes.write(text.slice(clauseFrom), 'utf16le');
    units[readLimits.tail] = 0x20;
    range(readLimits.tail, clauseFrom, languages);
  }
  scan.tokens = tokens;
  scan.features = features;
  scan.clauses = clauses;
}
