import { setTimeout as sleep } from 'node:timers/promises';
import { startWorker } from '@/lib/jobs/worker';
import { closeDatabase } from '@/lib/system/db';
import { env } from '@/lib/system/env';
import { log } from '@/lib/system/log';

/** For requests that are under way when the process is told to stop; event streams are cut, browsers come back by themselves. */
const graceMs = 1500;

/** What a web process does once at its start: check its settings, and run the job worker unless that lives elsewhere. */
export async function startProcess(): Promise<void> {
  const settings = env();
  const worker = settings.HEED_WORKER === 'inside' ? await startWorker() : null;
  if (worker) log.info({ concurrency: settings.HEED_WORKER_CONCURRENCY }, 'the job worker runs inside the web process');
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    Promise.all([worker?.stop(), sleep(graceMs)])
      .then(closeDatabase)
      .catch((error: unknown) => log.error({ err: error }, 'stopping was not orderly'))
      .finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
