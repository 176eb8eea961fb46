import { foldWord, isSignScript } from '@/lib/scoring/matcher/fold-letter';

/** One place of a pattern: a set of words, any word, a number, or a capitalised word. */
export interface Element {
  /** Folded words; a stem ends in `*`. Empty for the other kinds. */
  words: readonly string[];
  kind: 'words' | 'any' | 'number' | 'name';
  optional: boolean;
  /** Words that may stand between the element before and this one. */
  gap: number;
}

export interface Pattern {
  elements: readonly Element[];
  /** Only at the start, or the end, of a sentence. */
  atStart: boolean;
  atEnd: boolean;
  /** Only in a sentence that ends in a question mark. */
  asked: boolean;
}

const defaultGap = 3;
const maxAlternatives = 1500;

type Piece = { text: string } | { choices: Piece[][]; optional: boolean };

/**
 * Reads one phrase of the small language in which signals and themes are declared:
 * `refund*` a stem · `(a|b c|d*)` either · `[very]` may be missing · `~` up to three words between, `~6` up to six · `_` any one word ·
 * `#` a number · `@` a capitalised word · `^` and `$` the sentence's start and end · a last `?` only in a question.
 * Accents, case and apostrophes do not matter (`didn't` = `didnt`); signs of Chinese and Japanese are words by themselves. Never matches
 * across a sentence's end. A phrase with choices of several words becomes several patterns. Throws on a slip, naming the phrase.
 */
export function readPhrase(phrase: string): Pattern[] {
  let source = phrase.trim();
  const atStart = source.startsWith('^');
  if (atStart) source = source.slice(1);
  const asked = source.endsWith('?');
  if (asked) source = source.slice(0, -1);
  const atEnd = source.trimEnd().endsWith('$');
  if (atEnd) source = source.trimEnd().slice(0, -1);
  const reader = { source, at: 0, phrase };
  const pieces = readSequence(reader);
  if (reader.at < source.length) throw new Error(`unexpected “${source.charAt(reader.at)}” in the phrase “${phrase}”`);
  const patterns: Pattern[] = [];
  for (const parts of expand(pieces, phrase)) {
    const elements = toElements(parts);
    if (elements.every((element) => element.optional || element.kind !== 'words')) throw new Error(`the phrase “${phrase}” names no word`);
    patterns.push({ elements, atStart, atEnd, asked });
  }
  return patterns;
}

interface Reader {
  source: string;
  at: number;
  phrase: string;
}

function readSequence(reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  let word = '';
  const flush = () => {
    if (word) pieces.push({ text: word });
    word = '';
  };
  while (reader.at < reader.source.length) {
    const char = reader.source.charAt(reader.at);
    if (char === ')' || char === ']' || char === '|') break;
    reader.at++;
    if (char === '(' || char === '[') {
      flush();
      pieces.push(readGroup(reader, char === '[' ? ']' : ')'));
    } else if (/\s/.test(char)) flush();
    else word += char;
  }
  flush();
  return pieces;
}

function readGroup(reader: Reader, close: string): Piece {
  const choices = [readSequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    choices.push(readSequence(reader));
  }
  if (reader.source.charAt(reader.at) !== close) throw new Error(`a bracket stays open in the phrase “${reader.phrase}”`);
  reader.at++;
  return { choices, optional: close === ']' };
}

/** What one word of a phrase stands for, worked out once for all the ways to read the phrase. */
type Part = { gap: number } | { elements: readonly Element[]; gapAfter?: number };

const isPlainWord = (text: string) => !/^[~_#@]/.test(text) && signCount(text) <= 1;

function signCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isSignScript(text.charCodeAt(i))) count++;
  return count;
}

const wordsElement = (words: readonly string[], optional: boolean): Element => ({ words, kind: 'words', optional, gap: 0 });
const markElements = { _: 'any', '#': 'number', '@': 'name' } as const;

function partOf(text: string, phrase: string): Part {
  if (/^~\d*$/.test(text)) return { gap: text.length > 1 ? Number(text.slice(1)) : defaultGap };
  if (text === '_' || text === '#' || text === '@') return { elements: [{ words: [], kind: markElements[text], optional: false, gap: 0 }] };
  if (signCount(text) === 0) return { elements: [wordsElement(spellings(text, phrase), false)] };
  // “退款~4拒” : signs, with gaps where a tilde stands
  const elements: Element[] = [];
  let gap = 0;
  for (const part of text.matchAll(/~(\d*)|([^~])/gu)) {
    if (part[0].startsWith('~')) gap = part[1] ? Number(part[1]) : defaultGap;
    else {
      elements.push({ ...wordsElement(spellings(part[0], phrase), false), gap });
      gap = 0;
    }
  }
  return { elements, gapAfter: gap };
}

/** All the ways to read the pieces; the single words of a choice stay one place. */
function expand(pieces: readonly Piece[], phrase: string): Part[][] {
  let ways: Part[][] = [[]];
  for (const piece of pieces) {
    let next: Part[][];
    if ('text' in piece) next = [[partOf(piece.text, phrase)]];
    else {
      const single = (choice: readonly Piece[]) => (choice.length === 1 && choice[0] !== undefined && 'text' in choice[0] && isPlainWord(choice[0].text) ? choice[0].text : null);
      const words = piece.choices.flatMap((choice) => single(choice) ?? []);
      const rest = piece.choices.filter((choice) => single(choice) === null);
      next = rest.flatMap((choice) => expand(choice, phrase));
      if (words.length > 0) next.push([{ elements: [wordsElement(words.flatMap((word) => spellings(word, phrase)), piece.optional && rest.length === 0)] }]);
      if (piece.optional && rest.length > 0) next.push([]);
    }
    if (next.length === 1) for (const way of ways) way.push(...(next[0] ?? []));
    else ways = ways.flatMap((way) => next.map((more) => way.concat(more)));
    if (ways.length > maxAlternatives) throw new Error(`the phrase “${phrase}” has too many readings`);
  }
  return ways;
}

function toElements(parts: readonly Part[]): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of parts) {
    if ('gap' in part) gap = part.gap;
    else {
      for (const element of part.elements) {
        const before = elements.length === 0 ? 0 : Math.max(gap, element.gap);
        elements.push(before === element.gap ? element : { ...element, gap: before });
        gap = 0;
      }
      gap = part.gapAfter ?? gap;
    }
  }
  return elements;
}

/** The word as people type it: folded, and German umlauts also as two letters. */
function spellings(word: string, phrase: string): string[] {
  const stem = word.endsWith('*');
  const bare = stem ? word.slice(0, -1) : word;
  const folded = foldWord(bare);
  if (!folded || (stem && folded.length < 3 && folded.charCodeAt(0) < 0x2000)) throw new Error(`the word “${word}” in the phrase “${phrase}” is too short`);
  const forms = new Set([folded]);
  if (/[äöü]/i.test(bare)) forms.add(foldWord(bare.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue')));
  return [...forms].map((form) => (stem ? `${form}*` : form));
}

/** Whether `readPhrase` would take it. */
export function isPhrase(phrase: string): boolean {
  try {
    return readPhrase(phrase).length > 0;
  } catch {
    return false;
  }
}
