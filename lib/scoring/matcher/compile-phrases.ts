import { commonWords } from '@/lib/scoring/matcher/common-words';
import { foldWord, hashWord } from '@/lib/scoring/matcher/fold-letter';
import { negators, unnegators } from '@/lib/scoring/matcher/negators';
import type { Phrases } from '@/lib/scoring/matcher/phrases';
import { readPhrase, type Element, type Pattern } from '@/lib/scoring/matcher/pattern';
import { sieveBits, type Dictionary } from '@/lib/scoring/matcher/tokenise';

/** What is asked of a text: hits are told by the number of their set. */
export interface PhraseSet {
  phrases: Phrases;
}

const anyClass = -1;
const nameClass = -2;

/** Everything of all phrases, ready to be run over a text by `matchPhrases`. Numbers only; made once. */
export interface Matcher {
  dictionary: Dictionary;
  /** The classes of entry e: `classList[classStart[e] … classStart[e + 1]]`, ascending. */
  classStart: Int32Array;
  classList: Int32Array;
  /**
   * The patterns anchored at entry e, in pairs from `anchorList[anchorStart[e]]` to `anchorStart[e + 1]`: first the class that must stand right
   * behind the anchor (c + 1) or right before it (−c − 1), 0 where neither must, then the pattern. Those of one neighbour stand together.
   */
  anchorStart: Int32Array;
  anchorList: Int32Array;
  /** 1 where entry e says no, or takes a "no" before it back ("not only"). */
  negates: Uint8Array;
  unnegates: Uint8Array;
  patternSet: Int32Array;
  /** Bits: 1 at the sentence's start, 2 at its end, 4 in a question. */
  patternFlags: Int32Array;
  /** The elements of pattern p: `elementStart[p] … elementStart[p + 1]`; its anchor is one of them. */
  elementStart: Int32Array;
  patternAnchor: Int32Array;
  elementClass: Int32Array;
  elementOptional: Uint8Array;
  elementGap: Int32Array;
}

/** How often a word stands in ten thousand, for those that stand often; from `common-words.ts`. */
function frequencies(lang: string): Map<string, number> {
  const table = new Map<string, number>();
  for (const [of, groups] of Object.entries(commonWords)) {
    if (lang !== 'und' && of !== lang) continue;
    for (const [count, words] of Object.entries(groups)) for (const word of words.split(' ')) table.set(word, Math.max(table.get(word) ?? 0, Number(count)));
  }
  return table;
}

/** How often an element is met: a pattern hangs on the rarest of its own. */
function costOf(element: Element, often: ReadonlyMap<string, number>, known: Map<readonly string[], number>): number {
  if (element.kind !== 'words' || element.optional) return Infinity;
  let cost = known.get(element.words);
  if (cost !== undefined) return cost;
  cost = 0;
  for (const word of element.words) {
    if (!word.endsWith('*')) {
      cost += often.get(word) ?? (word.length <= 2 && word.charCodeAt(0) < 0x2000 ? 4 : 0.5);
      continue;
    }
    const stem = word.slice(0, -1);
    cost += stem.length <= 4 ? 3 : 1;
    for (const [common, count] of often) if (common.startsWith(stem)) cost += count;
  }
  known.set(element.words, cost);
  return cost;
}

function powerOfTwoAbove(count: number): number {
  let size = 16;
  while (size < count * 3) size *= 2;
  return size;
}

function buildTable(words: ReadonlyMap<string, number>): { hashes: Int32Array; entries: Int32Array } {
  const size = powerOfTwoAbove(words.size);
  const hashes = new Int32Array(size);
  const entries = new Int32Array(size);
  for (const [word, entry] of words) {
    const hash = hashWord(word);
    let at = (hash ^ (hash >>> 15)) & (size - 1);
    while (entries[at] !== 0) at = (at + 1) & (size - 1);
    hashes[at] = hash;
    entries[at] = entry;
  }
  return { hashes, entries };
}

/** Lists per key as one flat array with starts. */
function flatten(lists: readonly (readonly number[])[]): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(lists.length + 1);
  const list: number[] = [];
  lists.forEach((entries, key) => {
    for (const entry of entries) list.push(entry);
    start[key + 1] = list.length;
  });
  return { start, list: Int32Array.from(list) };
}

/** The lists that hold for texts in a language: its own and those of every language; all of them where it is undecided. */
function listsFor(phrases: Phrases, lang: string): readonly string[] {
  if (lang === 'und') return Object.values(phrases).flatMap((list) => list ?? []);
  return [...(phrases[lang] ?? []), ...(phrases['*'] ?? [])];
}

/**
 * Compiles the phrases of all sets into one matcher for texts in a language (ISO 639-1; `und` for those that could be in any). One language
 * at a time, because its tables then stay small and nobody waits for the others. Throws on a slip in a phrase, naming it.
 */
