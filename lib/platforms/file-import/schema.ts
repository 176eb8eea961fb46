import { z } from 'zod';
import { ratingScales } from '@/lib/platforms/contract';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What a column can be. Their names for people are in the catalogue (`import.fields`). */
export const importFields = ['externalId', 'author', 'authorEmail', 'rating', 'title', 'text', 'lang', 'postedAt', 'editedAt', 'url', 'location', 'replyText', 'replyAt', 'writtenOn'] as const;
export type ImportField = (typeof importFields)[number];

/** `dmy` and `mdy` decide what 01/02/2026 means; all other forms speak for themselves. */
export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** An IANA name that this machine knows. */
export const zoneSchema = z.string().refine(isTimeZone, { error: 'zone' });

const column = z.int().nonnegative().max(999);

const columns = z.partialRecord(z.enum(importFields), column);

const mappingShape = {
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  /** Whether the first row with content names the columns. */
  header: z.boolean().default(true),
  columns,
  /** The platform the rows were written on, where no column says so. */
  writtenOn: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60),
  kind: z.enum(['review', 'survey_response', 'message']).default('review'),
  scale: z.enum(ratingScales).default('stars5'),
  dateOrder: z.enum(dateOrders).default('dmy'),
};

function withColumns<T extends z.ZodType<{ columns: z.output<typeof columns> }>>(schema: T): T {
  return schema
    .refine((mapping) => mapping.columns.postedAt !== undefined, { path: ['columns', 'postedAt'], error: 'date_column_missing' })
    .refine((mapping) => mapping.columns.text !== undefined || mapping.columns.title !== undefined || mapping.columns.rating !== undefined, { path: ['columns'], error: 'content_column_missing' });
}

/** How the columns of one file (counted from 0) become feedback. Kept with the import, so that it can be run again. `zone`: of times that name none. */
export const mappingSchema = withColumns(z.object({ ...mappingShape, zone: zoneSchema.default('UTC') }));
/** As a person hands it in: without a zone, their workspace's is meant. */
export const givenMappingSchema = withColumns(z.object({ ...mappingShape, zone: zoneSchema.optional() }));
export type Mapping = z.output<typeof mappingSchema>;

export const fileImportConfig = z.object({ bytes: z.instanceof(Uint8Array), mapping: mappingSchema });
export type FileImportConfig = z.output<typeof fileImportConfig>;

/** The last line of the file that was worked off. */
export const fileImportCursor = z.object({ line: z.int().nonnegative() });
export type FileImportCursor = z.output<typeof fileImportCursor>;

/** Why a row was left out; sentences in the catalogue (`import.rows.<reason>`). */
export const rowReasons = ['unclosed_quote', 'too_many_cells', 'nothing_said', 'date_missing', 'date_unclear', 'date_unlikely', 'rating_unclear', 'duplicate_id'] as const;
export type RowReason = (typeof rowReasons)[number];
