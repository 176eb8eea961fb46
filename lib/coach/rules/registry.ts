import type { CoachRule } from '@/lib/coach/finding';
import { k2Thanks } from '@/lib/coach/rules/k2-thanks';
import { k5Apology } from '@/lib/coach/rules/k5-apology';
import { k6Defensive } from '@/lib/coach/rules/k6-defensive';
import { k8Signature } from '@/lib/coach/rules/k8-signature';
import { k21Privacy } from '@/lib/coach/rules/k21-privacy';
import { k22Canned } from '@/lib/coach/rules/k22-canned';
import { k23PlatformFit } from '@/lib/coach/rules/k23-platform-fit';

/** In the order the panel shows them. */
export const rules: readonly CoachRule[] = [k2Thanks, k5Apology, k6Defensive, k8Signature, k21Privacy, k22Canned, k23PlatformFit];
