import { describe, expect, it } from 'vitest';
import { moodWords } from './mood-words';

const told = (item: { title: string | null; text: string }) => moodWords({ ...item, lang: 'en' }, 12).map(({ start, end, tone }) => [item.text.slice(start, end).toLowerCase(), tone]);

describe('moodWords', () => {
  it('tells the words for and against, in their order', () => {
    const words = told({ title: null, text: 'The staff were wonderful, but the soup was disgusting.' });
    expect(words.find(([word]) => word?.includes('wonderful'))?.[1]).toBe('pos');
    expect(words.find(([word]) => word?.includes('disgusting'))?.[1]).toBe('neg');
    expect(words.findIndex(([, tone]) => tone === 'pos')).toBeLessThan(words.findIndex(([, tone]) => tone === 'neg'));
  });
  it('counts from the text where there is a title, and leaves the title’s own words out', () => {
    const plain = told({ title: null, text: 'The soup was disgusting.' });
    const titled = told({ title: ' Terrible! ', text: 'The soup was disgusting.' });
    expect(plain.some(([word]) => word?.includes('disgusting'))).toBe(true);
    expect(titled.some(([word]) => word?.includes('disgusting'))).toBe(true);
    expect(titled.some(([word]) => word?.includes('terrible'))).toBe(false);
  });
  it('has nothing to tell without a text', () => {
    expect(moodWords({ title: 'Terrible', text: null, lang: 'en' }, 12)).toEqual([]);
  });
});
