import type { Theme } from '@/lib/scoring/themes/theme';

/** Where it is, how one gets there and in, also for people with a disability. */
export const locationAccess: Theme = {
  id: 'location_access',
  context: 'place',
  phrases: {
    en: [
      '(great|good|perfect|excellent|convenient|ideal|bad|poor|central|prime|best|terrible|fantastic|super|amazing|handy|nice|inconvenient) [central] (location|spot|position)',
      'location (is|was|of|could|makes|couldnt)', '(located|situated)', 'well (located|situated)', '(walking|short) distance',
      '(minutes|min|mins|minute|steps|blocks|metres|meters|short|easy|# minute) (walk|away|from|drive) ~2 (from|to|the)',
      'close to (the|everything|all|our|my|downtown|public|metro|shops|beach|station)', 'near (the|to) (station|metro|beach|airport|centre|center|bus|subway|shops|sea)',
      '(hard|easy|difficult|impossible|tricky) to (find|get to|reach|park|access)', 'parking', 'car park', 'wheelchair*',
      '(disabled|step free|ramp|accessible|accessibility|mobility|deaf|blind|hearing|visually) ~3 (access*|toilet*|user*|people|entrance|parking|aid*|loop|only|impaired|for|visitor*)',
      'accessib*', 'i(m|am) (deaf|blind|disabled|in a wheelchair|partially sighted|hard of hearing)',
      '(far|miles) (from|away) ~3 (centre|center|town|station|beach|everything|city|home)',
      '(public transport|bus stop|metro station|subway station|train station|tram stop)', 'opening (hours|times)',
      '(in the|out of the) (heart|middle|centre|center) of [the] (city|town|nowhere|everything)', 'neighbourhood', 'neighborhood',
      '(only|nearest|closest) ~2 (branch|store|clinic|location)', 'out of the way', 'off the beaten', 'signage', 'signpost*', '(steep|many|no) (stairs|steps|lift)',
    ],
  },
  hints: {
    en: [
      'location', 'located', 'access', 'central', 'nearby', 'near', 'close', 'walk', 'far', 'distance', 'downtown', 'metro', 'station', 'beach', 'centre', 'center',
      'neighborhood', 'area', 'find', 'disabled', 'stairs', 'ramp', 'closed', 'open', 'opening', 'journey', 'travel',
    ],
  },
};
