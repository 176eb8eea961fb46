import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const wordpress: PlatformPolicy = {
  platform: 'wordpress',
  // The comment column takes 65,525 bytes; a few tags pass the comment filter.
  limit: { max: 65_525, unit: 'bytes' },
  markup: 'basic-html',
  links: 'shown',
  source: 'https://developer.wordpress.org/reference/functions/wp_get_comment_fields_max_lengths/',
  checked: '2026-11-22',
};
