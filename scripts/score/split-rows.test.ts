import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSplitter, type CsvRow } from './split-rows';

function rowsOf(pieces: readonly string[], delimiter = ',', limit?: number): CsvRow[] {
  const splitter = new RowSplitter(delimiter, limit);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe('rows of CSV', () => {
  it('may hold delimiters, line breaks and quotation marks, wherever the pieces are cut', () => {
    const text = 'id,text\n1,"a, ""b""\nc"\n\n2,plain "inside"\n3,""\n4,last';
    const expected: CsvRow[] = [
      { line: 1, cells: ['id', 'text'] }, { line: 2, cells: ['1', 'a, "b"\nc'] }, { line: 5, cells: ['2', 'plain "inside"'] }, { line: 6, cells: ['3', ''] }, { line: 7, cells: ['4', 'last'] },
    ];
    for (let cut = 0; cut <= text.length; cut++) expect(rowsOf([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
  });

  it('a quotation mark that is never closed costs its line', () => {
    expect(rowsOf(['1,"open\n2,fine\n3,"x"\n'])).toEqual([{ line: 1, cells: null }, { line: 2, cells: ['2', 'fine'] }, { line: 3, cells: ['3', 'x'] }]);
    expect(rowsOf(['1,"open\n2,fine\n'])).toEqual([{ line: 1, cells: null }, { line: 2, cells: ['2', 'fine'] }]);
    expect(rowsOf([`1,"${'open\n'.repeat(20)}`, '2,fine\n'], ',', 50).at(-1)).toEqual({ line: 21, cells: ['2', 'fine'] });
  });

  it('come back as they were written, for any cells and pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'ß'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), fc.nat(), fc.boolean(), (rows, cut, ended) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\n') + (ended ? '\n' : '');
        const at = cut % (text.length + 1);
        expect(rowsOf([text.slice(0, at), text.slice(at)], ';').map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
