/** Letters below this are looked up; those above stand for themselves. Covers Latin, Greek and Cyrillic. */
const tableEnd = 0x530;

/** Lower case without accents, one unit for one unit; 0 for what is no letter. `ß`, `æ` and `œ` are spelt out by `foldWord` and the tokeniser. */
export const foldTable = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(tableEnd);
  for (let code = 0; code < tableEnd; code++) {
    const char = String.fromCharCode(code);
    if (!/\p{L}/u.test(char)) continue;
    table[code] = char.normalize('NFD').toLowerCase().charCodeAt(0);
  }
  // letters that no decomposition takes apart
  for (const [from, to] of [['ø', 'o'], ['Ø', 'o'], ['ł', 'l'], ['Ł', 'l'], ['đ', 'd'], ['Đ', 'd'], ['ı', 'i'], ['İ', 'i'], ['ð', 'd'], ['þ', 't']] as const) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

export const sharpS = 0xdf;
export const ligatures: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe6, [0x61, 0x65]],
  [0xc6, [0x61, 0x65]],
  [0x153, [0x6f, 0x65]],
  [0x152, [0x6f, 0x65]],
]);

/** The folded letter, or 0 where the unit is none. Combining marks are none: they are passed over inside a word. */
export function foldLetter(code: number): number {
  if (code < tableEnd) return foldTable[code] ?? 0;
  if (code >= 0x1e00 && code < 0x1f00) return foldVietnamese[code - 0x1e00] ?? 0;
  return isOtherLetter(code) ? code : 0;
}

const foldVietnamese = Uint16Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(0x1e00 + i).normalize('NFD').toLowerCase().charCodeAt(0));

// Armenian to Georgian, Hangul, and the rest that is written with spaces between words
const isOtherLetter = (code: number) => (code >= 0x531 && code < 0x2000) || (code >= 0x2c00 && code < 0x2e00) || (code >= 0xa640 && code < 0xd7b0) || (code >= 0xfb1d && code < 0xfe00) || (code >= 0xfe70 && code < 0xfeff);

/** Scripts without spaces: each sign is a word by itself. */
export const isSignScript = (code: number) => (code >= 0x3041 && code < 0x3100) || (code >= 0x31f0 && code < 0x3200) || (code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff66 && code < 0xffa0);

export const isCombining = (code: number) => (code >= 0x300 && code < 0x370) || code === 0x200d || code === 0xfe0f || code === 0xad;

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units. */
export const hashSeed = seed;
export const hashStep = (hash: number, unit: number) => Math.imul(hash ^ unit, prime);

/** A word as the dictionary knows it: folded, ligatures spelt out. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === sharpS) folded += 'ss';
    else if (ligatures.has(code)) folded += String.fromCharCode(...(ligatures.get(code) ?? []));
    else if (code >= 48 && code <= 57) folded += word.charAt(i);
    else {
      const letter = isSignScript(code) ? code : foldLetter(code);
      if (letter !== 0) folded += String.fromCharCode(letter);
      else if (code > 0x2000 && !isCombining(code) && code !== 0x2019) folded += word.charAt(i);
    }
  }
  return folded;
}

export function hashWord(folded: string): number {
  let hash = hashSeed;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}
