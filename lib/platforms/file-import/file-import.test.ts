import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { decodeFile, detectEncoding } from './detect-encoding';
import { inspectFile } from './inspect-file';
import { isText } from './is-text';
import type { UnreadableRow } from './map-rows';
import { decideDateOrder, parseDate } from './parse-date';
import { parseFile } from './parse-file';
import { parseRating, suggestScale } from './parse-rating';
import { fileImport } from './platform';
import { detectDelimiter, readRows } from './read-rows';
import { mappingSchema, type Encoding, type Mapping } from './schema';
import { suggestMapping } from './suggest-mapping';

const now = new Date('2026-11-23T09:00:00Z');
const utf8 = (text: string) => new TextEncoder().encode(text);
function encode(text: string, encoding: Encoding, mark: boolean): Uint8Array {
  if (encoding === 'utf-8') return utf8((mark ? '\uFEFF' : '') + text);
  if (encoding === 'windows-1252') return new Uint8Array(Buffer.from(text.replaceAll('€', '\x80'), 'latin1'));
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}
const mapping = (wish: Partial<Mapping> = {}): Mapping => mappingSchema.parse({ encoding: 'utf-8', delimiter: ',', writtenOn: 'trustpilot', columns: { postedAt: 0, author: 1, rating: 2, text: 3 }, ...wish });
function run(bytes: Uint8Array, how: Mapping): { items: IncomingFeedback[]; problems: UnreadableRow[] } {
  const rows = [...parseFile(bytes, how, now)];
  return { items: rows.flatMap((row) => ('item' in row ? [row.item] : [])), problems: rows.flatMap((row) => ('unreadable' in row ? [row.unreadable] : [])) };
}

describe('encodings', () => {
  const text = 'Name,Text\nZoë,"Größe, naïve café – €5"\n';
  it.each([
    ['utf-8', true], ['utf-8', false], ['utf-16le', true], ['utf-16le', false], ['utf-16be', true], ['utf-16be', false], ['windows-1252', false],
  ] as const)('%s, byte-order mark: %s', (encoding, mark) => {
    const content = encoding === 'windows-1252' ? text.replace('–', '-') : text;
    const bytes = encode(content, encoding, mark);
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decodeFile(bytes, encoding)).toBe(content);
  });
  it('knows UTF-16 without a mark in Chinese, by its commas and line breaks', () => {
    expect(detectEncoding(encode('名前,評価\n山田,とても良い\n', 'utf-16le', false))).toBe('utf-16le');
    expect(detectEncoding(encode('名前,評価\n山田,とても良い\n', 'utf-16be', false))).toBe('utf-16be');
  });
  it('is not led astray by a stray zero byte', () => {
    expect(detectEncoding(utf8(`Name,Text\n${'Zoë,"Größe"\n'.repeat(40)}Bo,"a\0b"\n`))).toBe('utf-8');
  });
  it('tells text from what only is called so', () => {
    const texts = [text, '名前,評価\n山田,とても良い\n'.repeat(50), 'اسم,نص\nمحمد,جيد 👍🏽\n', 'एक,दो\nतीन,चार\n', 'a,b\n\u0007,x\n', 'app,\uf8ff\n1,2\n'];
    for (const one of texts) for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) expect(isText(encode(one, encoding, false), detectEncoding(encode(one, encoding, false)))).toBe(true);
    expect(isText(encode('Größe, naïve café – 5\n'.replace('–', '-'), 'windows-1252', false), 'windows-1252')).toBe(true);
    let seed = 7;
    const noise = (length: number, most = 256) => Uint8Array.from({ length }, () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >>> 16) % most);
    for (const bytes of [noise(80), noise(5_000), noise(200_000), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, ...noise(900)]), noise(4_000, 12)]) {
      expect(isText(bytes, detectEncoding(bytes))).toBe(false);
    }
  });
  it('folds all line breaks', () => expect(decodeFile(utf8('a\r\nb\rc\nd'), 'utf-8')).toBe('a\nb\nc\nd'));
});

