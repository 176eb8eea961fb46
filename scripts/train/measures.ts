export interface Measures {
  rows: number;
  negatives: number;
  accuracy: number;
  /** Accuracy with both classes weighing the same. */
  balanced: number;
  auc: number;
  /** Share of complaints in the fifth that is ranked worst. */
  precisionAt20: number;
  /** Expected calibration error over ten bins, both classes weighing the same. */
  ece: number;
  /** The same with the classes as they come. */
  eceRaw: number;
}

function calibrationError(p: ArrayLike<number>, y: ArrayLike<number>, weightOf: (y: number) => number): number {
  const sum = new Float64Array(10);
  const hits = new Float64Array(10);
  const mass = new Float64Array(10);
  let total = 0;
  for (let i = 0; i < p.length; i++) {
    const value = p[i] ?? 0.5;
    const bin = Math.min(9, Math.floor(value * 10));
    const w = weightOf(y[i] ?? 0);
    sum[bin] = (sum[bin] ?? 0) + w * value;
    hits[bin] = (hits[bin] ?? 0) + w * (y[i] ?? 0);
    mass[bin] = (mass[bin] ?? 0) + w;
    total += w;
  }
  let error = 0;
  for (let bin = 0; bin < 10; bin++) error += Math.abs((sum[bin] ?? 0) - (hits[bin] ?? 0)) / total;
  return error;
}

/** `p`: probability of a complaint; `y`: 1 = complaint, 0 = praise. */
export function measure(p: ArrayLike<number>, y: ArrayLike<number>): Measures {
  const n = p.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  let negatives = 0;
  let hit = 0;
  let hitNegative = 0;
  for (let i = 0; i < n; i++) {
    const negative = y[i] === 1;
    if (negative) negatives++;
    if ((p[i] ?? 0.5) > 0.5 === negative) {
      hit++;
      if (negative) hitNegative++;
    }
  }
  const positives = n - negatives;
  let rankSum = 0;
  for (let i = 0; i < n; ) {
    let j = i;
    while (j < n && p[order[j] ?? 0] === p[order[i] ?? 0]) j++;
    const rank = n - (i + j - 1) / 2;
    for (let k = i; k < j; k++) if (y[order[k] ?? 0] === 1) rankSum += rank;
    i = j;
  }
  const fifth = Math.max(1, Math.round(n * 0.2));
  let top = 0;
  for (let i = 0; i < fifth; i++) top += y[order[i] ?? 0] ?? 0;
  return {
    rows: n,
    negatives,
    accuracy: hit / n,
    balanced: (hitNegative / Math.max(1, negatives) + (hit - hitNegative) / Math.max(1, positives)) / 2,
    auc: negatives && positives ? (rankSum - (negatives * (negatives + 1)) / 2) / (negatives * positives) : Number.NaN,
    precisionAt20: top / fifth,
    ece: calibrationError(p, y, (label) => (label === 1 ? 0.5 / Math.max(1, negatives) : 0.5 / Math.max(1, positives))),
    eceRaw: calibrationError(p, y, () => 1),
  };
}

/** NDCG over the first `share` of the rows, ties averaged. `gain`: what a row is worth where it stands first. */
export function ndcg(score: ArrayLike<number>, gain: ArrayLike<number>, share: number): number {
  const n = score.length;
  const depth = Math.max(1, Math.round(n * share));
  const total = (by: ArrayLike<number>) => {
    const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => (by[b] ?? 0) - (by[a] ?? 0));
    let sum = 0;
    for (let i = 0; i < n && i < depth; ) {
      let j = i;
      let worth = 0;
      while (j < n && by[order[j] ?? 0] === by[order[i] ?? 0]) worth += gain[order[j++] ?? 0] ?? 0;
      const mean = worth / (j - i);
      for (let k = i; k < j && k < depth; k++) sum += mean / Math.log2(k + 2);
      i = j;
    }
    return sum;
  };
  return total(score) / total(gain);
}
