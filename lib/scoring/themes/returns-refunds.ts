import type { Theme } from '@/lib/scoring/themes/theme';

/** Money back, things sent back, replacements. */
export const returnsRefunds: Theme = {
  id: 'returns_refunds',
  homes: ['shop', 'thing'],
  phrases: {
    en: [
      'refund*', '(money|cash) back',
      '(return|returned|returning|returns|exchange|exchanged|exchanging) (it|them|this|these|the|policy|label*|my|an|item*|process|portal|for a|to amazon|online|purchase*|window|shipping|deadline|and|within|is|was)',
      '(send|sent|sending|ship|shipped) (it|them|this|these) back', '(took|take|taking|bring|brought|bringing) (it|them) back to',
      '(replacement|replace|replaced) ~3 (refused|sent|free|unit|asked|refuse|request*|under)', 'refused to (replace|refund|exchange|take ~1 back)', 'reimburse*',
      '(where|give) ~2 my money', 'want my money', 'return* ~2 policy', 'store credit', 'chargeback', 'compensat*',
      '(stole|keep|kept|keeping|owe|owes|wheres|where is|wheres) ~2 my (money|cash|deposit|# (quid|pounds|dollars|euros|bucks))', 'i returned',
      '(can|could|to|possible|will) [i|you|we] (exchange|return) (a|an|it|my|this|the|items|them|online|in)', 'exchange policy', 'send ~2 back', 'restocking',
      'my (money|cash) ~2 (is|are)', 'warranty claim',
    ],
    de: [
      '(rückerstatt*|erstattung*|erstattet|zurückerstattet|rückzahlung|geld zurück|rückgabe*|retoure*|retourniert|rücksendung*|zurückgeschickt|zurückschicken|zurückgegeben|zurückgeben|zurücksenden|zurückgesendet|umtausch*|umgetauscht|ersatz|ersatzlieferung|widerruf*|gutschrift|entschädigung|reklamation*|reklamiert|gewährleistung|kaution)',
      'geld ~4 (zurück|wieder|weg)', 'euro (weg|zurück)',
    ],
    fr: [
      '(rembours*|retour produit|renvoyé*|renvoyer|retourné|retourner ~3 (article|produit|colis|commande)|échang*|avoir|remplacement|remplacé*|indemnis*|dédommag*|rétractation|bon de retour|service après vente|sav|caution)',
      '(rendre|rendez|rendu|récupérer|perdu) ~3 argent', 'geste commercial',
    ],
    es: [
      '(reembols*|devolución|devoluciones|devolver|devolv*|devuelto|devuelvan|devuelven|reintegro|cambio de producto|reemplazo|reemplaz*|sustitución|compensación|indemniz*|fianza|hoja de reclamaciones)',
      '(dinero|plata) ~2 (vuelta|devuel*)', '(devuel*|recuperar) ~3 (dinero|plata)',
    ],
    it: [
      '(rimbors*|reso|resi|restitu*|restituzione|sostituzione|sostituit*|cambio merce|indietro i soldi|soldi indietro|risarcimento|indennizzo|caparra|recesso|rimandat* indietro)',
    ],
    nl: [
      '(terugbetal*|terugbetaald|geld terug|retour*|retourneren|geretourneerd|teruggestuurd|terugsturen|ruilen|omruilen|geruild|vervang*|restitutie|schadevergoeding|borg|terugstorten|herroeping)',
    ],
    pt: [
      '(reembols*|devolução|devoluções|devolver|devolv*|devolvi|estorn*|troca|trocar|trocaram|ressarc*|indeniza*|indemniza*|substitu*|caução)',
      'dinheiro (de volta|devolvido)',
    ],
    pl: ['(zwrot*|zwróc*|reklamacj*|reklamował*|wymian*|odszkodowan*)', '(oddać|oddajcie|zwrot) ~2 pieniądze'],
    tr: ['(iade*|geri ödeme|para iadesi|değişim*|paramı geri|tazminat*)'],
    zh: ['退款', '退货', '退钱', '退换', '换货', '赔偿', '退回', '售后', '补发', '押金', '保修'],
    ja: ['返金', '返品', '交換', '返送', '補償', '弁償'],
  },
  hints: {
    en: ['return', 'returned', 'returns', 'returning', 'exchange', 'replacement', 'replace', 'compensation', 'deposit', 'owed', 'rma'],
    de: ['zurück', 'garantie', 'kulanz', 'ersetzt', 'austausch*'],
    fr: ['retour*', 'garantie', 'échange', 'réclam*', 'argent'],
    es: ['cambio', 'garantía', 'reclam*', 'devuelta', 'cambiar'],
    it: ['cambio', 'garanzia', 'indietro', 'sostitu*', 'reclam*'],
    nl: ['terug', 'garantie', 'klacht', 'vergoed*'],
    pt: ['garantia', 'reclam*', 'volta', 'troquei'],
    pl: ['gwarancj*'],
    tr: ['geri', 'garanti'],
    zh: ['换', '赔', '退'],
    ja: ['返'],
  },
};
