import { describe, expect, it } from 'vitest';
import { measure, ndcg } from '@/scripts/train/measures';

describe('measures', () => {
  it('are perfect for a perfect order', () => {
    const { accuracy, balanced, auc, precisionAt20 } = measure([0.9, 0.8, 0.2, 0.1, 0.05], [1, 1, 0, 0, 0]);
    expect([accuracy, balanced, auc, precisionAt20]).toEqual([1, 1, 1, 1]);
  });

  it('give half the area to an answer that is always the same', () => {
    expect(measure([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0]).auc).toBe(0.5);
  });

  it('count pairs in the wrong order', () => {
    expect(measure([0.9, 0.6, 0.7, 0.1], [1, 1, 0, 0]).auc).toBe(0.75);
  });

  it('see overconfidence, whatever the mix of the classes', () => {
    const p = [0.95, 0.95, 0.95, 0.95];
    expect(measure(p, [1, 0, 1, 0]).ece).toBeCloseTo(0.45);
    expect(measure(p, [1, 1, 1, 0]).ece).toBeCloseTo(0.45);
    expect(measure(p, [1, 1, 1, 0]).eceRaw).toBeCloseTo(0.2);
  });

  it('average the gain of ties and are 1 for the ideal order', () => {
    expect(ndcg([3, 2, 1, 0], [7, 3, 1, 0], 1)).toBeCloseTo(1);
    expect(ndcg([1, 1], [2, 0], 0.5)).toBeCloseTo(0.5);
  });
});
