import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { inspectFile, type FileInspection } from '@/lib/platforms/file-import/inspect-file';
import { parseFile } from '@/lib/platforms/file-import/parse-file';
import { encodings, mappingSchema, type RowReason } from '@/lib/platforms/file-import/schema';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { previewImportInput, type PreviewImportInput } from './schema';

/** The preview looks at no more than this: it answers while somebody waits. */
const previewBytes = 8 * 1024 * 1024;
const checkedRows = 5_000;
const shownRows = 20;

export interface RowProblemView {
  line: number;
  reason: RowReason;
  values: Record<string, string | number>;
}
export interface MappedView {
  line: number;
  item?: { author?: string; rating?: string; title?: string; text?: string; postedAt: string; location?: string; writtenOn: string; reply?: string };
  problem?: RowProblemView;
}
export interface ImportPreview extends FileInspection {
  /** False when the file is larger than a preview looks at; then `rowCount` counts a part. */
  wholeFile: boolean;
  /** The first rows as they would come in; empty while the mapping is unfinished. */
  mapped: MappedView[];
  /** Of the first `checked` rows, so many cannot be read. */
  checked: number;
  unreadable: number;
  problems: RowProblemView[];
  /** Codes of what the mapping lacks (`errors.<code>`). */
  lacks: string[];
}

const kept = z.object({ encoding: z.enum(encodings).optional() });

/** The shape of an uploaded file, a first guess, and how its rows read with the mapping given. Changes nothing. */
export async function previewImport(ctx: Ctx, input: PreviewImportInput): Promise<ImportPreview> {
  authorize(ctx, 'import.write');
  const { importId, shape, mapping: given } = previewImportInput.parse(input);
  const rows = await ctx.tx((tx) => tx.$queryRaw<{ content: Uint8Array | null; size: number; mapping: unknown; zone: string }[]>`
    select substring(i.content from 1 for ${previewBytes}::int) as content, i.byte_size as size, i.mapping, w.time_zone as zone
    from file_import i join workspace w on w.id = i.workspace_id
    where i.workspace_id = ${ctx.workspaceId}::uuid and i.id = ${importId}::uuid`);
  const file = rows[0];
  if (!file?.content) throw new AppError('not_found', { reason: 'import_gone' });
  const bytes = file.content;
  const detected = kept.safeParse(file.mapping).data?.encoding;
  const inspection = inspectFile(bytes, { ...shape, encoding: shape.encoding ?? detected });
  const { encoding, delimiter, header, suggestion } = inspection;
  const parsed = mappingSchema.safeParse({ ...suggestion, zone: file.zone, ...given, encoding, delimiter, header });
  const answer: ImportPreview = { ...inspection, wholeFile: file.size <= previewBytes, mapped: [], checked: 0, unreadable: 0, problems: [], lacks: [] };
  if (!parsed.success) return { ...answer, lacks: [...new Set(parsed.error.issues.map((issue) => issue.message))] };
  for (const row of parseFile(bytes, parsed.data, ctx.now)) {
    answer.checked += 1;
    const problem = 'unreadable' in row ? { line: row.line, reason: row.unreadable.reason, values: row.unreadable.values } : undefined;
    if (problem) answer.unreadable += 1;
    if (problem && answer.problems.length < shownRows) answer.problems.push(problem);
    if (answer.mapped.length < shownRows) answer.mapped.push({ line: row.line, ...(problem ? { problem } : {}), ...('item' in row ? { item: viewOf(row.item) } : {}) });
    if (answer.checked === checkedRows) break;
    if (answer.checked % 500 === 0) await breathe();
  }
  return answer;
}

function viewOf(item: IncomingFeedback): NonNullable<MappedView['item']> {
  return {
    author: item.author?.name ?? item.author?.email,
    rating: item.rating === undefined ? undefined : String(item.rating.value),
    title: item.title?.slice(0, 200),
    text: item.text?.slice(0, 300),
    postedAt: item.postedAt.toISOString(),
    location: item.location?.name,
    writtenOn: item.writtenOn,
    reply: item.reply?.body.slice(0, 200),
  };
}
