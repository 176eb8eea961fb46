import crypto from 'node:crypto';
import { recordAudit } from '@/lib/audit/record-audit';
import { decodeFile, detectEncoding } from '@/lib/platforms/file-import/detect-encoding';
import { isText } from '@/lib/platforms/file-import/is-text';
import { parseDate } from '@/lib/platforms/file-import/parse-date';
import { detectDelimiter, readRows } from '@/lib/platforms/file-import/read-rows';
import type { Encoding } from '@/lib/platforms/file-import/schema';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { largestFile } from './schema';

const keepUnstartedHours = 24;
/** Larger files are not looked through for rows: a header is never that long. */
const longestHeader = 64 * 1024;
/** The first bytes of what people take for a CSV file. */
const otherFormats = [
  { starts: [0x50, 0x4b, 0x03, 0x04], reason: 'file_is_workbook' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], reason: 'file_is_workbook' },
  { starts: [0x25, 0x50, 0x44, 0x46], reason: 'file_is_pdf' },
] as const;

/** Keeps an uploaded file until it is imported; unstarted ones go after a day. Nothing is imported yet. */
export async function uploadImport(ctx: Ctx, input: { fileName: string; bytes: Uint8Array<ArrayBuffer> }): Promise<{ importId: string }> {
  authorize(ctx, 'import.write');
  const { bytes } = input;
  if (bytes.length > largestFile) throw new AppError('limit_exceeded', { reason: 'file_too_large', values: { megabytes: largestFile / 1024 / 1024 } });
  if (bytes.length === 0) throw new AppError('invalid', { reason: 'file_empty' });
  const other = otherFormats.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (other) throw new AppError('invalid', { reason: other.reason });
  // found here, where all of the file is at hand: a part of it may look otherwise
  const encoding = detectEncoding(bytes);
  if (!isText(bytes, encoding)) throw new AppError('invalid', { reason: 'file_not_text' });
  const lack = lackOfRows(bytes, encoding);
  if (lack) throw new AppError('invalid', { reason: lack });
  const fileName = tidyName(input.fileName);
  const sha256 = new Uint8Array(crypto.createHash('sha256').update(bytes).digest());
  const importId = newId();
  await ctx.tx(async (tx) => {
    const old = new Date(ctx.now.getTime() - keepUnstartedHours * 3_600_000);
    await tx.fileImport.deleteMany({ where: { workspaceId: ctx.workspaceId, state: 'uploaded', OR: [{ createdAt: { lt: old } }, { sha256 }] } });
    await tx.fileImport.create({
      data: {
        workspaceId: ctx.workspaceId,
        id: importId,
        fileName,
        byteSize: bytes.length,
        sha256,
        content: bytes,
        mapping: { encoding },
        createdById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
      },
    });
    await recordAudit(ctx, tx, { action: 'import.uploaded', subjectKind: 'import', subjectId: importId, detail: { byteSize: bytes.length, sha256: Buffer.from(sha256).toString('hex') } });
    await announce(ctx, tx, 'imports');
  });
  return { importId };
}

/** A file without rows, or with one that only names columns. One row with a date in it says something and may come in. */
function lackOfRows(bytes: Uint8Array, encoding: Encoding): 'file_empty' | 'file_only_header' | null {
  if (bytes.length > longestHeader) return null;
  const text = decodeFile(bytes, encoding);
  const [first, second] = readRows(text, detectDelimiter(text));
  if (!first) return 'file_empty';
  return second || first.cells.some((cell) => parseDate(cell, 'dmy', 'UTC') ?? parseDate(cell, 'mdy', 'UTC')) ? null : 'file_only_header';
}

function tidyName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').trim().slice(0, 200);
  return plain === '' ? 'file.csv' : plain;
}
