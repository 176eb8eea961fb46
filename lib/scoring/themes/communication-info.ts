import type { Theme } from '@/lib/scoring/themes/theme';

/** What one was told, or not: information, explanations, fine print. */
export const communicationInfo: Theme = {
  id: 'communication_info',
  phrases: {
    en: [
      '(communication|communicat*)', '(information|info) (was|is|about|on|given|provided|leaflet*|clear|sheet*|sent|could|should|to|received|wrong|outdated|i|we)',
      '(clear|unclear|more|better|wrong|misleading|incorrect|conflicting|contradict*|accurate|inaccurate|confusing|detailed|useful|lack of|little|no|false|enough|insufficient|poor|relevant|further|good|helpful) (information|info|explanation*|instruction*|communication|details|description|guidance|advice)',
      '(explained|explain|explains|explaining|explanation*)', '(keep|kept|keeps|keeping|being) ~1 (informed|updated|in the loop|posted|up to date)',
      '(never|not|wasnt|werent|didnt|dont|nobody|no one|havent|without) ~2 (told|informed|tell|notified|warned|mentioned|letting|let us know|let me know|explain*)',
      '(told|given) (different|conflicting|the wrong|two different|nothing)', '(fine|small|tiny) print',
      '(misleading|misled|deceptive|false) (ad|ads|advert*|advertis*|description|info*|sign*|claim*)', 'newsletter*', 'leaflet*', '(follow|following) up',
      '(would|good|nice|useful|helpful|like|want) ~3 to (know|be told|be informed|have known)', 'faq', '(translation*|translated)', 'jargon',
      '(website|site|menu|label) ~3 (says|said|out of date|outdated|misleading|unclear|does not say|doesnt say)',
      '(more|better) (info|information|communication|explanation)', 'instructions ~3 (unclear|confusing|clear|missing|poor|easy|useless|not)',
      '(understood|understandable) ~3 (explain*|clearly|information|options)', 'advertised ~5 (but|not)',
    ],
    de: [
      '(kommunikation|kommuniziert|informiert|informationen|information|infos|auskunft|auskünfte|aufklärung|aufgeklärt|kleingedruckt*|irreführend|missverständlich|unverständlich|newsletter|beschilder*|beschreibung*|mitgeteilt|bescheid|gebrauchsanweisung|anleitung|erklärung*)',
      '(nicht|nie|keine|niemand|gut|schlecht|falsch|besser) (informiert|erklärt|gesagt|mitgeteilt|kommuniziert|infos)',
      '(erklärt|erklären) ~3 (gut|verständlich|alles|nichts|schlecht)',
    ],
    fr: [
      '(communication|information*|informé*|infos|renseignement*|renseigné*|explication*|expliqué*|explique|petits caractères|publicité mensongère|mensonger*|trompeu*|newsletter*|notice|mode d emploi|traduction*|vf|vostfr|sous titres|étiquet*|signalétique|consignes|affichage des)',
      '(pas|jamais|aucune|sans|bien|mal|mieux) ~2 (prévenu*|informé*|averti*|dit|expliqué*|info*|indiqué*)',
    ],
    es: [
      '(comunicación|información|informaron|informado|informan|informar|explicación|explicaciones|explicaron|explicó|explican|aclar*|letra pequeña|publicidad engañosa|engañoso|engañosa|newsletter|señaliz*|instrucciones|traducción|subtítulos|folleto)',
      '(no|nunca|nadie|sin) ~2 (avis*|inform*|dijeron|explic*|advert*)', 'avisar*',
    ],
    it: [
      '(comunicazione|informazion*|informat*|spiegazion*|spiegat*|spiegare|chiariment*|pubblicità ingannevole|ingannevol*|newsletter|istruzioni|traduzione|sottotitoli|indicazioni|segnaletica|clausole)',
      '(non|nessuno|mai|senza) ~2 (avvis*|avvert*|inform*|detto|spiegat*)',
    ],
    nl: [
      '(communicatie|informatie|geïnformeerd|uitleg|uitgelegd|duidelijk uitgelegd|kleine lettertjes|misleidend*|misleiding|nieuwsbrief|gebruiksaanwijzing|handleiding|beschrijving|bewegwijzering|vertaling)',
      '(niet|nooit|geen|niemand) ~2 (verteld|gemeld|gewaarschuwd|geïnformeerd|uitgelegd|vermeld)',
    ],
    pt: [
      '(comunicação|informação|informações|informad*|informaram|explicação|explicações|explicaram|explicou|explicad*|esclarec*|letras miúdas|letras pequenas|propaganda enganosa|enganos*|newsletter|instruções|tradução|legendas|sinalização)',
      '(não|nunca|ninguém|sem) ~2 (avis*|inform*|disseram|explic*)',
    ],
    pl: ['(informacj*|poinformow*|komunikacj*|wyjaśni*|niejasn*|instrukcj*|drobnym drukiem|wprowadza* w błąd)'],
    tr: ['(bilgi*|bilgilendir*|açıklama*|yanıltıcı|iletişim*|haber ver*)'],
    zh: ['沟通', '没有通知', '没通知', '说明书', '描述不符', '与描述', '虚假宣传', '误导', '宣传', '不告知', '没告诉', '介绍'],
    ja: ['説明', '説明書', '案内', '情報', '記載', '表記', '誇大広告', '連絡がな', '知らせ'],
  },
  hints: {
    en: ['information', 'info', 'informed', 'unclear', 'advice', 'letter*', 'notice', 'warning', 'labelled', 'labeled', 'misleading', 'details', 'suggestion*'],
    de: ['info', 'erklärt', 'gesagt', 'hinweis*', 'verständlich', 'angegeben', 'unklar', 'deutlich'],
    fr: ['info', 'prévenu*', 'indiqué*', 'clair*', 'précis*', 'écrit*', 'signalé*', 'détails'],
    es: ['info', 'claro', 'clara', 'dijeron', 'avis*', 'detall*', 'aviso'],
    it: ['info', 'chiar*', 'chiaro', 'avvis*', 'detto', 'dettagli'],
    nl: ['info', 'duidelijk', 'onduidelijk', 'verteld', 'vermeld', 'details'],
    pt: ['info', 'claro', 'clara', 'avis*', 'disseram', 'detalhes'],
    pl: ['jasn*', 'info'],
    tr: ['açık'],
    zh: ['通知', '描述', '说明'],
    ja: ['書い'],
  },
};
