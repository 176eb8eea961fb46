import type { Connection } from '@/lib/generated/prisma/client';
import type { Platform, PlatformContext } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { findPlatform } from '@/lib/platforms/registry';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { platformHttp } from './platform-http';
import { hideSecrets } from './secrets';
import { openStoredConfig } from './stored-config';

export interface OpenConnection {
  connection: Connection;
  platform: Platform;
  context: PlatformContext<unknown>;
  /** Cuts this connection's secrets out of a text before it is kept or shown. */
  hide: (text: string) => string;
}

/**
 * Everything needed to talk to the platform. Throws a `PlatformError`: `reconnect` where the credentials are absent, do not open or were
 * taken away by disconnecting, `misconfigured` where the platform no longer accepts the stored settings.
 */
export async function openConnection(ctx: Ctx, connectionId: string, signal?: AbortSignal): Promise<OpenConnection> {
  const stored = await ctx.tx((tx) => tx.connection.findFirst({ where: { workspaceId: ctx.workspaceId, id: connectionId }, include: { credential: true } }));
  if (!stored) throw new AppError('not_found');
  const { credential, ...connection } = stored;
  const platform = findPlatform(connection.platform);
  if (!platform) throw new PlatformError('misconfigured', 'platform_unknown', `This version knows no platform "${connection.platform}"`);
  if (connection.state === 'disconnected') throw new PlatformError('reconnect', 'disconnected', 'The connection was disconnected');
  const values = openStoredConfig(platform, { ...connection, credential });
  const parsed = platform.config.safeParse(values);
  if (!parsed.success) throw new PlatformError('misconfigured', 'settings_outdated', 'The stored settings do not fit this version');
  const context = { config: parsed.data, http: platformHttp(platform, connectionId), now: new Date(), signal: signal ?? new AbortController().signal };
  return { connection, platform, context, hide: hideSecrets(platform, values) };
}
