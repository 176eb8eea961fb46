import type { Theme } from '@/lib/scoring/themes/theme';

/** Personal data, break-ins, being watched, strangers reaching children online. */
export const privacySecurity: Theme = {
  id: 'privacy_security',
  phrases: {
    en: [
      'privacy', '(personal|my|our|user|private|customer|your|their|patient) (data|info|information|details|photos|pictures|messages|contacts|records)',
      '(data|security|privacy) (breach*|leak*|protection|policy|theft|collection|harvesting|selling|concern*|issue*|risk*|violation*|invasion|mining)', 'gdpr', 'hack',
      'hacked', 'hacker*', 'hackers', 'hacking', '(spy|spies|spying|spyware|malware|virus|viruses|trojan|phishing|snooping|eavesdrop*|surveillance)',
      '(sell|sells|selling|sold|share|shares|shared|sharing|steal|steals|stealing|collect|collects|collecting|leak|leaked|expose|exposed|gave|give|gives|read|store|stores|access|tracks|track) ~2 (my|your|our|personal|user|private) ~1 (data|information|info|details|address|number|email|phone number|location|contacts|photos|conversations)',
      '(listening|listens|listen|records|recording|watching) ~2 (to us|to me|me|us|everything|conversation*|you|in on)',
      '(without|asked for|never gave|gave|need|needs|wants|too many|unnecessary|requires|requesting|asks for) ~2 (permission*|consent)',
      '(identity|id) (theft|stolen|fraud)', '(delete|deleting|deletion|erase|remove) ~3 (my|personal) (data|account|details|information)',
      '(no|without|opt out) (tracking|trackers)', 'encrypt*', '(secure|insecure|unsecure|security) (app|site|website|hole|flaw|vulnerab*|risk|issue*|of)',
      '(predator*|pedo*|paedo*|groom*|stranger*|creep*) ~8 (child*|kid*|kids|minor*|daughter|son|year old|chat)',
      '(messaging|messaged|contacting|asking) ~4 (my) ~2 (child|kid|son|daughter|year old|niece|nephew)', '(unsolicited|spam) (mail*|email*|calls|texts|messages)',
      '(someone|somebody) elses (name|data|address|account|order|details|email*)', 'wrong (patient*|person*|customer*) ~2 (data|record*|details|letter*|file*)',
      '(cyber|online) bull*', 'bullying me', 'see my (name|picture*|profile|number|photo*|status|messages|location)', 'so much spam', 'spam (messages|calls|mails|texts)',
      'two factor', 'email address ~6 (sold|shared|leaked|passed on|given)',
    ],
    de: [
      '(datenschutz*|dsgvo|datenleck|datenpanne|datenklau|privatsphäre|personenbezogen*|gehackt|hacker|hacken|spionage|spioniert|ausspioniert|abgehört|virus|viren|malware|phishing|verschlüssel*|datensammel*|datenkrake|überwach*|sicherheitslücke*|auskunftsersuchen)',
      '(meine|unsere|alle|persönliche*|private|kunden) (daten|adresse|fotos|nummer)',
      'daten ~4 (weitergegeben|verkauft|gelöscht|löschen|bleiben|geklaut|sammelt|sammeln|gestohlen|missbraucht|öffentlich)',
      '(löschung|löschen) ~3 (kontos|daten|konto|accounts)', 'ohne ~3 (einwilligung|zustimmung|erlaubnis)', 'berechtigungen', '(hört|hören) ~3 mit',
    ],
    fr: [
      '(rgpd|cnil|vie privée|confidentialité|données (personnelles|privées|bancaires|perso|clients)|piratage|piraté*|hacké*|hacker*|espion*|surveillance|fuite de données|virus|phishing|hameçonnage|chiffr*|usurpation*)',
      '(mes|nos|vos|des) données', '(sans|demandé) ~2 (autorisation|consentement|permission)', '(écoute|enregistre|filme) ~3 (conversations|nous|moi|tout)',
      '(supprimer|suppression) ~3 (compte|données)', 'autorisations',
    ],
    es: [
      '(privacidad|datos (personales|privados|bancarios)|protección de datos|rgpd|lopd|hacke*|espía*|espiar|espionaje|virus|malware|phishing|filtr* ~3 datos|robo de (datos|identidad)|cifrad*|encriptad*|suplant*)',
      '(mis|nuestros|sus) datos', '(graba*|escucha*|espía*) ~3 (conversaciones|todo|nosotros|llamadas|voz)',
      '(sin|pidió|pide|pedido) ~2 (permiso*|consentimiento|autorización)', '(borrar|eliminar) ~3 (datos|cuenta)',
    ],
    it: [
      '(privacy|dati (personali|sensibili|bancari)|protezione dei dati|gdpr|garante|hacker*|hackerat*|spia|spiare|spionaggio|virus|malware|phishing|furto di (dati|identità)|crittograf*|truffator*)',
      '(miei|nostri|tuoi) dati', '(registra|ascolta|spia) ~3 (conversazioni|tutto)', 'senza ~2 (consenso|permesso|autorizzazione)',
    ],
    nl: [
      '(privacy|avg|persoonsgegevens|datalek|gehackt|hacker*|spioneert|spionage|afgeluisterd|virus|malware|phishing|beveilig*|versleutel*|identiteitsfraude)',
      '(mijn|onze|persoonlijke) gegevens', 'gegevens ~4 (verkocht|gelekt|doorgegeven|verwijder*|gestolen)', 'zonder ~2 toestemming', 'luistert ~2 (mee|af)',
    ],
    pt: [
      '(privacidade|dados (pessoais|bancários|privados)|lgpd|rgpd|proteção de dados|hacke*|espi*|vírus|malware|phishing|vazamento|vazaram|vazou|golpe|criptograf*|clonad*|clonaram)',
      '(meus|nossos|seus) dados', '(grava|escuta|espia) ~3 (conversas|tudo)', 'sem ~2 (permissão|consentimento|autorização)',
    ],
    pl: ['(prywatnoś*|rodo|dane osobowe|danych osobowych|wyciek*|haker*|zhakowan*|szpieg*|wirus*|podsłuch*)', '(moje|moich|nasze) (dane|danych)'],
    tr: ['(gizlilik*|kişisel veri*|kvkk|hack*|hacklen*|casus*|virüs*|çalınd*|dolandır*|izinsiz)'],
    zh: ['隐私', '个人信息', '泄露', '信息安全', '盗号', '病毒', '监控', '窃听拍', '黑客', '权限', '骚扰电话'],
    ja: ['個人情報', 'プライバシー', '流出', '漏洩', '盗聴', 'ウイルス', '不正', 'ハッキング', 'セキュリティ', '乗っ取'],
  },
  hints: {
    en: ['private', 'security', 'secure', 'permission*', 'data', 'consent', 'microphone', 'tracking', 'spam', 'personal', 'confidential*'],
    de: ['daten', 'sicher', 'sicherheit', 'ausweis*', 'zugriff', 'einwilligung', 'spam', 'kamera', 'mikrofon'],
    fr: ['données', 'sécurité', 'sécurisé*', 'permission*', 'spam', 'démarchage', 'micro', 'privé*'],
    es: ['datos', 'permiso*', 'spam', 'micrófono', 'privad*'],
    it: ['dati', 'permess*', 'spam', 'microfono', 'consenso'],
    nl: ['gegevens', 'veilig*', 'toestemming*', 'spam', 'microfoon', 'camera'],
    pt: ['dados', 'permiss*', 'spam', 'microfone', 'privad*'],
    pl: ['dane', 'danych', 'bezpiecz*', 'zgody'],
    tr: ['güvenlik*', 'veri*', 'izin*'],
    zh: ['安全', '信息'],
    ja: ['情報', '安全'],
  },
};
