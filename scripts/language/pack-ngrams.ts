import { ngramKey } from '@/lib/scoring/language/ngram-key';

export interface Ngram {
  /** One to four bytes of UTF-8. */
  bytes: readonly number[];
  /** 1: begins a word, 2: ends one, 3: is one. */
  edges: number;
  /** Place of the language (0–15) and its weight (1–15). */
  levels: [place: number, level: number][];
}

/**
 * Per n-gram, in the order of their keys: the distance to the key before, times four, plus the number of languages less one (three:
 * the number follows as a byte), in seven-bit groups, the lowest first; then a byte per language, place × 16 + level.
 * Of n-grams that share a key the one with the greatest weight stays.
 */
export function packNgrams(ngrams: readonly Ngram[]): Uint8Array {
  const strongest = ({ levels }: Ngram) => Math.max(...levels.map(([, level]) => level));
  const byKey = new Map<number, Ngram>();
  for (const ngram of ngrams) {
    const key = ngramKey(ngram.bytes.reduce((all, byte, place) => all | (byte << (8 * place)), 0), ngram.edges);
    const before = byKey.get(key);
    if (!before || strongest(before) < strongest(ngram)) byKey.set(key, ngram);
  }
  const out: number[] = [];
  let last = 0;
  for (const [key, { levels }] of [...byKey].sort((a, b) => a[0] - b[0])) {
    let head = (key - last) * 4 + Math.min(levels.length - 1, 3);
    last = key;
    for (; head >= 0x80; head = Math.floor(head / 0x80)) out.push((head % 0x80) | 0x80);
    out.push(head);
    if (levels.length > 3) out.push(levels.length);
    for (const [place, level] of levels) out.push(place * 16 + level);
  }
  return Uint8Array.from(out);
}
