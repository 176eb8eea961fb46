import type { CronItem } from 'graphile-worker';
import type pg from 'pg';
import type { JobInput, JobName } from './payloads';

type AddJob = <N extends JobName>(workspaceId: string, name: N, payload: JobInput<N>, options: { jobKey: string; maxAttempts: number; queueName?: string }) => Promise<unknown>;

/** At most this many of a kind are queued in one minute; the rest follow in the next. */
const perMinute = 2000;

interface Due {
  workspace_id: string;
  id: string;
}

/** Connections whose next pull is due. A key per connection keeps a slow one from piling up. */
async function findDueConnections(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const due = await pool.query<Due & { backfilled: boolean }>(
    `select workspace_id, id, backfilled_at is not null as backfilled from connection
     where state = 'active' and next_sync_at <= now() order by next_sync_at limit $1`,
    [perMinute],
  );
  for (const row of due.rows) {
    const mode = row.backfilled ? 'incremental' : 'backfill';
    await addJob(row.workspace_id, 'sync-connection', { connectionId: row.id, mode }, { jobKey: `${row.workspace_id}:sync:${row.id}`, maxAttempts: 1 });
  }
}

/** Replies whose next attempt is due and whose lease has run out: what a killed worker left behind. */
async function findDueReplies(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const due = await pool.query<{ workspace_id: string; feedback_id: string; visibility: 'public' | 'private' }>(
    `select workspace_id, feedback_id, visibility from outbox
     where next_attempt_at <= now() and (lease_until is null or lease_until < now()) order by next_attempt_at limit $1`,
    [perMinute],
  );
  for (const row of due.rows) {
    const payload = { feedbackId: row.feedback_id, visibility: row.visibility };
    await addJob(row.workspace_id, 'deliver-reply', payload, { jobKey: `${row.workspace_id}:deliver:${row.feedback_id}:${row.visibility}`, maxAttempts: 1 });
  }
}

/** Imports that a killed worker left behind. The run in the log of an import has the import's own id. */
async function findLeftImports(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const left = await pool.query<Due>(
    `select i.workspace_id, i.id from file_import i where i.state = 'running' and not exists (
       select 1 from sync_run r where r.workspace_id = i.workspace_id and r.id = i.id and r.heartbeat_at > now() - interval '90 seconds'
     ) limit $1`,
    [perMinute],
  );
  for (const row of left.rows) await addJob(row.workspace_id, 'run-import', { importId: row.id }, { jobKey: `${row.workspace_id}:import:${row.id}`, maxAttempts: 3 });
}

const tasks = { findDueConnections, findDueReplies, findLeftImports } as const;

const cron: CronItem[] = Object.keys(tasks).map((task) => ({ task, match: '* * * * *', identifier: task, options: { jobKey: task, maxAttempts: 1, backfillPeriod: 0 } }));

/** What looks across tenants for due work, once a minute, and queues one job for each find. */
export const schedule = { tasks, cron };
