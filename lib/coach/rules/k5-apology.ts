import { insertAfterGreeting, type Draft } from '@/lib/coach/draft';
import type { CoachInput, CoachRule, Finding } from '@/lib/coach/finding';
import { coachLanguages, compilePhrases, sentenceEnd, sentenceStart, type CoachLanguage, type PhraseMatch } from '@/lib/coach/phrases';

const apologies = compilePhrases({
  en: ["(?<!not |n't |never |said |says |mumbled |muttered |saying |a )sorry", 'apolog(?:y|ies|i[sz]e|i[sz]ed|i[sz]ing|etic)', '(?:i|we) (?:deeply |truly |sincerely |really |very much )?regret(?! to (?:inform|say|tell))', 'forgive (?:me|us)', 'excuse us', 'my bad', 'beg your pardon'],
  de: ['(?:tut|tat) (?:es )?(?:uns|mir)(?: \\w+){0,4}? leid', 'leid tut', 'entschuldig\\w+', 'verzeih\\w*', 'bedauer(?:n|e|t|lich)\\w*', 'sorry', 'pardon'],
  fr: ['desolee?s?', 'navree?s?', '(?:mes|nos) (?:plus )?(?:\\w+ )?excuses', "(?:presente|presentons|prie|prions|prier|acceptez|accepter|faire|fais|faisons|dois|devons)[^.!?\\n]{0,40}excus\\w+", "excusez(?:-| )(?:nous|moi)", "m'excuse", 'nous excus\\w+', 'pardon\\w*', 'regrett\\w+', 'confus\\b'],
  es: ['lo (?:\\w+ )?(?:siento|sentimos)', '(?:siento|sentimos|lamento|lamentamos)(?! (?:informar|comunicar))', 'disculp\\w+', 'perdon\\w*'],
  it: ["(?<!senza |niente )scus\\w+", 'spiacent\\w+', 'dispiac\\w+', '(?:mi|ci) spiace', 'perdon\\w+', 'rammaric\\w+', 'mortificat\\w+'],
  nl: ['spijt', 'spijtig', 'sorry', 'excus(?:es|eer\\w*|eren)', 'verontschuldig\\w+', 'vergeef\\w*', 'betreur\\w*'],
  pt: ['desculp\\w+', 'perdao', 'perdoe\\w*', 'lament\\w+', '(?:sinto|sentimos) (?:muito|imenso)'],
});

