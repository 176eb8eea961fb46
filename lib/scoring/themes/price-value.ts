import type { Theme } from '@/lib/scoring/themes/theme';

/** What it costs and whether it is worth it; how it was charged belongs to billing. */
export const priceValue: Theme = {
  id: 'price_value',
  phrases: {
    en: [
      'price', 'prices', 'priced', 'pricing', 'pricey', 'pricy', 'prized at', 'overpriced', 'over priced', 'expensive', 'inexpensive', 'affordable', 'cheap', 'cheaper',
      'cheapest', 'value for', 'good value', 'great value', '(worth|not worth) (the|it|every|its|my) (money|price|cost|penny|cent|dollar)', '(waste|wasted) ~2 money',
      'rip off', 'ripoff', 'rip-off', '(good|great|killer|amazing|excellent|fantastic|best|better|bad|fair) (deal|deals|bargain|price*|offer*|value)', 'bargain',
      'cover charge',
      '(hidden|booking|service|small order|extra|additional|ridiculous|delivery|cleaning|resort|cancellation|cancelation|admin*|monthly|late) (fee|fees|cost|costs|charge|charges|surcharge)',
      '(costs|cost|paid|pay|paying|charge|charges|charged) (too much|so much|more|less|a lot|a fortune|an arm|way|over|half|double|twice as)',
      '(bang|value) for (your|the|my) (buck|money)', '(subscription|membership) (fee|cost|price|too|is|costs)', 'money grab*', 'moneygrab*', 'greedy', 'greed',
      'pay to win', 'p2w', '(want|wants|wanting) ~3 (money|pay)', 'discount*', 'coupon*', 'voucher*',
      '(went|gone|going|up|raised|raise|raising|increase*|hike*) ~3 (price*|fee|fees|rate*|tariff*|subscription)', '(for|at) (the|this|that) price', 'low cost',
      '(new|existing|loyal) customers ~2 (pay|get|half|deal|price)', 'costly', 'tariff*', 'per (hour|month|night|person|year)',
    ],
    de: [
      '(preis|preise|preisen|preislich|preiswert|preiserhöhung*|preis leistung*|teuer|teure|teurer|teures|überteuert|günstig*|billig|billiger|kostenlos|wucher|abzocke|schnäppchen|kosten|gebühr|gebühren|zusatzkosten|tarif*|rabatt*|gutschein*|geldmacherei|unbezahlbar|sparen)',
      '(ist|war|nicht) (sein|ihr|das|den) (geld|preis) wert', 'geld wert', '(kostet|kosten) ~3 (euro|viel|mehr|zu)',
      '(faire|fairer|gute|guter|hohe|stolze|happige) preis*', 'geldverschwendung', 'geld ~2 (rausgeworfen|verschwendet|fenster)', 'neukunden',
    ],
    fr: [
      '(prix|cher|chers|chère|chères|tarif*|hors de prix|bon marché|abordable*|onéreu*|rapport qualité|qualité prix|arnaque|addition|promo|promotion*|réduction*|remise|gratuit*|économique|excessif|exorbitant*|coûteu*|surcoût|frais cachés|payant|payante)',
      '(vaut|valait|mérite) ~3 (prix|coup|coût|argent|détour)', '(frais|coût) (de|supplémentaires|en plus|caché*)', 'trop payé', 'attrape touriste*',
    ],
    es: [
      '(precio|precios|caro|cara|caros|caras|carísim*|barat*|económic*|calidad precio|relación calidad|estafa|robo|oferta|ofertas|descuento*|tarifa*|gratis|cuesta|costoso|asequible*|ganga|rebaja*|comisión|comisiones|cobran por|cobros ocultos|timo|desproporcionado)',
      '(vale|merece|valió|valen) ~2 (pena|precio|dinero|cuesta)', 'tirar el dinero', 'relación ~2 precio',
    ],
    it: [
      '(prezzo|prezzi|caro|cara|cari|care|costoso|costosa|economic*|conto salato|rapporto qualità|qualità prezzo|truffa|offerta|offerte|sconto|sconti|tariff*|gratis|gratuit*|convenient*|costa|costano|costo|costi|commissioni|costi nascosti|rapina|affare|esagerat*)',
      '(vale|valgono|merita) ~3 (prezzo|soldi|spesa|pena)', 'soldi buttati',
    ],
    nl: [
      '(prijs|prijzen|prijzig|duur|dure|duurder|goedkoop|goedkope|betaalbaar|prijs kwaliteit*|prijskwaliteit*|afzetter*|afzetterij|oplichting|korting|aanbieding*|tarief|tarieven|gratis|kost|kosten|waar voor|koopje|spotgoedkoop|schandalig)',
      '(geld|prijs) waard', 'waar voor je geld', 'geldklopperij', 'zonde van ~2 geld', 'rekening',
    ],
    pt: [
      '(preço|preços|caro|cara|caros|caras|caríssim*|barat*|custo benefício|relação qualidade|qualidade preço|roubo|oferta*|desconto*|promoção|promoções|tarifa*|grátis|gratuit*|custa|custou|taxa|taxas|em conta|acessível|abusiv*|exploração|mercenári*)',
      '(vale|valeu|merece) ~2 (pena|preço|dinheiro|cada)', '(jogar|joguei|dinheiro) ~2 (fora|lixo)',
    ],
    pl: ['(cena|ceny|cenie|cenowo|drogo|drogi|droga|drogie|tani*|tanio|przepłac*|warte swojej|zdzierstwo|promocj*|rabat*|opłat*|kosztuje)'],
    tr: ['(fiyat*|pahalı*|ucuz*|uygun fiyat*|kazık|hesaplı|indirim*|kampanya*|ücret*|paraya değer|para tuzağı)'],
    zh: ['价格', '便宜', '性价比', '不值', '物有所值', '划算', '实惠', '优惠', '打折', '降价', '涨价', '收费', '免费', '坑钱', '价钱'],
    ja: ['価格', '値段', '高い', '安い', '安く', 'コスパ', 'コストパフォーマンス', 'お得', '割高', '料金', 'ぼったくり', 'お金の無駄', '金の無駄', 'お値段', '無料'],
  },
  hints: {
    en: [
      'scam', 'you get what you pay for', 'cost', 'costs', 'money', 'worth', 'free', 'fee', 'fees', 'deal', 'pay', 'paid', 'value', 'dollars', 'pounds', 'euros', 'bucks',
      'sale', 'offer', 'offers', 'cheap*', 'premium', 'subscription', 'half', 'budget', 'reasonable', 'reasonably', 'quid', 'contract',
    ],
    de: ['# euro', 'euro', 'geld', 'kostet', 'bezahlt', 'wert', 'angebot', 'abo', 'vertrag', 'leistung'],
    fr: ['# euros', 'euros', 'argent', 'payer', 'payé', 'coûte', 'raisonnable*', 'abonnement', 'frais', 'offre*', 'valeur', 'note'],
    es: ['# euros', 'euros', 'dinero', 'pagar', 'pagamos', 'cuenta', 'valor', 'razonable*', 'pagué', 'cobr*', 'precio*', 'anuncio'],
    it: ['# euro', 'euro', 'soldi', 'pagare', 'pagato', 'conto', 'spesa', 'spendere', 'abbonamento', 'valore'],
    nl: ['# euro', 'euro', 'geld', 'betalen', 'betaald', 'waard', 'redelijk', 'abonnement', 'waarde'],
    pt: ['# reais', '# euros', 'dinheiro', 'pagar', 'paguei', 'valor', 'assinatura', 'custo', 'justo'],
    pl: ['pieniądze', 'zapłac*', 'koszt*', 'warto'],
    tr: ['para', 'parasını', 'değer', 'tl', 'lira'],
    zh: ['元', '块', '钱', '值', '价', '贵'],
    ja: ['金', '値', '円'],
  },
};
