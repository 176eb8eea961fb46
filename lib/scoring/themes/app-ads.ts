import type { Theme } from '@/lib/scoring/themes/theme';

/** Advertisements in software. */
export const appAds: Theme = {
  id: 'app_ads',
  context: 'software',
  phrases: {
    en: [
      '(ad|ads|advert|adverts|advertisement*|advertizement*|advertising|commercials|advertisment*|adds) ~3 (every|too|many|annoying|after|video*|constant*|popup*|pop ups|pop up|pop|remove|free|much|full|between|interrupt*|everywhere|intrusive|in|on|are|is|seconds|long|again|skip*|watch|screen|before|#|all)',
      '(too many|so many|full of|constant|no|less|fewer|remove|annoying|stupid|with|more|the|these|without|video|watch|of|many|unskippable|intrusive|inappropriate|skip|get rid of|filled with|riddled with|spam|seconds|bombarded with|forced|shown|shows|show|showing) (ad|ads|adverts|advert|advertisement*|advertising|commercials|advertisment*|adds)',
      'ad free', 'adfree', 'ad blocker', 'pop ups', 'popups', 'pop up ads', 'in app purchase*',
    ],
  },
  hints: {
    en: ['ads', 'ad', 'adverts', 'advert', 'advertisement*', 'commercials', 'popup*', 'sponsored', 'promotions'],
  },
};
