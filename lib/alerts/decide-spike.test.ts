import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideSpike, growthOf, historyWeeks, tailOf } from './decide-spike';

const calm = { others: 0, growth: 1, subjects: 1 };

/** A generator of its own, so that the simulated months are the same in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function poisson(mean: number, random: () => number): number {
  if (mean > 60) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  let product = random();
  let count = 0;
  for (const limit = Math.exp(-mean); product > limit; product *= random()) count += 1;
  return count;
}

describe('a repeated complaint', () => {
  it.each([
    ['nine where two are usual', 9, [2, 1, 3, 2, 2, 1, 3, 2], true],
    ['five where there never was one', 5, [0, 0, 0, 0, 0, 0, 0, 0], true],
    ['four, however rare', 4, [0, 0, 0, 0, 0, 0, 0, 0], false],
    ['a busy place as always', 44, [38, 41, 35, 47, 40, 39, 44, 36], false],
    ['a busy place with twice as many', 80, [38, 41, 35, 47, 40, 39, 44, 36], true],
    ['a place whose weeks swing', 30, [5, 28, 3, 25, 8, 31, 2, 22], false],
    ['many, but only a quarter more', 1250, [1000, 1010, 990, 1000, 1005, 995, 1000, 1000], false],
    ['two quiet weeks of history are little to go by', 5, [1, 2], false],
  ])('%s', (_, count, weeks, raised) => {
    expect(decideSpike({ ...calm, count, weeks }).raised).toBe(raised);
  });

  it('is told with what is usual', () => expect(decideSpike({ ...calm, count: 9, weeks: [2, 1, 3, 2, 2, 1, 3, 2] }).usual).toBe(2));

  it.each([
    ['eight and nothing else', 8, 0, true],
    ['seven', 7, 0, false],
    ['ten where every theme has eight', 10, 8, false],
    ['thirty where every theme has eight', 30, 8, true],
  ])('without a history is compared with the other themes: %s', (_, count, others, raised) => {
    expect(decideSpike({ count, others, weeks: [], growth: 1, subjects: 30 })).toMatchObject({ raised, usual: 0 });
  });

  it('is not what grows with everything else', () => {
    const input = { ...calm, count: 10, weeks: [2, 1, 3, 2, 2, 1, 3, 2] };
    expect(decideSpike(input).raised).toBe(true);
    expect(decideSpike({ ...input, growth: growthOf(300, 60) })).toMatchObject({ raised: false, usual: 2 });
    expect(decideSpike({ ...input, count: 60, growth: growthOf(300, 60) }).raised).toBe(true);
    // nine complaints where hardly anything comes are no growth of the place
    expect(growthOf(3, 1)).toBeLessThan(1.5);
    expect(growthOf(10, 60)).toBe(1);
  });

  it('needs more the more is looked at', () => {
    const input = { count: 6, weeks: [1, 1, 0, 1, 0, 1, 1, 0], others: 0, growth: 1 };
    expect(decideSpike({ ...input, subjects: 10 }).raised).toBe(true);
    expect(decideSpike({ ...input, subjects: 20_000 }).raised).toBe(false);
  });

  it('never lowers an alert by more complaints, nor raises one by a worse past', () => {
    const weeks = fc.array(fc.nat(200), { maxLength: historyWeeks });
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 100 }), weeks, fc.nat(50), fc.integer({ min: 1, max: 5000 }), fc.double({ min: 1, max: 20, noNaN: true }), (count, more, past, others, subjects, growth) => {
        const before = decideSpike({ count, weeks: past, others, growth, subjects });
        const after = decideSpike({ count: count + more, weeks: past, others, growth, subjects });
        expect(after.probability).toBeLessThanOrEqual(before.probability + 1e-9);
        expect(after.raised || !before.raised).toBe(true);
        expect(after.going || !before.going).toBe(true);
        // what is raised also goes on
        expect(before.going || !before.raised).toBe(true);
      }),
    );
  });

  it('takes the tail of the distribution as it is', () => {
    // variance = mean·(1 + mean/size) with size 1 is the geometric distribution: P(X ≥ n) = (m / (1 + m))ⁿ
    expect(tailOf(5, 0.25, 0.25 * 1.25)).toBeCloseTo(0.2 ** 5, 12);
    expect(tailOf(1, 3, 12)).toBe(1);
    expect(tailOf(20_000, 100, 130)).toBeGreaterThanOrEqual(0);
  });
});

describe('usual noise', () => {
  /** How often a week is raised whose rate is as it always was. `swing`: the rate itself differs from week to week by this part. */
  function alarms(rate: number, swing: number, rounds: number): number {
    const random = randomOf(Math.round(rate * 1000 + swing * 10) + 7);
    const week = () => poisson(rate * Math.exp(swing * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()) - (swing * swing) / 2), random);
    let raised = 0;
    for (let round = 0; round < rounds; round += 1) {
      const weeks = Array.from({ length: historyWeeks }, week);
      if (decideSpike({ count: week(), weeks, others: 0, growth: 1, subjects: 20 }).raised) raised += 1;
    }
    return raised / rounds;
  }

  it.each([
    [0.3, 0], [1, 0], [3, 0], [10, 0], [40, 0], [300, 0],
    [3, 0.3], [10, 0.3], [40, 0.2], [300, 0.2],
  ])('of %d a week with a swing of %d seldom alarms', (rate, swing) => {
    expect(alarms(rate, swing, 20_000)).toBeLessThan(swing === 0 ? 0.001 : 0.007);
  });

  it('does not hide a real rise', () => {
    const random = randomOf(11);
    let found = 0;
    for (let round = 0; round < 2000; round += 1) {
      const weeks = Array.from({ length: historyWeeks }, () => poisson(2, random));
      if (decideSpike({ count: poisson(14, random), weeks, others: 0, growth: 1, subjects: 20 }).raised) found += 1;
    }
    expect(found / 2000).toBeGreaterThan(0.8);
  });
});
