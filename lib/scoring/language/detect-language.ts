/**
 * Frequent short words per language. A word counts more the fewer languages share it. `pl`, `sv` and `tr` are here so that
 * their texts are not taken for one of the others.
 */
const stopWords = {
  en: "the and is are was were it this that with for have has had not you your they their my me we our but so of to from would will be been very just can't don't didn't it's i'm i've there what when which after all only than about too get got never no out again how do does at a i in as an if he she one on by or because any over am its really good great like love nice best bad easy game app use time much people works work product",
  de: 'der die das und ist nicht ich sie wir ihr mit für auf ein eine einen einem einer den dem des war waren sehr auch aber noch nur wie bei von zu zum zur es sich haben hat hatte wird wurde uns ihre ihren ihnen mich mir kein keine immer mehr schon als nach wieder sehr danke vielen leider alles nie über hallo liebe lieber für bitte',
  fr: "le la les des et est une un pas je il elle nous vous votre vos notre nos que qui dans pour sur avec très mais plus ce cette ces sont était été être fait au aux du en ne se sa son ses tout tous bien comme si ou mon ma mes merci c'est j'ai n'est qu'il d'un d'une avoir jamais rien aussi même encore sans bonjour cher chère depuis",
  es: 'el la los las y es una un no que en por con para muy pero más como su sus lo le se del al mi me te nos ha han he fue era todo todos está esta este estos son ser hay tiene sin ya cuando sólo solo nunca nada también gracias usted ustedes tu hola porque desde hasta muchas nosotros qué su',
  it: "il lo la gli le e è un una non che di per con molto ma più come sono ci si del della dei delle nel nella al alla ho ha hanno era stato stata tutto tutti questo questa mi ti vi suo sua loro anche solo mai niente grazie perché c'è dell'un'altra buongiorno gentile senza quando dopo ed",
  nl: 'de het een en is niet ik je jij u wij we ons onze jullie met voor op van te dat die was waren heel erg maar nog ook naar bij om er geen heb heeft had hebben zijn wordt werd mijn uw hun wel als door uit zeer altijd nooit weer dank bedankt beste hallo alles meer kan dit deze over',
  pt: 'o a os as e é um uma não que de em por com para muito mas mais como seu sua seus suas se do da dos das no na nos nas ao foi era está são ser tem eu meu minha nós você vocês isso este esta já só nunca nada também obrigado obrigada olá porque quando sem pelo pela lhe bom fiquei',
  pl: 'się nie na jest że ale jak tak już bardzo był była są przez tylko czy dla nawet mnie było jej ich oraz',
  sv: 'och det att är som på inte jag en ett med för av har den till var så men om vi mycket kan från när mig du bra',
  tr: 've bir bu çok için ama da de ne gibi daha ile ben olarak var yok değil kadar her en sonra iyi',
} as const;

type Listed = keyof typeof stopWords;
const listed = Object.keys(stopWords) as Listed[];
const listedCount = listed.length;

/** Word → which of `listed` use it. */
const votes = new Map<string, number[]>();
listed.forEach((lang, at) => {
  for (const word of new Set(stopWords[lang].split(' '))) {
    const holders = votes.get(word);
    if (holders) holders.push(at);
    else votes.set(word, [at]);
  }
});

const at = (...langs: Listed[]) => langs.map((lang) => listed.indexOf(lang));

const elisions = new Map<string, number[]>([
  ['l', at('fr', 'it')], ['d', at('fr', 'it')], ['j', at('fr')], ['c', at('fr', 'it')], ['n', at('fr')], ['qu', at('fr')], ['s', at('fr', 'it')], ['m', at('fr')],
  ['un', at('it')], ['dell', at('it')], ['nell', at('it')], ['all', at('it')], ['sull', at('it')], ['dall', at('it')], ['quell', at('it')],
]);

/** Letters that only one of the languages has. */
const letterHints: [RegExp, number][] = [
  [/[ßäÄ]/, listed.indexOf('de')], [/[ñÑ¿¡]/, listed.indexOf('es')], [/[ãõÃÕ]/, listed.indexOf('pt')], [/[œêûîëïÊ]/, listed.indexOf('fr')],
  [/[ąęłśźżćńŁŚŻ]/, listed.indexOf('pl')], [/[åÅ]/, listed.indexOf('sv')], [/[ışğİŞ]/, listed.indexOf('tr')], [/[ìò]/, listed.indexOf('it')],
];

