import { createHash } from 'node:crypto';
import type { IncomingFeedback, UnreadableItem } from '@/lib/platforms/contract';
import { parseDate } from './parse-date';
import { parseRating } from './parse-rating';
import type { Row } from './read-rows';
import type { ImportField, Mapping, RowReason } from './schema';

const longestRaw = 2_000;
const longestId = 120;
const longestPlace = 200;
const earliestYear = 1995;
const futureToleranceMs = 2 * 86_400_000;

/** `values` fill the reason's sentence (`import.rows.<reason>`). */
export interface UnreadableRow extends UnreadableItem { position: number; reason: RowReason; values: Record<string, string | number> }
/** `line` is where the row begins in the file. */
export type MappedRow = { line: number; item: IncomingFeedback } | { line: number; unreadable: UnreadableRow };

/** Returned, not thrown: a wrong choice of columns makes one for every row of a large file, and stack traces are slow. */
class RowProblem {
  constructor(readonly reason: RowReason, readonly values: Record<string, string | number> = {}) {}
}

export interface MapOptions { now: Date; /** The number of columns in the header, where there is one. */ width?: number }

/**
 * Turns rows into feedback one by one. Rows without an id of their own get one from what they say (platform, author, time, place, rating, text),
 * with a counter for identical rows, so the same file twice gives the same items.
 */
export function* mapRows(rows: Iterable<Row>, mapping: Mapping, { now, width }: MapOptions): Generator<MappedRow> {
  const lines = new Map<string, number>();
  const ties = new Map<string, number>();
  for (const row of rows) {
    const outcome = shapeProblem(row, width) ?? toItem(row, mapping, now, lines, ties);
    if (outcome instanceof RowProblem) {
      yield { line: row.line, unreadable: { position: row.line, reason: outcome.reason, values: outcome.values, raw: row.cells.join(mapping.delimiter).slice(0, longestRaw).replaceAll('\0', '').toWellFormed() } };
    } else {
      yield { line: row.line, item: outcome };
    }
  }
}

function shapeProblem(row: Row, width: number | undefined): RowProblem | null {
  if (row.broken) return new RowProblem('unclosed_quote');
  const tooMany = width !== undefined && row.cells.length > width && row.cells.slice(width).some((cell) => cell.trim() !== '');
  return tooMany ? new RowProblem('too_many_cells', { expected: width, found: row.cells.length }) : null;
}

function toItem(row: Row, mapping: Mapping, now: Date, lines: Map<string, number>, ties: Map<string, number>): IncomingFeedback | RowProblem {
  const cell = (field: ImportField): string => {
    const index = mapping.columns[field];
    // No database keeps a zero character, and half a surrogate pair is no character.
    return index === undefined ? '' : (row.cells[index] ?? '').replaceAll('\0', '').toWellFormed().trim();
  };
  const [text, title, url, place] = [cell('text'), cell('title'), webAddress(cell('url')), cell('location').slice(0, longestPlace).toWellFormed()];
  const writtenOn = toPlatformId(cell('writtenOn')) ?? mapping.writtenOn;
  const rating = readRating(cell('rating'), mapping);
  if (rating instanceof RowProblem) return rating;
  if (text === '' && title === '' && rating === undefined) return new RowProblem('nothing_said');
  const postedAt = readDate(cell('postedAt'), mapping, now);
  if (postedAt instanceof RowProblem) return postedAt;
  if (!postedAt) return new RowProblem('date_missing');
  const editedAt = readDate(cell('editedAt'), mapping, now);
  if (editedAt instanceof RowProblem) return editedAt;
  const replyAt = readDate(cell('replyAt'), mapping, now);
  if (replyAt instanceof RowProblem) return replyAt;
  const author = readAuthor(cell('author'), cell('authorEmail'));
  const given = shorten(cell('externalId') || (idInLink(url) ?? ''));
  const externalId = `${writtenOn}:${given === '' ? idFromContent([writtenOn, author?.name ?? author?.email ?? '', postedAt.toISOString(), place, String(rating?.value ?? ''), title, text], ties) : given}`;
  const earlier = lines.get(externalId);
  if (earlier !== undefined) return new RowProblem('duplicate_id', { id: given, line: earlier });
  lines.set(externalId, row.line);
  const replyText = cell('replyText');
  const lang = /^([a-z]{2})(?:[-_].*)?$/i.exec(cell('lang'))?.[1]?.toLowerCase();
  return {
    externalId,
    kind: mapping.kind,
    writtenOn,
    ...(author ? { author } : {}),
    ...(rating ? { rating } : {}),
    ...(title === '' ? {} : { title }),
    ...(text === '' ? {} : { text }),
    ...(lang === undefined ? {} : { lang }),
    postedAt,
    ...(editedAt && editedAt > postedAt ? { editedAt } : {}),
    ...(url === undefined ? {} : { url }),
    ...(place === '' ? {} : { location: { externalId: place, name: place } }),
    replyRoute: 'copy',
    ...(replyText === '' ? {} : { reply: { externalId: `${externalId}:reply`, body: replyText, postedAt: replyAt, state: 'live' } }),
  };
}

function readDate(cell: string, mapping: Mapping, now: Date): Date | RowProblem | undefined {
  if (cell === '') return undefined;
  const date = parseDate(cell, mapping.dateOrder, mapping.zone);
  if (!date) return new RowProblem('date_unclear', { value: cell.slice(0, 60) });
  if (date.getUTCFullYear() < earliestYear || date.getTime() > now.getTime() + futureToleranceMs) return new RowProblem('date_unlikely', { value: cell.slice(0, 60) });
  return date;
}

function readRating(cell: string, mapping: Mapping): IncomingFeedback['rating'] | RowProblem {
  if (cell === '') return undefined;
  const value = parseRating(cell, mapping.scale);
  if (value === null) return new RowProblem('rating_unclear', { value: cell.slice(0, 60), scale: mapping.scale });
  return { value, scale: mapping.scale };
}

function readAuthor(name: string, email: string): IncomingFeedback['author'] {
  if (name === '' && email === '') return undefined;
  const address = email === '' && /^\S+@\S+\.\S+$/.test(name) ? name : email;
  return { ...(name === '' || name === address ? {} : { name }), ...(address === '' ? {} : { email: address }) };
}

function webAddress(cell: string): string | undefined {
  return /^https?:\/\//i.test(cell) && URL.canParse(cell) ? cell : undefined;
}

/** Google Play's export has no id column; the id is in the link to the console. */
function idInLink(url: string | undefined): string | undefined {
  return url === undefined ? undefined : (new URL(url).searchParams.get('reviewId') ?? undefined);
}

function toPlatformId(cell: string): string | undefined {
  const id = cell.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return id === '' ? undefined : id;
}

/** A whole text chosen as the id still makes one that fits an index. */
function shorten(id: string): string {
  return id.length <= longestId ? id : createHash('sha256').update(id).digest('base64url');
}

function idFromContent(parts: string[], ties: Map<string, number>): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  const count = (ties.get(hash) ?? 0) + 1;
  ties.set(hash, count);
  return count === 1 ? hash : `${hash}-${count}`;
}
