import type { Span } from '@/lib/scoring/span';
import type { Signal } from '@/lib/scoring/signals/signal';

/** How a question opens that an answer can settle, per language. */
const openers = [
  'how (?:do|can|could|should|long|much|many|often|late|far|to|does|is my|are we|big|old|soon|will|would i|did)|when|where|which|what (?:is|are|was|time|do i|does|about|size|kind|happened|happens|can i|should|sort|type|if|day|date|version|number|did you)|what\'?s (?:the|my|going on|included|your|up with)|who (?:do|can|should|is my|is responsible|to)|whom|is (?:there|it|the|this|my|that|any|anyone|anybody|your|parking|breakfast|someone|delivery|he|she)|isn\'?t there|are (?:there|you|the|they|dogs|kids|your|any|these|those|my|we|pets|children|other|reservations)|do (?:you|i|we|they|the|these|any|your|anyone|kids|children)|does (?:it|the|this|anyone|anybody|somebody|someone|that|your|my|parking|one)|did (?:you (?:get|receive|send|ship|see)|my|the|it|something|anyone get)|can (?:i|we|you|it|the|two|someone|anyone|somebody|anybody|my|u|this|they|one|kids|dogs)|could (?:you|i|we|someone|anyone|somebody|it|this|u)|will (?:there|you|it|the|this|my|i|we|they|your|u)|would (?:it|you|this|the|i need|there|someone)|should i|shall i|any (?:chance|idea|plans|news|update|updates|help|way|suggestions|advice|discount|eta|tips)|what now|now what|so (?:is|are|do|does|can|will)|and (?:is|are|do|does|can|will)|any(?:one|body) (?:else|know|here|out|tried|got|able|have|having|experience)|may (?:i|we)|has (?:anyone|anybody|my|the|this|it|someone|your)|have (?:you|i been|they|we|my)|am i (?:too late|in time|right|covered|ok to|able|allowed|entitled|supposed|missing|doing|still|eligible|going to)|must i|why (?:is|are|isn\'?t|aren\'?t|was|were|can\'?t|cant|cannot|does|doesn\'?t|did|didn\'?t|do|don\'?t|has|hasn\'?t|have|won\'?t|am) (?:my|i|it|the app|the site|the website|we|this app|the link|the page|mine)|why can\'?t (?:i|we)|please (?:can|could|advise|tell|how|what|when)|pls (?:can|how)|to whom',
  '(?:ab|bis|für|mit|aus|von|seit|um) (?:wie viel|welch|wann|wo|was|wem)|wie (?:kann|können|lange|komme|bekomme|viel|oft|geht|funktioniert|mache|groß|hoch|teuer|weit|ist|sind|soll|lautet|erreiche|alt)|wann|wo|woher|wohin|welche[rsnm]?|was (?:kostet|ist|sind|muss|kann|bedeutet|soll|mache|passiert|genau)|warum (?:kann|geht|ist|bekomme|wird|funktioniert|werde|habe|muss) (?:ich|mein|meine|die app|es|man|wir)|wieso (?:kann|geht|ist|bekomme|wird|funktioniert) (?:ich|mein|meine|die app|es|man|wir)|wer (?:kann|ist|hat|weiß)|gibt(?:s| es|\'s)|kann (?:ich|man|mir|jemand|das|es|mein|der|die)|können (?:sie|wir|hunde|kinder)|könn(?:t|te|ten|tet) (?:sie|man|ich|wir|ihr|mir)|ist (?:das|es|die|der|dies|dieser|diese|mein|meine|hier|da|ein|eine)|sind|habt ihr|hat (?:jemand|das|die|der|noch)|haben (?:sie|wir|hunde)|darf (?:ich|man|mein)|dürfen|an wen|bei wem|muss (?:ich|man)|bietet|nehmt ihr|macht ihr|liefert ihr|liefern sie|bekomme ich|bekommt man|weiß jemand|werden|wird|soll ich|passt|funktioniert|geht (?:das|es)|wurde|besteht|akzeptiert|braucht man',
  'comment (?:puis|faire|je|on|peut|fait|fonctionne|contacter|obtenir|est|se)|quand|où|combien|quel(?:le)?s?|est[- ]ce (?:que|qu|possible)|peut-on|peut on|puis-je|puis je|pouvez[- ]vous|pourriez[- ]vous|avez[- ]vous|y a[- ]t[- ]il|serait[- ]il|faites[- ]vous|livrez[- ]vous|acceptez[- ]vous|êtes[- ]vous|qui (?:peut|contacter|dois)|faut[- ]il|dois[- ]je|pourquoi (?:je|mon|ma|mes|l\'appli)|à quelle|savez[- ]vous|quelqu\'?un (?:sait|a|peut|peux)|qu\'est[- ]ce',
  'c[oó]mo (?:puedo|hago|se|puede|funciona|contacto|cancelo)|cu[aá]ndo|d[oó]nde|cu[aá]nto|cu[aá]ntos|cu[aá]ntas|cu[aá]l|qu[eé] (?:horario|d[ií]a|hora|precio|tal|hago|debo|pasa con|incluye)|se puede|puedo|puede|pueden|podr[ií]an|podr[ií]a|podemos|hay|tienen|ten[eé]is|tiene|abr[ií]s|abren|aceptan|alguien (?:sabe|me|puede|tiene)|es posible|est[aá] (?:abierto|incluido|el)|por qu[eé] no (?:puedo|me)|hac[eé]is|hacen|env[ií]an|ofrecen|a qui[eé]n|qui[eé]n|admiten|sabe(?:n|is)? (?:si|cu)|necesito|es necesario|va a|van a',
  'come (?:posso|faccio|si|funziona|mai non)|quando|dove|quanto|quanti|quale|quali|posso|potete|potreste|si pu[oò]|avete|c\'è|ci sono|è possibile|qualcuno (?:sa|pu[oò]|ha)|a che ora|a chi|chi (?:devo|posso)|perch[eé] non (?:posso|riesco|mi)|accettate|fate|siete|devo|sapete|è (?:incluso|inclusa|compreso|ancora|previsto)|che (?:orari|taglia|misura)',
  'hoe (?:kan|lang|laat|kom|vaak|moet|veel|groot|werkt|krijg|duur)|wanneer|waar|welke|hoeveel|kan (?:ik|je|men|het|iemand|mijn|u)|kunnen (?:jullie|we|wij|u)|zou(?:den)? (?:u|jullie|ik)|is er|is het|is dit|zijn er|zijn jullie|mag|mogen|hebben jullie|hebt u|heeft (?:u|iemand)|weet iemand|waarom (?:kan|krijg|werkt|is mijn)|moet ik|wie kan|bij wie|wat (?:is|zijn|kost|moet)|leveren jullie|doen jullie',
  'quando|onde|quanto|quantos|qual|quais|posso|podem|pode|poderiam|pode-se|é poss[ií]vel|tem|têm|há|existe|aceitam|algu[eé]m (?:sabe|pode|me|tem)|como (?:posso|fa[cç]o|consigo|funciona|devo)|por ?que (?:n[aã]o consigo|meu|minha|o app)|a que horas|que horas|quem (?:posso|devo)|voc[eê]s (?:têm|tem|fazem|aceitam|entregam)|vai ter|v[aã]o (?:ter|abrir)|preciso|est[aá] (?:aberto|inclu[ií]do)|entregam|fazem',
  'czy|kiedy|gdzie|ile|jak (?:mog[eę]|mo[zż]na|d[lł]ugo|d[lł]ugi|si[eę]|anulowa[cć])|jakie|jaki|jaka|kt[oó]r[yae]|dlaczego nie mog[eę]|o kt[oó]rej',
  'nasıl|ne zaman|nerede|kaç|ne kadar|hangi|neden (?:giremiyorum|açılmıyor|benim)|var mı|(?:[^.?!]{2,60} )(?:mısınız|misiniz|musunuz|müsünüz|mı|mi|mu|mü|mıyım|miyim|muyum|var mı|yok mu)',
];
const lead = '(?:and|und|et|y|e|en|ou|or|oder|but|aber|mais|pero|ma|maar|mas|so|also|hi|hey|hello|hallo|bonjour|salut|hola|ciao|olá|oi|please|pls|bitte|question|frage|just wondering|wondering|quick question|excuse me|sorry|ok|okay|now|then|thanks|still|if so|btw|also|plus|team|all|guys|dear sirs?)';
const opener = new RegExp(`(?:^|[.!?\\n,;:)("“«»¿*–—-])(?:\\s*@\\w+)*\\s*(?:${lead}[\\s,!:]+){0,3}(?:${openers.join('|')})(?![\\p{L}])`, 'iu');
/** "The page is down still?", "so no vegan menu then?": told as a fact, asked as a question. */
const told = /\b(?:is|are|was|still|anything|anyone|anybody|somebody|no|not|you|we|i)\b[^?]{3,160}\b(?:still|yet|today|tomorrow|tonight|anymore|any more|available|possible|please|included|correct|allowed|back|open|closed|working|down|soon|help|now|too|instead|then|or not|or no)\s*\?|\b(?:noch|wieder|schon|bitte|möglich|oder nicht|inklusive|dabei|verfügbar|erlaubt)\s*\?|\b(?:encore|possible|disponible|inclus|svp|s'il vous plaît|por favor|disponible|incluido|todavía|per favore|ancora|disponibile|compreso|alsjeblieft|mogelijk|nog|beschikbaar|disponível|incluído|ainda)\s*\?/iu;
/** Said for effect; nobody waits for the answer. */
const rhetorical = new RegExp(
  [
    '\\b(?:right|really|seriously|innit|eh|huh|ok|okay|oder|gell|hein|non|verdad|no|vero|toch|hè|né|capisce|decoration|joke|kidding(?: me)?|what more|or what|isn\'?t it|aren\'?t they|don\'?t you think|you know|who knows|who cares|why not|what gives|was will man mehr|que demander de plus|qué más se puede pedir|cosa vuoi di più|wat wil je nog meer|o que mais(?: (?:eu )?(?:posso|se pode|quero|preciso|poderia) ?(?:querer|pedir|desejar)?)?|doch|ernsthaft|wirklich|sérieusement|en serio|davvero|sul serio|serieus|sério)\\s*[?!]+',
    '(?:^|[\\s"“(])(?:could i (?:love|be (?:more|any)|have (?:asked|wished))|can it be|who (?:needs|wants|would|cares|doesn|in their|even|thought|ever|on earth|the)|what (?:is there not|is wrong with (?:you|these|people)|are you (?:thinking|doing|people)|were (?:you|they)|a |more|else (?:could|can|do)|on earth|the (?:hell|heck|fuck|f)|is the (?:point|use|purpose|sense)|kind of (?:people|company|person|service|joke|idiot|place|business|world)|do you expect|did (?:you|i) expect|is this|planet|sort of (?:people|company|person|service|joke|idiot|place|business)|happened to (?:customer|common|quality|good|the (?:days|quality|good))|next)|what\'?s (?:the (?:point|use|purpose|deal|big|difference)|wrong with (?:you|people|these)|not to|next|with (?:all )?the)|how (?:did (?:i|we|anyone) (?:ever |even )?(?:live|survive|manage|cope|do|get by)|can (?:you|they|a|an|any|anyone|anybody|people|this|someone|such|something|that)|could (?:you|they|a|an|any|anyone|this|people|someone|it be)|dare|hard (?:can|is|could)|is (?:this|that|it) (?:even|legal|acceptable|possible|allowed|ok|okay|fair|still|right|a thing)|do (?:you|they|these) (?:people )?(?:sleep|live|stay|get away|expect|still|even|manage to|call)|many (?:times|more)|much (?:more|worse|longer)|about no|stupid|difficult|low|on earth|the (?:hell|heck)|come you|did (?:this|they|anyone|it ever))|why (?:would|should|bother|on earth|the|even|oh|change|fix|not|must|do you (?:change|keep|people|always|even|have to|force|make|hate|insist|think|need|want)|do they|are you (?:doing|so|people|making|forcing)|are (?:they|people|we)|can\'?t (?:you|they|companies|people)|don\'?t (?:you just|they|people)|did you (?:change|ruin|remove|have|mess|make|even)|have you|is (?:this|that|everyone|everything|nobody|no ?one)|is it (?:so|that|always)|does (?:everyone|everything|no ?one|nobody|anyone|this (?:company|place)|it (?:take|have to|always|even)))|is (?:this|that|it) (?:some|a joke|really|what|how|too much|any wonder|even|your|the (?:service|best|way|level|quality|kind)|just me|supposed|normal|acceptable|fair|2\\d{3}|a (?:sick|bad))|are (?:you|they|u) (?:kidding|serious|joking|mad|crazy|insane|stupid|out of|even|purpos|trying|people|blind|deaf|having a laugh|sure|freaking|f)|do (?:you|they|these|u) (?:people|even|think|really|not|honestly|actually|guys even|call|want (?:people|me|to lose|customers)|have any (?:idea|shame|respect))|does (?:anyone|anybody|no ?one|nobody) (?:care|even|actually|really|there)|does (?:it|this) (?:get|really|sound|look like|ever)|did (?:i|we) (?:mention|say|enjoy|like|regret|really|just)|did (?:anyone|you|they) (?:even|really|actually|not)|can (?:you (?:imagine|believe|even|say)|it get|this get|they be|anyone (?:be|explain why they)|things get)|could (?:it|this|you|they) (?:be any|get any|not|have been any|at least)|would (?:you (?:believe|pay|want|eat|like to be|accept|be happy|let|trust)|i (?:go|recommend|return|buy|use|stay|come|order|do it|eat|ever|visit|trust)|it (?:kill|hurt|have (?:killed|hurt|been so)))|will (?:i|we) (?:return|go|be|use|buy|come|order|ever)|will (?:they|you|it) ever|have (?:you (?:ever|no|people|tried|lost|seen)|i (?:mentioned|got|been))|has anyone (?:ever|in)|am i (?:the only|crazy|mad|asking|expected|supposed to (?:pay|believe|just|be|live))|remember|when (?:will|are) (?:they|you|people|companies|u) (?:ever|learn|going to learn|people|realise|realize|finally|start|stop)|when did|since when|where (?:is|are|was|has|did) (?:the (?:customer|quality|justice|respect|love|world|problem|fun|logic|sense|fairness|professionalism)|customer|your (?:shame|manners|conscience|respect|humanity)|common)|which (?:idiot|genius|moron|planet)|any(?:one|body) (?:surprised|home))\\b',
    '(?:^|[\\s"“(„])(?:was (?:soll (?:das|der|die|man)|will man|fällt|denkt|erlaub|ist (?:das|denn|nur|los mit euch)|zum|für (?:ein|eine)|habt ihr|bildet|gibt es (?:schöneres|besseres))|wie (?:kann man (?:nur|so|sich)|kann (?:so|es sein|ein|das sein|sowas)|können (?:sie|die) (?:nur|so|es)|dreist|blöd|dumm|tief|oft (?:soll|muss|noch))|wer (?:braucht|will|denkt|kommt|hat sich|bitte|soll)|warum (?:sollte|nur|müssen|macht (?:man|ihr)|ändert|muss (?:man|das)|immer|zum|nicht gleich)|wozu|wieso (?:sollte|muss (?:man|das)|ändert|macht)|ist das (?:euer|ihr|ein (?:witz|scherz)|der ernst|wirklich|normal|zu viel|noch)|ist es (?:zu viel|wirklich|so schwer)|geht(?:[\'’]?s| es) noch|seid ihr|sind (?:sie|die|wir) (?:noch|eigentlich|denn|verrückt|hier)|wo (?:leben|sind wir|bleibt (?:da|der|die)|gibt es (?:das|sowas))|habt ihr (?:sie noch|eigentlich|noch|keine|schon mal)|kann (?:man|es) (?:noch|das|so|schlimmer)|soll (?:das|ich)|muss (?:das|man|ich) (?:sein|wirklich|erst|noch)|ob )',
    '(?:^|[\\s"“«(])(?:pourquoi (?:faire|changer|pas|irais|est-ce que vous|avoir|vous)|comment (?:peut-on (?:être|oser|vendre|traiter)|osez|est-ce possible|pouvez-vous|une)|qui (?:a eu|peut|voudrait|veut)|c\'est une blague|vous vous (?:foutez|moquez)|à quoi|est-ce (?:normal|une blague|trop|bien sérieux)|que (?:dire|demander)|quoi de|où va|quel (?:est l\'intérêt|manque|scandale)|por qu[eé] (?:cambi|no (?:lo|contrat)|alguien|habr[ií]a|siempre|tienen que)|c[oó]mo (?:es posible|puede(?:n)? (?:ser|una|un|tener|cobrar|vender)|se (?:atreven|les ocurre))|qu[eé] (?:clase|tipo) de|a qui[eé]n se le|qui[eé]n (?:quiere|necesita|en su)|es (?:una broma|normal|mucho pedir)|perch[eé] (?:mai|dovrei|cambiare|continu)|come (?:si (?:può|permett|fa a)|potete|è possibile|fanno)|ma (?:che|vi|siete|stiamo)|che (?:senso|razza|cosa (?:volete|aspett))|chi (?:ha bisogno|se ne|vuole)|state scherzando|vi sembra|waarom (?:zou|moet (?:je|dat|alles)|veranderen|altijd)|hoe (?:kan (?:dat|dit|je|men|zoiets|een)|durven|moeilijk)|wat (?:voor|denken|is dit|wil je|een)|is dit (?:een grap|normaal)|wie (?:bedenkt|wil|heeft)|por ?que (?:mudar|eu|algu[eé]m|diabos|n[aã]o (?:fazem|arrumam))|como (?:pode|[eé] poss[ií]vel|algu[eé]m|conseguem|uma)|que tipo de|quem (?:precisa|quer|em s[aã])|[eé] (?:brincadeira|piada|s[eé]rio|pedir)|cad[eê] o respeito)',
  ].join('|'),
  'iu',
);
/** The writer answers it: "Would I return? No." */
const answered = /^[?!\s"”)]*(?:yes|yep|no|nope|nah|never|absolutely|definitely|of course|not really|not at all|hell no|sure|maybe|nothing|none|nobody|exactly|simple|easy|ja|nein|nie|niemals|natürlich|klar|oui|non|jamais|bien sûr|sí|nunca|claro|sì|mai|certo|nee|nooit|tuurlijk|sim|não|zero)(?![\p{L}])\s*(?:[.!,;:–—-]|$|\n|and\b|but\b|und\b|aber\b|not\b|problem)/iu;
const cjkAsking = /(?:ですか|ますか|でしょうか|ませんか|んですか|のでしょう|请问|請問|怎么(?:办|用|弄|退|联系|开|安装|取消|申请|样|设置|回事)|怎麼|如何|什么时候|什麼時候|啥时候|能不能|可不可以|可以[^。！？?]{0,16}[吗嘛]|可以嗎|有没有|有吗|在哪|哪里|多少|几点|多久|是否|支持[^。！？?]{0,12}吗|有[^。！？?]{0,12}吗|인가요|나요|까요|습니까|어떻게|언제|어디)[^。！]{0,40}[?？]/u;
/** Ends as a question does; not yet one that waits for an answer. */
const cjkMark = /(?:吗|呢|么|不|没有|か|の|かな)[?？]+$/u;
const cjkRhetorical = /(?:难道|不就是|有意思吗|有用吗|至于吗|要脸|良心|有没有(?:搞错|良心|素质|人管)|算什么|凭什么|何必|谁(?:会|敢|还)|什么玩意|什么东西|怎么(?:可能|会有|好意思)|不是[^。！？?]{0,14}吗|用(?:？|\?)|詐欺ですか|ふざけ|馬鹿|何なん|いかがなもの|ってどう|どういうこと)/u;

const isQuoteEnd = (code: number) => code === 0x22 || code === 0x201d || code === 0xbb || code === 0x300d || code === 0x201c;

/** The first sentence that waits for an answer; the first dozen marks are looked at, each with a sentence's length before it. */
function firstQuestion(whole: string, lang: string, calm: boolean): Span | null {
  let from = 0;
  for (let seen = 0; seen < 12; seen++) {
    let mark = whole.indexOf('?', from);
    const wide = whole.indexOf('？', from);
    if (wide >= 0 && (mark < 0 || wide < mark)) mark = wide;
    if (mark < 0) return null;
    let start = Math.max(from, mark - 260);
    for (let at = mark - 1; at > start; at--) {
      const code = whole.charCodeAt(at);
      if (((code === 0x2e || code === 0x21) && whole.charCodeAt(at + 1) <= 0x20) || code === 0x0a || code === 0x3002 || code === 0xff01) {
        start = at + 1;
        break;
      }
    }
    while (start < mark && whole.charCodeAt(start) <= 32) start++;
    const sentence = `${whole.slice(start, mark)}?`;
    const quoted = isQuoteEnd(whole.charCodeAt(mark + 1)) && /["“«「„]/.test(sentence);
    if (sentence.length > 4 && !quoted && isAsked(sentence, lang, calm) && !answered.test(whole.slice(mark + 1, mark + 30))) return { start, end: mark + 1 };
    from = mark + 1;
  }
  return null;
}

const isSigns = /[぀-ヿ㐀-鿿가-힯]/u;
/** Of all that is asked in these languages most opens like a statement: "Il parcheggio è gratuito?" */
const plainWords = /^(?:[^\p{L}]*\p{L}+[^\p{L}?]+){2,14}\p{L}+[^\p{L}]*\?$/u;
/** Disbelief and pitches: "and this is four stars?", "want the best ramen?". */
const effect = /^[^\p{L}]*(?:und (?:das|dafür|so|dann|sowas)|das soll|et (?:ça|c'est|on|pour|vous)|c'est (?:ça|quoi|une)|y (?:esto|eso|por|encima|para|luego)|esto es|eso es|e (?:questo|poi|per|questa)|e (?:isso|isto|ainda)|isso é|questo sarebbe|en (?:dat|dit|daar)|dit is|is dit|a to|to ma być|noch fragen|lust auf|hunger|besoin|envie|vous (?:cherchez|voulez|aimez|vous)|buscas|quieres|quieren|cerchi|vuoi|cercate|volete|zin in|op zoek|procurando|quer|querem|sérieux|vraiment|pardon|comment|wie bitte|hallo|wtf|resultado|ergebnis|résultat|risultato|fazit|mein fazit|le service|der service|el servicio|il servizio)(?![\p{L}])/iu;

function isAsked(sentence: string, lang: string, calm: boolean): boolean {
  if (isSigns.test(sentence)) return (cjkAsking.test(sentence) || (calm && cjkMark.test(sentence))) && !cjkRhetorical.test(sentence);
  if (rhetorical.test(sentence)) return false;
  if (opener.test(sentence) || told.test(sentence)) return true;
  return calm && lang !== 'en' && lang !== 'und' && plainWords.test(sentence) && !effect.test(sentence);
}

/** Asks something that an answer can settle; not what is asked for effect. */
export const question: Signal = {
  id: 'question',
  hardRisk: false,
  points: 4,
  everyText: true,
  negation: 'ignored',
  phrases: {
    en: [
      '(do|does|did) (anyone|anybody|somebody|someone) [else|here|out] (know|have any idea)', '^ [hi|hello|hey|but|and|so|please] how (do|can|should) (i|we) (get|cancel|contact|change|delete|use|turn|find|return|order|book|reset|log|make|pay|reach|stop|download|add|remove|connect|install|fix|know)', '(could|can|would) (someone|somebody|anyone|anybody) [please|there] (help|tell|explain|advise|confirm|clarify|contact me|let me know|assist|get back)', '(please|pls|plz|kindly) (advise|confirm|clarify|tell me|let me know|let us know|explain) [me|us|to me] (if|whether|when|how|where|what|why|which|who|the|about)', '(please|kindly) (advise|clarify) $', '(i|we) (want|would like|need|d like) to know (if|whether|when|how|where|what|why|which)', '(id|wed) like to know (if|whether|when|how|where|what|why|which)', '(wondering|wonder|wondered) (if|whether) (you|there|i|it is|its|we|u|this)', '(my|quick|one|a|have a|got a|simple) question (is|for|about|regarding|before)', '(no|any) (idea|clue) (how|where|when) ~4 (can you|please|help|someone|anyone)', '(can|could) (you|u) (please|pls|plz|kindly) (tell|explain|help|confirm|advise|let me know)',
    ],
    de: ['(weiß|weiss|kann mir) ~1 jemand ~6 (ob|wann|wie|wo|sagen|helfen|warum|was)', '(bitte|wüsste|wüssten|möchte|würde) ~3 (wissen|mitteilen|sagen|erklären|bescheid|klären) ~2 (ob|wann|wie|wo|warum|was|welche)', '(wüsste|wüssten) ~2 (gern|gerne)', '(frage|fragen) mich ~2 (ob|wann|wo) ~2 (ihr|sie|es|ich|man)', '(meine|eine|kurze) frage (ist|lautet|zu|wäre|an|ob)'],
    fr: ['(quelquun|qqun) ~1 (sait|peut me|pourrait|aurait)', '(je voudrais|jaimerais|je souhaite|je souhaiterais|pouvez vous|merci de|pourriez vous) ~2 (savoir|dire|expliquer|indiquer|préciser) ~2 (si|quand|comment|où|quel|quelle|combien)', 'je me demande (si|quand) (vous|il|on|je)'],
    es: ['alguien ~1 (sabe|puede|me puede|podría)', '(quisiera|quería|querría|me gustaría|necesito|podrían|por favor) ~2 (saber|decirme|informar|explicar*) ~2 (si|cuándo|cómo|dónde|cuál|qué|cuánto)'],
    it: ['qualcuno ~1 (sa|può|saprebbe|potrebbe)', '(vorrei|volevo|vorremmo|mi piacerebbe|potete) ~2 (sapere|dirmi|chiedere|spiegarmi) ~2 (se|quando|come|dove|quale|quanto|perché)'],
    nl: ['(weet|kan) iemand ~6 (of|wanneer|hoe|waar|helpen|vertellen)', '(ik|wij|zou|graag|willen|wil) ~3 (weten|horen) ~1 (of|wanneer|hoe|waar|wat|welke)', 'vraag me af (of|wanneer|hoe) ~1 (jullie|er|ik|het)'],
    pt: ['alguém ~1 (sabe|pode|consegue|poderia|me)', '(gostaria|queria|quero|preciso|poderiam|podem) ~2 (saber|dizer|informar|explicar) ~2 (se|quando|como|onde|qual|quanto)'],
    pl: ['(chciałbym|chciałabym|proszę) ~2 (wiedzieć|informację|odpowiedź|o informację) ~1 (czy|kiedy|jak|gdzie|ile)', 'czy ktoś wie'],
    tr: ['(bilen|bilgisi olan) ~1 (var mı|varsa)', '(öğrenmek|bilmek) isti*'],
    zh: ['请问', '想问一下', '想咨询', '求助', '有谁知道'],
    ja: ['教えてください', '教えて下さい', '教えてほしい', '教えていただ', 'ご存知の方', 'わかる方'],
  },
  unless: { en: ['(would|will|can|could) ~2 (like|love|want) to know (who|why (you|they))', '(book|movie|film|author|novel|characters|plot)'] },
  decide({ whole, lang, goodness, pNegative }, { phrases }) {
    // in a text that rages or raves, what looks like a question seldom waits for an answer
    const calm = goodness === null ? pNegative < 0.93 && pNegative > 0.05 : pNegative < 0.8 && pNegative > 0.08 && goodness > 0.2;
    const asked = whole.includes('?') || whole.includes('？') ? firstQuestion(whole, lang, calm) : null;
    if (asked) return { words: [asked] };
    return phrases.length > 0 ? { words: phrases.slice(0, 3) } : null;
  },
};
