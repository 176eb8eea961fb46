import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bucketShift, bucketSlots, slotKeyOf, unpackModel } from '@/lib/scoring/sentiment/model-format';
import { packModel } from '@/scripts/train/pack-model';

const model = path.join(import.meta.dirname, 'model.bin');

describe('the shipped model', () => {
  it('is the one that the card speaks of, and at most a megabyte', () => {
    const card = readFileSync(path.join(import.meta.dirname, 'MODEL_CARD.md'), 'utf8');
    expect(card).toContain(createHash('sha256').update(readFileSync(model)).digest('hex'));
    expect(statSync(model).size).toBeLessThanOrEqual(1_000_000);
  });

  it('loads fast and stays small', () => {
    const file = readFileSync(model);
    const before = performance.now();
    const { slots } = unpackModel(file);
    // on a busy machine; alone it takes a fifth of this
    expect(performance.now() - before).toBeLessThan(400);
    expect(slots.byteLength).toBeLessThan(8_000_000);
  });

  it('gives back every weight that was packed, to a hundredth of the strongest', () => {
    const features = Array.from({ length: 5_000 }, (_, i) => ({ key: Math.imul(i + 1, 0x9e3779b1), weight: Math.sin(i) }));
    const { file, kept } = packModel(features, Float32Array.of(1, -2.5), 1);
    const { slots, weightOf, head } = unpackModel(file);
    expect([...head]).toEqual([1, -2.5]);
    expect(kept).toBeGreaterThan(4_900);
    for (const { key, weight } of features) {
      const at = (key >>> bucketShift) * bucketSlots;
      const found = [...slots.slice(at, at + bucketSlots)].find((slot) => (slot & ~0xff) === slotKeyOf(key) && slot !== 0);
      if (found !== undefined) expect(Math.abs((weightOf[found & 0xff] ?? 0) - weight)).toBeLessThan(0.02);
    }
  });

  it('refuses a file that is no model', () => {
    const { file } = packModel([{ key: 1 << 20, weight: 1 }], new Float32Array(1), 1);
    expect(() => unpackModel(file.subarray(0, 5))).toThrow();
  });
});
