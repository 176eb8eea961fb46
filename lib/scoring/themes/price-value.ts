import type { Theme } from '@/lib/scoring/themes/theme';

/** What it costs and whether it is worth it; how it was charged belongs to billing. */
export const priceValue: Theme = {
  id: 'price_value',
  phrases: {
    en: [
      'price', 'prices', 'priced', 'pricing', 'pricey', 'pricy', 'prized at', 'overpriced', 'over priced', 'expensive', 'inexpensive', 'affordable', 'cheap', 'cheaper',
      'cheapest', 'value for', 'good value', 'great value', '(worth|not worth) (the|it|every|its|my) (money|price|cost|penny|cent|dollar)', '(waste|wasted) ~2 money',
      'rip off', 'ripoff', 'rip-off', '(good|great|killer|amazing|excellent|fantastic|best|better|bad|fair) (deal|deals|bargain|price*|offer*|value)', 'bargain',
      '(hidden|booking|service|small order|extra|additional|ridiculous|delivery|cleaning|resort|cancellation|cancelation|admin*|monthly|late) (fee|fees|cost|costs|charge|charges|surcharge)',
      '(costs|cost|paid|pay|paying|charge|charges|charged) (too much|so much|more|less|a lot|a fortune|an arm|extra|way|over|half|double|twice as)',
      '(bang|value) for (your|the|my) (buck|money)', '(subscription|membership) (fee|cost|price|too|is|costs)', 'money grab*', 'moneygrab*', 'greedy', 'greed',
      'pay to win', 'p2w', '(want|wants|wanting) ~3 (money|pay)', 'discount*', 'coupon*', 'voucher*',
      '(went|gone|going|up|raised|raise|raising|increase*|hike*) ~3 (price*|fee|fees|rate*|tariff*|subscription)', '(for|at) (the|this|that) price', 'low cost',
      '(new|existing|loyal) customers ~2 (pay|get|half|deal|price)', 'scam', 'you get what you pay for', 'free', 'costly', 'tariff*', 'per (hour|month|night|person|year)',
    ],
  },
  hints: {
    en: [
      'cost', 'costs', 'money', 'worth', 'fee', 'fees', 'deal', 'pay', 'paid', 'value', 'dollars', 'pounds', 'euros', 'bucks', 'sale', 'offer', 'offers', 'cheap*',
      'premium', 'subscription', 'half', 'budget', 'reasonable', 'reasonably', 'quid', 'contract', 'spend', 'spent',
    ],
  },
};
