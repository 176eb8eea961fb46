import type { Theme } from '@/lib/scoring/themes/theme';

/** What one was told, or not: information, explanations, fine print. */
export const communicationInfo: Theme = {
  id: 'communication_info',
  phrases: {
    en: [
      '(communication|communicat*)', '(information|info) (was|is|about|on|given|provided|leaflet*|clear|sheet*|sent|could|should|to|received|wrong|outdated|i|we)',
      '(clear|unclear|more|better|wrong|misleading|incorrect|conflicting|contradict*|accurate|inaccurate|confusing|detailed|useful|lack of|little|no|false|enough|insufficient|poor|relevant|further|good|helpful) (information|info|explanation*|instruction*|communication|details|description|guidance|advice)',
      '(explained|explain|explains|explaining|explanation*)', '(keep|kept|keeps|keeping|being) ~1 (informed|updated|in the loop|posted|up to date)',
      '(never|not|wasnt|werent|didnt|dont|nobody|no one|havent|without) ~2 (told|informed|tell|notified|warned|mentioned|letting|let us know|let me know|explain*)',
      '(told|given) (different|conflicting|the wrong|two different|nothing)', '(fine|small|tiny) print',
      '(misleading|misled|deceptive|false) (ad|ads|advert*|advertis*|description|info*|sign*|claim*)', 'newsletter*', 'leaflet*', '(follow|following) up',
      '(would|good|nice|useful|helpful|like|want) ~3 to (know|be told|be informed|have known)', 'faq', '(translation*|translated|language|subtitles)', 'jargon',
      '(website|site|menu|label) ~3 (says|said|out of date|outdated|misleading|unclear|does not say|doesnt say)',
      '(more|better) (info|information|communication|explanation)', 'instructions ~3 (unclear|confusing|clear|missing|poor|easy|useless|not)', 'audio (tour|guide)',
      '(understand|understood|understandable) ~3 (explain*|everything|clearly|what|information|options)', 'advertised ~5 (but|not)',
    ],
  },
  hints: {
    en: [
      'information', 'info', 'explain*', 'informed', 'told', 'clear', 'clearly', 'communication', 'advice', 'letter*', 'leaflet', 'aware', 'update*', 'notice', 'warning',
      'labelled', 'labeled', 'misleading', 'details', 'questions', 'know', 'understand',
    ],
  },
};
