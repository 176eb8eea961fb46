import { featureKind } from '@/lib/scoring/sentiment/scan-text';

/** What a feature of a kind counts: a negated word counts against its plain form, so that "not splendid" is read though never seen. */
export const featureValue = new Float32Array(16).fill(1);
featureValue[featureKind.againstWord] = -0.4;
featureValue[featureKind.againstStem] = -0.4;

/** Long texts say the same many times: the sum over a text of n words and signs counts 4 / √(n + 4) of it. */
export function lengthScale(tokens: number): number {
  return 4 / Math.sqrt(tokens + 4);
}
