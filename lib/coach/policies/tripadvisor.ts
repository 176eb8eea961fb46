import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const tripadvisor: PlatformPolicy = {
  platform: 'tripadvisor',
  markup: 'plain',
  links: 'unknown',
  source: 'https://www.tripadvisorsupport.com/en-US/hc/owner/articles/583',
  checked: '2026-11-22',
};
