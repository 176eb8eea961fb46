import Papa, { type ParseResult } from 'papaparse';
import { delimiters, type Delimiter } from './schema';

const windowChars = 128 * 1024;
/** Behind a broken line the window is small, so that a file of broken lines is not read over and over. */
const cautiousChars = 2 * 1024;
/** A quoted cell longer than this has lost its closing quote. */
const longestRowChars = 512 * 1024;
const sampleRows = 30;

/** Parses a piece of a file; unless it is the last one, a row that does not end within it is left for the next. */
function parsePiece(piece: string, delimiter: Delimiter, options: { last: boolean; preview?: number }): ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', fastMode: false, ...(options.preview === undefined ? {} : { preview: options.preview }) });
  const result: ParseResult<string[]> = parser.parse(piece, 0, !options.last);
  return result;
}

/** `line` counts from 1 as an editor does; a row whose quote is never closed has `broken` and only its first line in `cells`. */
export interface Row { line: number; cells: string[]; broken?: true }

/** Excel's own hint (`sep=;`) in the first line. */
function readHint(text: string): { delimiter: Delimiter | undefined; length: number } {
  const match = /^"?sep=([,;\t])"?\n/i.exec(text.slice(0, 12));
  return { delimiter: delimiters.find((one) => one === match?.[1]), length: match?.[0].length ?? 0 };
}

/** The delimiter by which most of the first rows have the same number of cells, more than one; a comma where none does. */
export function detectDelimiter(text: string): Delimiter {
  const { delimiter } = readHint(text);
  if (delimiter) return delimiter;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const candidate of delimiters) {
    const counts = new Map<number, number>();
    let rows = 0;
    for (const row of readRows(text.slice(0, windowChars), candidate)) {
      counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
      rows += 1;
      if (rows === sampleRows) break;
    }
    const [cells, often] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const score = cells < 2 ? 0 : (often / rows) * 100 + Math.min(cells, 50);
    if (score > best.score) best = { delimiter: candidate, score };
  }
  return best.delimiter;
}

/** Rows one after another; blank ones are skipped. `text` has `\n` line breaks only (see `decodeFile`). */
export function* readRows(text: string, delimiter: Delimiter): Generator<Row> {
  let at = readHint(text).length;
  let line = at === 0 ? 1 : 2;
  let size = windowChars;
  while (at < text.length) {
    const piece = text.slice(at, at + size);
    const last = at + size >= text.length;
    const { data, errors, meta } = parsePiece(piece, delimiter, { last });
    const faulty = new Map(errors.map((error) => [error.row ?? -1, error.code]));
    let used = 0;
    let startOver = false;
    for (let index = 0; index < data.length; index += 1) {
      const cells = data[index] ?? [];
      let breaks = 0;
      for (const cell of cells) breaks += countBreaks(cell);
      // Quotes inside a cell that were not doubled do no harm within a line; across lines the row has swallowed the next ones.
      if (faulty.get(index) === 'MissingQuotes' || (faulty.has(index) && breaks > 0)) {
        startOver = true;
        break;
      }
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += 1 + breaks;
      used += 1;
    }
    if (!startOver && data.length > 0) {
      at += meta.cursor;
      size = Math.min(size * 2, windowChars);
      continue;
    }
    // A stray quote in a row that runs over a line break and does not end here either: it is broken, however far it goes on.
    startOver ||= errors.length > 0 && piece.includes('\n');
    if (!startOver && size < longestRowChars) {
      size *= 2;
      continue;
    }
    // Behind the last good row: skip the one line that is broken and go on with the next.
    at += endOfRows(piece, delimiter, used);
    const end = text.indexOf('\n', at);
    const broken = text.slice(at, end === -1 ? text.length : end);
    yield { line, cells: [broken.slice(0, 2_000)], broken: true };
    at = end === -1 ? text.length : end + 1;
    line += 1;
    size = cautiousChars;
  }
}

/** Where the first `count` rows of a piece end. */
function endOfRows(piece: string, delimiter: Delimiter, count: number): number {
  if (count === 0) return 0;
  return parsePiece(piece, delimiter, { last: false, preview: count }).meta.cursor;
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
