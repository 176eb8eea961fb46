import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const googlePlay: PlatformPolicy = {
  platform: 'google-play',
  // Counted in code points: an emoji outside the basic plane is one character.
  limit: { max: 350, unit: 'chars' },
  markup: 'plain',
  links: 'shown',
  source: 'https://developers.google.com/android-publisher/api-ref/rest/v3/reviews/reply',
  checked: '2026-11-22',
};
