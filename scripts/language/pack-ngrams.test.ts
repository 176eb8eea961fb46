import { describe, expect, it } from 'vitest';
import { keyBits, ngramKey } from '@/lib/scoring/language/ngram-key';
import { ngramLanguages } from '@/lib/scoring/language/ngram-languages';
import { unpackNgrams } from '@/lib/scoring/language/read-ngram-table';
import { packNgrams, type Ngram } from './pack-ngrams';

describe('the packed n-grams', () => {
  it('come out as they went in', () => {
    const ngrams: Ngram[] = [];
    for (let place = 0; place < 3_000; place++) {
      const bytes = [97 + (place % 26), 97 + (Math.floor(place / 26) % 26), 97 + Math.floor(place / 676)];
      ngrams.push({ bytes, edges: place % 4, levels: Array.from({ length: 1 + (place % ngramLanguages.length) }, (_, lang) => [lang, 1 + ((place + lang) % 15)]) });
    }
    const { keys, starts, levels } = unpackNgrams(packNgrams(ngrams));
    const slotOf = new Map<number, number>();
    keys.forEach((key, slot) => {
      if (key > 0) slotOf.set(key - 1, slot);
    });
    let checked = 0;
    for (const { bytes, edges, levels: expected } of ngrams) {
      const key = ngramKey((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16), edges);
      const at = starts[slotOf.get(key) ?? -1];
      if (at === undefined) throw new Error('an n-gram is missing');
      const found = [...levels.subarray(at, levels.indexOf(0, at))].map((level) => [level >> 4, level & 15]);
      if (found.length === expected.length) checked++;
    }
    // two in a few thousand may share a key
    expect(checked).toBeGreaterThan(2_990);
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
