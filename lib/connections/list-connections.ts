import { Prisma } from '@/lib/generated/prisma/client';
import type { ConnectionState, SyncMode } from '@/lib/generated/prisma/enums';
import { findPlatform } from '@/lib/platforms/registry';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { readProblem, type Problem } from './problem';
import { standingImports } from './standing-imports';

/** A connection as its list shows it. Dates are ISO 8601: it travels as JSON. Never a secret. */
export interface ConnectionSummary {
  id: string;
  platform: string;
  source: 'remote' | 'file';
  name: string;
  account: string | null;
  state: ConnectionState;
  createdAt: string;
  lastAttemptAt: string | null;
  lastSuccessAt: string | null;
  nextSyncAt: string | null;
  backfilledAt: string | null;
  failureStreak: number;
  problem: Problem | null;
  itemCount: number;
  waitingCount: number;
  /** By content: the same row or item again is not one more. */
  unreadableCount: number;
  /** What runs now, or a back-fill that waits for its turn. `done` and `total` count over all its parts. */
  running: { mode: SyncMode; startedAt: string; done: number; total: number | null } | null;
}

interface Row {
  id: string;
  platform: string;
  name: string;
  account: string | null;
  state: ConnectionState;
  created_at: Date;
  last_attempt_at: Date | null;
  last_success_at: Date | null;
  next_sync_at: Date | null;
  backfilled_at: Date | null;
  failure_streak: number;
  last_error: unknown;
  item_count: number;
  waiting_count: number;
  unreadable_count: number;
  run_mode: SyncMode | null;
  run_started_at: Date | null;
  run_done: number | null;
  run_total: number | null;
}

/** Beyond this the list says "and more". */
const counted = 1000;

/** Every connection of the workspace, those that need a person first; with `connectionId` that one alone. One statement. */
export async function listConnections(ctx: Ctx, input: { connectionId?: string } = {}): Promise<ConnectionSummary[]> {
  authorize(ctx, 'connection.read');
  const rows = await ctx.tx((tx) => tx.$queryRaw<Row[]>`
    select c.id, c.platform, c.name, c.account, c.state::text as state, c.created_at, c.last_attempt_at, c.last_success_at, c.next_sync_at, c.backfilled_at,
      c.failure_streak, c.last_error, c.item_count,
      (select count(*)::int from (select 1 from feedback f where f.workspace_id = c.workspace_id and f.queue = 'reply' and f.connection_id = c.id limit ${counted}::int) waiting) as waiting_count,
      (select count(*)::int from (
        select distinct md5(coalesce(u.external_id, u.raw)) from unreadable_item u
        where u.workspace_id = c.workspace_id and u.connection_id = c.id
          and (u.import_id is null or u.import_id in (${standingImports(Prisma.sql`c.workspace_id`, Prisma.sql`c.id`)}))
        limit ${counted}::int) unread) as unreadable_count,
      r.mode::text as run_mode, r.started_at as run_started_at, r.total as run_total,
      r.new_count + r.changed_count + r.unchanged_count + r.adopted_count + r.unreadable_count
        + case when r.mode = 'backfill' then (
            select coalesce(sum(e.new_count + e.adopted_count), 0)::int from sync_run e
            where e.workspace_id = r.workspace_id and e.connection_id = r.connection_id and e.mode = 'backfill' and e.state <> 'running')
          else 0 end as run_done
    from connection c
    left join lateral (
      select * from sync_run r where r.workspace_id = c.workspace_id and r.connection_id = c.id and r.state = 'running' and r.mode <> 'file' order by r.started_at desc limit 1
    ) r on true
    where c.workspace_id = ${ctx.workspaceId}::uuid and (${input.connectionId ?? null}::uuid is null or c.id = ${input.connectionId ?? null}::uuid)
    order by (c.state = 'disconnected'), (c.state <> 'needs_reconnect' and c.last_error is null), c.name`);
  return rows.map((row) => ({
    id: row.id,
    platform: row.platform,
    source: findPlatform(row.platform)?.source ?? 'remote',
    name: row.name,
    account: row.account,
    state: row.state,
    createdAt: row.created_at.toISOString(),
    lastAttemptAt: row.last_attempt_at?.toISOString() ?? null,
    lastSuccessAt: row.last_success_at?.toISOString() ?? null,
    nextSyncAt: row.next_sync_at?.toISOString() ?? null,
    backfilledAt: row.backfilled_at?.toISOString() ?? null,
    failureStreak: row.failure_streak,
    problem: readProblem(row.last_error),
    itemCount: row.item_count,
    waitingCount: row.waiting_count,
    unreadableCount: row.unreadable_count,
    running: row.run_mode && row.run_started_at ? { mode: row.run_mode, startedAt: row.run_started_at.toISOString(), done: row.run_done ?? 0, total: row.run_total } : null,
  }));
}