/** Scripts that one language alone writes, or that tell at least that it is not a Latin one. */
function lettersOf(text: string): { script: string | null; accented: boolean } {
  let accented = false;
  let letters = 0;
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let greek = 0;
  let hebrew = 0;
  let thai = 0;
  let other = 0;
  const end = Math.min(text.length, 240);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x250) {
      if ((c > 64 && c < 91) || (c > 96 && c < 123)) letters++;
      else if (c > 0xa0) {
        letters++;
        accented = true;
      }
    } else if (c >= 0x370 && c < 0x400) greek++;
    else if (c >= 0x590 && c < 0x600) hebrew++;
    else if ((c >= 0x400 && c < 0x530) || (c >= 0x600 && c < 0x780) || (c >= 0x900 && c < 0xe00)) other++;
    else if (c >= 0xe00 && c < 0xe80) thai++;
    else if ((c >= 0x3041 && c < 0x3100) || (c >= 0xff66 && c < 0xff9e)) kana++;
    else if ((c >= 0x3400 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00)) han++;
    else if ((c >= 0xac00 && c < 0xd7b0) || (c >= 0x1100 && c < 0x1200)) hangul++;
  }
  // One sign of a syllabic script carries about two letters' worth of text.
  const foreign = 2 * (han + kana + hangul) + greek + hebrew + thai + other;
  if (foreign === 0 || foreign < letters) return { script: null, accented };
  if (hangul > han + kana) return { script: 'ko', accented };
  if (kana > 0 && kana * 8 >= han) return { script: 'ja', accented };
  if (han > 0) return { script: 'zh', accented };
  if (greek > other) return { script: 'el', accented };
  if (hebrew > other) return { script: 'he', accented };
  return { script: thai > other ? 'th' : 'other', accented };
}

export interface LanguageGuess {
  /** ISO 639-1 or `und`. */
  lang: string;
  /** Whether the text is written in a script that Latin word lists cannot read. */
  otherScript: boolean;
}

/** Guesses the language from words already in lower case. Short or mixed texts give `und` rather than a coin toss. */
export function detectLanguageOfWords(words: readonly string[], text: string): LanguageGuess {
  const { script, accented } = lettersOf(text);
  if (script) return { lang: script === 'other' ? 'und' : script, otherScript: true };
  const weight = new Float64Array(listedCount);
  // Words that several languages share can support a language, never settle it.
  const sure = new Uint8Array(listedCount);
  const count = Math.min(words.length, 36);
  for (let i = 0; i < count; i++) {
    const word = words[i] ?? '';
    const holders = votes.get(word);
    if (holders) {
      const only = holders.length === 1;
      for (const at of holders) {
        weight[at] = (weight[at] ?? 0) + (only ? 1 : 0.9 / holders.length);
        if (only) sure[at] = 1;
      }
      continue;
    }
    const mark = word.indexOf("'");
    if (mark <= 0 || mark > 5 || mark === word.length - 1) continue;
    for (const at of elisions.get(word.slice(0, mark)) ?? []) {
      weight[at] = (weight[at] ?? 0) + 0.6;
      sure[at] = 1;
    }
  }
  if (accented) {
    const head = text.slice(0, 240);
    for (const [letters, at] of letterHints) {
      if (!letters.test(head)) continue;
      weight[at] = (weight[at] ?? 0) + 0.8;
      sure[at] = 1;
    }
  }
  let best = 0;
  let second = 0;
  let winner = -1;
  for (let i = 0; i < listedCount; i++) {
    const w = weight[i] ?? 0;
    if (w > best) {
      second = best;
      best = w;
      winner = i;
    } else if (w > second) second = w;
  }
  const lang = listed[winner];
  return { lang: lang && best >= 1 && sure[winner] === 1 && best >= second * 1.25 + 0.2 ? lang : 'und', otherScript: false };
}

/** The same from plain text. */
export function detectLanguage(text: string): LanguageGuess {
  const head = text.slice(0, 4000).toLowerCase().replaceAll('’', "'");
  return detectLanguageOfWords(head.split(/[^\p{L}\p{M}']+/u).filter(Boolean), text);
}
