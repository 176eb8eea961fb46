import { foldLetter, hashSeed, hashStep, isCombining, isSignScript, ligatures, sharpS } from '@/lib/scoring/matcher/fold-letter';

/** The most words of one text that are looked at. */
export const maxTokens = 32_768;
/** Longer texts are read at both ends: people open with what happened and close with what they want. */
export const readHead = 24_000;
export const readTail = 8_000;

/** Where a token's word is looked up; made by `buildDictionary`. Entries are numbered from 1, 0 is none. */
export interface Dictionary {
  /** Open addressing over hashes; `exactEntry` 0 marks a free place. */
  exactHash: Int32Array;
  exactEntry: Int32Array;
  stemHash: Int32Array;
  stemEntry: Int32Array;
  /** Which hashes may be a stem, by their lowest bits: spares most look-ups. */
  stemSieve: Uint32Array;
  /** The entry of every number. */
  numberEntry: number;
}

/** The words of one text. One set for the process, written anew by each `tokenise`. */
export const tokens = {
  count: 0,
  start: new Int32Array(maxTokens),
  end: new Int32Array(maxTokens),
  /** Dictionary entry, 0 where the word is in none. */
  entry: new Int32Array(maxTokens),
  sentence: new Int32Array(maxTokens),
  clause: new Int32Array(maxTokens),
  /** 1: begins with a capital, 2: is written in capitals. */
  capital: new Uint8Array(maxTokens),
  sentences: 0,
  /** 1 where the sentence ends in a question mark, by its number. */
  asked: new Uint8Array(maxTokens + 1),
  /** Words beyond the limit were left out. */
  cut: false,
};

const sieveMask = (1 << 18) - 1;
export const sieveBits = sieveMask + 1;

function lookUp(hashes: Int32Array, entries: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
    const entry = entries[at] ?? 0;
    if (entry === 0 || hashes[at] === hash) return entry;
  }
}

// French and Italian articles before an apostrophe are words of their own; “didn't” is one word.
const elided = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'un', 'all', 'dell', 'nell', 'sull', 'dall', 'quell', 'quest', 'jusqu', 'lorsqu', 'puisqu'].map((word) => {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}));

/** Writes the words of `text` into `tokens`. Bounded by the caps above, never throws. */
export function tokenise(text: string, dictionary: Dictionary): void {
  tokens.count = 0;
  tokens.sentences = 0;
  tokens.asked[0] = 0;
  tokens.cut = false;
  sentence = 0;
  clause = 0;
  if (text.length <= readHead + readTail) read(text, 0, text.length, dictionary);
  else {
    read(text, 0, readHead, dictionary);
    endSentence(false);
    read(text, text.length - readTail, text.length, dictionary);
  }
  tokens.sentences = sentence + 1;
}

let sentence = 0;
let clause = 0;

function endSentence(asked: boolean): void {
  const last = tokens.count - 1;
  if (asked && last >= 0) tokens.asked[tokens.sentence[last] ?? 0] = 1;
  // several marks in a row end one sentence
  if (last < 0 || tokens.sentence[last] !== sentence) return;
  sentence++;
  clause++;
  tokens.asked[sentence] = 0;
}

function push(start: number, end: number, entry: number, capital: number): void {
  const at = tokens.count;
  if (at >= maxTokens) {
    tokens.cut = true;
    return;
  }
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.entry[at] = entry;
  tokens.sentence[at] = sentence;
  tokens.clause[at] = clause;
  tokens.capital[at] = capital;
  tokens.count = at + 1;
}

