import { defineJob } from '@/lib/jobs/define-job';
import { indexFeedback } from './index-feedback';

export const feedbackJobs = {
  'index-feedback': defineJob('index-feedback', (ctx, payload) => indexFeedback(ctx, payload)),
};
