import { describe, expect, it } from 'vitest';
import { keyBits, ngramKey } from '@/lib/scoring/language/ngram-key';
import { ngramLanguages } from '@/lib/scoring/language/ngram-languages';
import { entryStart, entryTag, slotMask, slotOf, tagOf, unpackNgrams } from '@/lib/scoring/language/read-ngram-table';
import { packNgrams, type Ngram } from './pack-ngrams';

describe('the packed n-grams', () => {
  it('come out as they went in', () => {
    const ngrams: Ngram[] = [];
    for (let place = 0; place < 3_000; place++) {
      const bytes = [97 + (place % 26), 97 + (Math.floor(place / 26) % 26), 97 + Math.floor(place / 676)];
      ngrams.push({ bytes, edges: place % 4, levels: Array.from({ length: 1 + (place % ngramLanguages.length) }, (_, lang) => [lang, 1 + ((place + lang) % 15)]) });
    }
    const { slots, levels } = unpackNgrams(packNgrams(ngrams));
    const startOf = (key: number) => {
      let slot = slotOf(key);
      while (slots[slot] !== 0 && entryTag(slots[slot] ?? 0) !== tagOf(key)) slot = (slot + 1) & slotMask;
      return entryStart(slots[slot] ?? 0);
    };
    let same = 0;
    for (const { bytes, edges, levels: expected } of ngrams) {
      const at = startOf(ngramKey((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16), edges));
      const found = [...levels.subarray(at, levels.indexOf(0, at))].map((level) => [level >> 4, level & 15]);
      if (JSON.stringify(found) === JSON.stringify(expected)) same++;
    }
    // two in a few thousand may share a key
    expect(same).toBeGreaterThan(2_990);
  });

  it('have keys of the width that is said', () => {
    for (const bytes of [0, 1, -1, 0x7fffffff, -0x80000000, 0x64636261]) {
      for (const edges of [0, 1, 2, 3]) {
        const key = ngramKey(bytes, edges);
        expect(Number.isInteger(key) && key >= 0 && key < 2 ** keyBits).toBe(true);
      }
    }
  });
});
