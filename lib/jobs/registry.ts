import type { Job } from './define-job';
import type { JobName } from './payloads';
import { alertJobs } from '@/lib/alerts/jobs';
import { feedbackJobs } from '@/lib/feedback/jobs';
import { replyJobs } from '@/lib/replies/jobs';
import { syncJobs } from '@/lib/sync/jobs';

/** Every job by its name. Only the worker imports this. */
export const jobs: { [N in JobName]: Job<N> } = { ...alertJobs, ...feedbackJobs, ...replyJobs, ...syncJobs };
