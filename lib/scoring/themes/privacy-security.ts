import type { Theme } from '@/lib/scoring/themes/theme';

/** Personal data, break-ins, being watched, strangers reaching children online. */
export const privacySecurity: Theme = {
  id: 'privacy_security',
  phrases: {
    en: [
      'privacy', '(personal|my|our|user|private|customer|your|their|patient) (data|info|information|details|photos|pictures|messages|contacts|records)',
      '(data|security|privacy) (breach*|leak*|protection|policy|theft|collection|harvesting|selling|concern*|issue*|risk*|violation*|invasion|mining)', 'gdpr', 'hack',
      'hacked', 'hacker*', 'hackers', 'hacking', '(spy|spies|spying|spyware|malware|virus|viruses|trojan|phishing|snooping|eavesdrop*|surveillance)',
      '(sell|sells|selling|sold|share|shares|shared|sharing|steal|steals|stealing|collect|collects|collecting|leak|leaked|expose|exposed|gave|give|gives|read|store|stores|access|tracks|track) ~2 (my|your|our|personal|user|private) ~1 (data|information|info|details|address|number|email|phone number|location|contacts|photos|conversations)',
      '(listening|listens|listen|records|recording|watching) ~2 (to us|to me|me|us|everything|conversation*|you|in on)',
      '(without|asked for|never gave|gave|need|needs|wants|too many|unnecessary|requires|requesting|asks for) ~2 (permission*|consent)',
      '(identity|id) (theft|stolen|fraud)', '(delete|deleting|deletion|erase|remove) ~3 (my|personal) (data|account|details|information)',
      '(no|without|opt out) (tracking|trackers)', 'encrypt*', '(secure|insecure|unsecure|security) (app|site|website|hole|flaw|vulnerab*|risk|issue*|of)',
      '(predator*|pedo*|paedo*|groom*|stranger*|grown man|creep*) ~8 (child*|kid*|kids|minor*|daughter|son|year old|chat)',
      '(messaging|messaged|contacting|asking) ~4 (my) ~2 (child|kid|son|daughter|year old|niece|nephew)', '(unsolicited|spam) (mail*|email*|calls|texts|messages)',
      '(someone|somebody) elses (name|data|address|account|order|details|email*)', 'wrong (patient*|person*|customer*) ~2 (data|record*|details|letter*|file*)',
      'two factor', 'email (alias|address) ~6 (sold|spam|shared|leaked|casino)',
    ],
  },
  hints: {
    en: [
      'private', 'security', 'secure', 'permission*', 'data', 'consent', 'information', 'camera', 'microphone', 'tracking', 'spam', 'safe', 'location', 'personal',
      'contacts', 'confidential*', 'address',
    ],
  },
};
