import type { PlatformPolicy } from '@/lib/coach/policies/policy';

export const tripadvisor: PlatformPolicy = {
  platform: 'tripadvisor',
  // "Lists, bullets or other formatting" do not appear; links only where they are relevant to the review, which nobody can tell by rule.
  markup: 'plain',
  links: 'unknown',
  source: 'https://www.tripadvisorsupport.com/hc/en-us/articles/200614337',
  checked: '2026-11-22',
};
