import type { Ctx } from '@/lib/system/ctx';
import type { JobName, JobPayload } from './payloads';

export interface JobRun {
  /** Aborted when the worker stops; long work ends at the next safe point and is taken up again. */
  signal: AbortSignal;
  /** 1 on the first try. */
  attempt: number;
  maxAttempts: number;
}

export interface Job<N extends JobName = JobName> {
  name: N;
  run(ctx: Ctx, payload: JobPayload<N>, run: JobRun): Promise<void>;
}

/** Declares what a queued job does. It runs with a system context of the job's own workspace. */
export function defineJob<N extends JobName>(name: N, run: Job<N>['run']): Job<N> {
  return { name, run };
}
