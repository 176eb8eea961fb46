import { detectDelimiter } from '@/lib/platforms/file-import/read-rows';
import { parseRating } from '@/lib/platforms/file-import/parse-rating';
import { kindOf, type Reading } from './item';
import type { CsvOptions } from './read-arguments';
import { RowSplitter, type CsvRow } from './split-rows';
import { UnusableFileError } from './unusable-file';

interface Columns {
  text: number;
  rating: number;
  id: number;
  lang: number;
  width: number;
}

const hint = /^"?sep=(.)"?\n/i;

/** Rows of a CSV file as items. The first row names the columns. */
export class CsvReader {
  private splitter: RowSplitter | undefined;
  private columns: Columns | undefined;
  /** What came before the delimiter was known. */
  private waiting = '';
  private skipped = 0;

  constructor(private readonly options: CsvOptions) {}

  /** `piece` has LF line breaks. */
  *push(piece: string): Generator<{ number: number; reading: Reading }> {
    if (!this.splitter) {
      this.waiting += piece;
      if (this.waiting.length < 64 * 1024) return;
    }
    const splitter = this.splitterFor();
    yield* this.read(splitter.push(this.takeWaiting() || piece));
  }

  *end(): Generator<{ number: number; reading: Reading }> {
    const splitter = this.splitterFor();
    yield* this.read([...splitter.push(this.takeWaiting()), ...splitter.end()]);
    if (!this.columns) throw new UnusableFileError('The file is empty; its first row should name the columns.');
  }

  private takeWaiting(): string {
    const text = this.waiting;
    this.waiting = '';
    return text;
  }

  private splitterFor(): RowSplitter {
    if (this.splitter) return this.splitter;
    const told = hint.exec(this.waiting);
    if (told) {
      this.waiting = this.waiting.slice(told[0].length);
      this.skipped = 1;
    }
    this.splitter = new RowSplitter(this.options.delimiter ?? told?.[1] ?? detectDelimiter(this.waiting));
    return this.splitter;
  }

  private *read(rows: CsvRow[]): Generator<{ number: number; reading: Reading }> {
    for (const { line, cells } of rows) {
      const number = line + this.skipped;
      if (!cells) yield { number, reading: { problem: 'a quotation mark is never closed' } };
      else if (!this.columns) this.columns = findColumns(cells, this.options);
      else yield { number, reading: readCells(cells, number, this.columns) };
    }
  }
}

function readCells(cells: readonly string[], number: number, columns: Columns): Reading {
  // One cell too many is an unquoted delimiter in some text: the columns no longer mean what their names say.
  if (cells.length > columns.width && cells.slice(columns.width).some((cell) => cell !== '')) return { problem: `${cells.length} cells under ${columns.width} columns; a text with the delimiter in it needs quotation marks` };
  const text = cells[columns.text];
  if (text === undefined) return { problem: `${cells.length} cells under ${columns.width} columns, none of them the text` };
  const stars = (cells[columns.rating] ?? '').trim();
  const value = stars === '' ? null : parseRating(stars, 'stars5');
  if (stars !== '' && value === null) return { problem: `the rating must be a number from 1 to 5, or empty; it is “${stars.slice(0, 40)}”` };
  const lang = (cells[columns.lang] ?? '').trim();
  const id = (cells[columns.id] ?? '').trim();
  return { item: { id: id === '' ? number : id, input: { text, kind: kindOf(undefined), lang: lang || undefined, rating: value === null ? undefined : { value, scale: 'stars5' } } } };
}

function findColumns(header: readonly string[], options: CsvOptions): Columns {
  const names = header.map((name) => name.trim());
  const find = (wanted: string) => {
    const exact = names.indexOf(wanted.trim());
    return exact >= 0 ? exact : names.findIndex((name) => name.toLowerCase() === wanted.trim().toLowerCase());
  };
  const place = (asked: string | undefined, usual: string, needed: boolean) => {
    const at = find(asked ?? usual);
    if (at >= 0 || (asked === undefined && !needed)) return at;
    const list = names.slice(0, 20).map((name) => `“${name.slice(0, 40)}”`).join(', ');
    throw new UnusableFileError(`There is no column “${asked ?? usual}”; there are ${list}${names.length > 20 ? ' and others' : ''}.`);
  };
  return {
    text: place(options.textColumn, 'text', true),
    rating: place(options.ratingColumn, 'rating', false),
    id: place(options.idColumn, 'id', false),
    lang: place(options.langColumn, 'lang', false),
    width: names.length,
  };
}
