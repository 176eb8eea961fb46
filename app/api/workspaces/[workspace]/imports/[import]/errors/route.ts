import { workspaceRoute } from '@/app/_doors/route';
import { getTranslator } from '@/app/_messages/messages';
import { mostRowErrors } from '@/lib/sync/commit-rows';
import { csvRow } from '@/lib/sync/csv';
import { listUnreadable } from '@/lib/sync/list-unreadable';
import { readImport } from '@/lib/sync/read-import';

/** The rows that could not be read, as a file to mend and import again. */
export const GET = workspaceRoute<{ workspace: string; import: string }>(async ({ ctx, params }) => {
  const t = getTranslator('import');
  const found = await readImport(ctx, { importId: params.import });
  const rows = found.connection ? await listUnreadable(ctx, { connectionId: found.connection.id, importId: found.id, limit: mostRowErrors }) : [];
  const lines = rows.map((row) => csvRow([row.position ?? '', row.code && t.has(`rows.${row.code}`) ? t(`rows.${row.code}`, row.values) : row.reason, row.raw]));
  const name = `${found.fileName.replace(/\.[^.]+$/, '').replace(/[^\w.-]+/g, '-')}-errors.csv`;
  return new Response(`\ufeff${csvRow([t('errors_file.line'), t('errors_file.problem'), t('errors_file.row')])}${lines.join('')}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' },
  });
});
