import type { Theme } from '@/lib/scoring/themes/theme';

/** Software that closes, does not open or goes blank. */
export const appCrash: Theme = {
  id: 'app_crash',
  context: 'software',
  phrases: {
    en: [
      '(app|game|it|application|software|keeps|always|constantly|just|program|website|still|update|phone) [keeps|always|just|constantly|will|would|suddenly|also|has|is|still] (crash|crashes|crashed|crashing|force clos*|force quit*|shuts down|shutting down|closes by itself|closes itself)',
      'crash* ~3 (app|game|every|when|on|all the time|constantly|after|again|frequently|while|at|as soon|since|phone|ios|android|iphone|ipad|before|whenever|during|to desktop)',
      '(keeps|kept|always|constantly) (crashing|closing|shutting down|quitting|kicking me out)', 'force (close|closes|closing|closed|quit|stop|stops)',
      '(wont|cant|doesnt|not|never|unable to|will not|cannot|even) (open|launch|start|load up|startup|opening)', '(has|keeps) stopp* [working|unexpectedly]',
      'unfortunately ~3 stopped', 'black screen', 'white screen', 'blue screen',
      '(closes|shuts|quits|exits) (on|by|itself|every|down|immediately|when|unexpectedly|right away)', 'kicks me out', 'boots me out', 'crashy', 'blank screen',
      'stuck on (the) (loading|splash|start*) screen',
    ],
  },
  hints: {
    en: ['crash*', 'closes', 'reboot*', 'restart*', 'open', 'opens', 'launch'],
  },
};
