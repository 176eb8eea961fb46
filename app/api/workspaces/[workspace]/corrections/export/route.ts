import { workspaceRoute } from '@/app/_doors/route';
import { exportCorrections } from '@/lib/feedback/export-corrections';

/** All corrections as one JSON object a line, page by page: however many there are, only one page is in memory. */
export const GET = workspaceRoute(async ({ ctx }) => {
  // the first page before the answer begins, so that a refusal is a refusal and no empty file
  let page: Awaited<ReturnType<typeof exportCorrections>> | null = await exportCorrections(ctx, {});
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!page) return controller.close();
      const lines = page.lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      page = page.next ? await exportCorrections(ctx, { after: page.next }) : null;
      if (lines) controller.enqueue(encoder.encode(lines));
      else controller.close();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'application/jsonl; charset=utf-8', 'content-disposition': 'attachment; filename="corrections.jsonl"', 'cache-control': 'no-store' },
  });
});
