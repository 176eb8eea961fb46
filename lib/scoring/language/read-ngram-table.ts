import { ngramTable } from '@/lib/scoring/language/ngram-table';
import { keyBits } from '@/lib/scoring/language/ngram-key';

/** Slots of the look-up table: three and more for each n-gram. */
const slotBits = 17;
const startBits = 17;

export const slotMask = (1 << slotBits) - 1;
/** A key's slot is its highest bits, or the next free one. */
export const slotOf = (key: number) => key >>> (keyBits - slotBits);
/** The lowest bits of a key; with the place of its slot they tell it from every other. */
export const tagOf = (key: number) => key & (2 ** (32 - startBits) - 1);

export interface NgramTable {
  /** By slot: tag × 2^17 + where the languages of the n-gram begin in `levels`; 0 is an empty slot. */
  slots: Uint32Array;
  /** Runs of bytes, place of the language × 16 + weight, each ended by a 0. */
  levels: Uint8Array;
}

export const entryTag = (entry: number) => entry >>> startBits;
export const entryStart = (entry: number) => entry & ((1 << startBits) - 1);

/** The shipped weights; a few milliseconds, once per process. */
export function readNgramTable(): NgramTable {
  const text = atob(ngramTable);
  const packed = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) packed[at] = text.charCodeAt(at);
  return unpackNgrams(packed);
}

/** Unpacks what scripts/language/pack-ngrams.ts packs. Throws when there is more than fits. */
export function unpackNgrams(packed: Uint8Array): NgramTable {
  const slots = new Uint32Array(1 << slotBits);
  const levels = new Uint8Array(2 * packed.length + 1);
  let key = 0;
  let end = 1;
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
    let slot = slotOf(key);
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = ((tagOf(key) << startBits) | end) >>> 0;
    for (let i = 0; i < count; i++) levels[end++] = packed[at++] ?? 0;
    levels[end++] = 0;
  }
  if (end > 1 << startBits) throw new RangeError('the n-gram table is too large for its places');
  return { slots, levels: levels.slice(0, end) };
}
