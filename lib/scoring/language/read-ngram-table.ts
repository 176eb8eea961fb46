import { ngramTable } from '@/lib/scoring/language/ngram-table';
import { keyBits } from '@/lib/scoring/language/ngram-key';

/** Slots of the look-up table: three and more for each n-gram. */
export const slotBits = 17;

export interface NgramTable {
  /** Key + 1 by slot; 0 is an empty slot. A key's slot is its highest bits, or the next free one. */
  keys: Int32Array;
  /** Where the languages of the n-gram in this slot begin. */
  starts: Int32Array;
  /** Runs of bytes, place of the language × 16 + weight, each ended by a 0. */
  levels: Uint8Array;
}

/** The shipped weights; a few milliseconds, once per process. */
export function readNgramTable(): NgramTable {
  const text = atob(ngramTable);
  const packed = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) packed[at] = text.charCodeAt(at);
  return unpackNgrams(packed);
}

/** Unpacks what scripts/language/pack-ngrams.ts packs. */
export function unpackNgrams(packed: Uint8Array): NgramTable {
  const keys = new Int32Array(1 << slotBits);
  const starts = new Int32Array(1 << slotBits);
  const levels = new Uint8Array(2 * packed.length);
  let key = 0;
  let end = 0;
  for (let at = 0; at < packed.length; ) {
    let head = 0;
    for (let shift = 0; ; shift += 7) {
      const group = packed[at++] ?? 0;
      head |= (group & 0x7f) << shift;
      if (group < 0x80) break;
    }
    key += head >>> 2;
    const few = head & 3;
    const count = few === 3 ? (packed[at++] ?? 0) : few + 1;
    let slot = key >>> (keyBits - slotBits);
    while (keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    keys[slot] = key + 1;
    starts[slot] = end;
    for (let i = 0; i < count; i++) levels[end++] = packed[at++] ?? 0;
    levels[end++] = 0;
  }
  return { keys, starts, levels: levels.slice(0, end) };
}
