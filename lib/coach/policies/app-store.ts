import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const appStore: PlatformPolicy = {
  platform: 'app-store',
  // The API reference states no limit; this is the one its form is known to enforce.
  limit: { max: 5970, unit: 'chars' },
  markup: 'plain',
  links: 'shown',
  source: 'https://developer.apple.com/documentation/appstoreconnectapi/customer-review-responses',
  checked: '2026-11-22',
};
