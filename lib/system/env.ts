import { z } from 'zod';

const schema = z.object({
  /** Restricted role, row-level security in force. */
  HEED_DATABASE_APP_URL: z.url(),
  /** The same role past any pooler, for LISTEN. */
  HEED_DATABASE_LISTEN_URL: z.url(),
  /** Sees every tenant: schedule, job queue, scripts. */
  HEED_DATABASE_SYSTEM_URL: z.url(),
  HEED_DATABASE_MODE: z.enum(['roles', 'forced']),
  HEED_SECRET: z.string().min(32),
  HEED_KEY_FILE: z.string().min(1),
  /** The public address: invites, cookies, origins. */
  HEED_URL: z.url(),
  /** `host:port` list, comma between; `host:*` for any port. */
  HEED_ALLOW_PRIVATE_HOSTS: z.string().default(''),
  /** Believe X-Forwarded-For of the proxy in front. */
  HEED_TRUST_PROXY: z.stringbool().default(false),
  /** Where the job worker runs: inside the web process, or elsewhere. */
  HEED_WORKER: z.enum(['inside', 'off']).default('inside'),
  HEED_WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  HEED_DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  HEED_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Asked for at first set-up when the hub listens beyond this machine. */
  HEED_SETUP_KEY: z.string().optional(),
  SCORER: z.enum(['heed', 'afinn']).default('heed'),
});
export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The process's settings, checked once. Throws with one line per wrong variable. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete; start Heed with “npm run up” or “npm run worker”.\n${lines.join('\n')}`);
  }
  parsed = result.data;
  return parsed;
}
