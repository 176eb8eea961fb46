import { givenName } from '@/lib/scoring/signals/words/given-names';
import type { Signal } from '@/lib/scoring/signals/signal';

const role = {
  en: '(waiter|waitress|server|host|hostess|bartender|barman|barmaid|barista|chef|receptionist|concierge|porter|driver|courier|postman|postwoman|mailman|nurse|midwife|surgeon|dentist|hygienist|physio|physiotherapist|therapist|psychologist|psychiatrist|counsellor|counselor|technician|tech|engineer|electrician|plumber|mechanic|fitter|installer|stylist|hairdresser|barber|beautician|masseuse|masseur|instructor|trainer|tutor|lecturer|guide|tourguide|cashier|salesman|saleswoman|salesperson|saleslady|advisor|adviser|rep|representative|operator|housekeeper|cleaner|maid|bellboy|bellman|bellhop|doorman|lifeguard|pharmacist|optician|optometrist|vet|groomer|stewardess|steward|conductor|handyman|landlord|landlady|caseworker|carer|keyworker|paramedic|usher|sommelier|babysitter|realtor|manageress|matron|radiographer|phlebotomist|anaesthetist|locksmith|roofer|gardener|decorator|removalist|cabbie|skipper)',
  de: '(kellner|kellnerin|bedienung|barkeeper|barista|koch|köchin|rezeptionist|rezeptionistin|fahrer|fahrerin|busfahrer|busfahrerin|taxifahrer|taxifahrerin|postbote|postbotin|briefträger|briefträgerin|paketbote|zusteller|zustellerin|lieferant|bote|arzt|ärztin|zahnarzt|zahnärztin|hebamme|krankenschwester|pfleger|pflegerin|krankenpfleger|therapeut|therapeutin|physiotherapeut|physiotherapeutin|techniker|technikerin|monteur|elektriker|klempner|mechaniker|installateur|friseur|friseurin|frisörin|kosmetikerin|masseurin|trainer|trainerin|kursleiter|kursleiterin|dozent|dozentin|lehrer|lehrerin|tutor|referent|referentin|professor|professorin|reiseleiter|reiseleiterin|stadtführer|stadtführerin|guide|verkäufer|verkäuferin|kassierer|kassiererin|berater|beraterin|sachbearbeiter|sachbearbeiterin|mitarbeiterin|filialleiter|filialleiterin|chefin|wirt|wirtin|gastgeber|gastgeberin|zimmermädchen|portier|concierge|hausmeister|vermieter|vermieterin|apotheker|apothekerin|optiker|optikerin|tierarzt|tierärztin|stewardess|schaffner|schaffnerin|zugbegleiter|zugbegleiterin|handwerker|ansprechpartner|ansprechpartnerin|betreuer|betreuerin|servicekraft|azubi)',
};
const praise = {
  en: '(amazing|awesome|brilliant|fantastic|wonderful|excellent|lovely|great|outstanding|incredible|superb|exceptional|terrific|fabulous|perfect|phenomenal|delightful|charming|sweet|helpful|friendly|kind|polite|courteous|patient|attentive|professional|knowledgeable|welcoming|caring|gentle|thorough|efficient|considerate|thoughtful|warm|funny|informative|understanding|reassuring|compassionate|cheerful|accommodating|hilarious|star|legend|angel|gem|saint|hero|lifesaver|godsend|treasure|diamond|superstar|best|pleasure|smile|smiling|magician|genius|skilled|talented|passionate|engaging|entertaining|supportive)',
  de: '(toll|tolle|toller|tollen|super|klasse|spitze|großartig|großartige|großartiger|fantastisch|wunderbar|wunderbare|hervorragend|hervorragende|hervorragender|ausgezeichnet|freundlich|freundliche|freundlicher|freundlichen|nett|nette|netter|netten|lieb|liebe|lieber|liebevoll|hilfsbereit|kompetent|kompetente|kompetenter|geduldig|aufmerksam|höflich|zuvorkommend|sympathisch|sympathische|sympathischer|engagiert|engagierte|engagierter|professionell|einfühlsam|herzlich|herzliche|beste|bester|besten|perfekt|genial|engel|held|heldin|goldstück|schatz|lächeln|charmant|gut|gute|guter|motiviert|humor|lob|begeistert|überzeugt|bemüht)',
};
/** What a person does for a customer. */
const helped = {
  en: '(helped|assisted|served|sorted|listened|welcomed|explained|guided|fixed|repaired|installed|delivered|answered|greeted|resolved|solved|rescued|saved|advised|supported|cared|reassured|waited on|arranged|organised|organized|recommended|surprised|treated|taught|cooked|went|bent|turned|took|made|gave|stayed|carried|accommodated|walked|drove|cleaned|checked|found|calmed|does|did|cuts|cut|is|was|were|are|has|knows|came|looked|looks|takes|makes)',
  de: '(half|geholfen|erklärt|erklärte|beraten|beriet|bedient|bedienung|repariert|gelöst|gerettet|betreut|gekümmert|kümmert|kümmerte|hat|ist|war|haben|waren|sind|macht|nahm|schneidet)',
};

