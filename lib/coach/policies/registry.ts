import { appStore } from '@/lib/coach/policies/app-store';
import { googleBusiness } from '@/lib/coach/policies/google-business';
import { googlePlay } from '@/lib/coach/policies/google-play';
import type { PlatformPolicy } from '@/lib/coach/policies/policy';
import { tripadvisor } from '@/lib/coach/policies/tripadvisor';
import { trustpilot } from '@/lib/coach/policies/trustpilot';
import { wordpress } from '@/lib/coach/policies/wordpress';

export const policies: readonly PlatformPolicy[] = [appStore, googleBusiness, googlePlay, tripadvisor, trustpilot, wordpress];

const byPlatform = new Map(policies.map((policy) => [policy.platform, policy]));

/** The policy of the platform an item was written on; none for platforms nobody has read the rules of. */
export function policyOf(platform: string): PlatformPolicy | undefined {
  return byPlatform.get(platform);
}
