import type { Theme } from '@/lib/scoring/themes/theme';

/** What was charged, how one pays, bills and cards. */
export const billingPayment: Theme = {
  id: 'billing_payment',
  phrases: {
    en: [
      '(charged|billed|debited|invoiced) (me|us|my|twice|two|# times|three|again|double|the wrong|without|for|an extra|extra|#|for something)',
      '(double|over|twice) (charged|billed|charge)', 'overcharged', '(credit|debit|gift|bank) (card*|account*|statement)',
      '(my|the) (card|bank|account) (was|is|has been|shows|says|got|keeps|been) (charged|debited|declined|#|billed)',
      '(my|the|our|an|wrong|final) (bill|invoice|invoices|bills)', 'payment*', 'billing', 'invoice*', 'refused my card',
      '(took|taken|taking|take|takes|taken|stole) ~4 (money|payment|#)', '(money|#) ~3 (taken|deducted|debited|gone|out of) ~2 (from|my|account|bank)', 'direct debit',
      'paypal', 'apple pay', 'google pay', 'auto renew*', 'automatic renew*', 'autorenew*', 'renewed ~3 (subscription|automatically|without)',
      'free trial ~6 (charged|cancel*|money|billed|took)', 'cancel* ~4 (trial|subscription|membership) ~8 (charged|took|billed|money|charge)',
      'unauthori* (charge*|payment*|transaction*|purchase*)', 'without [my] (consent|permission|authori*) ~4 (charged|card|paid)', 'redeem*', 'gift card*',
      '(pay|paid|paying) (with|by|via) (card|cash|paypal|credit|debit)', 'cash only', 'card (machine|reader|declined|payment*)', 'receipt*',
      '(purchases|transaction*) (of|on) ~2 (#|my)', 'installments', 'instalment*', '(locked|fixed) ~3 price ~6 (up|rise|increase*)', 'price locked', 'standing order',
      'meter reading*', '(still|keep|keeps|kept) (charging|billing|taking)',
    ],
  },
  hints: {
    en: [
      'charged', 'charge', 'charges', 'bill', 'card', 'bank', 'account', 'paid', 'debit', 'pay', 'fee', 'fees', 'subscription', 'renew*', 'transaction*', 'trial',
      'deducted', 'deposit', 'purchases', 'contract', 'money',
    ],
  },
};
