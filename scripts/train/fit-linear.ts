import { lengthScale } from '@/lib/scoring/sentiment/feature-value';
import type { Row } from '@/scripts/train/read-rows';
import { seededRandom, shuffle } from '@/scripts/train/random';
import type { Vectors } from '@/scripts/train/vectorise';

export interface LinearOptions {
  seed: number;
  epochs: number;
  rate: number;
  /** Pull of every weight towards zero. */
  ridge: number;
  /** Weight of a source by its rows: n^power. */
  sourcePower: number;
  /** Pseudo-texts in the log-ratio of each feature. */
  smoothing: number;
  /** Texts that the tone of a listed word counts for. */
  listed: number;
  /** Weight over log-ratio that every feature starts from and is pulled to. */
  start: number;
  /** The same for listed words. */
  startListed: number;
  /** Weight of sentences and corrections of our own over that of other rows. */
  ownTrust: number;
}

export const linearDefaults: LinearOptions = { seed: 7, epochs: 5, rate: 0.2, ridge: 20, sourcePower: 0.7, smoothing: 2, listed: 60, start: 0.1, startListed: 0.2, ownTrust: 4 };

/** Every source weighs by a power of its size, both classes inside it the same; the mean over all rows is 1. */
export function rowWeights(rows: Row[], train: Int32Array, power: number): Float32Array {
  const counts = new Map<number, number>();
  const keyOf = (row: Row) => row.source * 2 + row.negative;
  for (const at of train) {
    const row = rows[at];
    if (row) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  }
  const weight = new Float32Array(rows.length);
  let sum = 0;
  for (const at of train) {
    const row = rows[at];
    if (!row) continue;
    const own = counts.get(keyOf(row)) ?? 1;
    const other = counts.get(row.source * 2 + 1 - row.negative) ?? 0;
    // a class that a source hardly has cannot weigh as much as the other
    const mass = Math.pow(own + other, power) * 0.5;
    const w = Math.min(mass / own, 30 * Math.pow(own + other, power - 1)) * row.trust;
    weight[at] = w;
    sum += w;
  }
  const mean = sum / train.length;
  for (const at of train) weight[at] = (weight[at] ?? 0) / mean;
  return weight;
}

/** Logistic regression over features that are scaled by their class log-ratio (NB-SVM of Wang and Manning, 2012), by AdaGrad. Returns one weight a feature; `bias` last. */
export function fitLinear(vectors: Vectors, rows: Row[], train: Int32Array, options: LinearOptions, trusted: ReadonlySet<number> = new Set()): Float32Array {
  const { start, feature, value, count } = vectors;
  const weight = rowWeights(rows, train, options.sourcePower);
  for (const at of train) if (trusted.has(rows[at]?.source ?? -1)) weight[at] = (weight[at] ?? 0) * options.ownTrust;
  const negative = new Float64Array(count);
  const positive = new Float64Array(count);
  const texts = new Float32Array(count);
  let massNegative = 0;
  let massPositive = 0;
  for (const at of train) {
    const w = weight[at] ?? 0;
    const isNegative = rows[at]?.negative === 1;
    const scale = lengthScale(vectors.tokens[at] ?? 0);
    const into = isNegative ? negative : positive;
    for (let f = start[at] ?? 0, to = start[at + 1] ?? 0; f < to; f++) {
      if ((value[f] ?? 0) < 0) continue;
      const id = feature[f] ?? 0;
      into[id] = (into[id] ?? 0) + w * scale;
      texts[id] = (texts[id] ?? 0) + 1;
    }
  }
  for (let id = 0; id < count; id++) {
    massNegative += negative[id] ?? 0;
    massPositive += positive[id] ?? 0;
  }
  const ratioOfMass = massNegative / massPositive;
  // interleaved for the cache: weight over ratio, ratio, squared gradients, pull
  const state = new Float32Array(count * 4);
  for (let id = 0; id < count; id++) {
    const tone = vectors.tone[id] ?? 0;
    const n = (negative[id] ?? 0) / Math.sqrt(ratioOfMass) + options.smoothing + options.listed * Math.max(0, -tone);
    const p = (positive[id] ?? 0) * Math.sqrt(ratioOfMass) + options.smoothing + options.listed * Math.max(0, tone);
    const ratio = Math.log(n / p);
    state[id * 4 + 1] = (texts[id] ?? 0) >= 3 || tone !== 0 ? Math.max(-3, Math.min(3, ratio)) : 0;
    state[id * 4 + 2] = 1e-2;
    state[id * 4 + 3] = options.ridge / Math.max(1, texts[id] ?? 1);
  }
  const startOf = (id: number) => ((vectors.tone[id] ?? 0) !== 0 ? options.startListed : options.start);
  for (let id = 0; id < count; id++) state[id * 4] = startOf(id);
  const order = Int32Array.from(train);
  const random = seededRandom(options.seed);
  let bias = 0;
  const sourceBias = new Float32Array(256);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const from = start[at] ?? 0;
      const to = start[at + 1] ?? 0;
      const scale = lengthScale(vectors.tokens[at] ?? 0);
      let sum = 0;
      for (let f = from; f < to; f++) {
        const slot = (feature[f] ?? 0) * 4;
        sum += (value[f] ?? 0) * (state[slot] ?? 0) * (state[slot + 1] ?? 0);
      }
      const logit = bias + (sourceBias[row.source] ?? 0) + sum * scale;
      const target = row.negative === 1 ? 0.97 : 0.03;
      const error = (1 / (1 + Math.exp(-logit)) - target) * (weight[at] ?? 0);
      bias -= 0.002 * error;
      sourceBias[row.source] = (sourceBias[row.source] ?? 0) * 0.9999 - 0.01 * error;
      const step = error * scale;
      for (let f = from; f < to; f++) {
        const id = feature[f] ?? 0;
        const slot = id * 4;
        const ratio = state[slot + 1] ?? 0;
        if (ratio === 0) continue;
        const v = state[slot] ?? 0;
        const gradient = step * (value[f] ?? 0) * ratio + (state[slot + 3] ?? 0) * (v - startOf(id));
        const squares = (state[slot + 2] ?? 0) + gradient * gradient;
        state[slot + 2] = squares;
        state[slot] = v - (rate * gradient) / Math.sqrt(squares);
      }
    }
  }
  const fitted = new Float32Array(count + 1);
  for (let id = 0; id < count; id++) fitted[id] = (state[id * 4] ?? 0) * (state[id * 4 + 1] ?? 0);
  fitted[count] = bias;
  return fitted;
}

/** Log-odds of a complaint by the linear weights alone. */
export function linearLogit(vectors: Vectors, weights: Float32Array, at: number): number {
  const { start, feature, value, count } = vectors;
  let sum = 0;
  for (let f = start[at] ?? 0, to = start[at + 1] ?? 0; f < to; f++) sum += (value[f] ?? 0) * (weights[feature[f] ?? 0] ?? 0);
  return (weights[count] ?? 0) + sum * lengthScale(vectors.tokens[at] ?? 0);
}
