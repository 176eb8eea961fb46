import { abusiveLanguage } from '@/lib/scoring/signals/abusive-language';
import { brokenPromise } from '@/lib/scoring/signals/broken-promise';
import { bugReport } from '@/lib/scoring/signals/bug-report';
import { churnThreat } from '@/lib/scoring/signals/churn-threat';
import { dataPrivacy } from '@/lib/scoring/signals/data-privacy';
import { discriminationHarassment } from '@/lib/scoring/signals/discrimination-harassment';
import { featureRequest } from '@/lib/scoring/signals/feature-request';
import { foodPoisoningAllergy } from '@/lib/scoring/signals/food-poisoning-allergy';
import { fraudOrDoubleCharge } from '@/lib/scoring/signals/fraud-or-double-charge';
import { legalThreat } from '@/lib/scoring/signals/legal-threat';
import { praiseForPerson } from '@/lib/scoring/signals/praise-for-person';
import { question } from '@/lib/scoring/signals/question';
import { ratingTextMismatch } from '@/lib/scoring/signals/rating-text-mismatch';
import { refundRequest } from '@/lib/scoring/signals/refund-request';
import { repeatContact } from '@/lib/scoring/signals/repeat-contact';
import { safeguarding } from '@/lib/scoring/signals/safeguarding';
import { safetyInjury } from '@/lib/scoring/signals/safety-injury';
import type { Signal } from '@/lib/scoring/signals/signal';
import { spamSuspect } from '@/lib/scoring/signals/spam-suspect';
import { wideReach } from '@/lib/scoring/signals/wide-reach';

export const signals: readonly Signal[] = [
  abusiveLanguage,
  brokenPromise,
  bugReport,
  churnThreat,
  dataPrivacy,
  discriminationHarassment,
  featureRequest,
  foodPoisoningAllergy,
  fraudOrDoubleCharge,
  legalThreat,
  praiseForPerson,
  question,
  ratingTextMismatch,
  refundRequest,
  repeatContact,
  safeguarding,
  safetyInjury,
  spamSuspect,
  wideReach,
];
