import type { Theme } from '@/lib/scoring/themes/theme';

/** Where it is, how one gets there and in, also for people with a disability. */
export const locationAccess: Theme = {
  id: 'location_access',
  homes: ['place', 'food', 'care'],
  phrases: {
    en: [
      '(great|good|perfect|excellent|convenient|ideal|bad|poor|central|prime|best|terrible|fantastic|super|amazing|handy|nice|inconvenient) [central] (location|spot|position)',
      'location (is|was|of|could|makes|couldnt)', '(located|situated)', 'well (located|situated)', '(walking|short) distance',
      '(minutes|min|mins|minute|steps|blocks|metres|meters|short|easy|# minute) (walk|away|from|drive) ~2 (from|to|the)',
      'close to (the|everything|all|our|my|downtown|public|metro|shops|beach|station)', 'near (the|to) (station|metro|beach|airport|centre|center|bus|subway|shops|sea)',
      '(hard|easy|difficult|impossible|tricky) to (find|get to|reach|park|access)', 'parking', 'car park', 'wheelchair*',
      '(disabled|step free|ramp|accessible|accessibility|mobility|deaf|blind|hearing|visually) ~3 (access*|toilet*|user*|people|entrance|parking|aid*|loop|only|impaired|for|visitor*)',
      'accessib*', 'i(m|am) (deaf|blind|disabled|in a wheelchair|partially sighted|hard of hearing)',
      '(far|miles) (from|away) ~3 (centre|center|town|station|beach|everything|city|home)',
      '(public transport|bus stop|metro station|subway station|train station|tram stop)', 'opening (hours|times)',
      '(in the|out of the) (heart|middle|centre|center) of [the] (city|town|nowhere|everything)', 'neighbourhood', 'neighborhood',
      '(only|nearest|closest) ~2 (branch|store|clinic|location)', 'out of the way', 'off the beaten', 'signage', 'signpost*', '(steep|many) (stairs|steps)',
      'no (lift|elevator|ramp)',
    ],
    de: [
      '(lage|lagen|gelegen|erreichbar|erreichbarkeit|zentral|zentrumsnah|parkplatz*|parkplätze|parken|parkhaus|barrierefrei*|rollstuhl*|behindertengerecht|anbindung|anfahrt|öffnungszeit*|zugänglich|verkehrsanbindung)',
      '(nähe|nah|nahe|weit) ~3 (bahnhof|zentrum|strand|stadt|innenstadt|u bahn|entfernt|weg)', '(gute|super|tolle|zentrale|schlechte|perfekte) (lage|anbindung)', 'zu fuß',
      '(schwer|leicht|gut|schlecht) zu finden', 'öffentlichen verkehrsmittel*', 'gehbehindert*', '(bin|ist) (taub|blind|gehörlos)',
    ],
    fr: [
      '(situé*|situation|emplacement|bien placé*|quartier|proximité|accès|accessible*|accessibilité|handicap*|fauteuil roulant|pmr|parking|garer|stationn*|centre ville|à pied|transports en commun|horaires d ouverture|coin perdu)',
      '(près|proche|loin) (du|de|des)', '(à) (deux pas|# min*|quelques pas|côté)', 'au coeur (de|du)', '(difficile|facile|dur) (à trouver|d accès|à accéder)',
      '(suis|est) (sourd*|aveugle|handicapé*)',
    ],
    es: [
      '(ubicación|ubicado|ubicada|situado|situada|situación|localización|céntric*|cerca|cercanía|lejos|aparcar|aparcamiento|parking|estacionamiento|acceso|accesib*|silla de ruedas|minusválid*|discapacit*|barrio|metro|a pie|andando|transporte público|horario*)',
      '(al lado|en el centro|en pleno|a # minutos|a un paso|a dos pasos)', '(difícil|fácil) de encontrar', 'bien comunicado', 'soy (sordo|sorda|ciego|ciega)',
    ],
    it: [
      '(posizione|ubicat*|situat*|posizionat*|centrale|vicino a|vicino alla|vicino al|vicinanze|lontano|parcheggi*|accessibil*|accesso|sedia a rotelle|disabil*|carrozzina|barriere architettoniche|quartiere|a piedi|mezzi pubblici|orari di apertura|raggiungibil*|comodo per)',
      '(vicin*|lontan*) ~2 (centro|stazione|metro|spiaggia|mare|aeroporto)', '(difficile|facile) da (trovare|raggiungere)', 'sono (sordo|sorda|cieco|cieca)',
    ],
    nl: [
      '(locatie|ligging|gelegen|bereikbaar*|parkeren|parkeerplaats*|parking|parkeergelegenheid|toegankelijk*|rolstoel*|mindervalide*|gehandicapt*|centraal|openbaar vervoer|openingstijden|openingsuren|loopafstand|buurt)',
      '(dichtbij|vlakbij|vlak bij|dicht bij|ver van|in het hart|hartje|midden in)', '(moeilijk|makkelijk|gemakkelijk) te (vinden|bereiken)',
      '(ben|is) (doof|blind|slechthorend)',
    ],
    pt: [
      '(localização|localizad*|bem situado|situad*|centra*|perto|próxim*|longe|estacionamento|estacionar|acesso|acessib*|acessível|cadeira de rodas|cadeirante*|deficient*|bairro|metro|metrô|a pé|transportes públicos|horário de funcionamento)',
      '(difícil|fácil) de (encontrar|achar|chegar)', 'sou (surdo|surda|cego|cega)',
    ],
    pl: ['(lokalizacj*|położeni*|położon*|parking*|dojazd*|blisko|daleko|wózk* inwalidzk*|niepełnosprawn*|centrum|godziny otwarcia)'],
    tr: ['(konum*|lokasyon*|otopark*|park yeri|ulaşım*|merkezi|yakın|uzak|engelli*|tekerlekli sandalye|yürüme mesafesi)'],
    zh: ['位置', '地理', '交通', '停车', '地铁', '附近', '方便到', '轮椅', '无障碍', '残疾', '难找', '市中心', '营业时间'],
    ja: ['立地', '場所', 'アクセス', '駐車場', '駅から', '駅近', '車椅子', 'バリアフリー', '徒歩', '営業時間'],
  },
  hints: {
    en: [
      'street*', 'surrounding*', 'bus service', 'location', 'located', 'access', 'central', 'nearby', 'near', 'close', 'walk', 'far', 'distance', 'downtown', 'metro',
      'station', 'beach', 'centre', 'center', 'neighborhood', 'area', 'find', 'disabled', 'stairs', 'ramp', 'closed', 'open', 'opening', 'journey', 'travel',
    ],
    de: ['zentrum', 'bahnhof', 'innenstadt', 'nähe', 'weg', 'filiale', 'geschlossen', 'geöffnet', 'stufen', 'treppe*', 'bushaltestelle'],
    fr: ['centre', 'gare', 'métro', 'plage', 'trajet', 'localisation', 'adresse', 'fermé', 'ouvert', 'escaliers', 'rue'],
    es: ['centro', 'playa', 'estación', 'zona', 'calle', 'distancia', 'aeropuerto', 'cerrado', 'abierto', 'escaleras'],
    it: ['centro', 'stazione', 'metro', 'spiaggia', 'mare', 'zona', 'fermata', 'distanza', 'chiuso', 'aperto', 'scale'],
    nl: ['centrum', 'station', 'metro', 'strand', 'lopen', 'afstand', 'gesloten', 'open', 'trap', 'trappen', 'haven', 'stad'],
    pt: ['centro', 'praia', 'estação', 'rua', 'zona', 'distância', 'fechado', 'aberto', 'escadas'],
    pl: ['dworzec', 'plaż*', 'przystanek'],
    tr: ['merkez*', 'metro', 'plaj'],
    zh: ['近', '远', '车站', '离'],
    ja: ['駅', '近'],
  },
};
