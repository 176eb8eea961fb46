import { hashWord } from '@/lib/scoring/sentiment/hash-word';

/** Words that turn what follows, and words after which the heavier half of a sentence stands, folded (no accents, no apostrophes). */
const turning: Record<string, { not: string; but: string }> = {
  en: {
    not: 'not no never nothing nobody none neither nor without cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt aint hardly barely nowhere lacks lacking lack',
    but: 'but however although though yet except unfortunately nevertheless nonetheless',
  },
  de: { not: 'nicht nich ned nid kein keine keinen keinem keiner keinerlei nie niemals nichts niemand ohne weder kaum', but: 'aber jedoch allerdings leider obwohl dennoch trotzdem sondern' },
  fr: { not: 'pas jamais rien aucun aucune sans ni personne guere', but: 'mais cependant toutefois pourtant malheureusement neanmoins dommage sauf' },
  es: { not: 'no nunca jamas nada nadie ningun ninguna ninguno sin tampoco ni', but: 'pero sino aunque embargo lamentablemente desgraciadamente' },
  it: { not: 'non mai niente nulla nessun nessuno nessuna senza ne neanche', but: 'ma pero tuttavia purtroppo anche se' },
  nl: { not: 'niet geen nooit niks niets niemand zonder nergens nauwelijks', but: 'maar echter helaas hoewel alleen toch' },
  pt: { not: 'nao nunca jamais nada ninguem nenhum nenhuma sem nem', but: 'mas porem contudo entretanto infelizmente embora' },
  pl: { not: 'nie nigdy nic nikt bez ani zaden zadna zadnego', but: 'ale jednak niestety choc chociaz lecz' },
  tr: { not: 'degil yok hic asla ne', but: 'ama fakat ancak maalesef lakin' },
  sv: { not: 'inte aldrig ingen inget inga utan ej icke', but: 'men dock tyvarr fast' },
  da: { not: 'ikke aldrig ingen intet uden', but: 'men dog desvaerre desvarre' },
  no: { not: 'ikke aldri ingen intet uten', but: 'men dessverre likevel' },
  ru: { not: 'не нет никогда ничего никто без ни', but: 'но однако зато' },
};

const order = Object.keys(turning);
/** The bit that stands for a language in the masks; `und` reads every list, for want of a better guess. */
export const anyLanguage = 2 ** order.length - 1;
const bitOf = new Map(order.map((lang, at) => [lang, 1 << at]));
bitOf.set('nb', bitOf.get('no') ?? 0).set('nn', bitOf.get('no') ?? 0);

/** Languages without a list of their own turn nothing around. */
export function languageBit(lang: string): number {
  if (lang === 'und' || lang === '') return anyLanguage;
  return bitOf.get(lang.length > 2 ? lang.slice(0, 2) : lang) ?? 0;
}

const size = 1024;
export const functionSlots = size - 1;
export const functionKey = new Int32Array(size);
export const notMask = new Int32Array(size);
export const butMask = new Int32Array(size);

function slotFor(key: number): number {
  let slot = (key ^ (key >>> 15)) & functionSlots;
  while (functionKey[slot] !== 0 && functionKey[slot] !== key) slot = (slot + 1) & functionSlots;
  return slot;
}

for (const [lang, lists] of Object.entries(turning)) {
  for (const [words, mask] of [[lists.not, notMask], [lists.but, butMask]] as const) {
    for (const word of words.split(' ')) {
      const key = hashWord(word);
      const slot = slotFor(key);
      functionKey[slot] = key;
      mask[slot] = (mask[slot] ?? 0) | (bitOf.get(lang) ?? 0);
    }
  }
}
