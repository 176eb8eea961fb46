import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAt, clauses, readSentiment, sentimentWords } from '@/lib/scoring/sentiment/read-sentiment';

function sane(text: string, lang = 'und'): void {
  const reading = readSentiment(text, lang);
  for (const value of [reading.pNegative, reading.pNeutral, reading.confidence]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
  expect(Math.abs(reading.sentiment)).toBeLessThanOrEqual(1);
  for (let c = 0; c < clauses.count; c++) expect(Number.isFinite(clauses.logit[c])).toBe(true);
  for (const word of sentimentWords(text, lang, 5)) {
    expect(word.start).toBeGreaterThanOrEqual(0);
    expect(word.end).toBeGreaterThan(word.start);
    expect(word.end).toBeLessThanOrEqual(text.length);
    expect(word.weight).toBeGreaterThan(0);
  }
}

describe('reading the mood of any text', () => {
  it('takes every Unicode string, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'de', 'ja', 'und', 'xx', ''), (text, lang) => sane(text, lang)),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => sane(String.fromCharCode(...units))), { numRuns: 300 });
  });

  it.each([
    ['a megabyte of words', 'the food was cold and '.repeat(50_000)],
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['ten thousand emoji', '😡'.repeat(10_000)],
    ['ten thousand marks', '!'.repeat(10_000)],
    ['thousands of clauses', 'no. '.repeat(20_000)],
    ['thousands of negations', 'not good, '.repeat(20_000)],
    ['Chinese without a stop', '很好吃'.repeat(30_000)],
    ['high surrogates alone', '\ud83d'.repeat(20_000)],
  ])('reads %s in bounded time', (_name, text) => {
    const before = performance.now();
    sane(text, 'en');
    expect(performance.now() - before).toBeLessThan(400);
  });

  it('says the same twice, whatever was read between', () => {
    const text = 'The room was lovely, but nobody cleaned it for three days!';
    const first = { ...readSentiment(text, 'en') };
    readSentiment('Alles super, gerne wieder 😍', 'de');
    sentimentWords('awful', 'en', 3);
    expect({ ...readSentiment(text, 'en') }).toEqual(first);
  });

  it('knows nothing of an empty text', () => {
    expect(readSentiment('', 'en')).toMatchObject({ pNegative: 0.5, pNeutral: 1, sentiment: 0, label: 'neu', confidence: 0, evidence: 0 });
    expect(clauses.count).toBe(0);
    expect(clauseAt(0)).toBe(-1);
    expect(sentimentWords('   ', 'en', 3)).toEqual([]);
  });

  it('has a tone for each clause, found by offset', () => {
    const text = 'The food was wonderful but the waiter was extremely rude.';
    readSentiment(text, 'en');
    expect(clauses.logit[clauseAt(text.indexOf('food'))]).toBeLessThan(0);
    expect(clauses.logit[clauseAt(text.indexOf('waiter'))]).toBeGreaterThan(0);
  });

  it('points at the words that carried the mood', () => {
    const text = 'We arrived at noon. The soup was absolutely disgusting.';
    const [first] = sentimentWords(text, 'en', 3);
    expect(first?.tone).toBe('neg');
    expect(text.slice(first?.start, first?.end)).toContain('disgusting');
  });
});
