import type { Phrases } from '@/lib/scoring/matcher/phrases';

/** Words that turn the next few round. Single words only, in the matcher's spelling rules; apostrophes do not matter. */
export const negators: Phrases = {
  en: ['not', 'no', 'never', 'nobody', 'noone', 'none', 'nothing', 'neither', 'nor', 'without', 'cannot', 'cant', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'werent', 'hasnt', 'havent', 'hadnt', 'wont', 'wouldnt', 'couldnt', 'shouldnt', 'aint', 'hardly', 'barely', 'zero'],
  de: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'keines', 'nie', 'niemals', 'niemand', 'niemanden', 'nichts', 'ohne', 'weder', 'kaum'],
  fr: ['pas', 'jamais', 'aucun', 'aucune', 'personne', 'rien', 'sans', 'ni', 'ne', 'nulle'],
  es: ['no', 'nunca', 'jamás', 'nadie', 'ningún', 'ninguna', 'ninguno', 'nada', 'sin', 'ni', 'tampoco'],
  it: ['non', 'mai', 'nessuno', 'nessuna', 'nessun', 'niente', 'nulla', 'senza', 'né'],
  nl: ['niet', 'geen', 'nooit', 'niemand', 'niets', 'zonder', 'noch', 'nauwelijks'],
  pt: ['não', 'nunca', 'jamais', 'ninguém', 'nenhum', 'nenhuma', 'nada', 'sem', 'nem'],
  pl: ['nie', 'nigdy', 'nikt', 'nic', 'bez', 'żaden', 'żadna', 'żadnych'],
  tr: ['değil', 'hiç', 'yok', 'asla'],
  zh: ['没', '沒', '不', '未', '无', '無', '非'],
};

/** Words that, right behind a "no", take it back: "not only". */
export const unnegators: Phrases = {
  en: ['only', 'just', 'simply', 'merely'],
  de: ['nur', 'bloß'],
  fr: ['seulement', 'que'],
  es: ['sólo', 'solo', 'solamente'],
  it: ['solo', 'soltanto'],
  nl: ['alleen', 'enkel'],
  pt: ['só', 'apenas', 'somente'],
  pl: ['tylko'],
  zh: ['仅', '只', '但'],
};
