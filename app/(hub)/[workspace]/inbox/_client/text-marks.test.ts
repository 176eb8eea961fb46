import { describe, expect, it } from 'vitest';
import { layersOf, piecesOf, wordsOf, type MarkLayer } from './text-marks';

const text = 'cold soup, rude waiter';
const layer = (key: string, look: MarkLayer['look'], ...words: [number, number][]): MarkLayer => ({ key, look, words: words.map(([start, end]) => ({ start, end })) });
const shown = (layers: MarkLayer[]) => piecesOf(text, layers).map(({ start, end, looks, keys }) => [text.slice(start, end), looks.join('+'), keys.join('+')]);

describe('words that carried weight', () => {
  it('cut the text so that nothing of it is lost', () => {
    const pieces = piecesOf(text, [layer('neg', 'neg', [11, 15], [0, 4]), layer('theme food', 'topic', [5, 9])]);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(piecesOf('', [])).toEqual([]);
  });
  it('may lie over each other, and each keeps its own look', () => {
    expect(shown([layer('neg', 'neg', [0, 9]), layer('theme food', 'topic', [5, 9])])).toEqual([['cold ', 'neg', 'neg'], ['soup', 'neg+topic', 'neg+theme food'], [', rude waiter', '', '']]);
  });
  it('are left out where they do not fit the text', () => {
    expect(shown([layer('neg', 'neg', [16, 99], [-1, 3], [4, 4])])).toEqual([[text, '', '']]);
  });
  it('come from the mood, the reasons and the themes', () => {
    const layers = layersOf({
      reasons: [{ code: 'one_star_negative_text', points: 60, words: [{ start: 0, end: 4 }] }, { code: 'good_rating_bad_text', points: 8, words: [{ start: 11, end: 15 }] }, { code: 'hard_risk_floor', points: 5 }],
      themes: [{ id: 'service_staff', polarity: 'neg', words: [{ start: 16, end: 22 }] }, { id: 'delivery', polarity: 'neu' }],
      sentimentWords: [{ start: 11, end: 15, tone: 'neg' }],
    });
    expect(layers.map(({ key, look }) => [key, look])).toEqual([['neg', 'neg'], ['reason 0', 'neg'], ['reason 1', 'topic'], ['theme service_staff', 'topic']]);
    expect(wordsOf(text, layers, 'neg', 5)).toEqual(['cold', 'rude']);
    expect(wordsOf(text, layers, 'neg', 1)).toEqual(['cold']);
  });
});
