import type { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** What one page changed: the cursor, the count, and the lease. Called inside the page's transaction, after `beginSync` has locked the row. */
export async function advanceSync(ctx: Ctx, input: { connectionId: string; cursor: Prisma.InputJsonValue | null; newCount: number }): Promise<void> {
  authorize(ctx, 'connection.sync');
  await ctx.tx((tx) =>
    tx.connection.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: input.connectionId } },
      data: { itemCount: { increment: input.newCount }, ...(input.cursor === null ? {} : { cursor: input.cursor }) },
    }),
  );
}