function read(text: string, from: number, to: number, dictionary: Dictionary): void {
  const { exactHash, exactEntry, stemHash, stemEntry, stemSieve } = dictionary;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const letter = isSignScript(code) ? 0 : code === sharpS ? code : foldLetter(code);
    if (letter !== 0) {
      const start = at;
      let hash = hashSeed;
      let stem = 0;
      let runs = false;
      let capitals = 0;
      let letters = 0;
      let previous = 0;
      let before = 0;
      let end = at;
      for (; at < to; at++) {
        const unit = text.charCodeAt(at);
        // plain letters, by far the most, go the short way
        const small = unit | 32;
        if (unit < 0x80 && small > 96 && small < 123) {
          if (unit < 97) capitals++;
          if (small === previous && small === before) runs = true;
          before = previous;
          previous = small;
          hash = Math.imul(hash ^ small, 0x01000193);
          letters++;
          end = at + 1;
          if (letters >= 3) {
            const bit = hash & sieveMask;
            if (((stemSieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) stem = lookUp(stemHash, stemEntry, hash) || stem;
          }
          continue;
        }
        if (unit <= 32) break;
        if (unit === 0x27 || unit === 0x2019) {
          // an apostrophe between letters: left out, or the end of an elided article
          if (at + 1 >= to || letters === 0 || foldLetter(text.charCodeAt(at + 1)) === 0 || isSignScript(text.charCodeAt(at + 1))) break;
          if (letters <= 6 && elided.has(hash)) {
            at++;
            break;
          }
          continue;
        }
        if (isSignScript(unit)) break;
        let folded: number;
        if (unit === sharpS) {
          hash = hashStep(hash, 115);
          folded = 115;
          letters++;
        } else {
          folded = foldLetter(unit);
          if (folded === 0) {
            if (isCombining(unit)) continue;
            break;
          }
          if (unit >= 0xc6 && unit < 0x154 && ligatures.has(unit)) {
            const [first, second] = ligatures.get(unit) ?? [97, 101];
            hash = hashStep(hash, first);
            folded = second;
            letters++;
          }
        }
        if (folded !== unit && unit !== sharpS && isUpper(unit)) capitals++;
        if (folded === previous && folded === before) runs = true;
        before = previous;
        previous = folded;
        hash = hashStep(hash, folded);
        letters++;
        end = at + 1;
        if (letters >= 3 || unit >= 0x1100) {
          const bit = hash & sieveMask;
          if (((stemSieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) stem = lookUp(stemHash, stemEntry, hash) || stem;
        }
      }
      let entry = lookUp(exactHash, exactEntry, hash);
      // “BBB” is a name before it is a drawn-out “b”
      if (runs && entry === 0) entry = withoutRuns(text, start, end, dictionary);
      if (entry === 0) entry = stem;
      push(start, end, entry, capitals === 0 ? 0 : capitals >= letters && letters > 1 ? 2 : isUpper(text.charCodeAt(start)) ? 1 : 0);
      continue;
    }
    if (isSignScript(code)) {
      push(at, at + 1, lookUp(exactHash, exactEntry, hashStep(hashSeed, code)), 0);
      at++;
      continue;
    }
    if (code >= 48 && code <= 57) {
      const start = at;
      while (at < to) {
        const unit = text.charCodeAt(at);
        const within = (unit === 46 || unit === 44 || unit === 58) && at + 1 < to && isDigit(text.charCodeAt(at + 1));
        if (!isDigit(unit) && !within) break;
        at++;
      }
      let hash = hashSeed;
      for (let i = start; i < at; i++) hash = hashStep(hash, text.charCodeAt(i));
      push(start, at, lookUp(exactHash, exactEntry, hash) || dictionary.numberEntry, 0);
      continue;
    }
    at++;
    if (code <= 32) {
      // an empty line, or a line of a list
      if (code === 10) endSentence(false);
    } else if (code < 0x80) {
      if (code === 46 || code === 33) endSentence(false);
      else if (code === 63) endSentence(true);
      else if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41) clause++;
    } else if (code === 0x3002 || code === 0xff01 || code === 0x2026 || code === 0xff61) endSentence(false);
    else if (code === 0xff1f || code === 0x61f) endSentence(true);
    else if (code === 0xff0c || code === 0x3001 || code === 0x2013 || code === 0x2014 || code === 0xff1b) clause++;
    else if ((code & 0xfc00) === 0xd800 && at < to && (text.charCodeAt(at) & 0xfc00) === 0xdc00) {
      const hash = hashStep(hashStep(hashSeed, code), text.charCodeAt(at));
      push(at - 1, at + 1, lookUp(exactHash, exactEntry, hash), 0);
      at++;
    } else if (code >= 0x2190 && code < 0x2c00) push(at - 1, at, lookUp(exactHash, exactEntry, hashStep(hashSeed, code)), 0);
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** “sooooo”, “cooool”: letters said three times or more count as two, or as one. */
function withoutRuns(text: string, start: number, end: number, dictionary: Dictionary): number {
  for (const keep of [2, 1]) {
    let hash = hashSeed;
    let stem = 0;
    let letters = 0;
    for (let at = start; at < end; ) {
      const folded = foldLetter(text.charCodeAt(at));
      let next = at + 1;
      while (next < end && foldLetter(text.charCodeAt(next)) === folded) next++;
      const times = next - at >= 3 ? keep : next - at;
      for (let i = 0; i < times && folded !== 0; i++) {
        hash = hashStep(hash, folded);
        letters++;
        if (letters >= 3) stem = lookUp(dictionary.stemHash, dictionary.stemEntry, hash) || stem;
      }
      at = next;
    }
    const entry = lookUp(dictionary.exactHash, dictionary.exactEntry, hash) || stem;
    if (entry) return entry;
  }
  return 0;
}
