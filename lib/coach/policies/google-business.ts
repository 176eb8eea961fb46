import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const googleBusiness: PlatformPolicy = {
  platform: 'google-business',
  limit: { max: 4096, unit: 'bytes' },
  markup: 'plain',
  links: 'shown',
  source: 'https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews#ReviewReply',
  checked: '2026-11-22',
};
