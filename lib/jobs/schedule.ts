import type { CronItem } from 'graphile-worker';
import type pg from 'pg';
import { scorerInUse } from '@/lib/scoring/scorers';
import type { JobInput, JobName } from './payloads';

type AddJob = <N extends JobName>(workspaceId: string, name: N, payload: JobInput<N>, options: { jobKey: string; maxAttempts: number; queueName?: string }) => Promise<unknown>;

/** At most this many of a kind are queued in one minute; the rest follow in the next. */
const perMinute = 2000;

interface Due {
  workspace_id: string;
  id: string;
}

/** The smallest id made at this time (ms): ids begin with it. */
const idAt = (ms: number) => `${Math.floor(ms).toString(16).padStart(12, '0').replace(/^(.{8})/, '$1-')}-7000-8000-000000000000`;

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

/** Re-scorings that a killed worker left behind. */
async function findLeftRescorings(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const left = await pool.query<Due>(`select workspace_id, id from rescoring where state = 'running' and heartbeat_at < now() - interval '90 seconds' limit $1`, [perMinute]);
  for (const row of left.rows) await addJob(row.workspace_id, 'run-rescoring', { rescoringId: row.id }, { jobKey: `${row.workspace_id}:rescoring:${row.id}`, maxAttempts: 3 });
}

/**
 * Workspaces whose items were scored by another scorer than the one in use. The oldest item tells: it is among the last to be scored anew.
 */
async function findOutdatedScores(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const outdated = await pool.query<{ workspace_id: string }>(
    `select w.id as workspace_id from workspace w cross join lateral (
       select f.scorer from feedback f where f.workspace_id = w.id order by f.posted_at, f.id limit 1) oldest
     where oldest.scorer <> $1 limit $2`,
    [scorerInUse(), perMinute],
  );
  for (const row of outdated.rows) await addJob(row.workspace_id, 'rescore-outdated', {}, { jobKey: `${row.workspace_id}:rescore-outdated`, maxAttempts: 3 });
}

/**
 * Items of the last hours that search does not know yet: their job died with its worker. Ids begin with the time, so the range of new ones
 * is a range of ids.
 */
async function findUnindexedFeedback(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const left = await pool.query<{ workspace_id: string; ids: string[] }>(
    `select w.id as workspace_id, missing.ids from workspace w cross join lateral (
       select array_agg(id) as ids from (
         select f.id from feedback f where f.workspace_id = w.id and f.id >= $1::uuid and f.id < $2::uuid
           and not exists (select 1 from feedback_search s where s.workspace_id = f.workspace_id and s.feedback_id = f.id) limit $3) x
     ) missing where missing.ids is not null`,
    [idAt(Date.now() - 6 * 3_600_000), idAt(Date.now() - 5 * 60_000), perMinute],
  );
  for (const row of left.rows) await addJob(row.workspace_id, 'index-feedback', { ids: row.ids }, { jobKey: `${row.workspace_id}:index-left`, maxAttempts: 3 });
}

/** Where something came in lately, or where an alert may be over: by time alone nothing else would end it. */
async function findQueuesToWatch(pool: pg.Pool, addJob: AddJob): Promise<void> {
  const due = await pool.query<{ workspace_id: string }>(
    `select w.id as workspace_id from workspace w
     where exists (select 1 from feedback f where f.workspace_id = w.id and f.id >= $1::uuid) or exists (select 1 from alert a where a.workspace_id = w.id and a.ended_at is null)`,
    [idAt(Date.now() - 20 * 60_000)],
  );
  for (const row of due.rows) await addJob(row.workspace_id, 'detect-alerts', {}, { jobKey: `${row.workspace_id}:detect-alerts-due`, maxAttempts: 3 });
}

const tasks = { findDueConnections, findDueReplies, findLeftImports, findLeftRescorings, findOutdatedScores, findUnindexedFeedback, findQueuesToWatch } as const;

/** Every minute unless named here. */
const every: Record<string, string> = { findOutdatedScores: '*/10 * * * *', findUnindexedFeedback: '*/10 * * * *', findQueuesToWatch: '*/15 * * * *' };

const cron: CronItem[] = Object.keys(tasks).map((task) => ({ task, match: every[task] ?? '* * * * *', identifier: task, options: { jobKey: task, maxAttempts: 1, backfillPeriod: 0 } }));

/** What looks across tenants for due work, once a minute (search, scorer: every ten; alerts: every fifteen), and queues one job for each find. */
export const schedule = { tasks, cron };
