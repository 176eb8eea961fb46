import type { Platform, PlatformHttp } from '@/lib/platforms/contract';
import { env } from '@/lib/system/env';
import { createHttp, type Http } from '@/lib/system/http';
import { parseAllowedHosts } from '@/lib/system/private-hosts';
import { limitRate } from './limit-rate';

/**
 * Kept in the module, not on globalThis: the bundler gives pages and worker copies of their own, and an error thrown by the other copy's
 * http would be no `PlatformError` here.
 */
let shared: Http | undefined;

/** The guarded way out for one connection, within its platform's quotas. */
export function platformHttp(platform: Platform, connectionId: string): PlatformHttp {
  shared ??= createHttp({ allowPrivateHosts: parseAllowedHosts(env().HEED_ALLOW_PRIVATE_HOSTS) });
  return limitRate(shared, platform.quotas, connectionId);
}
