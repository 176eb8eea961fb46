import { defineJob } from '@/lib/jobs/define-job';
import { enqueue } from '@/lib/jobs/enqueue';
import { indexFeedback } from './index-feedback';
import { rescoreOutdated } from './rescore-outdated';
import { runRescoring } from './run-rescoring';

/** Until the queue as a whole is looked at. */
const alertDelayMs = 60_000;

export const feedbackJobs = {
  'index-feedback': defineJob('index-feedback', async (ctx, payload) => {
    await indexFeedback(ctx, payload);
    // each page of a pull moves it on, so that the whole is looked at once
    await ctx.tx((tx) => enqueue(ctx, tx, 'detect-alerts', {}, { key: 'detect-alerts', runAt: new Date(Date.now() + alertDelayMs), maxAttempts: 3, priority: 5 }));
  }),
  'rescore-outdated': defineJob('rescore-outdated', (ctx) => rescoreOutdated(ctx)),
  'run-rescoring': defineJob('run-rescoring', (ctx, payload, run) => runRescoring(ctx, payload, run)),
};
