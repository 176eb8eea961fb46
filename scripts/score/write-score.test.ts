import { describe, expect, it } from 'vitest';
import type { Score } from '@/lib/scoring/score';
import { csvHeader, csvLine, jsonLine } from './write-score';

const score: Score = {
  lang: 'de', sentiment: -1 / 3, label: 'neg', pNegative: 2 / 3, confidence: 0.5, priority: 40, signals: ['question', 'refund_request'], hardRisk: false, scorer: 'afinn',
  themes: [{ id: 'delivery', polarity: 'neg', words: [{ start: 0, end: 2 }] }, { id: 'price_value', polarity: 'pos' }],
  reasons: [{ code: 'mood', points: 30, words: [{ start: 0, end: 2 }] }, { code: 'question', points: 10 }],
};

describe('a written score', () => {
  it('is one line of JSON with ids alone', () => {
    expect(JSON.parse(jsonLine(7, score))).toEqual({
      id: 7, lang: 'de', sentiment: -0.333333, label: 'neg', pNegative: 0.666667, priority: 40, signals: ['question', 'refund_request'], themes: ['delivery', 'price_value'],
      reasons: [{ code: 'mood', points: 30 }, { code: 'question', points: 10 }],
    });
    expect(jsonLine('a\n', score)).toMatch(/^[^\n]+\n$/);
  });

  it('is one row of CSV with as many cells as the header', () => {
    expect(csvLine('a,"b"', score)).toBe('"a,""b""",de,-0.333333,neg,0.666667,40,question refund_request,delivery price_value,mood:30 question:10\n');
    expect(csvHeader.split(',')).toHaveLength(9);
  });
});
