import { decodeFile } from './detect-encoding';
import { mapRows, type MappedRow } from './map-rows';
import { readRows } from './read-rows';
import type { Mapping } from './schema';

/** Every row of a file as feedback or as a named problem, in the file's order, one at a time. */
export function* parseFile(bytes: Uint8Array, mapping: Mapping, now: Date): Generator<MappedRow> {
  const rows = readRows(decodeFile(bytes, mapping.encoding), mapping.delimiter);
  const header = mapping.header ? rows.next() : undefined;
  const width = header && !header.done ? header.value.cells.length : undefined;
  yield* mapRows(rows, mapping, { now, width });
}
