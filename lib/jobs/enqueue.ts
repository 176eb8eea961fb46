import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import type { JobInput, JobName } from './payloads';

export interface EnqueueOptions {
  /** One waiting job per key and workspace; a second call moves the first. */
  key?: string;
  runAt?: Date;
  /** Tries before the job is given up; default 12 (about a day with the queue's own back-off). */
  maxAttempts?: number;
  /** Jobs of one queue run one after another. */
  queue?: string;
  /** Lower runs first; default 0. */
  priority?: number;
}

/** Queues a job with the transaction's commit: no commit, no job. */
export async function enqueue<N extends JobName>(ctx: Ctx, tx: Tx, name: N, payload: JobInput<N>, options: EnqueueOptions = {}): Promise<void> {
  const body = JSON.stringify({ ...payload, workspaceId: ctx.workspaceId, requestId: ctx.requestId });
  await tx.$queryRaw`select heed.add_job(${name}, ${body}::jsonb, ${options.key ?? null}, ${options.runAt ?? null}::timestamptz,
    ${options.maxAttempts ?? 12}::int, ${options.queue ?? null}, ${options.priority ?? 0}::int)::text`;
}