describe('rows', () => {
  it.each([
    ['a,b\n1,2\n3,4', ','], ['a;b\n1,5;2\n3,7;4', ';'], ['a\tb\nx, y\tz; w', '\t'], ['sep=;\na;b,c', ';'], ['only\none\ncolumn', ','], ['"a;x",b\n"c;y;z",d', ','], ['', ','],
  ] as const)('%j is divided by %j', (text, delimiter) => expect(detectDelimiter(text)).toBe(delimiter));

  it('counts lines as an editor does: breaks within quotes, blank lines, Excel\'s hint', () => {
    const text = 'sep=,\nh1,h2\n\n"two\nlines",x\n , \nlast,"a\n\nb"\nend,y';
    expect([...readRows(text, ',')].map((row) => [row.line, row.cells[0]])).toEqual([[2, 'h1'], [4, 'two\nlines'], [7, 'last'], [10, 'end']]);
  });
  it('takes quotes that were not doubled as they are', () => {
    expect([...readRows('a,"he said "wow" twice"\nb,5" screen\n', ',')].map((row) => row.cells[1])).toEqual(['he said "wow" twice', '5" screen']);
  });
  it('loses only the line whose quote is never closed', () => {
    const rows = [...readRows(`h,t\n1,good\n2,"open\n${Array.from({ length: 20_000 }, (_, index) => `${index + 3},row ${index}`).join('\n')}\n`, ',')];
    expect(rows).toHaveLength(20_003);
    expect(rows[2]).toEqual({ line: 3, cells: ['2,"open'], broken: true });
    expect(rows.at(-1)).toEqual({ line: 20_003, cells: ['20002', 'row 19999'] });
  });
  it('loses only the first line where a lost quote swallows the next ones', () => {
    expect([...readRows('1,"open\n2,"fine",x\n3,ok\n', ',')].map((row) => [row.line, row.broken ?? false, row.cells.length])).toEqual([[1, true, 1], [2, false, 3], [3, false, 2]]);
  });
  it('reads what any writer of CSV wrote, in any window', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', ',', ';', '"', '\n', ' ', '🙂', '\t'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 }), fc.constantFrom(',' as const, ';' as const, '\t' as const), (table, delimiter) => {
        const text = Papa.unparse(table, { delimiter, newline: '\n', quotes: true });
        const found = [...readRows(text, delimiter)].map((row) => row.cells);
        expect(found).toEqual(table.filter((row) => row.some((one) => one.trim() !== '')));
      }),
    );
  });
  it('reads a large file in linear time, with cells across the window\'s border', () => {
    const long = 'x'.repeat(3_000);
    const text = Array.from({ length: 20_000 }, (_, index) => `${index},"line\n${index % 50 === 0 ? long : 'short'}"`).join('\n');
    const started = performance.now();
    let count = 0;
    for (const row of readRows(text, ',')) if (row.cells.length === 2) count += 1;
    expect(count).toBe(20_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('hostile files', () => {
  it.each([
    ['a quote opened on every line', `a,b\n${'2026-01-01,"x\n'.repeat(20_000)}`],
    ['one endless line', `a,b\n2026-01-01,${'x'.repeat(5_000_000)}`],
    ['nothing but quotes', '"'.repeat(5_000_000)],
    ['nothing but line breaks', '\n'.repeat(1_000_000)],
    ['a quote that swallows all', `a,b\n"${'x\n'.repeat(500_000)}`],
    ['endless blanks in date and rating', `a,b,c\n1${' '.repeat(200_000)}x,5${' '.repeat(200_000)}x,y`],
  ])('%s', (_name, text) => {
    const started = performance.now();
    let rows = 0;
    for (const row of parseFile(utf8(text), mapping({ columns: { postedAt: 0, rating: 1, text: 2 } }), now)) rows += 'item' in row ? 1 : 0;
    expect(rows).toBe(0);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('dates', () => {
  it.each([
    ['2026-08-01T10:00:00Z', '2026-08-01T10:00:00.000Z'], ['2026-08-01T10:00:00.5+02:00', '2026-08-01T08:00:00.500Z'], ['2026-08-01 10:00', '2026-08-01T10:00:00.000Z'], ['2026-08-01', '2026-08-01T00:00:00.000Z'],
    ['2026/8/1 9:05:07', '2026-08-01T09:05:07.000Z'], ['2026-08-01 10:00:00 UTC', '2026-08-01T10:00:00.000Z'], ['2026-08-01 10:00:00 -0700', '2026-08-01T17:00:00.000Z'], ['31.12.2026 14:05', '2026-12-31T14:05:00.000Z'],
    ['31.12.26', '2026-12-31T00:00:00.000Z'], ['1.2.2026, 7:03 Uhr', '2026-02-01T07:03:00.000Z'], ['01/02/2026 2:05 PM', '2026-02-01T14:05:00.000Z'], ['01/02/2026 12:00 am', '2026-02-01T00:00:00.000Z'], ['1785578400', '2026-08-01T10:00:00.000Z'], ['1785578400000', '2026-08-01T10:00:00.000Z'],
    ['Dec 31, 2026 2:05 PM', '2026-12-31T14:05:00.000Z'], ['December 31 2026', '2026-12-31T00:00:00.000Z'], ['31 December 2026 at 14:05', '2026-12-31T14:05:00.000Z'], ['3. März 2026 um 8:00 Uhr', '2026-03-03T08:00:00.000Z'], ['1er août 2026', '2026-08-01T00:00:00.000Z'],
    ['2 août 2026 à 14h05', '2026-08-02T14:05:00.000Z'], ['15 de enero de 2026', '2026-01-15T00:00:00.000Z'], ['Thu, 31 Dec 2026 14:05:00 +0000', '2026-12-31T14:05:00.000Z'], ['31-Dec-2026', '2026-12-31T00:00:00.000Z'],
    ['31.02.2026', null], ['13.13.2026', null], ['2026-08-01 25:00', null], ['13:00 PM 1/1/2026', null], ['yesterday', null], ['', null], ['4', null], ['31 Foo 2026', null],
  ])('%s', (cell, moment) => expect(parseDate(cell, 'dmy', 'UTC')?.toISOString() ?? null).toBe(moment));
  it('reads month first where it is told so', () => expect(parseDate('01/02/2026', 'mdy', 'UTC')?.toISOString()).toBe('2026-01-02T00:00:00.000Z'));
  it.each([
    ['2026-07-01 12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'], ['2026-01-01 12:00', 'Europe/Berlin', '2026-01-01T11:00:00.000Z'], ['2026-01-01', 'America/Los_Angeles', '2026-01-01T08:00:00.000Z'],
    ['2026-03-29 01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'], ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'], ['2026-07-01 12:00', 'Asia/Kathmandu', '2026-07-01T06:15:00.000Z'], ['2026-07-01T12:00Z', 'Asia/Tokyo', '2026-07-01T12:00:00.000Z'],
  ])('%s in %s', (cell, zone, moment) => expect(parseDate(cell, 'dmy', zone)?.toISOString()).toBe(moment));
  it.each([
    [['01/02/2026', '13/02/2026'], { order: 'dmy', certain: true }], [['01/02/2026', '02/13/2026'], { order: 'mdy', certain: true }], [['01/02/2026'], { order: 'dmy', certain: false }], [['01.02.2026'], { order: 'dmy', certain: true }],
    [['2026-01-02'], { order: 'dmy', certain: true }], [['13/02/2026', '14/02/2026', '02/13/2026'], { order: 'dmy', certain: false }],
  ] as const)('%j decides the order', (column, finding) => expect(decideDateOrder(column)).toEqual(finding));
  it('gives back every moment written by ISO in any zone, and never throws', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1996-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), (date) => {
        expect(parseDate(date.toISOString(), 'dmy', 'Europe/Berlin')).toEqual(date);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', '0', '.', '/', '-', ':', ' ', 'T', 'Z', 'm', 'a', 'y', ',') }), (text) => {
        const date = parseDate(text, 'mdy', 'UTC');
        expect(date === null || !Number.isNaN(date.getTime())).toBe(true);
      }),
    );
  });
});

describe('ratings', () => {
  it.each([
    ['4', 'stars5', 4], ['4.5', 'stars5', 4.5], ['4,5', 'stars5', 4.5], ['4/5', 'stars5', 4], ['4 von 5', 'stars5', 4], ['4 out of 5 stars', 'stars5', 4], ['5 Sterne', 'stars5', 5], ['★★★★☆', 'stars5', 4], ['⭐⭐', 'stars5', 2],
    ['0', 'nps', 0], ['10', 'nps', 10], ['7', 'csat7', 7], ['👍', 'thumbs', 1], ['No', 'thumbs', 0],
    ['0', 'stars5', null], ['6', 'stars5', null], ['4/10', 'stars5', null], ['7.5', 'nps', null], ['11', 'nps', null], ['good', 'stars5', null], ['-1', 'nps', null], ['maybe', 'thumbs', null], ['1e1', 'nps', null],
  ] as const)('%s on %s', (cell, scale, value) => expect(parseRating(cell, scale)).toBe(value));
  it.each([
    ['Rating', ['1', '5', ''], 'stars5'], ['NPS', ['3'], 'nps'], ['How likely are you to recommend us?', ['9'], 'nps'], ['Score', ['0', '10'], 'nps'], ['Score', ['2', '9'], 'stars10'], ['CSAT', ['5', '1'], 'csat5'], ['Satisfaction', ['7'], 'csat7'],
    ['Customer effort', ['7'], 'ces7'], ['Helpful', ['yes', 'no'], 'thumbs'], ['Rating', [], 'stars5'],
    ['Sterne', ['5', '1', '4', '9', '2'], 'stars5'],
    ['rating', [...Array.from({ length: 30 }, () => '4'), '9'], 'stars5'],
    ['rating', ['9', '8', '10', '3'], 'stars10'],
  ] as const)('%s %j', (header, cells, scale) => expect(suggestScale(header, cells)).toBe(scale));
});

describe('suggestMapping', () => {
  const suggest = (headers: string, row: string) => {
    const { columns } = suggestMapping(headers.split(';'), [row.split(';')]);
    return Object.fromEntries(Object.entries(columns).map(([field, index]) => [field, headers.split(';')[index]]));
  };
  it('knows Google Play\'s export', () => {
    const headers = 'Package Name;App Version Code;App Version Name;Reviewer Language;Device;Review Submit Date and Time;Review Submit Millis Since Epoch;Review Last Update Date and Time;Review Last Update Millis Since Epoch;Star Rating;Review Title;Review Text;Developer Reply Date and Time;Developer Reply Millis Since Epoch;Developer Reply Text;Review Link';
    expect(suggest(headers, 'com.x;1;1.0;en;Pixel;2026-08-01T10:00:00Z;1;2026-08-02T10:00:00Z;2;4;Nice;Works;2026-08-03T10:00:00Z;3;Thanks;https://play.google.com/x?reviewId=abc')).toEqual({
      rating: 'Star Rating', title: 'Review Title', text: 'Review Text', lang: 'Reviewer Language', postedAt: 'Review Submit Date and Time', editedAt: 'Review Last Update Date and Time', url: 'Review Link', location: 'Package Name',
      replyText: 'Developer Reply Text', replyAt: 'Developer Reply Date and Time',
    });
    expect(suggestMapping(headers.split(';'), [])).toMatchObject({ preset: 'google-play', writtenOn: 'google-play', kind: 'review' });
  });
  it('knows Trustpilot\'s, a survey\'s, and plain ones in four languages', () => {
    expect(suggest('Review Id;Review Created (UTC);Review Username;Review Title;Review Content;Review Stars;Domain Url;Business Reply Date (UTC)', '1;2026-01-01;Ann;T;C;5;shop.example;2026-01-02')).toEqual({
      externalId: 'Review Id', postedAt: 'Review Created (UTC)', author: 'Review Username', title: 'Review Title', text: 'Review Content', rating: 'Review Stars', location: 'Domain Url', replyAt: 'Business Reply Date (UTC)',
    });
    expect(suggest('#;How likely are you to recommend us?;Notes;Start Date (UTC);Submit Date (UTC);Network ID', 'abc;9;ok;2026-01-01 10:00:00;2026-01-01 10:01:00;n')).toEqual({ externalId: '#', rating: 'How likely are you to recommend us?', text: 'Notes', postedAt: 'Submit Date (UTC)' });
    expect(suggest('Datum;Verfasser;Sterne;Kommentar;Antwort;Antwortdatum;Filiale', '31.12.2026;Ann;4;gut;danke;1.1.2027;Nord')).toEqual({ postedAt: 'Datum', author: 'Verfasser', rating: 'Sterne', text: 'Kommentar', replyText: 'Antwort', replyAt: 'Antwortdatum', location: 'Filiale' });
    expect(suggest('Fecha;Nombre;Calificación;Comentario', '31/12/2026;Ana;4,5;bien')).toEqual({ postedAt: 'Fecha', author: 'Nombre', rating: 'Calificación', text: 'Comentario' });
    expect(suggest('Date;Nom;Étoiles;Avis', '31/12/2026;Ana;4;bien')).toEqual({ postedAt: 'Date', author: 'Nom', rating: 'Étoiles', text: 'Avis' });
  });
  it('lets values overrule headers', () => expect(suggest('Date;Created;Rating;Text', 'soon;2026-01-01;excellent service all round;x').postedAt).toBe('Created'));
  it('guesses nothing from nothing', () => expect(suggestMapping([], [])).toMatchObject({ columns: {}, preset: null }));
});

describe('an import', () => {
  const file = 'Date,Name,Stars,Text\n2026-11-01,Ann,5,"Lovely,\nreally"\n2026-11-02,,1,Cold\n';

  it('maps rows in the hub\'s own terms', () => {
    const { items, problems } = run(utf8(file), mapping());
    expect(problems).toEqual([]);
    expect(items[0]).toEqual({ externalId: expect.stringMatching(/^trustpilot:[\w-]{22}$/), kind: 'review', writtenOn: 'trustpilot', author: { name: 'Ann' }, rating: { value: 5, scale: 'stars5' }, text: 'Lovely,\nreally', postedAt: new Date('2026-11-01T00:00:00Z'), replyRoute: 'copy' });
    expect(items[1]).not.toHaveProperty('author');
  });
  it('says for each bad row, by its line, what is wrong, and takes the others', () => {
    const bad = `${file}2026-11-03,Bob,9,x\n,Bob,3,x\nsoon,Bob,3,x\n2031-01-01,Bob,3,x\n2026-11-03,Bob,,\n2026-11-03,Bob,3,x,y\n2026-11-03,Bob,3,"open\n2026-11-04,Eve,2,last`;
    const { items, problems } = run(utf8(bad), mapping());
    expect(problems.map(({ position, reason, values }) => [position, reason, values])).toEqual([
      [5, 'rating_unclear', { value: '9', scale: 'stars5' }], [6, 'date_missing', {}], [7, 'date_unclear', { value: 'soon' }], [8, 'date_unlikely', { value: '2031-01-01' }],
      [9, 'nothing_said', {}], [10, 'too_many_cells', { expected: 4, found: 5 }], [11, 'unclosed_quote', {}],
    ]);
    expect(items.map((item) => item.text)).toEqual(['Lovely,\nreally', 'Cold', 'last']);
    expect(problems[0]?.raw).toBe('2026-11-03,Bob,9,x');
  });
  it('gives the same items from the same file, whatever its encoding and delimiter, and tells identical rows apart', () => {
    const twice = `${file}2026-11-02,,1,Cold\n2026-11-02,,1,Cold\n`;
    const ids = run(utf8(twice), mapping()).items.map((item) => item.externalId);
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe(`${ids[1]}-2`);
    const other = encode(Papa.unparse(Papa.parse<string[]>(twice.trim()).data, { delimiter: ';' }), 'utf-16le', true);
    expect(run(other, mapping({ encoding: 'utf-16le', delimiter: ';' })).items.map((item) => item.externalId)).toEqual(ids);
  });
  it('keeps given ids, names the first line of a repeated one, and takes the platform from its column', () => {
    const text = 'id,when,what,where\nA1,2026-11-01,one,Google Maps\nA1,2026-11-02,two,Google Maps\nA1,2026-11-02,three,\n';
    const { items, problems } = run(utf8(text), mapping({ columns: { externalId: 0, postedAt: 1, text: 2, writtenOn: 3 } }));
    expect(items.map((item) => [item.externalId, item.writtenOn])).toEqual([['google-maps:A1', 'google-maps'], ['trustpilot:A1', 'trustpilot']]);
    expect(problems).toMatchObject([{ position: 3, reason: 'duplicate_id', values: { id: 'A1', line: 2 } }]);
  });
  it('takes Google Play\'s ids from the link, star-only rows, replies, languages and apps', () => {
    const headers = 'Package Name,Reviewer Language,Review Submit Date and Time,Review Last Update Date and Time,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Text,Review Link';
    const rows = ['com.x,pt_BR,2026-08-01T10:00:00Z,2026-08-02T10:00:00Z,1,,Trava,2026-08-03T10:00:00Z,Desculpe,https://play.google.com/console/r?reviewId=abc-1&x=y', 'com.x,en,2026-08-01T10:00:00Z,2026-08-01T10:00:00Z,5,,,,,'];
    const bytes = encode([headers, ...rows].join('\r\n'), 'utf-16le', true);
    const { encoding, delimiter, suggestion } = inspectFile(bytes);
    const { items, problems } = run(bytes, mapping({ encoding, delimiter, columns: suggestion.columns, writtenOn: suggestion.writtenOn }));
    expect(problems).toEqual([]);
    expect(items[0]).toEqual({
      externalId: 'google-play:abc-1', kind: 'review', writtenOn: 'google-play', rating: { value: 1, scale: 'stars5' }, text: 'Trava', lang: 'pt', postedAt: new Date('2026-08-01T10:00:00Z'), editedAt: new Date('2026-08-02T10:00:00Z'),
      url: 'https://play.google.com/console/r?reviewId=abc-1&x=y', location: { externalId: 'com.x', name: 'com.x' }, replyRoute: 'copy',
      reply: { externalId: 'google-play:abc-1:reply', body: 'Desculpe', postedAt: new Date('2026-08-03T10:00:00Z'), state: 'live' },
    });
    expect(items[1]).toMatchObject({ rating: { value: 5 }, lang: 'en' });
    expect(items[1]).not.toHaveProperty('text');
  });
  it('keeps out what a database cannot keep, and ids that no index holds', () => {
    const { items } = run(utf8(`id,when,what\n${'x'.repeat(500)},2026-11-01,"a\0b"\n`), mapping({ columns: { externalId: 0, postedAt: 1, text: 2 }, encoding: 'utf-8' }));
    expect(items[0]?.text).toBe('ab');
    expect(items[0]?.externalId.length).toBeLessThan(80);
  });
  it('reads a file without a header', () => {
    const { items } = run(utf8('2026-11-01,Ann,5,Lovely\n'), mapping({ header: false }));
    expect(items).toHaveLength(1);
  });
  it('survives any file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { encoding, delimiter, headers, preview } = inspectFile(bytes);
        expect(preview.length).toBeLessThanOrEqual(20);
        expect(Array.isArray(headers)).toBe(true);
        for (const row of parseFile(bytes, mapping({ encoding, delimiter }), now)) expect('item' in row || 'unreadable' in row).toBe(true);
      }),
    );
  });
});

