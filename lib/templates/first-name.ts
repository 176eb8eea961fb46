const nobody =
  /^(?:(?:a|an|ein|eine|un|une|uno|una|een|um|uma|the|le|la|il|el|o) )?(?:(?:google|tripadvisor|trustpilot|facebook|yelp|apple|amazon)[- ])?(?:anonymous|anon|anonym|anonyme|anonimo|anónimo|anônimo|anoniem|guest|user|customer|client|member|visitor|reviewer|traveler|traveller|kunde|kundin|gast|nutzer|nutzerin|utilisateur|cliente|usuario|usuário|utente|utilizador|klant|gebruiker|bezoeker|unknown|n\/a|none|null|undefined|test|admin|匿名|匿名用户|名無し)(?:[- ](?:user|guest|customer|reviewer|google|de google|di google|do google|van google))?$/i;

const titles = new Set(
  'dr prof professor mr mrs ms mx miss sir madam rev fr dipl-ing ing herr frau fr m mme mlle monsieur madame maitre sr sra srta señor señora don doña sig sigra sig.ra signor signora dott dottssa dott.ssa dhr mevr mw drs ir senhor senhora dra'.split(' '),
);
const suffix = /^(?:phd|ph\.d\.?|md|m\.d\.?|jr\.?|sr\.?|ii|iii|iv|esq\.?|msc|bsc|mba|cpa|rn)$/i;
const groupWord = /(?:^|\s)(?:the|team|family|familie|famille|familia|famiglia|família|ltd|gmbh|inc|llc|bv|club|company|hotel|restaurant|shop|store|user|guest|customer|group|fan|mom|mum|dad|of|lover|reviewer)(?:$|\s)/i;
const noLatinCase = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー·・ ]+$/u;
const nameWord = /^\p{L}[\p{L}\p{M}'’-]*$/u;
const capitalInside = /\p{Ll}\p{Lu}/u;
const capitalParticle = /^(?:Mc|Mac|De|Di|Da|La|Le|Du|Van|Fitz|O['’]|D['’])\p{Lu}\p{Ll}+$/u;

/** Whether the platform gave a stand-in instead of a name. */
export function isNobody(name: string): boolean {
  return nobody.test(name.trim());
}

/**
 * The name to greet somebody by, or null where there is none to be sure of: handles, stand-ins ("A Google user"), initials, a title with
 * a surname. A wrong name is worse than none. Names in Chinese, Japanese or Korean writing are given whole.
 */
export function firstNameOf(displayName: string | null | undefined): string | null {
  const clean = (displayName ?? '')
    .normalize('NFC')
    .replace(/[\p{Extended_Pictographic}\p{Cf}\p{Cc}\p{Cs}\ufe0f"“”()]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean === '' || clean.length > 80 || isNobody(clean) || groupWord.test(clean)) return null;
  if (noLatinCase.test(clean)) return clean.length <= 12 ? clean : null;

  const couple = /^(\S+) (?:&|\+|and|und|et|y|e|en) (\S+)$/iu.exec(clean);
  if (couple) {
    const [first, second] = [greetable(couple[1] ?? ''), greetable(couple[2] ?? '')];
    return first && second ? clean : null;
  }
  const [beforeComma = '', afterComma] = clean.split(/\s*,\s*/);
  const turned = afterComma && !afterComma.split(' ').every((word) => suffix.test(word));
  const words = (turned ? afterComma : beforeComma).split(' ').filter((word) => !suffix.test(word));
  let titled = false;
  while (words.length > 0 && titles.has((words[0] ?? '').toLowerCase().replace(/\.$/, ''))) {
    words.shift();
    titled = true;
  }
  // "Dr. Klein" is a surname; "Dr. Maria Klein" is not.
  if (words.length === 0 || (titled && words.length === 1)) return null;
  return greetable(words[0] ?? '');
}

/** One word as a name: capitals put right, null for handles and initials. */
function greetable(word: string): string | null {
  if (word.length < 2 || word.length > 30 || !nameWord.test(word) || /[-'’]$/.test(word)) return null;
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return word;
  if (word === upper) {
    if (word.length <= 2) return null;
    return lower.replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
  }
  // All in small letters is as often a handle as a name.
  if (word === lower || !/^\p{Lu}/u.test(word)) return null;
  return capitalInside.test(word) && !capitalParticle.test(word) ? null : word;
}
