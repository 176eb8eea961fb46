import type { Theme } from '@/lib/scoring/themes/theme';

/** Advertisements in software. */
export const appAds: Theme = {
  id: 'app_ads',
  homes: ['software'],
  phrases: {
    en: [
      '(ad|ads|advert|adverts|advertisement*|advertizement*|advertising|commercials|advertisment*|adds) ~3 (every|too|many|annoying|after|video*|constant*|popup*|pop ups|pop up|pop|remove|free|much|full|between|interrupt*|everywhere|intrusive|in|on|are|is|seconds|long|again|skip*|watch|screen|before|#|all)',
      '(too many|so many|full of|constant|no|less|fewer|remove|annoying|stupid|with|more|the|these|without|video|watch|of|many|unskippable|intrusive|inappropriate|skip|get rid of|filled with|riddled with|spam|seconds|bombarded with|forced|shown|shows|show|showing) (ad|ads|adverts|advert|advertisement*|advertising|commercials|advertisment*|adds)',
      'ad free', 'adfree', 'ad blocker', 'pop ups', 'popups', 'pop up ads', 'in app purchase*',
    ],
    de: ['(werbung*|werbespot*|werbeanzeige*|werbefrei|werbevideo*|werbebanner|anzeigen)'],
    fr: ['(pub|pubs|publicité*|publicitaire*)'],
    es: [
      '(anuncio*|publicidad|propaganda*|comerciales) ~6 (app|juego|video*|vídeo*|much*|demasiad*|cada|tanta|tantos|molest*|quitar|saltar|ver)',
      '(much*|demasiad*|tanta|tantos|sin|lleno de|llena de|exceso de|quiten|quitar|ver) ~1 (anuncio*|publicidad|propaganda*)',
    ],
    it: ['(pubblicità|pubblicitari*|annunci|spot)'],
    nl: ['(reclame*|advertentie*|reclames|advertenties)'],
    pt: ['(anúncio*|anuncios|propaganda*|publicidade|comerciais)'],
    pl: ['(reklam*) ~6 (dużo|za dużo|aplikacj*|gra|gry|ciągle|filmik*|pełno)', '(dużo|za dużo|pełno|ciągłe|mniej|pełno) reklam*'],
    tr: ['reklam*'],
    zh: ['广告', '弹窗'],
    ja: ['広告'],
  },
  hints: {
    en: ['ads', 'ad', 'adverts', 'advert', 'advertisement*', 'commercials', 'popup*', 'sponsored', 'promotions'],
    de: ['spots', 'premium', 'popup*'],
    fr: ['annonces', 'spots', 'popup*'],
    es: ['anuncios', 'publicidad'],
    it: ['banner'],
    nl: ['premium'],
    pt: ['premium'],
    pl: ['reklam*'],
  },
};
