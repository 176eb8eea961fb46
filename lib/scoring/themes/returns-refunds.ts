import type { Theme } from '@/lib/scoring/themes/theme';

/** Money back, things sent back, replacements. */
export const returnsRefunds: Theme = {
  id: 'returns_refunds',
  phrases: {
    en: [
      'refund*', '(money|cash) back',
      '(return|returned|returning|returns|exchange|exchanged|exchanging) (it|them|this|these|the|policy|label*|my|an|item*|process|portal|for a|to amazon|online|purchase*|window|shipping|deadline|and|within|is|was)',
      '(send|sent|sending|ship|shipped) (it|them|this|these) back', '(took|take|taking|bring|brought|bringing) (it|them) back to',
      '(replacement|replace|replaced) ~3 (refused|sent|it|one|free|unit|them|asked|refuse|request*|under)', 'refused to (replace|refund|exchange|take ~1 back)',
      'reimburse*', '(where|give) ~2 my money', 'want my money', 'return* ~2 policy', 'store credit', 'chargeback', 'compensat*',
      '(stole|keep|kept|keeping|owe|owes|wheres) ~2 my (money|cash|deposit|# quid)', 'i returned', 'exchange policy', 'send ~2 back', 'restocking',
      'my (money|cash) ~2 (is|are)', 'warranty claim',
    ],
  },
  hints: {
    en: ['return', 'returned', 'returns', 'returning', 'exchange', 'replacement', 'replace', 'compensation', 'deposit', 'owed', 'rma'],
  },
};