/** What turns an apology into none, right behind it: conditions, "any", feelings instead of facts, "but". */
const hollowTails: Record<CoachLanguage, string> = {
  en: "if|in case|should you|for any|any inconvenience|for the way you feel|(?:that |how )?you (?:feel|felt|think|thought|perceived|see it)|(?:that )?you(?:'re| are| were) (?:not |so |un|dis)*(?:satisfied|happy|pleased|dissatisfied|disappointed|upset|offended)|you (?:did not|didn't) (?:enjoy|like)|(?:that |about )?your (?:experience|visit|stay|order|purchase)[^.!?\\n]{0,40} (?:expect\\w*|hoped|satisfactory|up to standard|best one)|(?:that )?(?:we|our \\w+|the \\w+|it|this) (?:did not|didn't) (?:meet|live up to) your expectations|but",
  de: 'falls|wenn (?:sie|du|ihr|wir|das|etwas|es)|sollten?|fur (?:etwaige|eventuelle|mogliche|jegliche|allfallige)|etwaige|eventuelle|dass (?:sie|du|ihr) (?:das so|es so|sich|dich|den eindruck|unzufrieden|nicht zufrieden|enttauscht)|dass (?:ihr|wir|unser|es)[^.!?\\n]{0,60} erwartungen(?: \\w+){0,2}|aber',
  fr: "si|au cas ou|pour (?:tout|toute|tous|toutes|d'eventuel\\w*|les eventuel\\w*|l'eventuel\\w*|quelque)|de tout(?:e)?|que vous (?:ayez|soyez|vous soyez) (?:ressenti|eu l'impression|\\w* ?(?:insatisfait|decu|mecontent|offense)\\w*)|que (?:votre|nous|notre)[^.!?\\n]{0,60} (?:attentes|la hauteur)|mais",
  es: 'si|en caso|cualquier|por (?:cualquier|(?:las |los )?posibles|eventuales)|que (?:usted )?(?:se sienta|sienta|te sientas|se haya sentido|no este satisfech\\w+|no haya quedado satisfech\\w+|este descontent\\w+|lo vea)|que (?:su|tu) (?:experiencia|visita|estancia)[^.!?\\n]{0,40} (?:esperad\\w+|expectativas|satisfactori\\w+|buena)|pero',
  it: "se|qualora|eventuali|qualsiasi|nel caso|per (?:qualsiasi|eventuali|qualunque|ogni eventuale|gli eventuali|l'eventuale)|che (?:lei )?(?:si sia sentit\\w|si senta|sia rimast\\w|non sia soddisfatt\\w|la pensi)|che (?:la sua|il suo)[^.!?\\n]{0,60} (?:aspettative|attese|all'altezza|positiv\\w)|ma",
  nl: 'als|indien|mocht(?:en)?|voor (?:eventue\\w+|enig\\w*|mogelijke?|elk\\w*)|dat (?:u|je|jij) (?:zich|je|dit|het|niet tevreden|ontevreden|teleurgesteld)[^.!?]{0,12}(?:voelt|zo|tevreden|ontevreden|teleurgesteld|vindt)?|dat (?:uw|je|wij|we|het)[^.!?\\n]{0,60} verwachtingen(?: \\w+){0,2}|maar',
  pt: 'se|caso|qualquer|quaisquer|por (?:qualquer|quaisquer|eventuais|possiveis|algum)|que (?:voce )?(?:se sinta|se tenha sentido|esteja insatisfeit\\w|tenha ficado insatisfeit\\w|pense assim)|que a (?:sua )?(?:experiencia|visita|estadia)[^.!?\\n]{0,40} (?:esperad\\w+|expectativas|melhor|satisfatori\\w+)|mas',
};

/** An apology that hangs on a condition or on "any inconvenience" in front of it. */
const hollowHeads: Record<CoachLanguage, RegExp> = {
  en: /^\W*(?:if|should|in case)\b|(?:any|possible|potential) (?:inconvenience|trouble|offen[cs]e)/,
  de: /^\W*(?:sollten?|falls|wenn)\b|(?:etwaige|eventuelle|mogliche|jegliche)\w* (?:\w+ )?unannehmlichkeiten/,
  fr: /^\W*si\b|(?:tout|eventuels?) (?:desagrement|inconvenient)/,
  es: /^\W*si\b|cualquier (?:inconveniente|molestia)/,
  it: /^\W*(?:se|qualora)\b|(?:eventuali|qualsiasi) (?:disagi|inconvenient|disguid)/,
  nl: /^\W*(?:als|indien|mochten?)\b|(?:eventue\w+|enig) (?:ongemak|overlast)/,
  pt: /^\W*(?:se|caso)\b|(?:qualquer|eventuais) (?:inconvenientes?|incomodos?|transtornos?)/,
};

const filler = "(?:,? (?:to hear|to read|to learn|to see|about (?:it|that|this)|sincerely|again|dafur|das|dies|vielmals|aufrichtig|sehr|sinceramente|sincerement|vraiment|mucho|molto|muito|oprecht|zeer|echt|le|la|les|vous|wir|ons))?";
const tails = new Map<CoachLanguage, RegExp>();
function tailOf(lang: CoachLanguage): RegExp {
  let tail = tails.get(lang);
  if (!tail) {
    tail = new RegExp(`^${filler},? (?:${hollowTails[lang]})(?![a-z])`);
    tails.set(lang, tail);
  }
  return tail;
}

