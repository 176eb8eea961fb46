import { z } from 'zod';

const id = z.uuid();

/** Every job's name and what it is given besides the workspace. A name here without a job in the registry does not compile. */
export const jobPayloads = {
  'sync-connection': z.object({ connectionId: id, mode: z.enum(['incremental', 'backfill', 'rescan']) }),
  'run-import': z.object({ importId: id }),
  'index-feedback': z.object({ fromId: id.optional(), toId: id.optional(), ids: z.array(id).default([]) }),
  'rescore-outdated': z.object({}),
  'run-rescoring': z.object({ rescoringId: id }),
  'detect-alerts': z.object({}),
  'deliver-reply': z.object({ feedbackId: id, visibility: z.enum(['public', 'private']) }),
} as const;

export type JobName = keyof typeof jobPayloads;
export type JobPayload<N extends JobName> = z.infer<(typeof jobPayloads)[N]>;
export type JobInput<N extends JobName> = z.input<(typeof jobPayloads)[N]>;
