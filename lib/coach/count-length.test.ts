import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLength } from '@/lib/coach/count-length';

describe('length in the platform’s unit', () => {
  it.each<[string, number, number, number]>([['', 0, 0, 0], ['abc', 3, 3, 3], ['Grüße', 5, 7, 5], ['“x”', 3, 7, 3], ['🙌', 1, 4, 1], ['👩‍👩‍👧', 5, 18, 1], ['e\u0301', 2, 3, 1], ['王芳', 2, 6, 2], ['\ud83d', 1, 3, 1]])('%s', (text, chars, bytes, graphemes) => {
    expect([countLength(text, 'chars'), countLength(text, 'bytes'), countLength(text, 'graphemes')]).toEqual([chars, bytes, graphemes]);
  });

  it('counts the bytes that are sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countLength(text, 'bytes')).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
