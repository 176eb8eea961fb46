import type { Theme } from '@/lib/scoring/themes/theme';

/** Dirt, smell, hygiene, vermin. */
export const cleanliness: Theme = {
  id: 'cleanliness',
  homes: ['place', 'food', 'care'],
  phrases: {
    en: [
      '(dirty|filthy|unclean|spotless|immaculate|unhygienic|hygienic|grubby|grimy|mouldy|moldy|stained|sticky|disgusting|smelly|stinky|clean|cleaned|tidy|dusty) ~3 (room*|table*|toilet*|bathroom*|restroom*|kitchen|floor*|carpet*|sheet*|bed|bedding|plate*|glass*|cutlery|place|hotel|restaurant|towel*|ward|shower|seat*|facilities|pool|apartment|linen|car|bus|train|shop|store|cup*|house|flat|area*|and)',
      '(room*|table*|toilet*|bathroom*|restroom*|kitchen|floor*|carpet*|sheet*|bed|beds|bedding|plate*|glasses|cutlery|place|hotel|restaurant|towel*|ward|shower|seat*|facilities|pool|apartment|linen|everything|it) ~1 (is|was|were|are|looked|looks|smelled|smelt|had|could be|needs) [very|so|really|absolutely|not|always|all|super|extremely|a bit|kept|quite|pretty|nice and] (dirty|filthy|unclean|clean|cleaned|cleaner|spotless|immaculate|unhygienic|grubby|stained|smelly|tidy|dusty|mouldy|moldy|sticky)',
      '(cleanliness|hygiene|hygienic|unhygienic|spotless*|filthy|filth|immaculate|immaculately|unsanitary|sanitary|bed bugs|bedbugs|cockroach*|roach*|mice|rats|vermin|mold|mould|mouldy|moldy|mildew|grime|stains on|dust everywhere|hairs in|pubic|uncleaned|squalid|infested|dirt)',
      '(clean|cleaned|cleaning) (every day|daily|and tidy|and comfortable|rooms|toilets)', 'housekeeping',
      '(smelled|smells|smelt|stank|stinks|stinking|smell|reeked) ~2 (of|like) ~2 (urine|pee|damp|sewage|drain*|smoke|mould|mold|sweat|piss|rotten|cigarette*)',
    ],
    de: [
      '(sauber*|schmutzig*|dreckig*|verdreckt*|unsauber|hygien*|unhygienisch*|schimmel*|verschimmelt|gepflegt|ungepflegt|geputzt|gereinigt|reinigung*|putzfrau|kakerlake*|ratten|mäuse|bettwanzen|ungeziefer|fleckig|flecken|staubig|verstaubt|dreck|schmutz|ekelhaft|eklig|stinkt|stank|gestank|klebrig|versifft|siffig)',
    ],
    fr: [
      '(propre*|propreté|sale|sales|saleté*|crasseu*|crade|dégueulasse|dégoûtant*|hygiène|malpropre|nettoyé*|nettoyage|ménage|cafard*|punaise*|souris|rats|moisi*|moisissure*|poussière*|poussiéreu*|taché*|tâches|insalubre)',
    ],
    es: [
      '(limpi*|suci*|suciedad|mugr*|higien*|antihigiénic*|cucaracha*|ratas|ratones|chinches|moho|mancha*|polvo|asco|asqueros*|olor*|huele|olía|pelos|impecable|impoluto|desinfect*)',
    ],
    it: [
      '(pulit*|pulizia|pulizie|sporc*|sporcizia|igien*|scarafagg*|topi|cimici|muffa|macchi*|polvere|puzza|puzzava|puzzolent*|schifo|lurid*|sudici*|disinfett*)',
    ],
    nl: [
      '(schoon|schone|vies|vieze|vuil|vuile|smerig*|hygiën*|onhygiënisch|proper|propere|netjes schoon|schoongemaakt|schoonmaak|kakkerlak*|muizen|ratten|bedwants*|schimmel*|vlekken|stof overal|stonk|stank|plakkerig*|onfris|beestjes|poets*)',
    ],
    pt: [
      '(limp*|sujo|suja|sujos|sujas|sujeira|imund*|higien*|barata*|ratos|percevejo*|mofo|bolor|mancha*|poeira|pó|nojo|nojent*|fedor|fedia|fedendo|cheiro*|mau cheiro|cabelo (na|no)|lixo)',
    ],
    pl: ['(czyst*|brudn*|brud|czystość|higien*|karaluch*|pleśń|pleśni|śmierdz*|smród|syf|sprzątan*|kurz)'],
    tr: ['(temiz*|pis|pislik|kirli*|hijyen*|hamamböceği|böcek*|küf*|leke*|koku*|tozlu)'],
    zh: ['干净', '卫生', '整洁', '蟑螂', '老鼠', '虫子', '苍蝇', '头发', '发霉', '异物', '清洁', '灰尘'],
    ja: ['清潔', '不潔', '汚い', '汚れ', '掃除', 'ゴキブリ', 'カビ', '衛生', 'ほこり', '髪の毛', '異臭'],
  },
  hints: {
    en: [
      'clean', 'dirty', 'smell', 'smelly', 'stain*', 'tidy', 'dust', 'dusty', 'toilets', 'wiped', 'sweep', 'disgusting', 'rat', 'flies', 'insects', 'bugs', 'soap',
    ],
    de: ['staub', 'haare', 'geruch', 'riecht', 'roch', 'toilette*', 'müll', 'ordentlich'],
    fr: ['impeccable', 'nickel', 'poils', 'cheveux', 'sent mauvais', 'pue', 'puait', 'toilettes', 'sanitaires', 'entretenu*', 'entretien'],
    es: ['baños', 'toallas', 'sábanas', 'cuidad*'],
    it: ['odore', 'bagni', 'asciugamani', 'lenzuola', 'capelli'],
    nl: ['netjes', 'stinkt', 'ruikt', 'rook', 'toiletten', 'haren', 'stoffig', 'onderhouden'],
    pt: ['banheiros', 'toalhas', 'lençóis', 'cuidad*'],
    pl: ['zapach', 'łazienk*'],
    tr: ['tuvalet*', 'banyo', 'havlu'],
    zh: ['味', '毛', '脏', '霉', '臭'],
    ja: ['臭', '綺麗', 'きれい', '埃'],
  },
};