describe('inspectFile', () => {
  it('shows twenty rows, counts all, and looks through the whole column for the order of day and month', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `0${(index % 9) + 1}/0${(index % 9) + 1}/2026;Ann;5;ok`);
    const found = inspectFile(utf8(['Date;Name;Stars;Text', ...rows, '02/25/2026;Ann;5;ok'].join('\n')));
    expect(found).toMatchObject({ encoding: 'utf-8', delimiter: ';', headers: ['Date', 'Name', 'Stars', 'Text'], rowCount: 301, suggestion: { dateOrder: 'mdy', dateOrderCertain: true } });
    expect(found.preview).toHaveLength(20);
    expect(found.preview[0]?.line).toBe(2);
  });
  it('says that the order is a guess where it is one', () => {
    expect(inspectFile(utf8('Date,Text\n01/02/2026,a')).suggestion.dateOrderCertain).toBe(false);
  });
});

describe('the mapping', () => {
  it('needs a date and something that is said', () => {
    const errors = (columns: Mapping['columns']) => mappingSchema.safeParse({ ...mapping(), columns }).error?.issues.map((issue) => issue.message);
    expect(errors({ text: 1 })).toEqual(['date_column_missing']);
    expect(errors({ postedAt: 1, author: 2 })).toEqual(['content_column_missing']);
    expect(errors({ postedAt: 1, rating: 2 })).toBeUndefined();
    expect(mappingSchema.safeParse({ ...mapping(), zone: 'Mars/Olympus' }).success).toBe(false);
  });
});

