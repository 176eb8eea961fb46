import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRow } from './csv';

describe('a row for a spreadsheet', () => {
  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', ' =cmd', '\ufeff=1', '\r\n=1'])('takes the formula out of %j', (text) => {
    expect(csvRow([text])).toMatch(/^"'/);
  });

  it('comes back cell by cell as it went in, but for that apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cells) => {
        const [row] = Papa.parse<string[]>(csvRow(cells), { delimiter: ',' }).data;
        expect(row?.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
      }),
    );
  });
});
