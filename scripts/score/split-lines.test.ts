import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from './split-lines';

function linesOf(pieces: readonly string[], limit?: number): (string | null)[] {
  const splitter = new LineSplitter(limit);
  return [...pieces.flatMap((piece) => [...splitter.push(piece)]), ...splitter.end()].map(({ text }) => text);
}

describe('lines', () => {
  it('end with LF or CR LF, wherever the pieces are cut', () => {
    const text = 'one\r\ntwo\n\n\u2028four\r\nlast';
    for (let cut = 0; cut <= text.length; cut++) expect(linesOf([text.slice(0, cut), text.slice(cut)])).toEqual(['one', 'two', '', '\u2028four', 'last']);
  });

  it('do not begin behind the last line break', () => {
    expect(linesOf(['one\n'])).toEqual(['one']);
    expect(linesOf([''])).toEqual([]);
    expect(linesOf(['one\n', '\n'])).toEqual(['one', '']);
  });

  it('too long ones are told, the next is read', () => {
    expect(linesOf(['abc', 'defg', 'hij\nok\n', 'abcdefg'], 6)).toEqual([null, 'ok', null]);
    expect(linesOf(['abcdef\n'], 6)).toEqual(['abcdef']);
  });

  it('are those of a split, for any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '"', 'é') }), { maxLength: 8 }), (pieces) => {
        const expected = pieces.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(linesOf(pieces)).toEqual(expected);
      }),
    );
  });
});
