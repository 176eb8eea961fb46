export interface CsvRow {
  /** As an editor counts, from 1. */
  line: number;
  /** `null` where a quotation mark is never closed. */
  cells: string[] | null;
}

/** A row longer than this has lost a closing quotation mark. */
export const longestRow = 2 * 1024 * 1024;

/**
 * Cuts CSV that comes in pieces into rows; line breaks are LF. Cells in quotation marks may hold delimiters, line breaks and doubled
 * quotation marks. A mark that is never closed costs its line, not the rest.
 */
export class RowSplitter {
  private rest = '';
  private line = 1;

  constructor(
    private readonly delimiter: string,
    private readonly limit = longestRow,
  ) {}

  push(piece: string): CsvRow[] {
    this.rest += piece;
    return this.cut(false);
  }

  end(): CsvRow[] {
    return this.cut(true);
  }

  private cut(last: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    const text = this.rest;
    let at = 0;
    while (at < text.length) {
      const read = this.readRow(text, at, last);
      if (read === 'open' && !last && text.length - at <= this.limit) break;
      const row = typeof read === 'string' ? null : read;
      const end = row ? row.end : lineEnd(text, at);
      if (row === null) rows.push({ line: this.line, cells: null });
      else if (row.cells.length > 1 || row.cells[0]?.trim() !== '') rows.push({ line: this.line, cells: row.cells });
      this.line += row ? row.breaks + 1 : 1;
      at = end;
    }
    this.rest = text.slice(at);
    return rows;
  }

  /** The row that begins at `at`; `open` where it does not end within the text, `broken` where a cell swallowed the beginning of another. */
  private readRow(text: string, at: number, last: boolean): { cells: string[]; end: number; breaks: number } | 'open' | 'broken' {
    const cells: string[] = [];
    let breaks = 0;
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        at += 1;
        for (;;) {
          const close = text.indexOf('"', at);
          // A mark at the very end may be the first of two.
          if (close < 0 || (close === text.length - 1 && !last)) return 'open';
          cell += text.slice(at, close);
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at += 1;
        }
        const before = breaks;
        for (let found = cell.indexOf('\n'); found >= 0; found = cell.indexOf('\n', found + 1)) breaks += 1;
        const next = text[at];
        if (breaks > before && next !== undefined && next !== this.delimiter && next !== '\n') return 'broken';
      }
      const from = at;
      while (at < text.length && text[at] !== this.delimiter && text[at] !== '\n') at += 1;
      if (at === text.length && !last) return 'open';
      cells.push(from === at ? cell : cell + text.slice(from, at));
      if (at === text.length) return { cells, end: at, breaks };
      at += 1;
      if (text[at - 1] === '\n') return { cells, end: at, breaks };
    }
  }
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}
