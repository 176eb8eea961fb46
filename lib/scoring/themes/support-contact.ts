import type { Theme } from '@/lib/scoring/themes/theme';

/** Reaching the company and being answered. */
export const supportContact: Theme = {
  id: 'support_contact',
  phrases: {
    en: [
      '(customer|tech|technical|phone|online|user|live) (support|care|helpline|help|chat)',
      'customer (service|services) ~5 (reply|replied|respond*|answer*|email*|mail*|call*|phone*|contact*|chat*|line|number|useless|rep*|never|department|hold|hours|team|agent*|ticket|nonexistent|non existent|joke|told|said|refus*)',
      'customer service',
      '(email*|emailed|mailed|wrote|contacted|called|phoned|rang|messaged|tweeted|chasing|texted|contacting|calling|emailing) ~5 (support|them|you|company|seller|manufacturer|times|twice|no reply|no response|help|customer|no answer|back|every|several|vendor|helpdesk|number)',
      '(no|never|without|any|still|not|zero|havent|awaiting|waiting for|get|got|getting|received|ignor*) ~3 (reply|replied|response|responded|answer|answered|answering|call back|callback|called back|feedback from|word back)',
      '(answer|answering|respond|responding|reply|replying) [to] (my|our|the|emails|to emails|calls|phone|phones|their|your)', '(on|placed on|put on) hold',
      '(help|support|service|customer|tech|information) (desk|line|center|centre|hotline|department|page|team|number|email|ticket*|agent*)',
      '(helpline|helpdesk|hotline|call centre|call center|chatbot|chat bot|live chat|contact form|bot|ticket|tickets)',
      '(opened|raised|submitted|open|logged) ~2 (ticket*|case|complaint)',
      '(nobody|no one|noone|no body) (answers|answered|replies|replied|responds|responded|picks up|picked up|calls|called|helps|helped|cares)',
      '(hung|hang|hanging) up (on|the)',
      '(dont|doesnt|didnt|never|wont|do not|refuse* to|does not) (reply|respond|answer|return my|call back|get back|email back|call me back)',
      'get (through|hold of|in touch)', '(contact|reach|contacting|reaching) ~2 (support|anyone|them|customer|seller|somebody|someone|human|us)',
      '(five|four|three|two|six|#|several|many|multiple|countless) (emails|calls|chats|tickets|phone calls|messages|complaints|agents)',
      '(passed|transferred|bounced) ~4 (department|pillar|agent*|person)', 'after sales', 'aftersales', 'talk to a (human|person|real)',
      '(got|get|gets) back to (me|us|you)', 'dm ~2 you', '(please|pls|plz) (help|advise|dm|respond|reply|contact)',
    ],
  },
  hints: {
    en: [
      'support', 'contact*', 'email*', 'emailed', 'call', 'calls', 'called', 'phone', 'phoned', 'reply', 'response', 'respond*', 'answer*', 'chat', 'agent*', 'help',
      'tickets', 'message*', 'complaint*', 'hold', 'hotline', 'customer',
    ],
  },
};
