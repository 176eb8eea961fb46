import type { Draft } from '@/lib/coach/draft';
import type { CoachRule } from '@/lib/coach/finding';
import { coachLanguages, compilePhrases } from '@/lib/coach/phrases';

const roleWords =
  'owner|co-owner|founder|manager|manageress|management|director|head|lead|chief|captain|host|hostess|chef|cook|baker|team|support|staff|crew|service|care|reception|front desk|office|customer|assistant|editor|developer|teacher|' +
  'inhaber|inhaberin|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|leitung|leiter|leiterin|gastgeber|gastgeberin|kundendienst|kundenservice|mannschaft|direktion|' +
  "proprietaire|gerant|gerante|directeur|directrice|direction|equipe|responsable|assistance|service client|" +
  'propietario|propietaria|dueno|duena|gerente|direccion|equipo|encargado|encargada|responsable|atencion al cliente|' +
  'titolare|proprietario|proprietaria|direttore|direttrice|direzione|squadra|servizio clienti|' +
  'eigenaar|eigenaresse|bedrijfsleider|directie|klantenservice|' +
  'dono|dona|proprietario|gerencia|direcao|equipa|apoio ao cliente';
const role = new RegExp(`(?<![a-z])(?:${roleWords})(?![a-z])`);
const team = /(?<![a-z])(?:team|support|staff|crew|management|direction|equipe|direzione|direccion|equipo|direcao|equipa|squadra|directie|mannschaft|everyone)(?![a-z])/;

