import type { Theme } from '@/lib/scoring/themes/theme';

/** The place itself: rooms, seats, noise, warmth, view. */
export const ambienceFacilities: Theme = {
  id: 'ambience_facilities',
  homes: ['place', 'food'],
  phrases: {
    en: [
      'ambience', 'ambiance', 'atmosphere', 'decor', 'décor', 'interior', 'cosy', 'cozy', 'romantic',
      '(music|noise|it|place) [was|is|were] [too|so|very|really|way] (loud|noisy|quiet|crowded|dark|cramped|dingy)',
      '(loud|noisy|live|background) (music|crowd*|room*|neighbours|place)',
      '(rooms|room|bed|beds|pool|gym|spa|bathroom|shower|balcony|lobby|garden|terrace|patio|rooftop|seating|seats|view|views|air conditioning|aircon|ac|heating|wifi|wi fi|lift|elevator|facilities|furniture|lounge|bar area|playground|changing room*|cinema|theatre|temperature|lighting|building|grounds|property|venue|hotel|apartment) [itself|here|in the room|areas] (is|was|were|are|has|had|did|didnt|needs|need|could|looked|felt|smelled|broken|not working)',
      '(comfortable|uncomfortable|spacious|tiny|small|large|big|beautiful|lovely|nice|great|dated|outdated|shabby|run down|modern|stylish|stunning|amazing|gorgeous|comfy|cramped|cold|freezing|quiet|best) (room*|bed|beds|pool|bathroom*|place|setting|building|hotel|view*|seat*|seating|balcony|interior|restaurant|garden*|terrace|patio|apartment|space|environment|property|venue|chair*|grounds|gym|lounge|architecture|park|museum|cathedral)',
      '(well|nicely|beautifully) (decorated|designed|furnished|maintained|kept|laid out)', '(run|worn) down', 'outdated',
      '(great|good|nice|lovely|perfect|fun|cool|best|amazing|beautiful|relaxing) (place|spot|vibe|vibes|ambience|ambiance|hangout) [to|for]', 'vibe', 'vibes', 'hang out',
      'hangout', 'too (cold|hot|warm|noisy|loud|small|crowded) in (the|there|here)', '(freezing|boiling) ~2 (room*|area*|inside|hall|ward|waiting)',
      '(room*|area*|inside|hall|ward|aerea|restaurant) ~2 (freezing|boiling|stuffy|draughty|too hot|too cold)', 'facilities', 'scenery',
      '(wifi|wi fi|internet) ~4 (slow|work*|free|poor|room*|weak|down)', 'swimming pool', 'comfortable (and|stay|bed*|room*)', 'parking lot', 'well equipped',
      'waiting room', 'crowded', 'noisy', 'peaceful', 'picturesque', '(the|their|and|with) (decor|ambience|ambiance|atmosphere|vibe|setting|view|views)',
    ],
    de: [
      '(ambiente|atmosphäre|einrichtung|eingerichtet|gemütlich*|ungemütlich|stimmung|dekoration|deko|möbel|flair|aussicht|ausblick|terrasse|biergarten|klimaanlage|heizung|ausstattung|ausgestattet|renovierungsbedürftig|abgewohnt|hellhörig|pool|schwimmbad|sauna|wlan|aufzug|spielplatz|umkleide*)',
      '(zimmer|bett|betten|bad|raum|räume|hotel|kino|saal|sitze|plätze|matratze|unterkunft|wohnung|anlage|garten|halle|gebäude|lokal) (ist|war|waren|sind|hat|sehr|wirkt|könnte)',
      '(schönes|großes|kleines|tolles|gemütliches|modernes|nettes|ruhiges|altes) (zimmer|hotel|bad|lokal|ambiente|restaurant|bett|museum|kino)',
      '(schöne|tolle|große|kleine|gemütliche|moderne|ruhige) (zimmer|lage|terrasse|anlage|räume|aussicht|location|unterkunft)',
      '(zu|sehr|extrem) (laut|lärm|eng|voll|kalt|dunkel|ruhig)', 'musik ~3 (laut|live|gut)', 'schlafen',
    ],
    fr: [
      '(ambiance|atmosphère|cadre|décor|déco|décoration|convivial*|chaleureux|cosy|bruyant*|bruit|calme|terrasse|vue|piscine|literie|climatisation|clim|chauffage|équipements|bien équipé|bien équipée|mal équipé|mobilier|vétuste|rénov*|confort*|inconfort*|insonoris*|wifi|ascenseur|jardin|intime|romantique|musique|dépaysement|spacieu*|lumineu*|cheminée|insonorisation)',
      '(bel|beau|belle|bon|joli|magnifique|superbe|petit|charmant|sympathique|agréable) (endroit|lieu|cadre|hôtel|établissement|salle|terrasse|vue|ambiance|coin|décor)',
    ],
    es: [
      '(ambiente|decoración|decorado|acogedor*|ruido*|ruidos*|terraza|vistas|piscina*|aire acondicionado|calefacción|instalaciones|comodidad*|cómod*|incómod*|ascensor|wifi|jardín|jardines|música|tranquil*|romántic*|sitio|lugar|íntimo|espacios*|amplia|amplio|amplias|ambientación|espectáculo*|reform*|mobiliario|animación|lobby|gimnasio)',
      '(el|su|este) (local|entorno|ambiente)', '(la|su) decoración',
      '(bonito|agradable|precioso|encantador|bello|hermoso|buen|gran|excelente) (sitio|lugar|local|hotel|ambiente|entorno|restaurante)',
    ],
    it: [
      '(ambiente|atmosfera|arredamento|arredato|arredi|locale|accoglient*|rumoros*|rumore|rumori|terrazza|vista|piscina|aria condizionata|riscaldamento|struttura|confortevol*|comod*|scomod*|ascensore|wifi|giardino|musica|tranquill*|romantic*|spazios*|posto|ristruttura*|insonorizza*|panorama|servizi igienici)',
      '(il|un) locale', 'l ambiente',
    ],
    nl: [
      '(sfeer|sfeervol*|gezellig*|ambiance|interieur|inrichting|ingericht|aankleding|decor|kader|setting|terras|uitzicht|zwembad|airco|verwarming|lawaai*|lawaaierig|geluid*|gehorig|rumoer*|druk|rustig*|muziek|comfortabel*|ongezellig|lift|wifi|tuin|meubilair|faciliteiten|knus|romantisch*|accommodatie|ruimte|ruim|sfeerloos|aangenaam kader)',
      '(mooi|mooie|leuk|leuke|fijne|gezellige|prachtig|prachtige|kleine|aangename) (plek|plaats|zaak|zaal|locatie|hotel|kamer*|omgeving|tent|terras|gelegenheid|restaurant|inrichting)',
    ],
    pt: [
      '(ambiente|decoração|decorad*|aconchegant*|acolhedor*|barulh*|barulho|ruído|terraço|esplanada|vista|piscina*|ar condicionado|instalações|conforto|confortável|confortáveis|desconfort*|elevador|wifi|jardim|música|tranquil*|romântic*|lugar|local|espaço|espaços|espaços*|estrutura|reforma|café da manhã ~3 salão)',
    ],
    pl: ['(atmosfer*|klimat|wystrój|wnętrz*|basen*|hałas*|głośno|klimatyzacj*|widok*|taras*|ogród|przytuln*|komfort*|wygodn*|niewygodn*)'],
    tr: ['(ambiyans*|atmosfer*|dekor*|manzara*|ortam*|havuz*|klima*|gürültü*|sessiz|müzik*|rahat|konfor*|teras*|bahçe*|tesis*)'],
    zh: ['环境', '装修', '氛围', '气氛', '设施', '隔音', '空调', '舒适', '安静', '浴室', '游泳池', '风景', '座位', '音乐', '热水'],
    ja: ['雰囲気', '設備', '眺め', '景色', '店内', '温泉', '風呂', 'ベッド', '騒音', 'うるさい', '静か', '内装', '空調', '居心地'],
  },
  hints: {
    en: [
      'place', 'room', 'rooms', 'music', 'loud', 'quiet', 'view', 'views', 'seating', 'seats', 'seat', 'comfortable', 'comfy', 'bed', 'pool', 'bathroom', 'noise', 'noisy',
      'decorated', 'lighting', 'design', 'atmospheric', 'setting', 'temperature', 'heating', 'cold', 'freezing', 'beautiful', 'garden', 'patio', 'terrace', 'furniture',
      'chairs', 'tables', 'space', 'venue', 'hotel', 'cinema', 'museum', 'park', 'environment', 'building', 'toilets', 'wifi', 'spacious', 'charming', 'relaxing', 'show',
      'crowd', 'crowds', 'groups', 'vibe', 'shower', 'lift', 'elevator', 'crowded',
    ],
    de: [
      'zimmer', 'bett', 'hotel', 'raum', 'räume', 'laut', 'ruhig', 'kalt', 'eng', 'modern', 'schön', 'kino', 'museum', 'musik', 'sitze', 'lärm', 'hörsaal', 'warm',
      'garten',
    ],
    fr: [
      'salle', 'salles', 'salle de bain*', 'chambre*', 'lit', 'lits', 'endroit', 'lieu', 'lieux', 'hôtel', 'place', 'froid', 'chaud', 'sièges', 'intérieur', 'moderne',
      'petit', 'tables', 'tranquille', 'agréable', 'charme', 'cinéma', 'musée',
    ],
    es: [
      'habitación', 'habitaciones', 'cama', 'camas', 'baño', 'local', 'hotel', 'moderno', 'antiguo', 'viejo', 'pequeño', 'mesas', 'sillas', 'estrecho', 'frío', 'calor',
      'luz', 'salón', 'museo', 'cine', 'vista', 'entorno',
    ],
    it: [
      'camera', 'camere', 'letto', 'letti', 'bagno', 'hotel', 'albergo', 'moderno', 'vecchio', 'piccolo', 'tavoli', 'sedie', 'freddo', 'caldo', 'luogo', 'bello', 'cinema',
      'museo', 'sala',
    ],
    nl: [
      'kamer', 'kamers', 'bed', 'bedden', 'badkamer', 'plek', 'hotel', 'modern', 'oud', 'verouderd', 'klein', 'tafels', 'stoelen', 'koud', 'warm', 'licht', 'museum',
      'bioscoop', 'stoel*', 'zitten', 'mooi',
    ],
    pt: [
      'quarto', 'quartos', 'cama', 'camas', 'banheiro', 'casa de banho', 'hotel', 'moderno', 'antigo', 'velho', 'pequeno', 'mesas', 'cadeiras', 'frio', 'calor', 'bonito',
      'cinema', 'museu', 'sala', 'praia',
    ],
    pl: ['pokój', 'pokoje', 'pokoju', 'łóżk*', 'hotel*', 'lokal', 'miejsce', 'muzyka', 'ładn*'],
    tr: ['oda', 'odalar*', 'odamız', 'yatak*', 'otel*', 'mekan*', 'yer', 'güzel', 'masa*'],
    zh: ['房间', '酒店', '旧', '床', '吵'],
    ja: ['部屋', '広', '狭', '音'],
  },
};
