import type { Signal } from '@/lib/scoring/signals/signal';

/**
 * How an answerable question opens, per language. Plain "why …?" is left out on purpose: in complaints it is nearly always rhetorical
 * ("Why would anyone buy this?").
 */
const openers = [
  'how (?:do|can|could|should|long|much|many|often|late|far|to)|when|where|which|what (?:is|are|was|time|do|does|about|size|kind)|who (?:do|can|should)|is (?:there|it|the|this|my|that|any)|are (?:there|you|the|they|dogs|kids)|do you|does (?:it|the|this|anyone|anybody)|did you|can (?:i|we|you|it|the|two|someone|anyone)|could (?:you|i|we)|will (?:there|you|it|the)|would (?:it|you) (?:be possible|mind|be able)|any (?:chance|idea|plans)|anyone know|may (?:i|we)|has anyone|have you',
  'wie (?:kann|lange|komme|bekomme|viel|oft|geht|funktioniert|mache)|wann|wo|welche[rsnm]?|was (?:kostet|ist|muss|kann|bedeutet)|gibt(?:s| es|\'s)|kann (?:ich|man|mir)|könn(?:en|te|ten) (?:sie|man|ich|wir)|ist (?:das|es|die|der|dies)|sind|habt ihr|haben sie|darf (?:ich|man)|an wen|wer (?:kann|ist)',
  'comment (?:puis|faire|je|on|peut)|quand|où|combien|quel(?:le)?s?|est-ce (?:que|qu)|peut-on|puis-je|pouvez-vous|pourriez-vous|avez-vous|y a-t-il|serait-il',
  'cómo (?:puedo|hago|se)|como (?:puedo|hago|se|posso|faço)|cuándo|cuando|dónde|donde|cuánto|cuanto|cuál|qué (?:horario|día|hora)|se puede|puedo|pueden|podrían|hay|tienen|tenéis|abrís|abren|aceptan',
  'come (?:posso|faccio|si)|quando|dove|quanto|quale|quali|posso|potete|si può|avete|c\'è|ci sono|è possibile',
  'hoe (?:kan|lang|laat|kom|vaak|moet)|wanneer|waar|welke|hoeveel|kan (?:ik|je|men|het)|kunnen (?:jullie|we)|is er|zijn er|mag|mogen|hebben jullie',
  'quando|onde|quanto|qual|quais|posso|podem|pode-se|é possível|tem|têm|há|existe|aceitam',
];
const opener = new RegExp(`(?:^|[.!?\\n,;:)("“«¿]|\\b(?:and|und|et|y|e|en|but|aber|mais|pero|ma|maar|hi|hello|hallo|bonjour|hola|ciao|olá))\\s*(?:${openers.join('|')})(?![\\p{L}])[^.!?\\n]{0,240}\\?`, 'iu');
const rhetorical = /\b(?:right|really|seriously|oder|hein|verdad|vero|toch|né|decoration|sick joke|kidding me|what more|who needs|was will man mehr)\s*\?/iu;
const cjkAsking = /(?:ですか|ますか|でしょうか|请问|請問|怎么|怎麼|什么时候|什麼時候|能不能|可以吗|可以嗎|인가요|나요|까요)[^。！]{0,40}[?？]/u;

/** Each question is looked at by itself, from a sentence's length before its mark; the first dozen marks are enough. */
function asks(whole: string): boolean {
  let from = 0;
  for (let seen = 0; seen < 12; seen++) {
    const mark = whole.indexOf('?', from);
    if (mark < 0) return false;
    const sentence = whole.slice(Math.max(from, mark - 260), mark + 1);
    if ((opener.test(sentence) && !rhetorical.test(sentence)) || cjkAsking.test(sentence)) return true;
    from = mark + 1;
  }
  return false;
}

/** Asks something that an answer can settle. */
export const question: Signal = {
  id: 'question',
  hardRisk: false,
  points: 4,
  decide({ whole }) {
    if (!asks(whole) && !(whole.includes('？') && cjkAsking.test(whole))) return null;
    const at = whole.indexOf('?');
    if (at < 0) return {};
    const before = Math.max(whole.lastIndexOf('.', at), whole.lastIndexOf('!', at), whole.lastIndexOf('\n', at), whole.lastIndexOf('?', at - 1));
    let start = at === 0 ? 0 : before + 1;
    while (start < at && whole.charCodeAt(start) <= 32) start++;
    return start < at ? { words: [{ start, end: at + 1 }] } : {};
  },
};
