import type { Theme } from '@/lib/scoring/themes/theme';

/** Whether it can be had: stock, sizes, range, regions. */
export const availabilityStock: Theme = {
  id: 'availability_stock',
  homes: ['shop', 'thing', 'food'],
  phrases: {
    en: [
      '(out of|in|low|no|back in|sold|restock*|limited|without) (stock|supply|out)', 'out of stock', '(in|no|low|back in|limited) stock', 'sold out', 'restock*',
      're stock', 'unavailable', '(not|no longer|never|always|isnt|arent|wasnt|is|are|was|were|only) available', 'availability',
      '(ran|run|running|runs) out of (stock|food|everything|it|bread|beer|them|wine|milk|items|size*|tickets|chicken)',
      '(discontinu*|back order*|backorder*|backordered|preorder*|pre order*)',
      '(my|our|your|in|wide|larger|smaller|different|more|other|bigger|right|plus) (size|sizes|sizing|fit|colour|color|colours|colors) ~4 (available|stock|please|have|offer|sell|make|bring|back)',
      '(bring|brought|get|getting|have|coming) ~3 back in ~2 (stock|store*|black|size)',
      '(dont|doesnt|didnt|never|do not|not) (have|stock|carry|sell) (any|it|the|my|what|half|size*|them|anything|enough|most|these|this)',
      '(wide|limited|huge|poor|large|vast|lack of|bigger|more|better) (selection|choice|range|assortment|choices) of',
      '(no|poor|little|limited|small) (selection|choice|range|variety)', 'empty shelves', 'shelves (are|were) empty', '(please|pls) make (these|this|them|it) in',
      '(when|will|where) ~5 (available|back in stock|in stock|restock*)', 'not available in (my|our) (country|region|area)', '(country|region)',
      'they (were|had|are) ~2 out of',
    ],
    de: [
      '(ausverkauft|nicht (vorrätig|lieferbar|verfügbar|auf lager|erhältlich)|auf lager|verfügbar|vorrätig|lieferbar|lieferengpass|verfügbarkeit|sortiment|auswahl|vergriffen|nachschub|restposten)',
      '(wann|wo) ~5 (wieder|version|größe|verfügbar|erhältlich)', '(gibts|gibt es) ~6 (wieder|größe|nicht mehr)', '(leere|leer) regal*',
    ],
    fr: [
      '(rupture|en stock|stock*|indisponible*|non disponible*|plus disponible*|épuisé*|réappro*|plus de (choix|stock|plat|dessert|produits)|manque de choix|choix limité|peu de choix|large choix|grand choix|choix varié|rayons vides)',
      '(garantie|garanti|promis) avant', 'plus disponible', '(pas|plus) (ma|sa|la|en) taille',
    ],
    es: [
      '(agotad*|sin stock|en stock|stock|disponible*|disponibilidad|no (hay|había|tenían|quedaba*) ~3 (stock|talla*|producto*|carta|disponib*|existencias)|existencias|poca variedad|variedad|surtido|desabastec*|amplia carta|carta (amplia|corta|variada|escasa)|poca elección)',
    ],
    it: [
      '(esaurit*|non disponibil*|disponibil* ~3 (taglia|magazzino|prodotto|articolo)|in magazzino|scorte|assortimento|assortit*|vasta scelta|ampia scelta|poca scelta|scelta (limitata|ampia|vasta|varia)|riassort*|sold out|terminat*)',
      'quando ~4 disponibil*',
    ],
    nl: [
      '(uitverkocht|op voorraad|niet op voorraad|voorraad|niet (leverbaar|beschikbaar|verkrijgbaar)|niet meer (leverbaar|beschikbaar|verkrijgbaar)|verkrijgbaar|assortiment|keuze (is|beperkt|genoeg)|beperkte (keuze|kaart)|uitgebreide (kaart|keuze)|veel keuze|weinig keuze|lege schappen)',
      'wanneer ~4 (weer|terug|beschikbaar)',
    ],
    pt: [
      '(esgotad*|em estoque|estoque|stock|sem stock|disponível|disponíveis|indisponível|disponibilidade|variedade*|pouca opção|poucas opções|repor|reposição|falta de (produto*|stock|estoque))',
      '(não|nunca) (tem|tinha|tinham) ~3 (tamanho|cardápio|produto|estoque)',
    ],
    pl: ['(niedostępn*|dostępnoś*|brak (towaru|rozmiaru|produktu)|wyprzedan*|w magazynie|asortyment*|duży wybór|mały wybór)'],
    tr: ['(stok*|tükend*|mevcut değil|bulunmuyor|bulunamıyor|çeşit*|seçenek*)'],
    zh: ['缺货', '没货', '断货', '无货', '售罄', '卖完', '有货', '补货', '库存', '没有了', '品种', '选择少', '选择多', '种类'],
    ja: ['在庫', '品切れ', '売り切れ', '欠品', '入荷', '品揃え', '種類'],
  },
  hints: {
    en: ['stock', 'available', 'selection', 'variety', 'range', 'choice', 'size', 'sizes', 'exclusive', 'supply', 'limited', 'sell', 'carry', 'region'],
    de: ['größe', 'größen', 'erhältlich', 'farbe', 'version', 'lager', 'führt'],
    fr: ['choix', 'variété', 'gamme', 'taille*', 'pointure', 'référence*', 'modèle'],
    es: ['talla*', 'variado', 'variada', 'selección', 'hay ~1 de', 'oferta', 'elección'],
    it: ['scelta', 'taglia', 'taglie', 'varietà', 'varia', 'gamma', 'magazzino'],
    nl: ['keuze', 'maat', 'maten', 'beschikbaar', 'aanbod', 'variatie'],
    pt: ['tamanho', 'escolha', 'opções', 'numeração'],
    pl: ['dostępn*', 'rozmiar*', 'wybór'],
    tr: ['beden', 'mevcut'],
    zh: ['尺码'],
    ja: ['選'],
  },
};
