import type { Platform } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { parseConfig } from './parse-config';
import { splitSecrets } from './secrets';
import { openStoredConfig } from './stored-config';

/**
 * A form in which secrets left blank mean "as before". They are taken over only when nothing else has changed: a stored password must
 * not be sent to an address that somebody typed later.
 */
export async function completeConfig(ctx: Ctx, connectionId: string, platform: Platform, given: Record<string, string>): Promise<Record<string, unknown>> {
  const stored = await ctx.tx((tx) => tx.connection.findFirst({ where: { workspaceId: ctx.workspaceId, id: connectionId, platform: platform.id }, include: { credential: true } }));
  if (!stored) throw new AppError('not_found');
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const { open: givenOpen, secret: givenSecret } = splitSecrets(platform, filled);
  const complete = Object.keys(givenSecret).length === platform.secrets.length;
  const base = typeof stored.config === 'object' && stored.config !== null ? stored.config : {};
  const merged = { ...base, ...givenOpen };
  if (complete || platform.secrets.length === 0) return { ...merged, ...givenSecret };
  const before = readStored(platform, stored);
  const after = { ...before, ...givenOpen, ...givenSecret };
  const address = (config: Record<string, unknown>) => JSON.stringify(Object.entries(splitSecrets(platform, parseConfig(platform, config)).open).sort());
  if (address(before) !== address(after)) throw new AppError('invalid', { reason: 'secret_needed' });
  return after;
}

function readStored(platform: Platform, stored: Parameters<typeof openStoredConfig>[1]): Record<string, unknown> {
  try {
    return openStoredConfig(platform, stored);
  } catch (cause) {
    if (cause instanceof PlatformError) throw new AppError('invalid', { reason: 'secret_needed', cause });
    throw cause;
  }
}