/** Closing words that may stand before a name, on its line or the one above. */
const closing =
  /^(?:(?:with )?(?:kind|best|warm|warmest|kindest)(?: (?:regards|wishes))?|(?:best |warm |kind )?(?:regards|wishes)|all the best|sincerely|yours(?: \w+)?|cheers|warmly|take care|love|(?:mit )?(?:freundlichen|herzlichen|besten|lieben|viele|liebe|herzliche|beste|freundliche|schone)? ?gru(?:ss|ß)e?n?|ihr|ihre|euer|eure|dein|deine|cordialement|bien (?:a vous|cordialement)|amicalement|amities|bien a vous|salutations|(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo|atentamente|(?:cordiali|distinti) saluti|un (?:caro )?saluto|cordialmente|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|um abraco|abracos?)(?: von| from| de| da| van| aus)?[\s,!.:–—-]*/;

const notNames = new Set(
  'have has thank thanks see best kind warm cheers enjoy take all dear hello hi call email write please sorry we you your our the this that it come visit until looking hope sweet happy good great wishes regards greetings welcome bis danke vielen schone viel ihnen wir sie merci belle bonne bientot nous hasta gracias muchas que esperamos grazie presto vi arrivederci tot dank bedankt fijne ate obrigado obrigada bom boa volte'.split(' '),
);

const introduces = compilePhrases({
  en: ["(?:my name is|this is|i am|i'm|it's) [a-z]+(?: here)?,? (?:and i (?:run|manage|own|look after)|the (?:\\w+ )?(?:owner|manager|chef|host|director))", 'my name is \\w+', "as (?:the|your) (?:\\w+ )?(?:owner|manager|chef|host|director)", 'i (?:manage|run|own) (?:the|our|this)'],
  de: ['mein name ist \\w+', 'ich bin \\w+,? (?:der|die) (?:inhaber|leiter|chef)\\w*', 'als (?:inhaber|leiter|geschaftsfuhrer|chef)(?:in)?'],
  fr: ["je m'appelle \\w+", "je suis \\w+,? (?:le|la) (?:gerant|proprietaire|directeur|directrice|responsable)\\w*", 'en tant que (?:gerant|proprietaire|directeur|directrice|responsable)\\w*'],
  es: ['me llamo \\w+', 'soy \\w+,? (?:el|la) (?:dueno|duena|gerente|encargad[oa]|propietari[oa])', 'como (?:dueno|duena|gerente|encargad[oa]|propietari[oa])'],
  it: ['mi chiamo \\w+', 'sono \\w+,? (?:il|la) (?:titolare|direttore|direttrice|proprietari[oa])', 'come (?:titolare|direttore|direttrice|proprietari[oa])'],
  nl: ['mijn naam is \\w+', 'ik ben \\w+,? (?:de )?(?:eigenaar|eigenaresse|manager|bedrijfsleider)', 'als (?:eigenaar|manager|bedrijfsleider)'],
  pt: ['(?:o meu|meu) nome e \\w+', 'chamo-me \\w+', 'sou [oa] \\w+,? (?:[oa] )?(?:dono|dona|gerente|proprietari[oa])'],
});

const capitalised = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const particle = /^(?:von|van|de|da|di|del|della|der|den|du|la|le|el|y|e|und|and|&|the|of|from|at|bei|vom|chez|dos|das|do|aus|uit|bij|il|[oa])$/i;
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('’', "'");

type Signer = 'person' | 'role' | null;

/** Who a closing line names: "– Max", "Sam Okoye", "Mona, office manager", "The owner". */
function signerOf(line: string, author: string | undefined): Signer {
  let text = line.trim().replace(/^[\s–—~*-]+/, '').replace(/[\s)]+$/, '');
  const lead = closing.exec(fold(text));
  if (lead && fold(text).length === text.length) text = text.slice(lead[0].length);
  text = text.replace(/[\s\p{Extended_Pictographic}\ufe0f]+$/u, '').replace(/[,.!]+$/, (end) => (lead ? '' : end));
  if (text === '' || text.length > 80 || /[!?:…]$/.test(text) || /\w{3,}\.$/.test(text)) return null;
  const [name = ''] = text.split(/\s*[,|/(–—]\s*|\s+-\s+/u);
  const words = name.split(/\s+/);
  const folded = fold(text);
  const first = fold(words[0] ?? '');
  if (notNames.has(first) && !(first === 'the' && role.test(folded))) return null;
  // "Priya from the café", "Tom vom Empfang": where somebody is from need be no name
  const from = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}) (?:here )?(?:from|at|with|vom|von|aus|im|in der|bei|beim|chez|du|de|del|de la|dal|dalla|della|do|da|van|uit|bij)(?: [\p{L}\p{M}'’-]+){1,4}$/u.test(name);
  const namelike = from || (words.length <= 4 && words.every((word) => capitalised.test(word) || particle.test(word)) && capitalised.test(words[0] ?? ''));
  if (text.split(/\s+/).length <= 7 && role.test(folded)) return team.test(folded) && !/[,|–—-]/.test(text) ? 'role' : 'person';
  if (!namelike) return null;
  return author && fold(author).split(/\s+/).includes(first) && words.length === 1 && !/^[\s–—-]/.test(line) ? null : 'person';
}

function findSigner(draft: Draft, author: string | undefined, me: string | undefined): { who: Signer; start: number; end: number } {
  const { raw } = draft;
  const lines: { text: string; start: number }[] = [];
  let at = 0;
  // A pasted line-break tag is a line break here; K23 says that it must go.
  for (const text of raw.split(/(\n|<br ?\/?>)/i)) {
    if (text.trim() !== '' && !text.startsWith('<br')) lines.push({ text, start: at });
    at += text.length;
  }
  // Legal lines and addresses sometimes follow the name, so the last three lines may hold it; the first line is the greeting.
  for (const line of lines.slice(Math.max(1, lines.length - 3)).reverse()) {
    const who = signerOf(line.text, author);
    if (who) return { who, start: line.start, end: line.start + line.text.length };
  }
  const last = lines.at(-1);
  if (last) {
    // On one line with the text: "… telling us. Sam Okoye", "… Best regards, Jo", "… – Max".
    const inline = /(?:[.!?…][)"”]?\s+|\s[–—-]\s*)((?:[^.!?…\n]|(?<=\b\p{L}{1,2})\.){2,70})[.!]?$/u.exec(last.text.trimEnd());
    const tail = inline?.[1];
    if (inline && tail) {
      const who = signerOf(tail, author);
      const start = last.start + inline.index + inline[0].indexOf(tail);
      if (who && !/[.!]$/.test(last.text.trimEnd())) return { who, start, end: start + tail.length };
      if (who && closing.test(fold(tail))) return { who, start, end: start + tail.length };
    }
  }
  const firstName = me?.trim().split(/\s+/)[0];
  if (firstName && firstName.length > 1) {
    const found = raw.lastIndexOf(firstName);
    if (found >= Math.max(draft.greetingEnd, raw.length - 80)) return { who: 'person', start: found, end: found + firstName.length };
  }
  const [introduced] = introduces(draft.spoken, draft.languages);
  if (introduced) return { who: 'person', start: draft.rawAt(introduced.start), end: draft.rawAt(introduced.end) };
  return { who: null, start: raw.length, end: raw.length };
}

/** Identify yourself: a person or a role signs. */
export const k8Signature: CoachRule = {
  id: 'K8',
  languages: coachLanguages,
  check({ review, me }, draft) {
    const { who, start, end } = findSigner(draft, review.author, me?.name);
    if (who === 'person') return [{ rule: 'K8', level: 'praise', start, end, code: 'signed_by_person' }];
    if (who === 'role') return [];
    const name = me?.name?.trim();
    const at = draft.raw.trimEnd().length;
    return [
      {
        rule: 'K8',
        level: 'warn',
        start: at,
        end: at,
        code: 'not_signed',
        fix: name ? { start: at, end: draft.raw.length, text: `\n${name}`, code: 'sign' } : undefined,
      },
    ];
  },
};
