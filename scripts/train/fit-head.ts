import { headHidden, headInputs, headLength } from '@/lib/scoring/sentiment/head';
import { seededRandom, shuffle } from '@/scripts/train/random';

/** One text as the head sees it. */
export interface HeadRow {
  input: Float32Array;
  /** 1 = complaint, 0 = praise, NaN = no side. */
  negative: number;
  /** How much it counts for complaint against praise, and for no side against either (0 where its source has no neutral label). */
  sideWeight: number;
  neutralWeight: number;
}

/** Adam over small batches. `ridge` pulls the hidden layer to zero: the direct inputs alone are a plain logistic regression. */
export function fitHead(rows: HeadRow[], options: { seed: number; epochs: number; rate: number; ridge: number }): Float32Array {
  const head = new Float32Array(headLength);
  const random = seededRandom(options.seed);
  for (let i = 0; i < headHidden * (headInputs + 1); i++) head[i] = (random() - 0.5) * 0.6;
  const outputAt = headHidden * (headInputs + 1);
  const perOutput = headHidden + headInputs + 1;
  head[outputAt + 1 + headHidden] = 1;
  const first = new Float64Array(headLength);
  const second = new Float64Array(headLength);
  const gradient = new Float64Array(headLength);
  const hidden = new Float64Array(headHidden);
  const slope = new Float64Array(headHidden);
  const order = Int32Array.from(rows.keys());
  const batch = 64;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.95 * epoch) / options.epochs);
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0);
      const until = Math.min(order.length, from + batch);
      for (let k = from; k < until; k++) {
        const row = rows[order[k] ?? 0];
        if (!row) continue;
        const x = row.input;
        for (let h = 0; h < headHidden; h++) {
          const at = h * (headInputs + 1);
          let sum = head[at] ?? 0;
          for (let i = 0; i < headInputs; i++) sum += (head[at + 1 + i] ?? 0) * (x[i] ?? 0);
          const bottom = 1 + Math.abs(sum);
          hidden[h] = sum / bottom;
          slope[h] = 1 / (bottom * bottom);
        }
        for (let output = 0; output < 2; output++) {
          const sided = !Number.isNaN(row.negative);
          const weight = output === 0 ? (sided ? row.sideWeight : 0) : row.neutralWeight;
          if (weight === 0) continue;
          const at = outputAt + output * perOutput;
          let sum = head[at] ?? 0;
          for (let h = 0; h < headHidden; h++) sum += (head[at + 1 + h] ?? 0) * (hidden[h] ?? 0);
          for (let i = 0; i < headInputs; i++) sum += (head[at + 1 + headHidden + i] ?? 0) * (x[i] ?? 0);
          const target = output === 0 ? row.negative : sided ? 0 : 1;
          const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
          gradient[at] = (gradient[at] ?? 0) + error;
          for (let i = 0; i < headInputs; i++) gradient[at + 1 + headHidden + i] = (gradient[at + 1 + headHidden + i] ?? 0) + error * (x[i] ?? 0);
          for (let h = 0; h < headHidden; h++) {
            gradient[at + 1 + h] = (gradient[at + 1 + h] ?? 0) + error * (hidden[h] ?? 0);
            const back = error * (head[at + 1 + h] ?? 0) * (slope[h] ?? 0);
            const to = h * (headInputs + 1);
            gradient[to] = (gradient[to] ?? 0) + back;
            for (let i = 0; i < headInputs; i++) gradient[to + 1 + i] = (gradient[to + 1 + i] ?? 0) + back * (x[i] ?? 0);
          }
        }
      }
      step++;
      const bias1 = 1 - 0.9 ** step;
      const bias2 = 1 - 0.999 ** step;
      for (let i = 0; i < headLength; i++) {
        const g = (gradient[i] ?? 0) / (until - from) + options.ridge * (head[i] ?? 0);
        first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
        second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
        head[i] = (head[i] ?? 0) - (rate * (first[i] ?? 0)) / bias1 / (Math.sqrt((second[i] ?? 0) / bias2) + 1e-8);
      }
    }
  }
  return head;
}
