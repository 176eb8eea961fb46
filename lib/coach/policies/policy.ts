import type { LengthUnit } from '@/lib/coach/count-length';

/** What a platform lets a public answer hold. Leave out what its documentation does not say. */
export interface PlatformPolicy {
  platform: string;
  limit?: { max: number; unit: LengthUnit };
  /** `plain`: tags and marks are stripped or shown as they are. `basic-html`: a few tags work. */
  markup: 'plain' | 'basic-html' | 'unknown';
  /** `shown`: an address stays in the text (as a link or not). `refused`: the platform turns the answer down. */
  links: 'shown' | 'refused' | 'unknown';
  /** Where this was read, and the day it was last looked at. */
  source: string;
  checked: string;
}
