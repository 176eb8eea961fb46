import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { memberOf } from './claim-rules';

/** Counting stops here: beyond it a number helps nobody, and counting all would cost a walk through the index. */
export const countCap = 1000;

/** How many items wait in each list; `countCap` means that many or more. Lists that nobody works through are not counted. */
export interface ViewCounts {
  reply: number;
  mine: number;
  thanks: number;
  backlog: number;
}

export async function countViews(ctx: Ctx): Promise<ViewCounts> {
  authorize(ctx, 'feedback.read');
  const own = Prisma.sql`workspace_id = ${ctx.workspaceId}::uuid`;
  const capped = (condition: Prisma.Sql) => Prisma.sql`(select count(*)::int from (select 1 from feedback where ${own} and ${condition} limit ${countCap}) as counted)`;
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<ViewCounts[]>`select
      ${capped(Prisma.sql`queue = 'reply'`)} as reply,
      ${capped(Prisma.sql`assignee_id = ${memberOf(ctx)}::uuid and queue in ('reply', 'thanks', 'backlog', 'snoozed') and (claim_expires_at is null or claim_expires_at > now())`)} as mine,
      ${capped(Prisma.sql`queue = 'thanks'`)} as thanks,
      ${capped(Prisma.sql`queue = 'backlog'`)} as backlog`;
    return rows[0] ?? { reply: 0, mine: 0, thanks: 0, backlog: 0 };
  });
}
