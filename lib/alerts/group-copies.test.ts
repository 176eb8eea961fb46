import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCopies } from './group-copies';

const posted = (texts: readonly string[]) => texts.map((text, at) => ({ id: String(at), key: text.toLowerCase().replace(/[^\p{L}]+/gu, ''), text }));
const groups = (texts: readonly string[]) => groupCopies(posted(texts)).map((members) => members.map(({ id }) => Number(id)).sort((a, b) => a - b));

describe('copies of a text', () => {
  it('are found whatever their case, signs and numbers', () => {
    expect(groups(['Never order here, they are thieves!', 'never order here they are THIEVES 123', 'The soup was lovely and warm, thank you.'])).toEqual([[0, 1]]);
  });

  it.each([
    ['a changed name', 'Do not book with Harbour Tours, they took my money and never answered a single mail.', 'Do not book with Seaside Tours, they took my money and never answered a single mail.'],
    ['a changed word and a sign', 'Worst bank ever, they closed my account without a word and kept all of the money!!!', 'Worst bank ever; they closed my account without any word and kept all of the money'],
    ['words put before it', 'This app stole my data and my photos, everyone should delete it today.', 'Warning: this app stole my data and my photos, everyone should delete it today.'],
    ['another script', 'この店は本当に最悪です。店員は客を無視してお金だけを取りました。', 'このホテルは本当に最悪です。店員は客を無視してお金だけを取りました！'],
  ])('are found with %s', (_, a, b) => expect(groups([a, b, 'We had a calm evening with good music and a view of the sea.'])).toEqual([[0, 1]]));

  it('are not what only speaks of the same', () => {
    expect(groups([
      'The waiter was rude and we waited an hour for cold soup.',
      'We waited for an hour, and the soup was cold. The waiter did not care.',
      'Cold soup, rude waiter, never again.',
      'I waited an hour for my parcel, and the driver was rude.',
    ])).toEqual([]);
  });

  it('are not short phrases with one word changed', () => expect(groups(['Very good food.', 'Very good service.', 'Very good hotel.'])).toEqual([]));

  it('put each text in one group at most, and lose none', () => {
    const word = fc.constantFrom('the', 'soup', 'was', 'cold', 'waiter', 'rude', 'never', 'again', 'money', 'back', 'app', 'stole');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')), { maxLength: 60 }), (texts) => {
        const found = groups(texts).flat();
        expect(new Set(found).size).toBe(found.length);
        const keys = posted(texts).map(({ key }) => key);
        keys.forEach((key, at) => {
          if (keys.filter((other) => other === key).length > 1) expect(found).toContain(at);
        });
      }),
    );
  });

  it('are found among thousands in little time', () => {
    let state = 5;
    const next = () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
    const words = Array.from({ length: 3000 }, (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) % 26), 97 + at / 676)}`);
    const many = Array.from({ length: 4000 }, () => Array.from({ length: 60 }, () => words[Math.floor(next() * words.length)]).join(' '));
    const copy = 'This shop took my money and sent an empty box, stay away from it at any cost.';
    const before = performance.now();
    expect(groups([...many, copy, copy.replace('shop', 'store'), copy.replace('money', 'cash')])).toEqual([[4000, 4001, 4002]]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
