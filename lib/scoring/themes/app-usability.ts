import type { Theme } from '@/lib/scoring/themes/theme';

/** How software is used: layout, features, settings, wishes for them. */
export const appUsability: Theme = {
  id: 'app_usability',
  context: 'software',
  phrases: {
    en: [
      '(user|interface|ui|ux|layout|design|menu|navigation|navigate|navigating) ~2 (friendly|unfriendly|interface|experience|confusing|intuitive|clunky|ugly|easy|clean|terrible|horrible|awful|bad|simple|change*|redesign*|update|cluttered|outdated|hard|difficult|poor|great)',
      'userfriendly',
      '(easy|easier|simple|hard|difficult|confusing|complicated|intuitive|convenient|impossible|simpler|ease|straightforward) [to|of] (use|navigate|understand|operate|using|follow|set up|setup|see|read|control*|figure out)',
      '(intuitive|unintuitive|counterintuitive|clunky|cumbersome|confusing|complicated)', 'dark (mode|theme)',
      '(landscape|portrait|night|full screen|fullscreen|tablet|split screen|offline|picture in picture) (mode|view|support)',
      '(add|adding|bring back|wish|want|need|needs|missing|lacks|lacking|include|would love|give us|have|include|remove|removed|allow|hope|introduce|implement|put) ~5 (feature|features|option|options|button|function|functionality|mode|widget|toggle|setting|settings|filter|filters|shortcut|support|notification*|theme|themes|emoji*|sticker*|font|playlist*|folder*)',
      '(new|latest|last|recent|this|old|previous) (update|layout|design|interface|version|look|format|ui) ~6 (sucks|hate|horrible|terrible|awful|worse|worst|ugly|confusing|change*|better|bring|back|prefer|useless|annoying|stupid|ruined)',
      '(hate|dislike|dont like|do not like|like|love|bring back|go back to|return) ~3 (new|old|latest|previous) (update|layout|design|interface|version|look|format|ui)',
      '(why|stop) ~3 (change|changing|changed|remov*)',
      '(should|could|please|pls|would|can you|kindly|must|wish you) ~2 (add|have|make|include|bring|allow|improve|change|let|give|be able) ~6 [feature|option|button|it|us|app]',
      '(would|it) be (nice|great|good|awesome|ace|better|cool|perfect|helpful|useful|handy|lovely|amazing) (if|to|with)',
      'would be ~1 (nice|great|good|awesome|ace|cool|handy|amazing|lovely) $', 'widget*', '(too many|so many) (steps|clicks|menus|pop ups|popups|notifications)',
      '(font|text|buttons|icons) ~2 (small|tiny|big|hard|size)',
      '(handy|useful|helpful|convenient|cool|great|best|neat|nice|amazing) (app|tool|feature*|features|game|application|apps)', '(no|not) (option|way|button|ability) to',
      '(cant|cannot|unable to|not able to|no longer|used to) ~2 (find|figure out|edit|sort|filter|delete|turn off|disable|search|undo|customize|customise|zoom|copy|share|rotate|save|pause|skip|change|choose|select|see)',
      '(accessibility|customi*ation|customi*able|functionality|gestures|shortcuts|swipe|swiping|tap|typing|autocorrect|keyboard)', 'algorithm',
      'search (function|bar|results|feature)', 'newsfeed', 'news feed', 'most recent', 'chronological',
    ],
  },
  hints: {
    en: [
      'feature*', 'option*', 'button*', 'setting*', 'design', 'layout', 'interface', 'easy', 'simple', 'confusing', 'intuitive', 'complicated', 'navigate', 'update',
      'updated', 'updates', 'useful', 'handy', 'convenient', 'annoying', 'change', 'changed', 'changes', 'add', 'wish', 'improve*', 'mode', 'theme', 'screen', 'function*',
      'notification*', 'menu', 'user', 'use', 'allow', 'different', 'old', 'version', 'edit', 'search',
    ],
  },
};
