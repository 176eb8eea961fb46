import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/system/ids';
import { decodeCursor, encodeCursor } from './inbox-cursor';
import { searchTerms } from './search-terms';

describe('cursor', () => {
  it('comes back as the same place', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (at) => {
        const id = newId();
        expect(decodeCursor(encodeCursor({ at, id }))).toEqual({ at, id });
      }),
    );
  });
  it('is no place when somebody made it up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeCursor(text)).toBeNull();
      }),
    );
    expect(decodeCursor(Buffer.from('[1,"x"]').toString('base64url'))).toBeNull();
    expect(decodeCursor(Buffer.from('["1","019ab000-0000-7000-8000-00000000de30"]').toString('base64url'))).toBeNull();
  });
});

describe('searchTerms', () => {
  it.each([
    ['cold soup', ['cold', 'soup']],
    ['  "cold soup"  again ', ['cold soup', 'again']],
    ['"half', ['half']],
    ['""', []],
    ['', []],
    ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['caf\u0065\u0301', ['café']],
  ])('reads %j', (query, terms) => expect(searchTerms(query)).toEqual(terms));
  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(searchTerms(query).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
