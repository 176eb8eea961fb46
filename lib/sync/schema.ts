import { z } from 'zod';
import { delimiters, encodings, givenMappingSchema } from '@/lib/platforms/file-import/schema';

/** Bytes of one uploaded file. */
export const largestFile = 50 * 1024 * 1024;

/** What a person may have decided so far; anything absent is guessed. */
export const previewImportInput = z.object({
  importId: z.uuid(),
  shape: z.object({ encoding: z.enum(encodings).optional(), delimiter: z.enum(delimiters).optional(), header: z.boolean().optional() }).default({}),
  /** Judged by `mappingSchema`; an unfinished one comes back with what it lacks. */
  mapping: z.record(z.string(), z.unknown()).optional(),
});
export type PreviewImportInput = z.input<typeof previewImportInput>;

export const startImportInput = z.object({
  importId: z.uuid(),
  mapping: givenMappingSchema,
  /** The list it belongs to: an earlier one, so that repeated items are recognised, or a new one by name. */
  into: z.union([z.object({ connectionId: z.uuid() }), z.object({ name: z.string().trim().min(1, { error: 'name_missing' }).max(100, { error: 'name_long' }) })]),
});
export type StartImportInput = z.input<typeof startImportInput>;

export const importIdInput = z.object({ importId: z.uuid() });
