import type { Signal } from '@/lib/scoring/signals/signal';

/** From here on the words alone contradict a rating; below, something that happened must be told, too. */
const clearlyBad = 0.9;
const clearlyGood = 0.04;
const leansBad = 0.25;
const leansGood = 0.5;

/**
 * The words say one thing and the rating the other. One mild word is too little to doubt a person's rating. Phrases are complaints without a bad
 * word ("arrived in two pieces"), hints are praise without doubt ("ordering a second one").
 */
export const ratingTextMismatch: Signal = {
  id: 'rating_text_mismatch',
  hardRisk: false,
  points: 6,
  everyText: true,
  phrases: {
    en: [
      '(arrived|came|delivered|received|turned up|was|is) ~2 (broken|damaged|smashed|cracked|shattered|snapped|crushed|in (two|three|pieces|bits|half|#) ~1 (pieces|bits|halves|parts)|in pieces|in bits|in half|empty|mouldy|moldy|rotten|torn)', '(never|not|didnt|hasnt|still hasnt|havent|still not|still havent) ~2 (arrived|arrive|delivered|received|turned up|showed up|come|came)', '(stopped|stop|quit) (working|charging|responding)', '(broke|died|snapped|failed|fell apart|came apart|ripped|tore|melted|melting|exploded|caught fire|sparks|sparked|smoking|burnt|burned|leaked|shattered|cracked|collapsed) ~6 (after|within|on|in the|first|second|day|days|week|weeks|month|months|wash|use|hour|hours|minutes|my|yesterday|off|into|while|during)', '(doesnt|does not|didnt|did not|wont|dont|never|cant|cannot|no longer) (work|works|worked|open|turn on|switch on|charge|fit|start|load|hold charge)', '(ten|10|five|5|full|top) (out of|marks|stars|points) ~4 for ~6 (fee|fees|charge|charges|wait|waiting|rude|mess|dirt|nothing|ignoring|surcharge)', 'whoever (came up with|thought|decided|designed|invented) ~12 (fee|fees|charge|charges|ads|update|policy|rule|queue)', '(waited|waiting|wait|took|takes|queued|stood|sat) ~4 # (hours|days|weeks|months|minutes) ~6 (for|and|still|nobody|no one|before|just|until|then)', '(hair|fly|bug|cockroach|roach|mould|mold|maggot|worm|plastic|glass|metal) ~2 in (my|the|our|his|her) (food|salad|soup|burger|pizza|drink|room|bed|meal|rice|pasta|coffee|dish|sandwich|bread|milk)', '(wrong|different|another) (item|size|order|colour|color|product|model|one) ~2 (arrived|sent|delivered|received|came|again)', '(asked|want|wanted|demand*|waiting|fight*|still|no) ~4 (refund|money back)', '(charged|billed) ~2 (twice|double|again|three times)', '(threw|throwing|thrown) up', 'food poisoning', '(keeps|keep|constantly) (crashing|freezing|breaking|disconnecting|buffering)',
    ],
    de: [
      '(kam|kamen|geliefert|angekommen|war|ist|erhalten) ~4 (kaputt|zerbrochen|beschädigt|defekt|zerkratzt|leer|in (zwei|drei|#) (teilen|stücken)|in einzelteilen|in scherben|verschimmelt|schimmelig)', '(nie|nicht|noch immer nicht|immer noch nicht) (angekommen|geliefert|erhalten|bekommen|eingetroffen)', '(nach|seit) # (tagen|wochen|monaten|stunden|mal|minuten) ~4 (kaputt|defekt|gebrochen|gerissen|ausgefallen|nicht|nichts|noch)', '(funktioniert|geht|läuft|lädt|startet|passt|öffnet|tut) ~2 (nicht|nie|nichts)', '(stürzt|stürzte) ~4 ab', 'haar ~1 (in der|im) (suppe|essen|salat)', '# (stunden|tage|wochen|monate) (gewartet|warten|wartezeit)', '(zweimal|doppelt) abgebucht',
    ],
    fr: ['(arrivé|arrivée|reçu|livré|livrée) ~3 (cassé|cassée|abîmé|abîmée|endommagé|endommagée|brisé|vide|en (deux|trois|#|mille) morceaux|en morceaux|en miettes)', '(jamais|toujours pas|pas encore) (arrivé|reçu|livré|reçue|livrée)', '(ne marche|ne fonctionne|ne souvre|ne charge|ne sallume) (pas|plus)', '(tombé|tombée) en panne', '# (heures|jours|semaines|mois) (dattente|sans)', 'cheveu dans'],
    es: ['(llegó|llegaron|vino|recibí|entregado) ~3 (roto|rota|rotos|rotas|dañado|dañada|abierto|vacío|vacía|en (dos|tres|#|mil) (pedazos|trozos|partes)|en pedazos|en trozos|aplastado)', '(nunca|no|todavía no|aún no) ~2 (llegó|llegado|recibido|recibí|entregaron)', '(no|dejó de) (funciona|funcionar|abre|carga|enciende|sirve|arranca)', '# (horas|días|semanas|meses) (esperando|de espera)', '(pelo|mosca|cucaracha) en (la|el) (sopa|comida|plato|ensalada)'],
    it: ['(arrivato|arrivata|arrivati|ricevuto|consegnato) ~3 (rotto|rotta|rotti|danneggiato|danneggiata|vuoto|in (due|tre|#|mille) pezzi|in pezzi|a pezzi|ammaccato)', '(mai|non è|ancora non) ~2 (arrivato|arrivata|ricevuto|consegnato)', 'non (funziona|va|si apre|si accende|carica|parte|funzionano)', 'smesso di funzionare', '# (ore|giorni|settimane|mesi) (di attesa|dattesa|ad aspettare)'],
    nl: ['(kwam|kwamen|aangekomen|geleverd|ontvangen|was) ~4 (kapot|gebroken|beschadigd|stuk|leeg|in (twee|drie|#) stukken|in stukken)', '(nooit|niet|nog steeds niet) (aangekomen|geleverd|ontvangen|gekregen)', '(werkt|doet|opent|laadt|start|past) ~2 (niet|niks|niets)', '# (uur|dagen|weken|maanden) (gewacht|wachten)'],
    pt: ['(chegou|chegaram|veio|recebi|entregue) ~3 (quebrado|quebrada|partido|partida|danificado|danificada|vazio|vazia|em (dois|duas|três|#) (pedaços|partes)|em pedaços|rasgado)', '(nunca|não|ainda não) ~2 (chegou|recebi|entregaram|entregue)', 'não (funciona|abre|liga|carrega|serve|presta|entra)', '(parou|deixou) de funcionar', '# (horas|dias|semanas|meses) (esperando|de espera|à espera)'],
    pl: ['(przyszedł|przyszła|przyszło|dotarł|dotarła|dotarło) ~3 (uszkodzony|uszkodzona|uszkodzone|zepsuty|zepsuta|połamany|połamana|rozbity|rozbita|stłuczony|pęknięty)', 'nie (działa|przyszło|przyszła|dotarła|dotarł|dotarło|otwiera|włącza)', 'przestał działać'],
    tr: ['(kırık|bozuk|hasarlı|parçalanmış|eksik|boş) (geldi|çıktı|teslim)', '(çalışmıyor|açılmıyor|gelmedi|ulaşmadı)'],
    zh: ['闪退', '打不开', '坏了', '破损', '碎了', '没收到', '用不了', '不能用', '裂了', '断了', '没发货', '假货', '不给退', '烂的', '发霉', '等了 #'],
    ja: ['届かない', '届きません', '届いていません', '壊れて', '壊れました', '動かない', '動きません', '起動しない', '割れて', '使えない', '使えません', '不良品', '破損', '開けない', '開かない', '偽物'],
  },
  hints: {
    en: ['(ordering|order|ordered|buying|buy|bought) ~1 (another|a second|second|more) ~1 (one|pair|for|as)', '(highly|definitely|strongly|would|will|can|thoroughly|absolutely) (recommend|be back|return|come back|buy again|order again|go back|use again)', '(cant|couldnt|could not|cannot) (fault|be happier|recommend ~2 enough|wait to (return|go back|come back)|praise|ask for more|be more pleased)', '(arrived|came|delivered) ~2 (early|on time|day early|ahead|next day|quickly|promptly|perfectly|as described)', '(love|loved|loving|adore|adored) (it|this|them|these|every|the|my|our|everything)', '(best|finest|nicest|tastiest) ~4 (ever|in town|in the (city|world|area|country)|ive|i have|around|years)', '(perfect|great|excellent|lovely|gorgeous|beautiful|amazing|fantastic|superb|wonderful) (fit|quality|service|food|value|staff|colour|color|experience|product|condition|stay|room|taste|sound|flavour|meal|hotel|app|place)', '(works|worked|working|fits|runs) (perfectly|great|like a (dream|charm)|flawlessly|brilliantly|beautifully|well)', '(nothing|no) ~1 (but praise|complaints|faults)', '(exceeded|beyond) ~1 expectations', '(keep up|keep doing)'],
    de: ['(rundum|absolut|sehr|mehr als|vollkommen|total|super) (glücklich|zufrieden|begeistert|happy)', '(gerne|gern|immer|jederzeit|sicher|bestimmt) ~1 wieder', '(klare|absolute|volle|uneingeschränkte) ~1 (empfehlung|weiterempfehlung)', '(nur|wärmstens|sehr|absolut|unbedingt|jedem) ~1 (empfehlen|empfehlenswert|zu empfehlen)', '(beste|bester|bestes|besten|leckerste|leckersten) ~3 (stadt|welt|umgebung|gegend|jemals|seit langem|überhaupt|gegessen|gibt)', '(pünktlich|schnell|super|prompt|perfekt) (geliefert|verpackt|angekommen|gepasst)', '(toll|tolle|toller|super|klasse|perfekte|perfekter|beste|wunderbare|hervorragende|ausgezeichnete) (schnitt|qualität|service|essen|beratung|preis|personal|lage|zimmer|ware|produkt|erlebnis|arbeit)', 'liebe (es|sie|ihn|diese|diesen|dieses)'],
    fr: ['je (recommande|conseille) ~3 (vivement|fortement|les yeux fermés|sans hésiter|à tous|ce|cette)', '(meilleur|meilleure|meilleurs) ~3 (ville|quartier|région|monde|jamais|que jai)', '(jy|on y|nous y) (retournerai|retournerons|reviendrai|retourne)', '(je reviendrai|nous reviendrons|à refaire|rien à redire|jadore|on adore|un régal|très (contente|content|satisfait|satisfaite|heureux|heureuse)|parfait de)', '(toujours|livré|livrée|arrivé) ~2 (chaud|chaude|en avance|parfait|à lheure|impeccable)'],
    es: ['(recomiendo|recomendable|recomendado) ~2 (totalmente|sin duda|100|a todos|mucho|al cien)', '(totalmente|muy|altamente|cien por cien) (recomendable|recomendado|satisfecho|satisfecha|contento|contenta|feliz)', '(mejor|mejores) ~4 (ciudad|zona|mundo|barrio|he probado|he comido|que he)', '(volveré|volveremos|repetiré|repetiremos|me encanta|nos encantó|me encantó|un diez|sin pegas)', '(siempre|llegó) ~2 (caliente|puntual|a tiempo|antes de tiempo|perfecto|perfecta)'],
    it: ['(consiglio|consigliato|consigliatissimo|consigliata|straconsigliato) ~2', '(più buona|più buono|più buone|migliore|migliori|migliore in assoluto) ~4 (città|zona|mondo|mai|paese|quartiere|italia)', '(tornerò|torneremo|ci torneremo|ritornerò|lo ricompro|lo adoro|la adoro|mi piace tantissimo|soddisfattissimo|soddisfattissima|molto soddisfatto|molto soddisfatta|contentissima|contentissimo)', '(sempre|arriva|arrivato|arrivata) ~2 (calda|caldo|puntuale|in anticipo|perfetto|perfetta|impeccabile|buonissimo)'],
    nl: ['(echt|zeker|absoluut|erg|heel) ~1 (aanrader|aan te raden|tevreden|blij)', 'aanrader', '(beste|lekkerste) ~3 (stad|ooit|wereld|buurt|jaren|van)', '(kom|komen|gaan|ga) ~2 (terug|nog eens|zeker terug)', '(altijd|geleverd|aangekomen) ~2 (warm|op tijd|perfect|vlot|vroeger)', 'niets dan lof'],
    pt: ['(recomendo|recomendado|super recomendo) ~2', '(melhor|melhores|mais gostosa|mais gostoso) ~3 (cidade|mundo|região|bairro|já|vida|que já)', '(voltarei|voltaremos|com certeza volto|amei|adorei|adoramos|amamos|muito (satisfeito|satisfeita|feliz|contente))', '(sempre|chegou) ~2 (quentinha|quente|pontual|antes do prazo|perfeito|perfeita|no prazo)'],
    pl: ['(gorąco|bardzo|szczerze) polecam', 'polecam', '(najlepsza|najlepszy|najlepsze) ~3 (mieście|świecie|okolicy)', '(na pewno|chętnie) ~1 (wrócę|wrócimy)'],
    tr: ['(kesinlikle|herkese|şiddetle) ~1 (tavsiye|öneririm)', '(bayıldım|çok memnun*|mükemmel|harika)'],
    zh: ['强烈推荐', '非常满意', '还会再来', '还会回购', '很喜欢', '超级好', '特别好', '五星好评', '下次还来'],
    ja: ['おすすめです', '大満足', 'また行きたい', 'また買いたい', 'リピート', '最高です', '気に入って', '美味しかった'],
  },
  unless: {
    en: ['(replaced|refunded|fixed|resolved|sorted|repaired|replacement|restored|apologised|apologized) ~6 (immediately|quickly|free|at once|straight|same day|next day|no questions|within|it|me|them)', '(other|previous|last|old|competitor*|another) (brand|brands|one|company|courier|phone|shop|pair|place|companies)', '(nothing|not once|never) ~3 (broken|broke|failed|crashed)', '(if|when|in case) ~3 (broke|breaks|broken|doesnt|dont|doesnt fit|didnt)', '(thought|afraid|worried|feared|expect*|said) ~6 (broken|work|never|doesnt|wouldnt)'],
  },
  decide({ textSentiment, pNegative, goodness }, { phrases, hints }) {
    if (textSentiment === null || goodness === null) return null;
    const complaint = phrases.length > 0 && hints.length === 0;
    const praise = hints.length > 0 && phrases.length === 0;
    if (goodness >= 0.75 && !praise && (pNegative >= clearlyBad || (complaint && pNegative >= leansBad))) return { code: 'good_rating_bad_text', words: phrases.slice(0, 3) };
    if (goodness <= 0.25 && !complaint && (pNegative <= clearlyGood || (praise && pNegative <= leansGood))) return { code: 'bad_rating_good_text', words: hints.slice(0, 3) };
    return null;
  },
};
