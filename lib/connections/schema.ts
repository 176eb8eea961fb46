import { z } from 'zod';

const name = z.string().trim().min(1, { error: 'name_missing' }).max(100, { error: 'name_long' });
/** What the connection form holds; the platform's own schema judges it. */
const config = z.record(z.string().max(100), z.string().max(4000, { error: 'field_invalid' }));

export const checkConnectionInput = z.object({
  platform: z.string().max(100),
  config,
  /** Set when new credentials for an existing connection are tried: what is left blank is taken from there. */
  connectionId: z.uuid().optional(),
});
export type CheckConnectionInput = z.infer<typeof checkConnectionInput>;

export const createConnectionInput = z.object({
  platform: z.string().max(100),
  config,
  /** Blank: named after the place or account. */
  name: z.string().trim().max(100, { error: 'name_long' }).optional(),
});
export type CreateConnectionInput = z.infer<typeof createConnectionInput>;

export const updateConnectionInput = z.object({ connectionId: z.uuid(), name: name.optional(), config: config.optional() });
export type UpdateConnectionInput = z.infer<typeof updateConnectionInput>;

export const connectionIdInput = z.object({ connectionId: z.uuid() });
