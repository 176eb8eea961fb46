import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const trustpilot: PlatformPolicy = {
  platform: 'trustpilot',
  // The reference names neither a limit nor any markup: the message is text.
  markup: 'plain',
  links: 'shown',
  source: 'https://developers.trustpilot.com/service-reviews-api',
  checked: '2026-11-22',
};
