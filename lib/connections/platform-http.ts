import type { Platform, PlatformHttp } from '@/lib/platforms/contract';
import { env } from '@/lib/system/env';
import { createHttp, type Http } from '@/lib/system/http';
import { parseAllowedHosts } from '@/lib/system/private-hosts';
import { limitRate } from './limit-rate';

const holder = globalThis as typeof globalThis & { heedHttp?: Http };

/** The guarded way out for one connection, within its platform's quotas. */
export function platformHttp(platform: Platform, connectionId: string): PlatformHttp {
  holder.heedHttp ??= createHttp({ allowPrivateHosts: parseAllowedHosts(env().HEED_ALLOW_PRIVATE_HOSTS) });
  return limitRate(holder.heedHttp, platform.quotas, connectionId);
}
