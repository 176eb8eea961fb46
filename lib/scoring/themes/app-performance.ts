import type { Theme } from '@/lib/scoring/themes/theme';

/** Software that is slow, faulty or does not connect. */
export const appPerformance: Theme = {
  id: 'app_performance',
  context: 'software',
  phrases: {
    en: [
      '(lag|lags|laggy|lagging|laged|buffering|buffers|buffer|glitch|glitches|glitchy|glitching|glitched|buggy|freezes|bugs|bug)',
      '(app|game|site|website|page|it|everything|streaming|video*|internet|connection|load*|software|update|phone|wifi|broadband|laptop) [is|was|are|has|became|got|keeps|runs|gets] [so|very|too|really|super|painfully|extremely|a tad|still|always|more] (slow|slower|sluggish|unresponsive|freezing|unusable|unstable|fast|faster|smooth|smoothly|stuck|frozen)',
      '(slow|slower|sluggish|unresponsive|smooth|fast|stable) (app|game|site|website|loading|performance|on|internet|connection|speed*|to load|software|computer)',
      '(takes|took|taking) ~3 (load|open|start|boot|download|refresh|install|sync|update|connect)',
      '(freez*|froze|frozen|hangs|hanging|stuck|stutter*|loading|drains|draining) ~4 (app|game|phone|screen|video*|every|all the time|when|constantly|up|time|battery|during|while|keyboard|on|page|forever)',
      '(app|game|screen|phone|video*|camera|it|keeps|page) ~2 (freez*|froze|frozen|hangs|stuck|stutter*|skips|drains)',
      '(doesnt|does not|dont|not|never|stopped|isnt|wont|cant|cannot|didnt|hardly|nothing) (work|working|works|load|loading|loads|update|updating|sync*|connect*|respond*|download*|play|install*|refresh*|open) ~6 [app|phone|anymore|update|since|android|iphone|ios|version|wifi]',
      '(wont|cant|cannot|not|doesnt|unable to|fails to|failed to|trouble|problems|couldnt) (install|download|load|update|connect|sync|play|stream|refresh|send|upload)',
      '(server|servers|connection|network|connectivity|internet|wifi) (error*|issue*|problem*|down|is|are|keeps|lost|drops|dropping|dropped|fail*|slow|always)',
      '(drops|dropping|dropped|loses|lost|losing|disconnect*|cuts out) ~3 (connection|signal|calls|call|wifi|server|bluetooth)', 'disconnect*',
      '(since|after|latest|last|new|recent|this|until|the|with|every) (update|upgrade|version) ~8 (broken|broke|work*|slow|bug*|worse|freez*|problem*|issue*|error*|lag*|ruined|messed|fix|crap|stopp*|cant|wont)',
      '(full of|many|so many|lots of|too many|fix|some|few|minor|major|riddled with|has|the|annoying|no) (bugs|glitches|errors|bug|glitch|issues|lags)',
      'error (message*|code*|#|when|every|keeps)', '(runs|run|running|ran|works) (smoothly|smooth|slow|slowly|great on|perfectly on|fine on|well on|badly)',
      '(uses|takes|eats|drains|consumes|using|taking) ~4 (battery|memory|ram|storage|data|space|cpu)', 'too much (memory|ram|storage|space|battery|data)', 'loading time*',
      'out of sync', 'offline ~3 (work*|mode|error)', 'performance (is|was|issues|problems|has|improved)', '(major|internal|server|script|unknown|fatal) error*',
      'installer', 'tech* (issue*|problem*|difficult*)', 'notifications ~3 (late|work*|not|dont|delay*|stop*)', 'video quality', '(please|pls|plz) fix',
    ],
  },
  hints: {
    en: [
      'slow', 'slower', 'speed', 'fast', 'freez*', 'froze', 'frozen', 'stuck', 'load', 'loading', 'loads', 'error', 'errors', 'bug*', 'glitch*', 'fix', 'fixed', 'fixes',
      'hang*', 'update', 'updates', 'updated', 'version', 'server*', 'connection', 'offline', 'sync', 'memory', 'storage', 'stream*', 'buffer*', 'install*', 'uninstall*',
      'download*', 'network', 'work', 'works', 'working', 'issue*', 'problem*',
    ],
  },
};
