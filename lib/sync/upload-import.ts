import crypto from 'node:crypto';
import { recordAudit } from '@/lib/audit/record-audit';
import { detectEncoding } from '@/lib/platforms/file-import/detect-encoding';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { largestFile } from './schema';

const keepUnstartedHours = 24;
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
        // found here, where all of the file is at hand: a part of it may look otherwise
        mapping: { encoding: detectEncoding(bytes) },
        createdById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
      },
    });
    await recordAudit(ctx, tx, { action: 'import.uploaded', subjectKind: 'import', subjectId: importId, detail: { byteSize: bytes.length, sha256: Buffer.from(sha256).toString('hex') } });
    await announce(ctx, tx, 'imports');
  });
  return { importId };
}

function tidyName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').trim().slice(0, 200);
  return plain === '' ? 'file.csv' : plain;
}
