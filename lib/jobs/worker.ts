import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import { makeCtx } from '@/lib/system/ctx';
import { env } from '@/lib/system/env';
import { asWorkspaceId } from '@/lib/system/ids';
import { log } from '@/lib/system/log';
import type { Job } from './define-job';
import { jobPayloads, type JobName } from './payloads';
import { jobs } from './registry';
import { schedule } from './schedule';

/** Replies on their way at once in this process. */
const replyConcurrency = 2;

const envelope = z.object({ workspaceId: z.uuid(), requestId: z.string().optional() });

const logger = new Logger(() => (level, message, meta) => {
  if (level === 'error') log.error({ worker: meta }, message);
  else if (level === 'warning') log.warn({ worker: meta }, message);
  else log.debug({ worker: meta }, message);
});

function taskOf<N extends JobName>(job: Job<N>): TaskList[string] {
  return async (input, helpers) => {
    const { workspaceId, requestId } = envelope.parse(input);
    const payload = jobPayloads[job.name].parse(input) as Parameters<Job<N>['run']>[1];
    const ctx = makeCtx({ workspaceId: asWorkspaceId(workspaceId), actor: { kind: 'system', task: job.name }, role: 'system', requestId });
    const started = performance.now();
    try {
      await job.run(ctx, payload, { signal: helpers.abortSignal ?? new AbortController().signal, attempt: helpers.job.attempts, maxAttempts: helpers.job.max_attempts });
      log.info({ job: job.name, workspaceId, requestId, attempt: helpers.job.attempts, ms: Math.round(performance.now() - started) }, 'job done');
    } catch (error) {
      log.error({ err: error, job: job.name, workspaceId, requestId, attempt: helpers.job.attempts }, 'job failed');
      throw error;
    }
  };
}

const holder = globalThis as typeof globalThis & { heedWorker?: Promise<{ stop(): Promise<void> }> };

async function start(): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: env().HEED_DATABASE_SYSTEM_URL, max: env().HEED_WORKER_CONCURRENCY + replyConcurrency + 4, application_name: 'heed worker' });
  const lost = (error: Error) => log.warn({ err: error }, 'the worker lost a database connection');
  pool.on('error', lost);
  pool.on('connect', (client) => {
    client.on('error', lost);
    // without roles of its own the schedule opens the policies for its connection
    if (env().HEED_DATABASE_MODE === 'forced') void client.query(`set heed.system = 'on'`);
  });
  const taskList: TaskList = {};
  for (const job of Object.values(jobs)) taskList[job.name] = taskOf(job as Job);
  for (const [name, task] of Object.entries(schedule.tasks)) {
    taskList[name] = (_payload, helpers) =>
      task(pool, async (workspaceId, job, payload, options) => {
        await helpers.addJob(job as string, { ...payload, workspaceId }, options);
      });
  }
  const common = { pgPool: pool, pollInterval: 2000, noHandleSignals: true, logger };
  // replies have hands of their own: four slow sites must not keep an answer from going out
  const { 'deliver-reply': deliverReply, ...others } = taskList;
  const runners: Runner[] = await Promise.all([
    run({ ...common, concurrency: env().HEED_WORKER_CONCURRENCY, taskList: others, parsedCronItems: parseCronItems(schedule.cron) }),
    run({ ...common, concurrency: replyConcurrency, taskList: { 'deliver-reply': deliverReply }, parsedCronItems: [] }),
  ]);
  for (const runner of runners) runner.promise.catch((error: unknown) => log.error({ err: error }, 'the worker stopped'));
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await pool.end();
    },
  };
}

/** Starts the job worker of this process; a second call gives the same one. */
export function startWorker(): Promise<{ stop(): Promise<void> }> {
  holder.heedWorker ??= start();
  return holder.heedWorker;
}
