import type { CoachRule, Finding } from '@/lib/coach/finding';
import { sentenceEnd, sentenceStart } from '@/lib/coach/phrases';

// All over folded text. Nouns of seven languages stand side by side: a number is a number in any of them.
const reference =
  /(?<![a-z])(?:order|booking|reservation|invoice|ticket|case|account|customer|tracking|parcel|shipment|confirmation|policy|membership|contract|bestell(?:ung|nummer|nr)|auftrag(?:snummer|snr)?|buchung(?:snummer|snr)?|rechnung(?:snummer|snr)?|kunden(?:nummer|nr|konto)|sendung(?:snummer)?|paket(?:nummer)?|vertrag(?:snummer)?|commande|facture|dossier|colis|contrat|pedido|reserva|factura|encargo|paquete|contrato|ordine|prenotazione|fattura|spedizione|pacco|bestel(?:ling|nummer)|boeking(?:snummer)?|factuur(?:nummer)?|klantnummer|zending|encomenda|fatura)\s*(?:(?:no|nr|num|n°|nº|number|nummer|numero|numéro|número|id|ref|code|reference|de commande|de pedido|do pedido|dell'ordine)\.?\s*(?:is|was|ist|est|es|e)?\s*)*[:#]?\s*#?(?=[a-z0-9-]*\d[a-z0-9-]*\d[a-z0-9-]*\d[a-z0-9-]*\d)(?:[a-z]{0,4}-?)\d[a-z0-9-]{2,}/g;
const year = /(?:19|20)\d\d$/;
const hashReference = /#\s?[a-z]{0,4}-?\d[\d-]{3,}/g;
const iban = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?(?![a-z0-9])/g;
const cardLike = /(?<!\d)(?:\d[ -]?){13,19}(?!\d)/g;

const streetAddress =
  /\d{1,5}[a-z]?,? (?:[a-z'.-]+ ){1,4}(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|way|terrace|close|square)(?![a-z])|(?<![a-z])(?:apt|apartment|flat|unit)\.? #?\d+|(?<![a-z-])[a-z-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|gracht|plein) \d{1,4}|\d{1,4},? (?:bis |ter )?(?:rue|avenue|av\.|boulevard|bd|chemin|impasse|allee|place) [a-z]|(?:calle|c\/|avenida|avda\.?|plaza|paseo|rua|travessa|praca|via|viale|piazza|corso) [a-z' .]{2,40},? (?:n\.? ?|no ?|nº ?)?\d{1,4}/g;
const delivered =
  /(?:sent|shipped|delivered|went|dispatched|posted|mailed|your (?:home|house|address)|you live|address on file|geliefert|versandt|verschickt|zugestellt|gesendet|ging an|ihre (?:adresse|anschrift)|envoye\w*|livre\w*|expedie\w*|votre (?:adresse|domicile)|enviad\w+|enviamos|entregad\w+|entregamos|su (?:direccion|domicilio)|inviat\w+|spedit\w+|consegnat\w+|suo (?:indirizzo|domicilio)|verzonden|bezorgd|gestuurd|geleverd|uw adres|enviad\w+|entregue|sua morada|seu endereco)(?![a-z])/;

/** A phone number or mail address said to be the customer's. */
const theirContact =
  /(?:your (?:\w+ )?(?:phone|mobile|cell|number|e-?mail|mail address)(?: (?:address|number))?(?: (?:on file|is|was|ending(?: in)?))*|(?:called|phoned|rang|texted|e-?mailed|wrote to|reached|contacted|tried) you (?:\w+ )?(?:at|on|under|via)|(?:text|sms|e-?mail|message|code|link|confirmation)s? (?:was |were |has been )?sent to|registered (?:with|under|to|as)|ihre (?:\w+ )?(?:telefonnummer|handynummer|nummer|e-?mail(?:-?adresse)?)|(?:sie|ihnen)[^.!?\n]{0,20} unter(?= [\d+(])[^.!?\n]{0,24} (?:angerufen|erreicht|kontaktiert)|votre (?:\w+ )?(?:telephone|numero|portable|e-?mail|adresse mail)|(?:su|tu) (?:\w+ )?(?:telefono|numero|movil|correo|e-?mail)|(?:il )?suo (?:\w+ )?(?:telefono|numero|cellulare|e-?mail)|uw (?:\w+ )?(?:telefoonnummer|nummer|e-?mail(?:adres)?)|(?:o )?seu (?:\w+ )?(?:telefone|numero|telemovel|celular|e-?mail))[^.!?\n]{0,14}?(?:\+?\d[\d ()/-]{5,}\d|[\w.+-]+@[\w-]+\.[\w.-]+)/g;

/** What only somebody who treats the customer would know. */
const health =
  /(?<![a-z])(?:your (?:[a-z]+ ){0,2}(?:diagnos[ie]s|therapy|treatment (?:plan|session|with|last|on)|medications?|prescriptions?|surgery|blood (?:tests?|work|results?)|test results?|lab results?|x-?rays?|root canal|implants?|pregnancy|depression|diabetes|medical (?:record|history|condition|file)s?|health (?:record|condition|issue)s?|(?:therapy|anxiety|counselling|counseling) sessions?|psychiatr\w+|chemo\w*|vaccination|hearing aid|dentures?)|you (?:have been|were|are|became) (?:a|our|one of our) (?:\w+ )?patients?|(?:as|being) (?:a|our) patient|patient (?:with us |of ours |here )?since|we (?:diagnosed|treated you for|prescribed)|ihre[rnms]? (?:[a-z]+ )?(?:behandlung|therapie|diagnose|operation|medikament\w*|schwangerschaft|wurzelbehandlung|befund\w*|blutwerte|krankenakte|depression\w*|angststorung)|(?:sie (?:sind|waren)|seit \d{4})[^.!?\n]{0,30} patient(?:in)?|votre (?:[a-z]+ )?(?:traitement|therapie|diagnostic|ordonnance|grossesse|dossier medical|maladie|depression)|vous etes (?:\w+ )?patiente?|(?:su|tu) (?:[a-z]+ )?(?:tratamiento|terapia|diagnostico|cirugia|embarazo|historial medico|enfermedad|depresion|endodoncia)|(?:la sua|il suo|le sue) (?:[a-z]+ )?(?:terapia|diagnosi|gravidanza|cartella clinica|malattia|depressione)|(?:uw|je) (?:[a-z]+ )?(?:behandeling|therapie|diagnose|operatie|medicatie|zwangerschap|ziekte|depressie|wortelkanaalbehandeling)|(?:a sua|o seu|sua|seu) (?:[a-z]+ )?(?:tratamento|terapia|diagnostico|cirurgia|gravidez|historico clinico|doenca|depressao))(?![a-z])/g;

const privateMail =
  /(?:you (?:wrote|said|told us|mentioned|admitted) (?:to us )?(?:in|by|via|over|on) (?:your |a |an |the )?(?:private |last |first |own |earlier |previous )?(?:e-?mails?|mail|messages?|letter|dm|chat|phone|call)|in your (?:private |last |first |own |earlier |previous )?(?:e-?mail|mail|message|letter|dm|chat)|in ihrer (?:\w+ )?(?:e-?mail|mail|nachricht)|in ihrem (?:\w+ )?(?:brief|schreiben)|dans votre (?:\w+ )?(?:e-?mail|mail|message|courrier|courriel|lettre)|en su (?:\w+ )?(?:correo|e-?mail|mensaje|carta)|nella sua (?:\w+ )?(?:e-?mail|mail|lettera)|nel suo (?:\w+ )?messaggio|in uw (?:\w+ )?(?:e-?mail|mail|bericht|brief)|n[oa] s(?:eu|ua) (?:\w+ )?(?:e-?mail|mensagem|carta))[^"“„«\n]{0,60}["“„«]/g;

/** A colleague's full name; over the text as written, since capitals tell names. */
const staffName =
  /(?:(?:done|performed|handled|served|seen|treated|assisted|helped|carried out|looked after|checked in|behandelt|bedient|betreut|durchgeführt|erledigt|bearbeitet|servi|traité|réalisé|effectué|atendid[oa]|realizad[oa]|hech[oa]|servit[oa]|eseguit[oa]|seguit[oa]|geholpen|uitgevoerd|bediend|atendid[oa]|feit[oa]) (?:by|von|par|por|da|dal|door|pel[oa])|(?:our|my|the|unser(?:e|em|en)?|notre|nuestr[oa]|il nostro|la nostra|onze|noss[oa]) (?:\p{Ll}+ ){0,2}(?:waiter|waitress|server|manager|colleague|employee|technician|driver|nurse|hygienist|therapist|stylist|cashier|receptionist|cook|agent|assistant|trainee|Kollegin|Kollege|Kollegen|Mitarbeiterin|Mitarbeiter|Kellner|Kellnerin|Fahrer|Techniker|collègue|employée?|serveur|serveuse|livreur|technicien|compañer[oa]|emplead[oa]|camarer[oa]|técnic[oa]|repartidor|collega|cameriere|cameriera|dipendente|tecnico|medewerker|medewerkster|ober|monteur|bezorger|colega|funcionári[oa]|empregad[oa])),? (\p{Lu}[\p{L}'’-]+ (?:(?:van|von|de|da|di|del|der|den|la|le) )*\p{Lu}[\p{L}'’-]{2,})/gu;

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** (Public replies) Protect people: nothing that only we could know about the customer, no colleague's surname, no private mail. */
export const k21Privacy: CoachRule = {
  id: 'K21',
  languages: 'any',
  check({ visibility, review, ownContacts = [] }, draft) {
    if (visibility === 'private') return [];
    const { folded, raw, spoken } = draft;
    const findings: Finding[] = [];
    const own = ownContacts.map((contact) => digitsOf(contact) || contact.toLowerCase()).filter(Boolean);
    const isOwn = (text: string) => own.some((contact) => (/\d/.test(contact) ? digitsOf(text).includes(contact) : text.includes(contact)));
    const add = (code: string, start: number, end: number) => {
      const from = draft.rawAt(start);
      const to = draft.rawAt(end);
      if (!findings.some((finding) => from < finding.end && to > finding.start)) findings.push({ rule: 'K21', level: 'block', start: from, end: to, code });
    };

    for (const match of folded.matchAll(theirContact)) if (!isOwn(match[0])) add('customer_contact', match.index, match.index + match[0].length);
    for (const expression of [reference, hashReference]) {
      for (const match of spoken.matchAll(expression)) if (!isOwn(match[0]) && !(digitsOf(match[0]).length === 4 && year.test(match[0]))) add('reference_number', match.index, match.index + match[0].length);
    }
    for (const match of folded.matchAll(streetAddress)) {
      const at = match.index;
      if (delivered.test(folded.slice(sentenceStart(folded, at), sentenceEnd(folded, at)))) add('customer_address', at, at + match[0].length);
    }
    for (const match of folded.matchAll(iban)) if (digitsOf(match[0]).length >= 10) add('payment_details', match.index, match.index + match[0].length);
    for (const match of folded.matchAll(cardLike)) if (luhn(digitsOf(match[0])) && !isOwn(match[0])) add('payment_details', match.index, match.index + match[0].length);
    for (const match of spoken.matchAll(health)) add('health', match.index, match.index + match[0].length);
    for (const match of folded.matchAll(privateMail)) add('private_mail', match.index, sentenceEnd(folded, match.index + match[0].length));
    for (const match of raw.matchAll(staffName)) {
      const name = match[1];
      // A name that the author wrote in the review is public already.
      if (!name || review.text.includes(name)) continue;
      const start = match.index + match[0].length - name.length;
      if (!findings.some((finding) => start < finding.end && start + name.length > finding.start)) {
        findings.push({ rule: 'K21', level: 'block', start, end: start + name.length, code: 'staff_surname', fix: { start, end: start + name.length, text: name.split(' ')[0] ?? name, code: 'first_name_only' } });
      }
    }
    return findings.sort((a, b) => a.start - b.start);
  },
};
