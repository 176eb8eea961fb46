import type { Theme } from '@/lib/scoring/themes/theme';

/** Whether it can be had: stock, sizes, range, regions. */
export const availabilityStock: Theme = {
  id: 'availability_stock',
  phrases: {
    en: [
      '(out of|in|low|no|back in|sold|restock*|limited|without) (stock|supply|out)', 'out of stock', '(in|no|low|back in|limited) stock', 'sold out', 'restock*',
      're stock', 'unavailable', '(not|no longer|never|always|isnt|arent|wasnt|is|are|was|were|only) available', 'availability',
      '(ran|run|running|runs) out of (stock|food|everything|it|bread|beer|them|wine|milk|items|size*|tickets|chicken)',
      '(discontinu*|back order*|backorder*|backordered|preorder*|pre order*)',
      '(my|our|your|in|wide|larger|smaller|different|more|other|bigger|right|plus) (size|sizes|sizing|fit|colour|color|colours|colors) ~4 (available|stock|please|have|offer|sell|make|bring|back)',
      '(bring|brought|get|getting|have|coming) ~3 back in ~2 (stock|store*|black|size)',
      '(dont|doesnt|didnt|never|do not|not) (have|stock|carry|sell) (any|it|the|my|what|half|size*|them|anything|enough|most|these|this)',
      '(wide|limited|great|good|huge|poor|large|small|vast|lack of|little|bigger|more|better) (selection|choice|range|variety|assortment|choices) [of]',
      '(selection|choice|range|variety) (of|is|was)', 'empty shelves', 'shelves (are|were) empty', '(please|pls) make (these|this|them|it) in',
      '(when|will|where) ~5 (available|back in stock|in stock|restock*)', 'not available in (my|our) (country|region|area)', '(country|region)',
      'they (were|had|are) ~2 out of',
    ],
  },
  hints: {
    en: ['stock', 'available', 'selection', 'variety', 'range', 'choice', 'size', 'sizes', 'exclusive', 'supply', 'limited', 'sell', 'carry', 'region'],
  },
};
