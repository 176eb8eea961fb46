import { defineJob } from '@/lib/jobs/define-job';
import { detectAlerts } from './detect-alerts';

export const alertJobs = {
  'detect-alerts': defineJob('detect-alerts', (ctx) => detectAlerts(ctx)),
};
