import type { Theme } from '@/lib/scoring/themes/theme';

/** Reaching the company and being answered. */
export const supportContact: Theme = {
  id: 'support_contact',
  phrases: {
    en: [
      '(customer|tech|technical|phone|online|user|live) (support|care|helpline|help|chat)',
      'customer (service|services) ~5 (reply|replied|respond*|answer*|email*|mail*|call*|phone*|contact*|chat*|line|number|useless|rep*|never|department|hold|hours|team|agent*|ticket|nonexistent|non existent|joke|told|said|refus*)',
      'customer service',
      '(email*|emailed|mailed|wrote|contacted|called|phoned|rang|messaged|tweeted|chasing|texted|contacting|calling|emailing) ~5 (support|them|you|company|seller|manufacturer|times|twice|no reply|no response|help|customer|no answer|back|every|several|vendor|helpdesk|number)',
      '(no|never|without|any|still|not|zero|havent|awaiting|waiting for|get|got|getting|received|ignor*) ~3 (reply|replied|response|responded|answer|answered|answering|call back|callback|called back|feedback from|word back)',
      '(answer|answering|respond|responding|reply|replying) [to] (my|our|the|emails|to emails|calls|phone|phones|their|your)', '(on|placed on|put on) hold',
      '(help|support|service|customer|tech|information) (desk|line|center|centre|hotline|department|page|team|number|email|ticket*|agent*)',
      '(helpline|helpdesk|hotline|call centre|call center|chatbot|chat bot|live chat|contact form|bot|ticket|tickets)',
      '(opened|raised|submitted|open|logged) ~2 (ticket*|case|complaint)',
      '(nobody|no one|noone|no body) (answers|answered|replies|replied|responds|responded|picks up|picked up|calls|called|helps|helped|cares)',
      '(hung|hang|hanging) up (on|the)',
      '(dont|doesnt|didnt|never|wont|do not|refuse* to|does not) (reply|respond|answer|return my|call back|get back|email back|call me back)',
      'get (through|hold of|in touch)', '(contact|reach|contacting|reaching) ~2 (support|anyone|them|customer|seller|somebody|someone|human|us)',
      '(five|four|three|two|six|#|several|many|multiple|countless) (emails|calls|chats|tickets|phone calls|messages|complaints|agents)',
      '(passed|transferred|bounced) ~4 (department|pillar|agent*|person)', 'after sales', 'aftersales', 'talk to a (human|person|real)',
      '(got|get|gets) back to (me|us|you)', 'dm ~2 you', '(please|pls|plz) (help|advise|dm|respond|reply|contact)',
    ],
    de: [
      '(kundenservice|kundendienst|kundenbetreuung|support|hotline|callcenter|call center|warteschleife|helpdesk|ansprechpartner|chatbot|kundenhotline|servicehotline|rückruf|zurückgerufen|ticket|tickets|serviceteam)',
      '(keine|nie|ohne|nicht|niemand|auf|noch) ~3 (antwort|antworten|antwortet|geantwortet|reaktion|rückmeldung|reagiert|rückruf|erreichbar|gemeldet|ans telefon|meldet)',
      '(antwortet|reagiert|meldet) ~2 (niemand|keiner|nicht|nie)',
      '(mehrfach|mehrmals|# mal|dreimal|zweimal|wiederholt|schon) ~2 (angerufen|geschrieben|kontaktiert|angeschrieben|gemailt|nachgefragt)',
      '(angerufen|e mail*|email*|mail|mails|anruf*|kontaktiert|angeschrieben) ~5 (antwort|nichts|niemand|reaktion|keine|erfolglos|vergeblich)', 'telefonisch ~3 erreich*',
    ],
    fr: [
      '(service client*|service clientèle|support|assistance|hotline|sav|standard téléphonique|conseiller* au téléphone|chatbot|ticket|tickets|service technique|mise en attente|numéro vert)',
      '(aucune|pas de|sans|jamais de|toujours pas|jamais|attends|aucun) ~2 (réponse*|réponses|rappel|retour|répondu|contact)',
      '(ne|pas|personne|jamais) ~2 (répond|répondent|répondu|rappelle|rappelé|décroche)',
      '(appelé|contacté|écrit|relancé|envoyé un mail|mails|appels|relances|courriers) ~4 (fois|réponse|service|rien|personne|vain|sans|plusieurs)', 'injoignable*',
      '(promesse|promis|attend*) ~3 rappel', 'relance*',
    ],
    es: [
      '(atención al cliente|servicio al cliente|servicio técnico|soporte|call center|teléfono de atención|centralita|chatbot|ticket|tickets|asistencia técnica)',
      '(no|nadie|nunca|sin|ninguna|ni una|jamás) ~3 (contesta*|respond*|respuesta*|respondido|llaman|atienden el)',
      '(llamé|llamado|llamar|llamada*|llamando|escrito|escribí|contact*|correos|reclamaciones|mails|emails) ~5 (veces|nadie|respuesta|contest*|respond*|nada)',
      'me atendió ~6 (arregl*|soluc*|resolv*|teléfono)', '(reclamación|reclamaciones|queja*)',
    ],
    it: [
      '(assistenza|servizio clienti|customer care|call center|numero verde|supporto|centralino|chatbot|ticket|help desk|operatori telefonici)',
      '(non|nessuno|mai|senza|nessuna) ~3 (rispond*|rispost*|risponde|richiamat*|contattat*)',
      '(chiamat*|contattat*|scritto|telefonat*|email|mail) ~5 (volte|nessuno|nessuna|risposta|risponde|niente|vano)',
    ],
    nl: [
      '(klantenservice|klantendienst|helpdesk|support|klantcontact|callcenter|chatbot|ticket|tickets|telefonisch|terugbellen|teruggebeld)',
      '(geen|nooit|niet|niemand|zonder) ~3 (antwoord|reactie|gereageerd|reageert|bereikbaar|gehoord|opnemen|neemt op|beantwoord)',
      '(gebeld|gemaild|gebeld|contact opgenomen|mails|mail|telefoontjes) ~5 (keer|geen|niemand|niets|antwoord|reactie)',
    ],
    pt: [
      '(suporte|sac|apoio ao cliente|atendimento ao cliente|serviço de atendimento|assistência técnica|central de atendimento|call center|chatbot|ticket|tickets|linha de apoio)',
      '(não|ninguém|nunca|sem|nenhuma) ~3 (respond*|respost*|resposta|atende|atendem|retorn*|contato|resolv*)',
      '(liguei|ligar|email*|e mail*|mensagens|contato|contatei|contactei|telefonei|reclamações) ~5 (vezes|ninguém|resposta|nada|respond*|resolv*)',
    ],
    pl: [
      '(infolini*|biuro obsługi|dział obsługi|obsługa klienta|obsługi klienta|pomoc techniczna|wsparcie techniczne|zgłoszeni*)',
      '(brak|nie|nikt) ~3 (odpowiedzi|odpowiada|odpisuje|odbiera|kontaktu|odpowiedział*)',
    ],
    tr: ['(müşteri hizmet*|çağrı merkezi|destek*|canlı destek|cevap (yok|vermiyor*|alamad*|veren)|dönüş yap*|ulaşamıyor*|telefonlara|muhatap)'],
    zh: ['客服', '不回复', '没人回', '不理', '打电话', '电话不接', '没人接', '联系不上', '投诉', '不接电话', '回复', '打了两次', '联系'],
    ja: ['問い合わせ', '問合せ', 'カスタマー', 'サポート', '連絡', '返信', '返事', '電話がつながら', '音信不通', '回答', '無視'],
  },
  hints: {
    en: [
      'support', 'contact*', 'email*', 'emailed', 'call', 'calls', 'called', 'phone', 'phoned', 'reply', 'response', 'respond*', 'answer*', 'chat', 'agent*', 'help',
      'tickets', 'message*', 'complaint*', 'hold', 'hotline', 'customer',
    ],
    de: ['kontakt', 'anruf*', 'mail*', 'email*', 'telefon*', 'antwort*', 'geantwortet', 'erreich*', 'beschwerde*', 'meldet', 'angerufen', 'geschrieben'],
    fr: ['contact*', 'appel*', 'mail*', 'email*', 'téléphone', 'réponse', 'répond*', 'rappel', 'réclamation*', 'joindre'],
    es: ['contact*', 'llam*', 'correo*', 'teléfono', 'respuesta', 'respond*', 'contest*', 'soporte', 'queja*', 'asesor*'],
    it: ['contatt*', 'chiam*', 'email', 'mail', 'telefono', 'telefonat*', 'risposta', 'rispond*', 'reclamo', 'reclami'],
    nl: ['contact', 'bellen', 'gebeld', 'mail*', 'email*', 'telefoon', 'antwoord', 'reactie', 'klacht*', 'beantwoord'],
    pt: ['contat*', 'contact*', 'ligu*', 'email*', 'mensag*', 'telefone', 'resposta', 'respond*', 'reclama*', 'protocolo*'],
    pl: ['kontakt*', 'mail*', 'telefon*', 'odpowied*'],
    tr: ['cevap*', 'aradım', 'mail', 'telefon', 'iletişim'],
    zh: ['电话', '说明', '解释'],
    ja: ['電話', 'メール'],
  },
};
