import { describe, expect, it } from 'vitest';
import { BreakFolder, PieceDecoder } from './decode-pieces';
import type { CsvOptions } from './read-arguments';
import { CsvReader } from './read-csv-rows';

const none: CsvOptions = { textColumn: undefined, ratingColumn: undefined, idColumn: undefined, langColumn: undefined, delimiter: undefined };

function read(text: string, options: Partial<CsvOptions> = {}) {
  const reader = new CsvReader({ ...none, ...options });
  return [...reader.push(text), ...reader.end()].map(({ number, reading }) => ('item' in reading ? [number, reading.item.id, reading.item.input.text, reading.item.input.rating?.value, reading.item.input.lang] : [number, reading.problem]));
}

describe('rows of a CSV file', () => {
  it('are read by the names of their columns, in any case', () => {
    expect(read('Sterne;Kommentar;Nr\n4,5;"gut; sehr";a\n;schlecht;\n', { textColumn: 'kommentar', ratingColumn: 'Sterne', idColumn: 'Nr' })).toEqual([[2, 'a', 'gut; sehr', 4.5, undefined], [3, 3, 'schlecht', undefined, undefined]]);
  });

  it('need no names where the columns are called as ours', () => {
    expect(read('id\ttext\trating\tlang\nx\tgut\t★★★★☆\tde\n')).toEqual([[2, 'x', 'gut', 4, 'de']]);
  });

  it('understand the hint of a spreadsheet and a given delimiter', () => {
    expect(read('sep=;\nid;text\n1;a,b,c\n')).toEqual([[3, '1', 'a,b,c', undefined, undefined]]);
    expect(read('id|text\n1|a;b\n', { delimiter: '|' })).toEqual([[2, '1', 'a;b', undefined, undefined]]);
  });

  it('that cannot be read say why', () => {
    expect(read('id,rating,text\n1,9,x\n2,5\n3,1,a,b\n4,1,"x\n5,1,ok\n')).toEqual([
      [2, 'the rating must be a number from 1 to 5, or empty; it is “9”'],
      [3, '2 cells under 3 columns, none of them the text'],
      [4, '4 cells under 3 columns; a text with the delimiter in it needs quotation marks'],
      [5, 'a quotation mark is never closed'],
      [6, '5', 'ok', 1, undefined],
    ]);
  });

  it('name the columns that there are when one is missing', () => {
    expect(() => read('id,review\n1,x\n')).toThrow('There is no column “text”; there are “id”, “review”.');
    expect(() => read('id,text\n1,x\n', { ratingColumn: 'stars' })).toThrow('“stars”');
    expect(() => read('')).toThrow('empty');
  });

  it('are the same in pieces of any size, with any line breaks', () => {
    const text = `id,text\r\n${Array.from({ length: 4_000 }, (_, row) => `${row},"Zeile ${row}\r\nzwei"`).join('\r\n')}\r\n`;
    for (const size of [7, 1_000, 65_536, text.length]) {
      const reader = new CsvReader(none);
      const breaks = new BreakFolder();
      let count = 0;
      const check = (found: ReturnType<CsvReader['push']>) => {
        for (const { number, reading } of found) {
          expect(number).toBe(2 + 2 * count);
          expect('item' in reading && reading.item.input.text).toBe(`Zeile ${count}\nzwei`);
          count++;
        }
      };
      for (let at = 0; at < text.length; at += size) check(reader.push(breaks.push(text.slice(at, at + size))));
      check(reader.push(breaks.end()));
      check(reader.end());
      expect(count).toBe(4_000);
    }
  });
});

describe('bytes in pieces', () => {
  const decode = (pieces: readonly Uint8Array[], oldEncodings = true) => {
    const decoder = new PieceDecoder(oldEncodings);
    return pieces.map((piece) => decoder.push(piece)).join('') + decoder.end();
  };

  it('are text without a byte-order mark, in UTF-8 and UTF-16, wherever they are cut', () => {
    const text = 'id,größe 👍\n';
    const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(text, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le'), utf16be, utf16be.subarray(2)]) {
      for (let cut = 4; cut <= bytes.length; cut++) expect(decode([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(text);
    }
  });

  it('stay UTF-8 when a few of them are broken', () => {
    const broken = Buffer.concat([Buffer.from('{"text":"größe '), Buffer.from([0xff]), Buffer.from('"}\n{"text":"\0"}\n')]);
    expect(decode([broken])).toBe('{"text":"größe \ufffd"}\n{"text":"\0"}\n');
    expect(decode([Buffer.from('Gr\xf6\xdfe', 'latin1')], false)).toBe('Gr\ufffd\ufffde');
  });

  it('are Windows-1252 where they cannot be UTF-8', () => expect(decode([Buffer.from('Größe: schön\n', 'latin1')])).toBe('Größe: schön\n'));
});
