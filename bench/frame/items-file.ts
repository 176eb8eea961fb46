import Papa from 'papaparse';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { mappingSchema, type ImportField, type Mapping } from '@/lib/platforms/file-import/schema';

const fields = ['externalId', 'author', 'rating', 'title', 'text', 'postedAt', 'editedAt', 'location', 'writtenOn'] as const satisfies readonly ImportField[];

/** The items as a platform's export would hold them: bytes that the product has to read first. */
export function itemsFile(items: readonly IncomingFeedback[]): { bytes: Uint8Array; mapping: Mapping } {
  const rows = items.map((item) => [
    item.externalId, item.author?.name ?? '', item.rating?.value ?? '', item.title ?? '', item.text ?? '',
    item.postedAt.toISOString(), item.editedAt?.toISOString() ?? '', item.location?.name ?? '', item.writtenOn,
  ]);
  const bytes = new TextEncoder().encode(Papa.unparse({ fields: [...fields], data: rows }));
  const columns = Object.fromEntries(fields.map((field, index) => [field, index]));
  return { bytes, mapping: mappingSchema.parse({ encoding: 'utf-8', delimiter: ',', columns, writtenOn: 'google-business' }) };
}
