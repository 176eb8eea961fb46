/**
 * The mood of a text, by the shipped model: a linear sum over words, n-grams, stems and signs, read clause by clause.
 *
 * `readSentiment` fills one reused object and the reused `clauses` view of the text that was read last: clause c spans the UTF-16
 * offsets `clauses.start[c]` to `clauses.end[c]` and speaks for a complaint by `clauses.logit[c]` (log-odds; above 0 = complaint,
 * ±0.5 and beyond is a clear word). Themes take the tone of the clause that their word stands in from there: `clauseAt(offset)`.
 */
import { featureValue, lengthScale } from '@/lib/scoring/sentiment/feature-value';
import { fillHeadInput, headHidden, headInput, headOutput, runHead } from '@/lib/scoring/sentiment/head';
import { loadModel } from '@/lib/scoring/sentiment/load-model';
import { bucketShift, bucketSlots, slotKeyOf } from '@/lib/scoring/sentiment/model-format';
import { clauseEnd, clauseFeatures, clauseStart, featureKey, featureKind, featureKindOf, featureToken, maxClauses, scan, scanText, tokenEnd, tokenMarks, tokenStart } from '@/lib/scoring/sentiment/scan-text';

export type SentimentLabel = 'neg' | 'neu' | 'pos' | 'mixed';

export interface SentimentReading {
  /** Calibrated probability that a text that takes a side is a complaint, 0..1: by the text alone, both sides equally likely beforehand. */
  pNegative: number;
  /** Probability that it takes no side, or both the same. */
  pNeutral: number;
  /** −1 (worst) to 1 (best). */
  sentiment: number;
  label: SentimentLabel;
  /** 0..1: how far the label is from the next one. */
  confidence: number;
  /** Features of the text that the model knows; 0 = nothing could be read. */
  evidence: number;
}

export interface SentimentWord {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  tone: 'neg' | 'pos';
  /** Log-odds that it adds, as a positive number. */
  weight: number;
}

/** How clear the worst and the best clause must be, and how undecided the whole, for a mixed text. */
const mixedFrom = 0.45;
const mixedBelow = 0.75;

const hidden = new Float32Array(headHidden);
const reading: SentimentReading = { pNegative: 0.5, pNeutral: 1, sentiment: 0, label: 'neu', confidence: 0, evidence: 0 };

/** The clauses of the text read last. */
export const clauses = { count: 0, start: clauseStart, end: clauseEnd, logit: new Float32Array(maxClauses) };

