import type { LocationRef, Platform, PlatformHttp } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { problemOf, type Problem } from './problem';
import { hideSecrets } from './secrets';

export type CheckResult = { ok: true; account: string; locations: LocationRef[]; notes: string[] } | { ok: false; problem: Problem };

const longestCheckMs = 60_000;

/** Asks the platform whether these settings work. Changes nothing, here or there. `config` is already parsed by the platform. */
export async function tryPlatform(platform: Platform, config: Record<string, unknown>, http: PlatformHttp, now: Date): Promise<CheckResult> {
  try {
    const { account, locations, notes } = await platform.check({ config, http, now, signal: AbortSignal.timeout(longestCheckMs) });
    return { ok: true, account, locations, notes: notes ?? [] };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { ok: false, problem: problemOf(error, now, hideSecrets(platform, config)) };
  }
}
