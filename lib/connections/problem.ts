import { z } from 'zod';
import { platformErrorKinds, type PlatformError } from '@/lib/platforms/errors';

/** A failure as it is kept and shown. `code` is a key of the message catalogue (`problems.<code>`); `detail` is for the details fold. */
export const problemSchema = z.object({
  kind: z.enum([...platformErrorKinds, 'internal']),
  code: z.string(),
  values: z.record(z.string(), z.string()).catch({}),
  detail: z.string().catch(''),
  /** ISO 8601. */
  at: z.string(),
  retryAt: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const longestDetail = 500;

/** `hide` takes secrets out of what the platform said: a site may quote the password it was sent. */
export function problemOf(error: PlatformError, at: Date, hide: (text: string) => string = (text) => text): Problem {
  return {
    kind: error.kind,
    code: error.code,
    values: Object.fromEntries(Object.entries(error.values).map(([key, value]) => [key, hide(value).slice(0, longestDetail)])),
    detail: hide(error.message).slice(0, longestDetail),
    at: at.toISOString(),
    ...(error.retryAt ? { retryAt: error.retryAt.toISOString() } : {}),
  };
}

/** Reads what `problemOf` wrote; null where there is none or an older version wrote something else. */
export function readProblem(json: unknown): Problem | null {
  return problemSchema.safeParse(json).data ?? null;
}
