import { defineJob } from '@/lib/jobs/define-job';
import { indexFeedback } from './index-feedback';
import { runRescoring } from './run-rescoring';

export const feedbackJobs = {
  'index-feedback': defineJob('index-feedback', (ctx, payload) => indexFeedback(ctx, payload)),
  'run-rescoring': defineJob('run-rescoring', (ctx, payload, run) => runRescoring(ctx, payload, run)),
};
