import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const appStore: PlatformPolicy = {
  platform: 'app-store',
  limit: { max: 5970, unit: 'chars' },
  markup: 'plain',
  links: 'shown',
  source: 'https://developer.apple.com/documentation/appstoreconnectapi/customer-review-responses',
  checked: '2026-11-22',
};
