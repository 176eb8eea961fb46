/**
 * The second stage: from what the clauses of a text say to one calibrated answer. Twenty-odd numbers of the text (sum, first, last,
 * worst and best clause, what stands after “but”, length, share of known words, signs) go through one small hidden layer
 * to two log-odds: complaint against praise, and no side against either. Fitted on texts of sources that the weights never saw. It knows
 * no language: an offset for each one fitted its few sources and lost on the next.
 */
import { lengthScale } from '@/lib/scoring/sentiment/feature-value';
import { clauseMarks, scan } from '@/lib/scoring/sentiment/scan-text';

export const headInputs = 22;
export const headHidden = 8;
/** hidden × (inputs + bias), then two outputs × (hidden + direct inputs + bias). */
export const headLength = headHidden * (headInputs + 1) + 2 * (headHidden + headInputs + 1);

export const headInput = new Float32Array(headInputs);
export const headOutput = { side: 0, neutral: 0 };

/** −1..1, steep near zero. */
const squash = (value: number) => value / (1 + Math.abs(value));

/** Fills `headInput` from the text last scanned. `logits`: sum of each clause; `evidence`: known features; `strength`: sum of absolute weights. */
export function fillHeadInput(logits: Float32Array, evidence: number, strength: number): void {
  const x = headInput;
  const count = scan.clauses;
  const tokens = scan.tokens;
  let sum = 0;
  let worst = 0;
  let best = 0;
  let afterBut = 0;
  let squashed = 0;
  let against = 0;
  for (let c = 0; c < count; c++) {
    const logit = logits[c] ?? 0;
    sum += logit;
    if (logit > worst) worst = logit;
    if (logit < best) best = logit;
    if (((clauseMarks[c] ?? 0) & 1) !== 0) afterBut += logit;
    const side = squash(logit);
    squashed += side;
    if (logit > 0.3) against++;
  }
  const scale = lengthScale(tokens);
  const clausesInverse = 1 / (count + 1);
  x[0] = sum * scale * 0.5;
  x[1] = squash(sum * 0.25);
  x[2] = (sum * 4) / (tokens + 8);
  x[3] = squash(count > 0 ? (logits[count - 1] ?? 0) : 0);
  x[4] = squash(count > 0 ? (logits[0] ?? 0) : 0);
  x[5] = squash(afterBut);
  x[6] = squash(worst);
  x[7] = squash(best);
  x[8] = squashed * clausesInverse;
  x[9] = against * clausesInverse;
  x[10] = Math.log(tokens + 1) * 0.25 - 0.5;
  x[11] = Math.min(scan.exclamations, 4) * 0.25;
  x[12] = Math.min(scan.questions, 4) * 0.25;
  x[13] = scan.shouted / (scan.words + 1);
  x[14] = evidence / (scan.features + 2);
  x[15] = (strength * 2) / (tokens + 8);
  x[16] = (Math.abs(sum) + 0.2) / (strength + 0.4);
  x[17] = Math.min(scan.signs, 4) * 0.25;
  x[18] = 1 / (tokens + 1);
  x[19] = count > 1 ? squash(sum - (logits[0] ?? 0)) : 0;
  // in scripts without spaces each character is a token: lengths mean something else
  const dense = tokens > 0 ? scan.dense / tokens : 0;
  x[20] = dense;
  x[21] = dense * (x[0] ?? 0);
}

/** Runs the layer over `headInput`. */
export function runHead(head: Float32Array, hidden: Float32Array): void {
  let at = 0;
  for (let h = 0; h < headHidden; h++) {
    let sum = head[at++] ?? 0;
    for (let i = 0; i < headInputs; i++) sum += (head[at++] ?? 0) * (headInput[i] ?? 0);
    hidden[h] = squash(sum);
  }
  for (let output = 0; output < 2; output++) {
    let sum = head[at++] ?? 0;
    for (let h = 0; h < headHidden; h++) sum += (head[at++] ?? 0) * (hidden[h] ?? 0);
    for (let i = 0; i < headInputs; i++) sum += (head[at++] ?? 0) * (headInput[i] ?? 0);
    if (output === 0) headOutput.side = sum;
    else headOutput.neutral = sum;
  }
}
