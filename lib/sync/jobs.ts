import { defineJob } from '@/lib/jobs/define-job';
import { runImport } from './run-import';
import { syncConnection } from './sync-connection';

export const syncJobs = {
  'sync-connection': defineJob('sync-connection', (ctx, payload, run) => syncConnection(ctx, payload, run.signal)),
  'run-import': defineJob('run-import', (ctx, payload, run) => runImport(ctx, payload, run)),
};