/** Index of the clause that an offset of the text read last falls into; −1 where there is none. */
export function clauseAt(offset: number): number {
  let low = 0;
  let high = clauses.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (clauseEnd[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low <= high && offset < (clauseEnd[low] ?? 0) ? low : -1;
}

/** Weight code of a feature's key, 0 where the model does not know it. Without branches: which features are known cannot be guessed. */
function codeOf(slots: Int32Array, key: number): number {
  const at = (key >>> bucketShift) * bucketSlots;
  const wanted = slotKeyOf(key);
  const a = (slots[at] ?? 0) ^ wanted;
  const b = (slots[at + 1] ?? 0) ^ wanted;
  const c = (slots[at + 2] ?? 0) ^ wanted;
  const d = (slots[at + 3] ?? 0) ^ wanted;
  return (a & (((a >>> 8) - 1) >> 31)) | (b & (((b >>> 8) - 1) >> 31)) | (c & (((c >>> 8) - 1) >> 31)) | (d & (((d >>> 8) - 1) >> 31));
}

/** Scans a text, sums its clauses and fills the input of the head; answers the number of known features. */
export function readClauses(text: string, lang: string): number {
  const { slots, weightOf } = loadModel();
  scanText(text, lang);
  let evidence = 0;
  let strength = 0;
  let feature = 0;
  const { logit: logits } = clauses;
  const count = scan.clauses;
  for (let clause = 0; clause < count; clause++) {
    const until = clauseFeatures[clause] ?? 0;
    let logit = 0;
    for (; feature < until; feature++) {
      const code = codeOf(slots, featureKey[feature] ?? 0);
      const weight = (weightOf[code] ?? 0) * (featureValue[featureKindOf[feature] ?? 0] ?? 0);
      logit += weight;
      strength += Math.abs(weight);
      evidence += (code + 255) >> 8;
    }
    logits[clause] = logit;
  }
  clauses.count = count;
  fillHeadInput(logits, evidence, strength);
  return evidence;
}

/** Reads a text. Fills and returns one reused object. `lang`: ISO 639-1 or `und`. */
export function readSentiment(text: string, lang: string): SentimentReading {
  const evidence = readClauses(text, lang);
  reading.evidence = evidence;
  if (evidence === 0) {
    reading.pNegative = 0.5;
    reading.pNeutral = 1;
    reading.sentiment = reading.confidence = 0;
    reading.label = 'neu';
    return reading;
  }
  runHead(loadModel().head, hidden);
  const p = 1 / (1 + Math.exp(-headOutput.side));
  const neutral = 1 / (1 + Math.exp(-headOutput.neutral));
  reading.pNegative = p;
  reading.pNeutral = neutral;
  reading.sentiment = (1 - 2 * p) * (1 - 0.5 * neutral);
  const sided = Math.abs(1 - 2 * p);
  // both a clear complaint and clear praise, and neither wins
  const both = (headInput[6] ?? 0) > mixedFrom && (headInput[7] ?? 0) < -mixedFrom;
  if (both && sided < mixedBelow) reading.label = 'mixed';
  else if (neutral > 0.5 && sided < 0.5) reading.label = 'neu';
  else reading.label = p > 0.5 ? 'neg' : 'pos';
  reading.confidence = reading.label === 'neg' || reading.label === 'pos' ? sided * (1 - 0.5 * neutral) : reading.label === 'neu' ? neutral : 1 - sided;
  return reading;
}

/** The words that carried the mood, strongest first, at most `limit`; neighbours of one tone are one span. */
export function sentimentWords(text: string, lang: string, limit: number): SentimentWord[] {
  const model = loadModel();
  scanText(text, lang);
  const scale = lengthScale(scan.tokens);
  const byToken = new Float32Array(scan.tokens);
  const give = (token: number, weight: number) => {
    if (token >= 0 && token < byToken.length) byToken[token] = (byToken[token] ?? 0) + weight;
  };
  for (let feature = 0; feature < scan.features; feature++) {
    const kind = featureKindOf[feature] ?? 0;
    const weight = (model.weightOf[codeOf(model.slots, featureKey[feature] ?? 0)] ?? 0) * (featureValue[kind] ?? 1);
    if (weight === 0) continue;
    const token = featureToken[feature] ?? 0;
    const length = kind === featureKind.pair || kind === featureKind.dense2 ? 2 : kind === featureKind.triple || kind === featureKind.dense3 ? 3 : 1;
    for (let back = 0; back < length; back++) give(token - back, weight / length);
  }
  const words: SentimentWord[] = [];
  for (let token = 0; token < scan.tokens; token++) {
    const weight = (byToken[token] ?? 0) * scale;
    if (Math.abs(weight) < 0.15) continue;
    const tone = weight > 0 ? 'neg' : 'pos';
    const dense = ((tokenMarks[token] ?? 0) & 16) !== 0;
    const last = words.at(-1);
    if (last && last.tone === tone && token > 0 && last.end === tokenEnd[token - 1] && (tokenStart[token] ?? 0) - last.end <= (dense ? 0 : 1)) {
      last.end = tokenEnd[token] ?? last.end;
      last.weight += Math.abs(weight);
    } else words.push({ start: tokenStart[token] ?? 0, end: tokenEnd[token] ?? 0, tone, weight: Math.abs(weight) });
  }
  return words.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, limit);
}
