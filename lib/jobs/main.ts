import { closeDatabase } from '@/lib/system/db';
import { log } from '@/lib/system/log';
import { startWorker } from './worker';

// The worker as a process of its own (`npm run worker`), for hubs whose web processes run with HEED_WORKER=off.
// the queue's own loop recovers from a lost database; an unheard rejection inside it must not end the process
process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
const worker = await startWorker();
log.info('the job worker runs');
const stop = () => {
  void worker.stop().then(closeDatabase).then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
