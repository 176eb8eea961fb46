import { insertAfterGreeting } from '@/lib/coach/draft';
import type { CoachRule } from '@/lib/coach/finding';
import { coachLanguages, compilePhrases, type CoachLanguage } from '@/lib/coach/phrases';

const thanks = compilePhrases({
  en: ['(?<!no |no, |without )thanks(?! for nothing)(?! to (?!you|all|every|each))', 'thank (?:you|u)(?! for nothing)', 'thankful', 'thanking you', 'thx', "(?<!would |'d |would \\w{1,10} )appreciat\\w+", 'grateful\\w*', 'gratitude'],
  de: ['danke\\w*', '(?<!keinen )dank(?! (?:unser|der|des|dem|einer|eines|neue))', 'bedank\\w+', 'dankbar\\w*', 'weis(?:s|ß) \\w+ zu schatzen', 'herzlichsten dank'],
  fr: ['merci', 'remerci\\w+', 'reconnaissant\\w*', 'gratitude'],
  es: ['gracias(?! a (?:nuestr|la |los |las ))', 'agradec\\w+', 'agradezc\\w+', 'gratitud'],
  it: ["grazie(?! al(?:l[aeo']|l|i)? )", 'ringrazi\\w+', 'grat[ia]', 'gratitudine'],
  nl: ['dank(?: ?(?:je|u|jullie))?(?: ?wel)?(?! (?:unser|der|des|dem|einer))', 'dank\\w*(?<!dankzij)(?! (?:unser|der|des|dem|einer))', 'bedank\\w*', 'waarder(?:en|ing)'],
  pt: ['obrigad[oa]s?(?! a (?:fechar|cobrar|pagar|cancelar|adiar))', 'agradec\\w+', 'gratidao', 'grat[oa]s?', 'bem-? ?haja'],
});

const sentences: Record<CoachLanguage, string> = {
  en: 'Thank you for telling us.',
  de: 'Vielen Dank für Ihre Rückmeldung.',
  fr: 'Merci pour votre retour.',
  es: 'Muchas gracias por su comentario.',
  it: 'Grazie per il Suo commento.',
  nl: 'Hartelijk dank voor uw bericht.',
  pt: 'Agradecemos o seu comentário.',
};

/** Always thank the customer. Thanks in any language count. */
export const k2Thanks: CoachRule = {
  id: 'K2',
  languages: coachLanguages,
  check(_input, draft) {
    const [first] = thanks(draft.spoken, coachLanguages);
    if (first) return [{ rule: 'K2', level: 'praise', start: draft.rawAt(first.start), end: draft.rawAt(first.end), code: 'says_thanks' }];
    const at = draft.greetingEnd;
    return [{ rule: 'K2', level: 'warn', start: at, end: at, code: 'no_thanks', fix: { ...insertAfterGreeting(draft, sentences[draft.writes]), code: 'add_thanks' } }];
  },
};