const refused = /(?:\bnot|n't|\bnothing to|\bno (?:need|reason) to|\bnever|\bwon't|\brefuse to|\bnicht|\bkein(?:en)? grund,?(?: uns| mich)?(?: zu)?|\bpas|\bno (?:voy|vamos) a|\bnon|\bniet|\bnao)(?: \w+)? $/;

function isRefused(text: string, { start, end }: PhraseMatch): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const sentence = before.slice(sentenceStart(before, before.length));
  return refused.test(sentence) && !/^ (?:enough|genug|assez|bastante|abbastanza|genoeg)/.test(text.slice(end, end + 12));
}

function isHollow(text: string, match: PhraseMatch): boolean {
  const head = text.slice(sentenceStart(text, match.start), match.start);
  return tailOf(match.lang).test(text.slice(match.end, match.end + 120)) || hollowHeads[match.lang].test(head);
}

const sentences: Record<CoachLanguage, string> = {
  en: 'I am sorry about what happened.',
  de: 'Es tut mir leid, was passiert ist.',
  fr: "Je suis désolé de ce qui s'est passé.",
  es: 'Lamento lo ocurrido.',
  it: 'Mi dispiace per quanto è successo.',
  nl: 'Het spijt me wat er is gebeurd.',
  pt: 'Lamento o que aconteceu.',
};

/** Whether something went wrong for the author, as far as rating and mood tell. */
export function isUnhappy({ review }: Pick<CoachInput, 'review'>): boolean {
  const { rating, sentimentLabel } = review;
  if (rating === null || rating === undefined) return sentimentLabel === 'neg';
  if (rating <= 2) return true;
  return rating < 4 && (sentimentLabel === 'neg' || sentimentLabel === 'mixed');
}

function replaceSentence(draft: Draft, match: PhraseMatch): Finding['fix'] {
  let start = sentenceStart(draft.spoken, match.start);
  const end = sentenceEnd(draft.spoken, match.end);
  while (start < match.start && /\s/.test(draft.spoken.charAt(start))) start++;
  const from = Math.max(draft.rawAt(start), draft.greetingEnd <= draft.rawAt(match.start) ? draft.greetingEnd : 0);
  return { start: from, end: draft.rawAt(end), text: sentences[match.lang], code: 'apologise_plainly' };
}

/** Say sorry for what happened, without "if". */
export const k5Apology: CoachRule = {
  id: 'K5',
  languages: coachLanguages,
  check(input, draft) {
    const unhappy = isUnhappy(input);
    const said = apologies(draft.spoken, draft.languages).filter((match) => !isRefused(draft.spoken, match));
    // Where the language is not clear, one word may count in several; hollow in one of them is hollow.
    const hollowAt = new Set(said.filter((match) => isHollow(draft.spoken, match)).map(({ start }) => start));
    const plain = said.find(({ start }) => !hollowAt.has(start));
    if (plain) return unhappy ? [{ rule: 'K5', level: 'praise', start: draft.rawAt(plain.start), end: draft.rawAt(plain.end), code: 'apologises_plainly' }] : [];
    const hollow = said[0];
    const { rating } = input.review;
    if (hollow && (unhappy || rating === null || rating === undefined || rating < 4)) {
      const end = sentenceEnd(draft.spoken, hollow.end);
      return [{ rule: 'K5', level: 'warn', start: draft.rawAt(hollow.start), end: draft.rawAt(end), code: 'hollow_apology', fix: replaceSentence(draft, hollow) }];
    }
    if (!unhappy) return [];
    const at = draft.greetingEnd;
    // Without a text nobody knows what to be sorry for.
    const level = input.review.text.trim() === '' ? 'hint' : 'warn';
    return [{ rule: 'K5', level, start: at, end: at, code: 'no_apology', fix: { ...insertAfterGreeting(draft, sentences[draft.writes]), code: 'add_apology' } }];
  },
};
