/**
 * The mood of a text, by the shipped model: a linear sum over words, n-grams, stems and signs, read clause by clause.
 *
 * `readSentiment` fills one reused object and the reused `clauses` view of the text that was read last: clause c spans the UTF-16
 * offsets `clauses.start[c]` to `clauses.end[c]` and speaks for a complaint by `clauses.logit[c]` (log-odds; above 0 = complaint,
 * ±0.5 and beyond is a clear word). Themes take the tone of the clause that their word stands in from there: `clauseAt(offset)`.
 */
import { lengthScale } from '@/lib/scoring/sentiment/feature-value';
import { featureValue } from '@/lib/scoring/sentiment/feature-value';
import { loadModel } from '@/lib/scoring/sentiment/load-model';
import { keyBits, slotMask, slotShift, type Model } from '@/lib/scoring/sentiment/model-format';
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

function weightOfKey(model: Model, featureKeyFull: number): number {
  const key = featureKeyFull >>> (32 - keyBits);
  const tag = (key & 0xffffff) << 8;
  const { table } = model;
  let slot = key >>> slotShift;
  for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
    if ((entry & ~0xff) === tag) return model.weightOf[entry & 0xff] ?? 0;
    slot = (slot + 1) & slotMask;
  }
  return 0;
}

/** Reads a text. Fills and returns one reused object. `lang`: ISO 639-1 or `und`. */
export function readSentiment(text: string, lang: string): SentimentReading {
  const model = loadModel();
  scanText(text, lang);
  const { table, weightOf } = model;
  const scale = lengthScale(scan.tokens);
  let evidence = 0;
  let sum = 0;
  let feature = 0;
  let worst = 0;
  let best = 0;
  for (let clause = 0; clause < scan.clauses; clause++) {
    const until = clauseFeatures[clause] ?? 0;
    let logit = 0;
    for (; feature < until; feature++) {
      const key = (featureKey[feature] ?? 0) >>> (32 - keyBits);
      const tag = (key & 0xffffff) << 8;
      let slot = key >>> slotShift;
      for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
        if ((entry & ~0xff) === tag) {
          logit += (weightOf[entry & 0xff] ?? 0) * (featureValue[featureKindOf[feature] ?? 0] ?? 0);
          evidence++;
          break;
        }
        slot = (slot + 1) & slotMask;
      }
    }
    clauses.logit[clause] = logit;
    if (logit > worst) worst = logit;
    if (logit < best) best = logit;
    sum += logit;
  }
  clauses.count = scan.clauses;
  const { head } = model;
  const logit = evidence === 0 ? 0 : (head[0] ?? 0) + (head[1] ?? 1) * sum * scale;
  const p = 1 / (1 + Math.exp(-logit));
  reading.pNegative = p;
  reading.evidence = evidence;
  reading.pNeutral = evidence === 0 ? 1 : Math.exp(-Math.abs(logit)) * 0.6;
  reading.sentiment = (1 - 2 * p) * (1 - 0.5 * reading.pNeutral);
  const bothSides = worst > 0.6 && best < -0.6 && p > 0.1 && p < 0.9;
  reading.label = evidence === 0 || reading.pNeutral > 0.5 ? 'neu' : bothSides ? 'mixed' : p > 0.5 ? 'neg' : 'pos';
  reading.confidence = evidence === 0 ? 0 : Math.abs(1 - 2 * p);
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
    const weight = weightOfKey(model, featureKey[feature] ?? 0) * (featureValue[kind] ?? 1);
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
