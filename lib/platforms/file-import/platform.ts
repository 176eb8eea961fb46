import type { Platform, PlatformContext, PullPage } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { inspectFile } from './inspect-file';
import { parseFile } from './parse-file';
import { fileImportConfig, fileImportCursor, type FileImportConfig, type FileImportCursor } from './schema';

const rowsPerPage = 500;

/** The rows of one uploaded file, in its own order, whatever the mode. A cursor names the last line done: a run that broke off goes on behind it. */
async function* pull({ config, now, signal }: PlatformContext<FileImportConfig>, since: FileImportCursor | null): AsyncGenerator<PullPage<FileImportCursor>> {
  const { rowCount } = inspectFile(config.bytes, config.mapping);
  const done = since?.line ?? 0;
  let rows = 0;
  let page: PullPage<FileImportCursor> = { items: [], unreadable: [], cursor: { line: done }, total: rowCount, done: rows };
  for (const row of parseFile(config.bytes, config.mapping, now)) {
    rows += 1;
    if (row.line <= done) continue;
    if ('item' in row) page.items.push(row.item);
    else page.unreadable?.push(row.unreadable);
    page.cursor = { line: row.line };
    page.done = rows;
    if (page.items.length + (page.unreadable?.length ?? 0) === rowsPerPage) {
      signal.throwIfAborted();
      yield page;
      page = { items: [], unreadable: [], cursor: { line: row.line }, total: rowCount, done: rows };
    }
  }
  if (page.items.length > 0 || (page.unreadable?.length ?? 0) > 0) yield page;
}

/** The columns that the mapping names must be there. */
function check({ config }: PlatformContext<FileImportConfig>): Promise<{ account: string; locations: [] }> {
  const { headers } = inspectFile(config.bytes, config.mapping);
  const beyond = Object.entries(config.mapping.columns).filter(([, index]) => index >= headers.length);
  if (beyond.length > 0) return Promise.reject(new PlatformError('misconfigured', 'columns_missing', `The file has ${headers.length} columns; missing: ${beyond.map(([field]) => field).join(', ')}`));
  return Promise.resolve({ account: config.mapping.writtenOn, locations: [] });
}

export const fileImport: Platform<FileImportConfig, FileImportCursor> = {
  id: 'file-import',
  label: 'CSV file',
  source: 'file',
  config: fileImportConfig,
  cursor: fileImportCursor,
  secrets: [],
  capabilities: { webhook: false, deletes: 'none' },
  quotas: {},
  check,
  pull,
};
