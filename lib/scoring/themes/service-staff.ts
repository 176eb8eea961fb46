import type { Theme } from '@/lib/scoring/themes/theme';

/** The people met and how they treat one. */
export const serviceStaff: Theme = {
  id: 'service_staff',
  phrases: {
    en: [
      'staff', 'waiter*', 'waitress*', 'waitstaff',
      '(great|good|excellent|amazing|bad|poor|terrible|awful|slow|fast|best|worst|prompt|attentive|friendly|quick|rude|outstanding|exceptional|lousy|horrible|superb|wonderful|fantastic|lovely|first class|impeccable|nice|efficient|professional|personal|quality|indifferent|decent|awesome) [customer|table] service',
      '(service|services) (is|was|were|has been|here|received|provided|could|leaves|at the|from the|we)',
      '(our|the|my|your|a|their|this|that) (server|bartender|hostess|host|manager|receptionist|nurse*|doctor*|dentist|therapist|midwife|consultant*|surgeon|technician*|plumber|electrician|engineer|mechanic|hairdresser|hairstylist|stylist|barber|beautician|masseuse|cleaner|cleaners|maid|housekeeper|housekeeping|guide|tour guide|instructor|teacher|tutor|trainer|coach|lecturer|cashier|salesman|saleswoman|salesperson|sales person|sales rep*|sales guy|rep|assistant|shop assistant|employee*|worker*|bouncer|security guard*|guard|guards|concierge|porter|attendant*|flight attendant*|cabin crew|crew|pilot|bus driver|taxi driver|cab driver|operator|babysitter|nanny|carer*|caretaker|landlord|owner*|boss|lady|gentleman|guy|man|woman|girl|boy|fitter*|installer*|builder*|mover*|movers|professor|vet|vets|optician|pharmacist|chef|team|clinician*|counsellor|counselor|physio|practitioner|gp|ward|cinema security|security) (was|were|is|are|has|had|did|told|said|made|who|never|came|refused|went|kept|could|couldnt|got|just|ignored|yelled|shouted|laughed|looked|asked|listened|helped|took|treated|explained|gave|called|on|at|at the|really)',
      '(rude|friendly|helpful|unhelpful|polite|impolite|courteous|attentive|unprofessional|professional|arrogant|condescending|welcoming|kind|caring|patient|lovely|knowledgeable|incompetent|lazy|disrespectful|unfriendly|dismissive|hospitable|understanding|accommodating|accomodating|incredible|amazing|brilliant|wonderful|fantastic|sensitive|supportive|nice) (staff|waiter*|waitress*|team|people|person|employee*|manager*|owner*|nurse*|doctor*|driver*|guy|guys|lady|ladies|man|woman|server*|receptionist*|worker*|crew|service|host|hosts|guide*|teacher*|technician*|consultant*|attitude)',
      '(very|so|extremely|incredibly|really|super|always|all|were|was|are|is|most|too|more|felt|quite|totally) [very|so|really|extremely] (friendly|helpful|rude|polite|courteous|attentive|unprofessional|professional|arrogant|condescending|welcoming|knowledgeable|hospitable|accommodating|accomodating|unhelpful|disrespectful|caring|patient with|dismissive)',
      '(thanks|thank you|thankyou|kudos|shout out|shoutout|props|credit|compliments|cheers|hats off|well done|congratulations) ~2 to [the|my|our] ~2 (@|team|staff|guys|everyone|crew|nurse*|doctor*|technician*|all)',
      '(hospitality|bedside manner|customer care|manners|professionalism|rudeness|friendliness|courtesy|kindness)',
      '(took|takes|taking) [such] (good|great|amazing|excellent) care of',
      '(treated|spoke to|spoken to|talked to|looked after|cared for|yelled at|shouted at|ignored|laughed at|looked down|dealt with) ~3 (us|me|like|with|well|badly|by|respect|him|her|them)',
      '(went|go|goes|going) (above and beyond|the extra mile|out of [his|her|their] way)',
      '(they|he|she) (listened|listen|ignored us|ignored me|laughed|shouted|yelled|swore|helped|made me feel|made us feel|explained everything|explained)',
      '(made|make|makes) (me|us|you) [all] feel (welcome|at ease|comfortable|at home|safe|special|stupid|small|unwelcome|like)',
      '(racist|sexist|homophobic|aggressive|drunk|abusive|creepy|threatening|insulting) ~2 (driver*|staff|waiter|guard*|man|guy|manager|employee*|remark*|comment*)',
      '(give|gave|deserves) (that|this|the) (man|woman|lady|guy|girl|team|lad) ~2 (raise|medal|bonus|promotion|pay rise)',
      '(whole|entire|wonderful|amazing|brilliant|great|fantastic|lovely|nursing|medical|sales|service|cleaning|reception) team',
      '(he|she|they) (was|were) (so|very|really|extremely|lovely|great|amazing|brilliant|wonderful|fantastic|excellent|kind|patient|rude)',
    ],
  },
  hints: {
    en: [
      'server', 'service', 'manager', 'employee*', 'driver', 'technician', 'nurse*', 'doctor*', 'team', 'receptionist', 'reception', 'host', 'hostess', 'hairdresser',
      'stylist', 'barber', 'salesman', 'saleswoman', 'agent', 'guide', 'teacher', 'instructor', 'owner', 'owners', 'worker*', 'guys', 'rude', 'friendly', 'helpful',
      'polite', 'attitude', 'courteous', 'attentive', 'unprofessional', 'professional', 'caring', 'care', 'cared', 'kind', 'kindness', 'listened', 'listen', 'welcoming',
      'welcome', 'respect', 'treated', 'treatment', 'crew', 'he', 'she', 'him', 'her', 'lady', 'gentleman', 'helped', 'help', 'hands on', 'excellent job', 'great job',
      'good job', 'wax', 'haircut', 'massage', 'nails', 'support', 'mr', 'mrs', 'dr', 'smile', 'smiling', 'smiled', 'experience',
    ],
  },
};
