import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { listImports, type ImportSummary } from './list-imports';
import { listUnreadable, type UnreadableSummary } from './list-unreadable';
import { importIdInput } from './schema';

export interface ImportDetail extends ImportSummary {
  /** The first rows that could not be read, in the file's order. */
  rowErrors: UnreadableSummary[];
}

const shownErrors = 25;

/** One import: how far it is, or what became of it. */
export async function readImport(ctx: Ctx, input: { importId: string }): Promise<ImportDetail> {
  authorize(ctx, 'connection.read');
  const { importId } = importIdInput.parse(input);
  const [found] = await listImports(ctx, { importId });
  if (!found) throw new AppError('not_found', { reason: 'import_gone' });
  const rowErrors = found.connection && found.unreadableCount > 0 ? await listUnreadable(ctx, { connectionId: found.connection.id, importId, limit: shownErrors }) : [];
  return { ...found, rowErrors };
}
