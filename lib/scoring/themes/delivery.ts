import type { Theme } from '@/lib/scoring/themes/theme';

/** The way of the goods to the customer: couriers, parcels, what arrived and when. */
export const delivery: Theme = {
  id: 'delivery',
  phrases: {
    en: [
      'deliver', 'delivery', 'deliveries', 'delivered', 'delivering', 'undelivered', 'courier*', 'parcel*', 'shipment*', 'shipping', 'shipped',
      '(delivery|amazon|ups|fedex|dhl|hermes|evri|dpd|usps) (driver*|guy|man|person|boy|woman)', 'package*',
      '(my|the|our) order (never|has not|hasnt|still|did not|didnt|was not|wasnt|arrived|came)',
      '(order|item*|parcel|package|it) ~3 (never|not|hasnt|didnt) ~1 (arrived|arrive|come|came|turned up|turn up|received|showed up|shown up)',
      'where ~3 my (order|parcel|package|stuff)',
      '(never|havent|have not|still not|not|still havent|didnt) (received|receive|gotten|got) ~4 (order|item*|product*|package|parcel|anything|goods|it)',
      '(arrived|came|got here|delivered|turned up|showed up|shipped) (early|late|on time|quickly|quick|fast|promptly|in time|a day early|a day late|days early|days late|next day|within|a week)',
      '(next|same|two|1|2|one) day (delivery|shipping|shipped|was)', '(paid|pay|paying) ~4 (next day|express|shipping|prime)',
      '(tracking|track) (number|info*|says|shows|page|my|order)', '(lost|stuck) in (transit|the (mail|post))',
      '(left|chucked|thrown|threw|dumped|tossed) ~4 (door|doorstep|rain|fence|bin|porch|outside|neighbour|neighbor|gate|wall)', 'royal mail', 'fedex', 'ups', 'dhl', 'dpd',
      'hermes', 'evri', 'usps', 'packed for shipment', '(well|badly|poorly|carefully|not) (packaged|packed|wrapped)', 'packaging', 'dispatch*',
      '(wrong|missing) (item|items|parcel|address|order)',
    ],
  },
  hints: {
    en: [
      'arrived', 'arrive', 'arrives', 'arrival', 'order', 'ordered', 'received', 'mail', 'post', 'postman', 'doorstep', 'late', 'box', 'boxes', 'prime', 'driver*',
      'track', 'tracking', 'sent', 'came', 'package', 'carrier', 'early', 'weeks',
    ],
  },
};