export function compilePhrases(sets: readonly PhraseSet[], lang: string): Matcher {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  let entryCount = 1;
  const entryOf = (word: string): number => {
    const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [exact, word];
    let entry = map.get(key);
    if (entry === undefined) {
      entry = entryCount++;
      map.set(key, entry);
    }
    return entry;
  };
  const numberEntry = entryCount++;

  const classes = new Map<string, number>();
  const classOfWords = new Map<readonly string[], number>();
  const classWords: (readonly string[])[] = [];
  const classOf = (words: readonly string[]): number => {
    let id = classOfWords.get(words);
    if (id !== undefined) return id;
    const key = words.length === 1 ? (words[0] ?? '') : [...new Set(words)].sort().join('|');
    id = classes.get(key);
    if (id === undefined) {
      id = classWords.length;
      classes.set(key, id);
      classWords.push(key.split('|'));
      for (const word of words) entryOf(word);
    }
    classOfWords.set(words, id);
    return id;
  };
  const numberClass = classWords.push([]) - 1;

  const patterns: { pattern: Pattern; set: number }[] = [];
  sets.forEach(({ phrases }, set) => {
    for (const phrase of listsFor(phrases, lang)) for (const pattern of readPhrase(phrase)) patterns.push({ pattern, set });
  });

  const elementClass: number[] = [];
  const elementOptional: number[] = [];
  const elementGap: number[] = [];
  const elementStart: number[] = [0];
  const patternAnchor: number[] = [];
  const anchorClasses: number[] = [];
  const often = frequencies(lang);
  const costs = new Map<readonly string[], number>();
  for (const { pattern } of patterns) {
    let anchor = 0;
    let least = Infinity;
    pattern.elements.forEach((element, index) => {
      const cost = costOf(element, often, costs);
      if (cost < least) [anchor, least] = [index, cost];
      elementClass.push(element.kind === 'any' ? anyClass : element.kind === 'name' ? nameClass : element.kind === 'number' ? numberClass : classOf(element.words));
      elementOptional.push(element.optional ? 1 : 0);
      elementGap.push(element.gap);
    });
    const first = elementStart.at(-1) ?? 0;
    patternAnchor.push(first + anchor);
    anchorClasses.push(elementClass[first + anchor] ?? anyClass);
    elementStart.push(elementClass.length);
  }
  for (const word of [...listsFor(negators, lang), ...listsFor(unnegators, lang)]) entryOf(foldWord(word));

  // an entry belongs to the classes of its own word and of every stem that its word begins with
  const entryClasses: Set<number>[] = Array.from({ length: entryCount }, () => new Set<number>());
  entryClasses[numberEntry]?.add(numberClass);
  // a number that some phrase names is a number all the same
  for (const [word, entry] of exact) if (/^\d[\d.,:]*$/.test(word)) entryClasses[entry]?.add(numberClass);
  classWords.forEach((words, id) => {
    for (const word of words) if (word) entryClasses[entryOf(word)]?.add(id);
  });
  const inherit = (word: string, entry: number) => {
    for (let length = 1; length <= word.length; length++) {
      const stem = stems.get(word.slice(0, length));
      if (stem !== undefined && stem !== entry) for (const id of entryClasses[stem] ?? []) entryClasses[entry]?.add(id);
    }
  };
  // the shorter stems first, so that what they inherit is handed on
  for (const [stem, entry] of [...stems].sort((a, b) => a[0].length - b[0].length)) inherit(stem, entry);
  for (const [word, entry] of exact) inherit(word, entry);

  const anchorsOfClass = new Map<number, number[]>();
  anchorClasses.forEach((id, pattern) => {
    const anchored = anchorsOfClass.get(id);
    if (anchored) anchored.push(pattern);
    else anchorsOfClass.set(id, [pattern]);
  });
  const sortedClasses = entryClasses.map((ids) => [...ids].sort((a, b) => a - b));
  const { start: classStart, list: classList } = flatten(sortedClasses);
  const neighbours = patternAnchor.map((anchor, pattern) => {
    const must = (element: number, gap: number) => gap === 0 && elementOptional[element] === 0 && (elementClass[element] ?? -1) >= 0;
    if (anchor + 1 < (elementStart[pattern + 1] ?? 0) && must(anchor + 1, elementGap[anchor + 1] ?? 0)) return (elementClass[anchor + 1] ?? 0) + 1;
    if (anchor > (elementStart[pattern] ?? 0) && must(anchor - 1, elementGap[anchor] ?? 0)) return -(elementClass[anchor - 1] ?? 0) - 1;
    return 0;
  });
  const byNeighbour = (a: number, b: number) => (neighbours[a] ?? 0) - (neighbours[b] ?? 0);
  const { start: anchorStart, list: anchorList } = flatten(sortedClasses.map((ids) => ids.flatMap((id) => anchorsOfClass.get(id) ?? []).sort(byNeighbour).flatMap((pattern) => [neighbours[pattern] ?? 0, pattern])));

  const flagged = (words: Phrases) => {
    const flags = new Uint8Array(entryCount);
    for (const word of listsFor(words, lang)) flags[entryOf(foldWord(word))] = 1;
    return flags;
  };

  const stemSieve = new Uint32Array(sieveBits / 32);
  for (const stem of stems.keys()) {
    const bit = hashWord(stem) & (sieveBits - 1);
    stemSieve[bit >>> 5] = (stemSieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  const exactTable = buildTable(exact);
  const stemTable = buildTable(stems);
  return {
    dictionary: { exactHash: exactTable.hashes, exactEntry: exactTable.entries, stemHash: stemTable.hashes, stemEntry: stemTable.entries, stemSieve, numberEntry },
    classStart,
    classList,
    anchorStart,
    anchorList,
    negates: flagged(negators),
    unnegates: flagged(unnegators),
    patternSet: Int32Array.from(patterns, ({ set }) => set),
    patternFlags: Int32Array.from(patterns, ({ pattern }) => (pattern.atStart ? 1 : 0) | (pattern.atEnd ? 2 : 0) | (pattern.asked ? 4 : 0)),
    elementStart: Int32Array.from(elementStart),
    patternAnchor: Int32Array.from(patternAnchor),
    elementClass: Int32Array.from(elementClass),
    elementOptional: Uint8Array.from(elementOptional),
    elementGap: Int32Array.from(elementGap),
  };
}