/** Praise for somebody to whom it can be passed on: by name, or by what they did and where. "The staff were friendly" is nobody in particular. */
export const praiseForPerson: Signal = {
  id: 'praise_for_person',
  hardRisk: false,
  points: 0,
  phrases: {
    en: [
      `(our|my|the|a|an|this|that|one|another|lovely|young|head|duty|night|bus|taxi|delivery|tour|sales|dental|customer) ~1 ${role.en} ~6 ${praise.en}`,
      `${praise.en} ~1 ${role.en} (was|who|named|called|@|made|helped|took|and)`, `(had|got|have|with) (a|an|the|our) [most|really|very|truly|absolutely|such] ${praise.en} ~1 ${role.en}`,
      `(lady|gentleman|guy|man|woman|girl|boy|chap|bloke|person|lad|fella|member of staff|team member|staff member|assistant|agent|manager|owner|manageress|consultant|doctor|teacher|gp|supervisor|attendant|volunteer|teller|clerk|coach|professor) ~1 (at|in|on|from|behind|who|called|named|serving|that|working) ~8 ${praise.en}`,
      `(our|my|the|this|that) ~1 (assistant|agent|manager|owner|consultant|doctor|teacher|gp|supervisor|attendant|clerk|coach|professor|health visitor|support worker|social worker|case worker|key worker|delivery (man|guy|driver|lady|woman|boy|person)|health care assistant|tour leader) ~3 ${praise.en}`,
      `${praise.en} ~1 (lady|gentleman|guy|man|woman|girl|boy|chap|bloke|lad) ~2 (at|in|on|from|behind|who|called|named) ~3 (reception|desk|front|bar|counter|till|checkout|phone|door|shop|store|gate|kitchen|delivery|helped|served|delivered|took|made|entrance|chat|@)`,
      `${givenName} ~3 ${helped.en} ~6 ${praise.en}`, `${givenName} (and) [his|her|the] [team|crew|@|wife|husband|staff] ~3 ${helped.en} ~6 ${praise.en}`,
      `@ [and] [@] [from|at|in|on|our|the|who] ~3 (helped|assisted|served|sorted|listened|welcomed|guided|resolved|rescued|advised|reassured|went above|went out|bent over|looked after|took care|took the time|took good care|took great care|could not have|couldnt have|made us|made me|made our|made my|made sure|gave us|gave me|treated|taught|stayed) ~8 (${praise.en}|well|above|beyond|way|everything|patiently|time|thank*|recommend*|feel|welcome|comfortable|best|actually|care|day|stay|happy|love*|quickly|minutes|extra|mile)`,
      `(${givenName}|@) (does|did|cuts|cut|gives|gave|makes|made) ~1 (best|amazing|great|perfect|fantastic|excellent|wonderful|awesome|incredible)`,
      `(thanks|thank you|thankyou|thx|kudos|props|shoutout|shout out|credit|compliments|hats off|congratulations|huge thanks|cheers|hat tip|grateful|big thanks|applause|respect|bravo) ~1 to [our|the|my|your|dear|lovely|wonderful|amazing|mr|mrs|ms|miss|dr|nurse|sister|chef|driver|waiter|waitress|engineer|technician] (${givenName}|@) (for|who|at|from|and|in|on|our|the|you|he|she|they|his|her)`,
      `(thanks|thank you|thankyou|thx|cheers) [so|very] [much] (${givenName}|@) [and] [@] (for|you are|youre|you were|you made|from|at|who)`,
      `(shoutout|shout out|kudos|props|hats off) ~1 to (${givenName}|@)`, `(ask|asked|asking|request|book with|look out|look) for (${givenName}|@) ~8 (${praise.en}|wont|will|you|take*|hes|shes|knows|regret)`,
      `${givenName} ~2 (is|was|were|are) ~2 (amazing|awesome|fantastic|brilliant|wonderful|lovely|helpful|star|legend|angel|gem|superstar|lifesaver|patient|professional|attentive|knowledgeable|so good|so kind|so nice|a credit|a real credit|credit|an asset|the best|the nicest|great|excellent|incredible|outstanding|exceptional|friendly|kind|polite|courteous|efficient|gentle|caring|super|superb|sweet|terrific|thorough)`,
      `(mr|mrs|ms|miss|dr|doctor|nurse|sister|professor|prof|chef|captain|pastor|coach|officer) @ ~4 (${praise.en}|took|listened|helped|thank*|explained|deserves|credit)`,
      `(give|giving) (that|this|the|him|her) [man|woman|lady|guy|girl|chap|driver|waiter|waitress|nurse|person|lad|@|one] a [big|huge|massive|pay] (raise|rise|medal|promotion|bonus|pay rise|payrise|payraise|hug|pat|tip|award|gold star|knighthood)`,
      `(he|she|they|@|${givenName}|man|woman|lady|guy|driver|waiter|waitress|person|nurse|girl) ~1 (deserves|deserve|earned|needs) ~2 (raise|rise|medal|promotion|bonus|award|recognition|recognised|recognized|pay rise|payrise|applause|praise|credit|commendation|shoutout|tip)`, 'employee of the (month|year)', `(is|was) ~1 (credit|asset) to ~3 (company|team|business|store|hotel|you|trust|nhs|organisation|organization|profession|brand|restaurant|ward|hospital)`,
      `(special|particular|personal|huge|big|massive|many|extra) ~1 (thanks|thank you|mention|shoutout|shout|praise|kudos) ~2 (to|for) ~2 (${givenName}|@|${role.en}|lady|gentleman|guy|man|woman|girl|manager|owner)`, `(served|looked after|helped|treated|assisted|greeted|welcomed|taken care of|cared for|attended|guided|trained|taught) by ~2 (${givenName}|@|${role.en}) ~8 (${praise.en}|he|she|who|and)`,
      `(pass|passing|send|extend|give|forward) ~1 (my|our|on) ~2 (thanks|praise|compliments|gratitude|regards) ~2 to ~2 (@|${givenName}|${role.en}|lady|gentleman|guy|man|woman|manager)`,
      `(because|thanks|down|due|all|purely|entirely|10|9|#|stars|points) [of|to|for] (${givenName}|mr @|mrs @|ms @|miss @|dr @|nurse @) $`,
      `(${role.en}|lady|girl|guy|man|gentleman|assistant|agent|manager|owner|consultant) [named|called|name|was] @ ~10 ${praise.en}`, `${praise.en} ~2 (${role.en}|lady|girl|guy|man|gentleman|agent|manager|owner|consultant) [named|called] @`,
      `@ (our|the|my) ~1 (${role.en}|manager|owner|consultant|assistant|lady|guy) ~8 ${praise.en}`, `(${role.en}|lady|man|guy|woman|girl|gentleman) ~3 (went|goes) [way|far|so|really|well] above and beyond`, `(@|${givenName}|he|she) (went|goes) [way|far|so|really|well] above and beyond`,
    ],
    de: [
      `(unser|unsere|unserem|unserer|mein|meine|meinem|der|die|dem|ein|eine|dieser|diese|junge|junger|nette|netter|super) ~1 ${role.de} ~6 ${praise.de}`, `${praise.de} ${role.de} (der|die|war|hat|und|namens|@|ist)`,
      `(herr|herrn|frau|dr|schwester|pfleger|doktor|chefkoch) @ ~8 (${praise.de}|danke|dank|bedanken|geholfen|half|gekümmert|genommen|beraten|erklärt|empfehlen|mühe|zeit)`, `(dank|danke|dankeschön|lob|wegen|gruß|grüße|kompliment|bedanken|empfehlung|stern*|punkte|#) ~4 (herr|herrn|frau|dr|schwester) @`,
      `${givenName} ~2 ${helped.de} ~6 ${praise.de}`, `(danke|dank|dankeschön|lob|kompliment|shoutout|bedanken) ~4 (an|bei|für) ~3 (${givenName}|${role.de}|dame|herrn an|frau an)`, `(danke|dankeschön|merci) [dir|euch] [liebe|lieber] ${givenName}`,
      `(dame|herr|frau|mann|mitarbeiter|junge mann|mädchen) (an|am|in|von|vom|hinter|bei) ~3 (rezeption|empfang|theke|kasse|telefon|hotline|bar|schalter|service|tür|eingang|information|infoschalter|kundendienst|kundenservice) ~8 ${praise.de}`, `${praise.de} (dame|herr|frau|mann|mitarbeiter|mädchen) (an|am|in|von|vom|hinter|bei) ~3 (rezeption|empfang|theke|kasse|telefon|hotline|bar|schalter|service|tür|eingang|information)`,
      `(der|ein|dieser|unser) mitarbeiter [@] (war|hat|ist|half|konnte) ~8 (${praise.de}|geholfen|gekümmert)`, `${givenName} ~3 (hat|haben) ~6 (geholfen|gekümmert|beraten|erklärt|gerettet|betreut|genommen|gelöst)`, `(gehaltserhöhung|beförderung|mitarbeiter des monats|mitarbeiterin des monats) ~4`,
      `(besonders|vor allem|insbesondere|speziell|großer) ~1 (dank|lob|danke|hervorzuheben) ~4 (${givenName}|@|${role.de}|dame)`, `(wurden|wurde) ~2 von ~2 (${givenName}|frau @|herrn @|${role.de}) ~8 (${praise.de}|beraten|bedient|betreut|empfangen)`, `${role.de} (${givenName}|namens @|frau @|herr @) ~8 ${praise.de}`,
    ],
  },
  unless: {
    en: [
      '(thank*|thx|cheers|kudos|credit|props|shout*|hats) ~3 (amazon|netflix|google|apple|god|allah|jesus|lord|goodness|heaven|heavens|alexa|spotify|microsoft|samsung|youtube|facebook|instagram|whatsapp|developers|devs|dev team|sony|disney|hbo|bbc|uber|lyft|paypal|ebay|walmart|tesco|ikea|lidl|aldi|zoom|steam|nintendo|lego|team|everyone|everybody|all|staff|guys|nhs)',
      '(movie|film|show|series|actor|actress|actors|season|episode|episodes|character|characters|plot|director|starring|novel|author|book|books|album|song|singer|band|sitcom|cast|played by|tv|duo|comedian|documentary)',
      '(except|apart) (from|for) ~6 (waiter|waitress|server|driver|guy|manager)', '(regards|sincerely|yours|signed|best wishes) ~2 @',
    ],
    de: ['(film|serie|schauspieler|schauspielerin|roman|autor|autorin|album|sänger|buch|staffel|regisseur)', '(gruß|grüße|grüßen|hochachtungsvoll) ~2 @ $'],
  },
  decide({ pNegative, goodness, textSentiment, whole }, { phrases }) {
    if (phrases.length === 0 || (goodness !== null && goodness < 0.5)) return null;
    if (textSentiment !== null && pNegative > (goodness !== null && goodness >= 0.75 ? 0.85 : 0.6)) return null;
    return { words: phrases.filter(({ start, end }) => start < end && end <= whole.length) };
  },
};
