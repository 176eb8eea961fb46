import type { Theme } from '@/lib/scoring/themes/theme';

/** Making, changing and keeping an order, a booking or an appointment. */
export const bookingOrdering: Theme = {
  id: 'booking_ordering',
  phrases: {
    en: [
      '(book|booked|booking|bookings|reserve|reserved|reserving|reservation*|rebook*|double booked|overbooked|pre booked)',
      '(made|make|making|cancel*|honou*|lost|our|my|a|without) (reservation*|booking*|appointment*)',
      '(get|getting|make|making|book|booking|cancelled|canceled|rescheduled|change) [an|a|my|the] appointment*',
      '(online|mobile|app|phone|web) (order|ordering|orders|booking|checkout)',
      '(check out|checkout|basket|shopping cart|cart|add to cart) ~4 (work*|error|page|page|wont|empty|crash*|stuck|fail*|button|process|online|go)',
      'order* ~3 (wrong|incorrect|incorrectly|mixed up|messed up|cancelled|canceled|missing)',
      '(wrong|incorrect|messed up|mixed up|cancelled|canceled|missing|forgot) ~2 order*',
      '(gave|brought|got|sent|received|served|given) ~3 (wrong|different|instead of) ~3 [order|dish|item|drink|food|meal|thing]',
      'asked for ~5 (got|gave|received|brought|came)', '(gave|brought|got) ~5 (asked for|i ordered|we ordered|i asked)',
      '(placed|placing|place|cancel|cancelled|change|changed) (an|my|the|our) order', '(order|ordering) (process|system|online|was easy|is easy|page|number)',
      '(easy|simple|difficult|hard|impossible|quick) to (order|book)', 'check in', 'checked in', '(tickets|ticket) ~3 (bought|booked|online|website|print)',
      'website ~4 (error|crash*|down|order|wont|doesnt|not)', 'verification ~4 (phone|call|code|sms)',
    ],
  },
  hints: {
    en: [
      'order', 'ordered', 'ordering', 'appointment*', 'booked', 'booking', 'reservation', 'website', 'online', 'checkout', 'cart', 'ticket*', 'site', 'schedule*',
      'cancel*', 'slot', 'verification',
    ],
  },
};
