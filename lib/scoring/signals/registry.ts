import { abusiveLanguage } from '@/lib/scoring/signals/abusive-language';
import { bugReport } from '@/lib/scoring/signals/bug-report';
import { featureRequest } from '@/lib/scoring/signals/feature-request';
import { praiseForPerson } from '@/lib/scoring/signals/praise-for-person';
import { question } from '@/lib/scoring/signals/question';
import { ratingTextMismatch } from '@/lib/scoring/signals/rating-text-mismatch';
import type { Signal } from '@/lib/scoring/signals/signal';
import { spamSuspect } from '@/lib/scoring/signals/spam-suspect';
import { wideReach } from '@/lib/scoring/signals/wide-reach';

export const signals: readonly Signal[] = [
  abusiveLanguage,
  bugReport,
  featureRequest,
  praiseForPerson,
  question,
  ratingTextMismatch,
  spamSuspect,
  wideReach,
];
