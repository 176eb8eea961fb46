import type { Theme } from '@/lib/scoring/themes/theme';

/** Making, changing and keeping an order, a booking or an appointment. */
export const bookingOrdering: Theme = {
  id: 'booking_ordering',
  phrases: {
    en: [
      '(to|can|could|cannot|cant|trying|didnt|please) book',
      'book (a|an|online|again|through|direct|early|ahead|your|with) (room|table|appointment|flight|ticket*|hotel|trip|session|now|them)',
      '(booked|booking|bookings|reserve|reserved|reserving|reservation*|rebook*|double booked|overbooked|pre booked)',
      '(made|make|making|cancel*|honou*|lost|our|my|a|without) (reservation*|booking*|appointment*)',
      '(get|getting|make|making|book|booking|cancelled|canceled|rescheduled|change) [an|a|my|the] appointment*',
      '(online|mobile|app|phone|web) (order|ordering|orders|booking|checkout)',
      '(check out|checkout|basket|shopping cart|cart|add to cart) ~4 (work*|error|page|page|wont|empty|crash*|stuck|fail*|button|process|online|go)',
      'order* ~3 (wrong|incorrect|incorrectly|mixed up|messed up|cancelled|canceled|missing)',
      '(wrong|incorrect|messed up|mixed up|cancelled|canceled|missing|forgot) ~2 order*',
      '(gave|brought|got|sent|received|served|given) ~3 (wrong|different|instead of) ~3 [order|dish|item|drink|food|meal|thing]',
      'asked for ~5 (got|gave|received|brought|came)', '(gave|brought|got) ~5 (asked for|i ordered|we ordered|i asked)',
      '(placed|placing|place|cancel|cancelled|change|changed) (an|my|the|our) order', '(order|ordering) (process|system|online|was easy|is easy|page|number)',
      '(easy|simple|difficult|hard|impossible|quick) to (order|book)', 'check in', 'checked in', '(tickets|ticket) ~3 (bought|booked|online|website|print)',
      'website ~4 (error|crash*|down|order|wont|doesnt|not)', 'verification ~4 (phone|call|code|sms)',
    ],
    de: [
      '(gebucht|buchung*|buchen|reserviert|reservierung*|reservieren|storniert|stornierung|stornieren|überbucht|bestellvorgang|bestellprozess|terminvereinbarung|bestellsystem|warenkorb|umgebucht|terminvergabe|eingecheckt)',
      '(falsch*) ~2 (bestellung|geliefert|gericht|getränk)', 'bestellung ~3 (falsch|storniert|vergessen|aufgenommen)',
      '(termin|termine) (bekommen|vereinbart|gemacht|abgesagt|verschoben|buchen|ausgemacht)', 'online ~2 (bestellt|gebucht|bestellung|termin)', 'check in',
      'ticket* ~3 (gekauft|gebucht|online)',
    ],
    fr: [
      '(réserv*|rendez vous|rdv|commande (en ligne|annulée|erronée|incomplète|passée)|annulation|annulé|annulée|surbooking|billet*|panier|prise de commande|erreur de commande)',
      '(passer|passé|passée|annuler) ~2 commande', 'commander ~2 (en ligne|sur)', '(apporté|servi|reçu|donné) ~3 (mauvais|mauvaise|autre chose|pas ce que)',
    ],
    es: [
      '(reserv*|cita|citas|cancelado|cancelaron|cancelación|overbooking|check in|entradas|pedido online|carrito|pedir online|turno)',
      '(hacer|hice|hicimos|cancel*) ~2 (pedido|reserva|cita|compra)', 'pedido ~3 (equivocad*|mal|incorrect*|incomplet*|cancel*)',
      '(trajeron|sirvieron|dieron) ~4 (equivocad*|otro|otra|distint*|lo que no)',
    ],
    it: [
      '(prenot*|disdett*|cancellat* ~2 (ordine|prenotazione|volo)|annullat*|appuntamento|appuntamenti|overbooking|check in|biglietti|biglietto|carrello)',
      '(ordine|ordinazione) ~3 (sbagliat*|annullat*|incomplet*)', '(fare|fatto|annullare) ~1 (ordine|ordinazione)', '(ordinare|ordinato) (online|sul sito|da asporto)',
    ],
    nl: [
      '(gereserveerd|reserver*|reservatie*|reservering*|boeking*|geboekt|boeken|annuler*|geannuleerd|afspraak|afspraken|winkelwagen|inchecken|tickets|bestelproces|overboekt)',
      'bestelling ~3 (verkeerd*|vergeten|geannuleerd|opgenomen|fout*|plaatsen|geplaatst)', '(verkeerd*|foute) ~2 (bestelling|gerecht|product|maat)',
      '(online|bestelling) (besteld|plaatsen|bestellen)',
    ],
    pt: [
      '(reserv*|agend*|marcação|marcar consulta|consulta marcada|cancelad*|cancelaram|cancelamento|overbooking|check in|ingresso*|bilhete*|carrinho de compras)',
      'pedido ~3 (errado|trocado|incompleto|cancelado)', '(fazer|fiz|fizemos|cancelar) ~2 (pedido|reserva|compra|encomenda)', 'veio ~3 (errad*|trocad*|faltando)',
    ],
    pl: ['(rezerw*|zarezerw*|zamówi*|anulowan*|odwołan*|wizyt* (umów*|odwoł*)|bilet*)'],
    tr: ['(rezervasyon*|randevu*|sipariş ver*|yanlış sipariş|iptal (edildi|ettim|ettiler|etti)|bilet*|eksik (geldi|gönder*))'],
    zh: ['预订', '预定', '订房', '预约', '下单', '取消订单', '点错', '备注', '挂号'],
    ja: ['予約', '注文', 'キャンセル', '間違って届', '違う商品', '違うもの', 'チケット', '誤発注'],
  },
  hints: {
    en: ['ordering', 'appointment*', 'reservation', 'website', 'online', 'checkout', 'cart', 'ticket*', 'schedule*', 'cancel*', 'slot', 'verification'],
    de: ['bestellt', 'bestellung', 'termin*', 'bestellen', 'online', 'tickets', 'anmeldung'],
    fr: ['commande', 'commandé', 'commander', 'site', 'en ligne', 'réservation', 'inscription', 'créneau*'],
    es: ['pedido', 'pedí', 'pedimos', 'pedir', 'web', 'online', 'comprar', 'cita'],
    it: ['ordine', 'ordinato', 'ordinare', 'sito', 'online', 'prenot*', 'appuntamento'],
    nl: ['bestelling', 'besteld', 'bestellen', 'website', 'online', 'ticket*', 'afspraak'],
    pt: ['pedido', 'pedi', 'pedimos', 'pedir', 'site', 'online', 'comprar', 'consulta'],
    pl: ['zamówien*', 'termin*', 'koszyk'],
    tr: ['sipariş*', 'sepet'],
    zh: ['订'],
    ja: ['申し込'],
  },
};
