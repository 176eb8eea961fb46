import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

export interface UnreadableSummary {
  id: string;
  /** The line of a file, or the place on a page. */
  position: number | null;
  externalId: string | null;
  reason: string;
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
  return rows.map(({ id, position, externalId, reason, raw, importId, createdAt }) => ({ id, position, externalId, reason, raw, importId, createdAt: createdAt.toISOString() }));
}
