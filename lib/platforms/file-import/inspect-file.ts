import { decodeFile, detectEncoding } from './detect-encoding';
import { decideDateOrder } from './parse-date';
import { detectDelimiter, readRows, type Row } from './read-rows';
import type { Delimiter, Encoding, Mapping } from './schema';
import { suggestMapping, type MappingSuggestion } from './suggest-mapping';

const previewRows = 20;
const sampleRows = 200;

export interface FileInspection {
  encoding: Encoding;
  delimiter: Delimiter;
  header: boolean;
  /** Empty names where the file has no header. */
  headers: string[];
  /** The first twenty rows as they stand. */
  preview: Row[];
  /** Rows below the header. */
  rowCount: number;
  suggestion: MappingSuggestion;
}

/** What a person needs to see before an import: the shape of the file, its first rows and a first guess. */
export function inspectFile(bytes: Uint8Array, known: Partial<Pick<Mapping, 'encoding' | 'delimiter' | 'header'>> = {}): FileInspection {
  const encoding = known.encoding ?? detectEncoding(bytes);
  const text = decodeFile(bytes, encoding);
  const delimiter = known.delimiter ?? detectDelimiter(text);
  const header = known.header ?? true;
  const rows = readRows(text, delimiter);
  const first = header ? rows.next() : undefined;
  const names = first && !first.done ? first.value.cells.map((cell) => cell.trim()) : [];
  const sample: Row[] = [];
  let rowCount = 0;
  for (const row of rows) {
    if (sample.length < sampleRows && !row.broken) sample.push(row);
    rowCount += 1;
  }
  const width = Math.max(names.length, ...sample.map((row) => row.cells.length));
  const headers = Array.from({ length: width === -Infinity ? 0 : width }, (_, index) => names[index] ?? '');
  const suggestion = suggestMapping(headers, sample.map((row) => row.cells));
  return { encoding, delimiter, header, headers, preview: sample.slice(0, previewRows), rowCount, suggestion: { ...suggestion, ...dateOrderOf(text, delimiter, header, suggestion) } };
}

/** The order of day and month by the whole column, since the one telling date may stand at the end. */
function dateOrderOf(text: string, delimiter: Delimiter, header: boolean, suggestion: MappingSuggestion): Pick<MappingSuggestion, 'dateOrder' | 'dateOrderCertain'> {
  const { postedAt } = suggestion.columns;
  if (postedAt === undefined) return suggestion;
  function* cells(column: number): Generator<string> {
    const rows = readRows(text, delimiter);
    if (header) rows.next();
    for (const row of rows) yield row.cells[column] ?? '';
  }
  const { order, certain } = decideDateOrder(cells(postedAt));
  return { dateOrder: order, dateOrderCertain: certain };
}
