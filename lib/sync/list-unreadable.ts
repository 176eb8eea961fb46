import { z } from 'zod';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

export interface UnreadableSummary {
  id: string;
  /** The line of a file, or the place on a page. */
  position: number | null;
  externalId: string | null;
  /** What a platform's reader said, in its own words; for rows of a file see `code`. */
  reason: string;
  /** A key of the catalogue (`import.rows.<code>`) with the values that fill it; null for pulls. */
  code: string | null;
  values: Record<string, string | number>;
  raw: string;
  importId: string | null;
  createdAt: string;
}

/** What could not be read: of one import in the file's order, or of a connection's pulls, newest first. */
export async function listUnreadable(ctx: Ctx, input: { connectionId: string; importId?: string; limit?: number }): Promise<UnreadableSummary[]> {
  authorize(ctx, 'connection.read');
  const rows = await ctx.tx((tx) =>
    tx.unreadableItem.findMany({
      where: { workspaceId: ctx.workspaceId, connectionId: input.connectionId, ...(input.importId === undefined ? {} : { importId: input.importId }) },
      orderBy: input.importId === undefined ? { createdAt: 'desc' } : { position: 'asc' },
      take: input.limit ?? 50,
    }),
  );
  return rows.map(({ id, position, externalId, reason, raw, importId, createdAt }) => {
    const coded = importId === null ? undefined : readReason(reason);
    return { id, position, externalId, reason: coded ? coded.code : reason, code: coded?.code ?? null, values: coded?.values ?? {}, raw, importId, createdAt: createdAt.toISOString() };
  });
}

const reasonSchema = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

function readReason(text: string): z.infer<typeof reasonSchema> | undefined {
  return text.startsWith('{') ? reasonSchema.safeParse(JSON.parse(text)).data : undefined;
}
