import type { Theme } from '@/lib/scoring/themes/theme';

/** The way of the goods to the customer: couriers, parcels, what arrived and when. */
export const delivery: Theme = {
  id: 'delivery',
  homes: ['shop', 'thing'],
  phrases: {
    en: [
      'deliver', 'delivery', 'deliveries', 'delivered', 'delivering', 'undelivered', 'courier*', 'parcel*', 'shipment*', 'shipping', 'shipped',
      '(delivery|amazon|ups|fedex|dhl|hermes|evri|dpd|usps) (driver*|guy|man|person|boy|woman)', 'package*',
      '(my|the|our) order (never|has not|hasnt|still|did not|didnt|was not|wasnt|arrived|came)',
      '(order|item*|parcel|package|it) ~3 (never|not|hasnt|didnt) ~1 (arrived|arrive|come|came|turned up|turn up|received|showed up|shown up)',
      'where ~3 my (order|parcel|package|stuff)', '(yet|still) to (receive|arrive|ship|send)', '(never|not|didnt|hasnt|havent) ~1 (sent|send|ship|shipped|deliver)',
      'order* (is|was|are|has been) ~1 (delayed|late)', 'order delayed', 'until it ships',
      '(never|havent|have not|still not|not|still havent|didnt) (received|receive|gotten|got) ~4 (order|item*|product*|package|parcel|anything|goods|it)',
      '(arrived|came|got here|delivered|turned up|showed up|shipped) (early|late|on time|quickly|quick|fast|promptly|in time|a day early|a day late|days early|days late|next day|within|a week)',
      '(next|same|two|1|2|one) day (delivery|shipping|shipped|was)', '(paid|pay|paying) ~4 (next day|express|shipping|prime)',
      '(tracking|track) (number|info*|says|shows|page|my|order)', '(was|is|got|been|gone) (lost|missing) ~2 (in|by|order|parcel|package|courier)', 'order* ~3 lost',
      'gone missing', '(ship|ships|shipping) it', '(lost|stuck) in (transit|the (mail|post))',
      '(left|chucked|thrown|threw|dumped|tossed) ~4 (door|doorstep|rain|fence|bin|porch|outside|neighbour|neighbor|gate|wall)', 'royal mail', 'fedex',
      '(by|with|via|from|through|used) ups', 'dhl', 'dpd', 'hermes', 'evri', 'usps', 'packed for shipment', '(well|badly|poorly|carefully|not) (packaged|packed|wrapped)',
      'packaging', 'dispatch*', '(wrong|missing) (item|items|parcel|address|order)',
    ],
    de: [
      'liefer*', 'geliefert*', 'lieferung*', 'zugestellt*', 'zustell*', 'versand*', 'verschickt', 'versendet', 'paket*', 'päckchen', 'sendung*', 'bote', 'paketbote',
      'postbote', 'kurier*', 'dhl', 'hermes', 'dpd', 'gls', 'spedition', 'spediteur',
      '(nie|nicht|noch immer nicht|immer noch nicht) (angekommen|erhalten|bekommen|eingetroffen)',
      '(bestellung|paket|ware) ~4 (angekommen|da|eingetroffen|fehlt*|verloren)',
      '(kam|kamen|ist|angekommen) ~2 (zu spät|pünktlich|verspätet|beschädigt|zertrümmert|kaputt) [an]', 'zertrümmert*', '(verpackt|verpackung|transportschaden)',
      '(vor die tür|vor der tür|in den regen|beim nachbarn|über den zaun)', 'wo (bleibt|ist) mein*', 'sendungsverfolgung',
    ],
    fr: [
      '(livraison*|livré|livrée|livrés|livrées|livrer|livreur*|colis|expédition|expédié*|envoi|transporteur|coursier|chronopost|colissimo|mondial relay|point relais|facteur|dhl|ups|fedex|dpd|suivi de colis|emballage|emballé*)',
      '(jamais|pas|toujours pas|rien|bien|enfin) (reçu|arrivé|livré)', 'reçu (le|en|à|avec|dans|très|rapidement|hier|après|mon|ma)',
      'commande ~4 (reçu*|arrivé*|jamais|attends|perdu*)', 'où ~3 (commande|colis)',
    ],
    es: [
      '(entrega*|entregado|entregaron|envío*|enviado|enviaron|paquete*|repartidor*|mensajero|mensajería|correos|transportista|reparto|seur|mrw|dhl|fedex|ups|seguimiento del|embalaje|embalado|empaquetado|a domicilio)',
      '(no|nunca|todavía no|aún no|sin) [ha|me ha|he|me] (llegado|llegó|llega|recibido|recibí|recibir)',
      '(llegó|llega|llegaron|recibí) (tarde|a tiempo|rápido|antes|bien|roto|rota|dañado|perfecto|perfectamente|en)',
      'pedido ~4 (llegó|llegado|llega|nunca|recibido|enviado|perdido)', 'dónde ~3 pedido',
    ],
    it: [
      '(consegn*|spedizione|spedizioni|spedito|spediti|corriere|corrieri|pacco|pacchi|imballaggio|imballat*|dhl|ups|fedex|bartolini|brt|gls|sda|poste italiane|fattorino|rider|tracking)',
      '(mai|non|ancora non|non ancora) [è|mi è|ho] (arrivat*|ricevut*|consegnat*)',
      '(arrivat*|ricevut*) (in ritardo|in anticipo|puntuale|subito|rotto|rotta|rotti|danneggiat*|velocemente|tardi|prima|dopo|il giorno)',
      'ordine ~4 (arrivat*|mai|ricevut*|spedit*)',
    ],
    nl: [
      '(lever*|geleverd|levering|leveringen|levertijd|bezorg*|bezorgd|bezorger|bezorging|koerier*|pakket|pakketje|pakje|postnl|dhl|dpd|gls|bpost|verzend*|verzonden|verzending|zending|verpakt|verpakking|track and trace|postbode)',
      '(nooit|niet|nog niet|nog steeds niet) (ontvangen|aangekomen|geleverd|gekregen|bezorgd)', '(bestelling|pakket) ~4 (ontvangen|binnen|aangekomen|nooit|kwijt)',
      'waar ~3 (bestelling|pakket)',
    ],
    pt: [
      '(entrega|entregas|entregue|entregar|entregaram|envio|enviad*|encomenda*|pacote|entregador*|estafeta|correios|ctt|transportadora|sedex|frete|rastre*|embalagem|embalad*|motoboy|prazo de entrega)',
      '(não|nunca|ainda não) (chegou|chegaram|recebi|recebeu|foi entregue|veio)',
      '(chegou|chegaram|recebi) (atrasad*|antes|no prazo|rápido|quebrad*|certinho|bem|tarde|em|com)', 'pedido ~4 (chegou|nunca|recebi|entreg*|atras*)',
      '(cadê|onde) ~3 (pedido|encomenda)',
    ],
    pl: ['(dostaw*|dostarcz*|kurier*|paczk*|przesyłk*|wysyłk*|wysłan*|inpost|paczkomat*|opakowan*)', '(nie|nigdy) (dotarł*|doszł*|otrzymał*|przyszł*)'],
    tr: ['(kargo*|teslim*|teslimat*|kurye*|paket*|gönderi*|gönderim*)', '(hala|hiç) ~2 gelmedi'],
    zh: [
      '才送', '外送', '延误', '少了', '少送', '送错', '派送', '代收', '驿站', '送菜', '送货', '送的快', '送餐', '配送', '快递', '物流', '发货', '送到', '没送', '未送', '送来', '送的', '送达', '外卖员', '骑手', '包裹', '包装',
      '收到', '没收到', '没到', '迟到', '晚到', '送外卖', '到货', '运输', '签收', '漏发', '少发', '发错', '漏送', '准时', '提前到',
    ],
    ja: ['配送', '配達', '届かな', '届きませ', '届かず', '届い', '届き', '届け', '発送', '到着', '宅配', '梱包', '包装', '荷物', '送料', '未着', '箱が'],
  },
  hints: {
    en: [
      'arrived', 'arrive', 'arrives', 'arrival', 'order', 'ordered', 'received', 'in the (post|mail)', 'by (post|mail)', 'postman', 'doorstep', 'late', 'box', 'boxes',
      'prime', 'driver*', 'track', 'tracking', 'sent', 'came', 'package', 'carrier', 'early', 'weeks',
    ],
    de: ['bestellt', 'bestellung', 'angekommen', 'erhalten', 'post', 'verspätet', 'karton*', 'ankunft', 'abgestellt', 'fahrer', 'pünktlich'],
    fr: ['commande', 'reçu', 'commandé', 'arrivé*', 'délai*', 'poste', 'retard', 'envoyé', 'réception', 'carton'],
    es: ['pedido', 'llegó', 'llegado', 'recibí', 'recibido', 'plazo', 'caja', 'envío', 'domicilio', 'puntual'],
    it: ['ordine', 'ordinato', 'arrivato', 'arrivata', 'ricevuto', 'puntuale', 'ritardo', 'scatola', 'tempi'],
    nl: ['bestelling', 'besteld', 'ontvangen', 'binnen', 'aangekomen', 'post', 'doos', 'laat'],
    pt: ['pedido', 'chegou', 'recebi', 'prazo', 'caixa', 'atras*', 'dia'],
    pl: ['zamówienie', 'przyszł*', 'poczta'],
    tr: ['sipariş*', 'gelmedi', 'geldi', 'ulaştı', 'adres*'],
    zh: ['送', '速度', '快', '慢', '小时', '到了', '分钟'],
    ja: ['注文', '箱', '遅れ'],
  },
};
