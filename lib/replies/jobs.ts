import { defineJob } from '@/lib/jobs/define-job';
import { deliverReply } from './deliver-reply';

export const replyJobs = {
  'deliver-reply': defineJob('deliver-reply', async (ctx, payload, run) => {
    await deliverReply(ctx, { ...payload, signal: run.signal });
  }),
};
