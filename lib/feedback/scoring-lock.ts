import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';

/** To be selected: until the transaction ends the settings that items are scored by stay in force. Read them by a later statement. */
export function holdScoringSettings({ workspaceId }: Pick<Ctx, 'workspaceId'>): Prisma.Sql {
  return Prisma.sql`pg_advisory_xact_lock_shared(hashtextextended('heed.scoring:' || ${workspaceId}::text, 0))::text`;
}

/** Waits for all who score by the present settings and keeps others out until the transaction ends. */
export async function lockScoringSettings(ctx: Ctx, tx: Tx): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('heed.scoring:' || ${ctx.workspaceId}::text, 0))::text`;
}
