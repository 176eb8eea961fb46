import { ambienceFacilities } from '@/lib/scoring/themes/ambience-facilities';
import { appAds } from '@/lib/scoring/themes/app-ads';
import { appCrash } from '@/lib/scoring/themes/app-crash';
import { appLoginAccount } from '@/lib/scoring/themes/app-login-account';
import { appPerformance } from '@/lib/scoring/themes/app-performance';
import { appUsability } from '@/lib/scoring/themes/app-usability';
import { availabilityStock } from '@/lib/scoring/themes/availability-stock';
import { billingPayment } from '@/lib/scoring/themes/billing-payment';
import { bookingOrdering } from '@/lib/scoring/themes/booking-ordering';
import { cleanliness } from '@/lib/scoring/themes/cleanliness';
import { communicationInfo } from '@/lib/scoring/themes/communication-info';
import { delivery } from '@/lib/scoring/themes/delivery';
import { foodQuality } from '@/lib/scoring/themes/food-quality';
import { locationAccess } from '@/lib/scoring/themes/location-access';
import { priceValue } from '@/lib/scoring/themes/price-value';
import { privacySecurity } from '@/lib/scoring/themes/privacy-security';
import { productQuality } from '@/lib/scoring/themes/product-quality';
import { returnsRefunds } from '@/lib/scoring/themes/returns-refunds';
import { serviceStaff } from '@/lib/scoring/themes/service-staff';
import { supportContact } from '@/lib/scoring/themes/support-contact';
import type { Theme } from '@/lib/scoring/themes/theme';
import { waitingTime } from '@/lib/scoring/themes/waiting-time';

export const themes: readonly Theme[] = [
  productQuality,
  foodQuality,
  serviceStaff,
  waitingTime,
  delivery,
  priceValue,
  billingPayment,
  returnsRefunds,
  cleanliness,
  ambienceFacilities,
  locationAccess,
  bookingOrdering,
  appCrash,
  appLoginAccount,
  appPerformance,
  appUsability,
  appAds,
  supportContact,
  privacySecurity,
  communicationInfo,
  availabilityStock,
];
