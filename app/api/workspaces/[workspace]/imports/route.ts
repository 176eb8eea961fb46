import { NextResponse } from 'next/server';
import { failureOf } from '@/app/_doors/failure';
import { workspaceRoute } from '@/app/_doors/route';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { listImports } from '@/lib/sync/list-imports';
import { largestFile } from '@/lib/sync/schema';
import { uploadImport } from '@/lib/sync/upload-import';

export const GET = workspaceRoute(async ({ ctx }) => ({ imports: await listImports(ctx) }));

/** The body is the file itself, the name stands in the query: nothing is parsed and no more than the cap is held. */
export const POST = workspaceRoute(async ({ ctx, query, request }) => {
  authorize(ctx, 'import.write');
  const announced = Number(request.headers.get('content-length') ?? 0);
  const bytes = announced > largestFile ? null : await readUpTo(request.body, largestFile);
  if (bytes === null) {
    await request.body?.cancel();
    const failure = failureOf(new AppError('limit_exceeded', { reason: 'file_too_large', values: { megabytes: largestFile / 1024 / 1024 } }), { door: 'upload' });
    return NextResponse.json({ error: failure }, { status: 413 });
  }
  return uploadImport(ctx, { fileName: query.get('name') ?? '', bytes });
});

/** Null as soon as there is more than `most`. */
async function readUpTo(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      reader.releaseLock();
      return null;
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
