import { startWorker } from '@/lib/jobs/worker';
import { closeDatabase } from '@/lib/system/db';
import { env } from '@/lib/system/env';
import { log } from '@/lib/system/log';

/** What a web process does once at its start: check its settings, and run the job worker unless that lives elsewhere. */
export async function startProcess(): Promise<void> {
  const settings = env();
  if (settings.HEED_WORKER === 'off') return;
  const worker = await startWorker();
  log.info({ concurrency: settings.HEED_WORKER_CONCURRENCY }, 'the job worker runs inside the web process');
  const stop = () => {
    void worker.stop().then(closeDatabase).finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