describe('the platform', () => {
  const big = utf8(['Date,Name,Stars,Text', ...Array.from({ length: 1_200 }, (_, index) => (index % 100 === 99 ? `soon,A${index},5,x` : `2026-11-01,A${index},${(index % 5) + 1},Text ${index}`))].join('\n'));
  const http = () => Promise.reject(new Error('a file needs no network'));
  const context = (signal = new AbortController().signal) => ({ config: { bytes: big, mapping: mapping() }, http, now, signal });

  it('pages through the rows and goes on behind the line it stopped at', async () => {
    const pages = [];
    for await (const page of fileImport.pull(context(), null, 'backfill')) pages.push(page);
    expect(pages.map((page) => [page.items.length, page.unreadable?.length, page.cursor.line, page.total])).toEqual([[495, 5, 501, 1_200], [495, 5, 1_001, 1_200], [198, 2, 1_201, 1_200]]);
    expect(pages.map((page) => page.done)).toEqual([500, 1_000, 1_200]);
    const rest = [];
    for await (const page of fileImport.pull(context(), { line: 1_001 }, 'backfill')) rest.push(page);
    expect(rest).toEqual(pages.slice(2));
  });
  it('stops when it is told to', async () => {
    await expect(async () => {
      for await (const page of fileImport.pull(context(AbortSignal.abort()), null, 'backfill')) expect(page.items.length).toBe(0);
    }).rejects.toThrow();
  });
  it('checks that the columns are there', async () => {
    expect(await fileImport.check(context())).toEqual({ account: 'trustpilot', locations: [] });
    await expect(fileImport.check({ ...context(), config: { bytes: big, mapping: mapping({ columns: { postedAt: 0, text: 7 } }) } })).rejects.toMatchObject({ code: 'columns_missing' });
  });
});

const samples = path.resolve(import.meta.dirname, '../../../../shared/platforms/samples/google-play');
describe.runIf(fs.existsSync(samples))('the collected Google Play exports (only where that folder exists)', () => {
  const files = fs.existsSync(samples) ? fs.readdirSync(samples).filter((file) => file.endsWith('.csv')) : [];
  it.each(files)('%s comes in without a row error', (file) => {
    const bytes = new Uint8Array(fs.readFileSync(path.join(samples, file)));
    const { encoding, delimiter, rowCount, suggestion } = inspectFile(bytes);
    expect([encoding, suggestion.preset]).toEqual(['utf-16le', 'google-play']);
    const { items, problems } = run(bytes, mapping({ encoding, delimiter, columns: suggestion.columns, writtenOn: suggestion.writtenOn }));
    expect(problems).toEqual([]);
    expect(items).toHaveLength(rowCount);
    expect(items.every((item) => /^google-play:[a-z0-9]+$/i.test(item.externalId) && item.rating !== undefined)).toBe(true);
  });
});
