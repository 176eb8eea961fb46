import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** One line of the export, and of what `npm run train:scoring -- DIR --corrections FILE` takes. */
export interface CorrectionLine {
  id: string;
  kind: 'sentiment' | 'theme' | 'urgency';
  text: string;
  lang: string;
  rating: number | null;
  ratingScale: string | null;
  /** Only of kind sentiment. */
  label?: string;
  said: unknown;
  meant: unknown;
  scorer: string;
  at: string;
}

const page = 500;

/**
 * What people corrected and did not take back, the oldest first, in pages: give the last line's place back as `after`. No names: neither of
 * the author nor of who corrected. An author's edit takes corrections back, so each line has the text that it speaks of.
 */
export async function exportCorrections(ctx: Ctx, input: { after?: { at: string; id: string } }): Promise<{ lines: CorrectionLine[]; next: { at: string; id: string } | null }> {
  authorize(ctx, 'scoring.write');
  const { after } = input;
  const behind = after ? Prisma.sql`and (c.created_at, c.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
  const rows = await ctx.tx((tx) => tx.$queryRaw<{ id: string; kind: CorrectionLine['kind']; title: string | null; text: string | null; lang: string; ratingValue: number | null; ratingScale: string | null; said: unknown; meant: { label?: string }; scorer: string; at: Date }[]>`
    select c.id, c.kind, f.title, f.text, f.lang, f.rating_value as "ratingValue", f.rating_scale as "ratingScale", c.said, c.meant, c.scorer, c.created_at as at
    from correction c join feedback f on f.workspace_id = c.workspace_id and f.id = c.feedback_id
    where c.workspace_id = ${ctx.workspaceId}::uuid and c.undone_at is null ${behind}
    order by c.created_at, c.id limit ${page}::int`);
  const lines = rows.map<CorrectionLine>(({ title, text, ratingValue, at, meant, ...row }) => ({
    ...row,
    text: [title, text].filter(Boolean).join('. '),
    rating: ratingValue,
    ...(row.kind === 'sentiment' && meant.label ? { label: meant.label } : {}),
    meant,
    at: at.toISOString(),
  }));
  const last = lines.at(-1);
  return { lines, next: last && lines.length === page ? { at: last.at, id: last.id } : null };
}
