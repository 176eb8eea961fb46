import type { Theme } from '@/lib/scoring/themes/theme';

/** Dirt, smell, hygiene, vermin. */
export const cleanliness: Theme = {
  id: 'cleanliness',
  phrases: {
    en: [
      '(dirty|filthy|unclean|spotless|immaculate|unhygienic|hygienic|grubby|grimy|mouldy|moldy|stained|sticky|disgusting|smelly|stinky|clean|cleaned|tidy|dusty) ~3 (room*|table*|toilet*|bathroom*|restroom*|kitchen|floor*|carpet*|sheet*|bed|bedding|plate*|glass*|cutlery|place|hotel|restaurant|towel*|ward|shower|seat*|facilities|pool|apartment|linen|car|bus|train|shop|store|cup*|house|flat|area*|and)',
      '(room*|table*|toilet*|bathroom*|restroom*|kitchen|floor*|carpet*|sheet*|bed|beds|bedding|plate*|glasses|cutlery|place|hotel|restaurant|towel*|ward|shower|seat*|facilities|pool|apartment|linen|everything|it) ~1 (is|was|were|are|looked|looks|smelled|smelt|had|could be|needs) [very|so|really|absolutely|not|always|all|super|extremely|a bit|kept|quite|pretty|nice and] (dirty|filthy|unclean|clean|cleaned|cleaner|spotless|immaculate|unhygienic|grubby|stained|smelly|tidy|dusty|mouldy|moldy|sticky)',
      '(cleanliness|hygiene|hygienic|unhygienic|spotless*|filthy|filth|immaculate|immaculately|unsanitary|sanitary|bed bugs|bedbugs|cockroach*|roach*|mice|rats|vermin|mold|mould|mouldy|moldy|mildew|grime|stains on|dust everywhere|hairs in|pubic|uncleaned|squalid|infested|dirt)',
      '(clean|cleaned|cleaning) (every day|daily|and tidy|and comfortable|rooms|toilets)', 'housekeeping',
      '(smelled|smells|smelt|stank|stinks|stinking|smell|reeked) ~2 (of|like) ~2 (urine|pee|damp|sewage|drain*|smoke|mould|mold|sweat|piss|rotten|cigarette*)',
    ],
  },
  hints: {
    en: [
      'clean', 'dirty', 'smell', 'smelly', 'stain*', 'tidy', 'dust', 'dusty', 'toilets', 'wiped', 'sweep', 'disgusting', 'rat', 'flies', 'insects', 'bugs', 'soap', 'hair',
    ],
  },
};
