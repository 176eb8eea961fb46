import { detectLanguage } from '@/lib/scoring/language/detect-language';
import { coachLanguages, type CoachLanguage } from '@/lib/coach/phrases';

/** The draft read once, for all rules. */
export interface Draft {
  raw: string;
  /** Lower case, without accents and invisible signs, straight quotes. */
  folded: string;
  /** `folded` with everything inside quotation marks blanked out: those are other people's words. */
  spoken: string;
  /** From a place in `folded` or `spoken` to the place in `raw`. */
  rawAt(at: number): number;
  /** The reply's language: one when it is clear, all when it is too short to tell, none when it is one the coach does not know. */
  languages: readonly CoachLanguage[];
  /** The language for words to insert. */
  writes: CoachLanguage;
  /** Where the greeting ends in `raw`; 0 without one. */
  greetingEnd: number;
}

const invisible = (c: number) => (c >= 0x300 && c < 0x370) || c === 0xad || (c >= 0x200b && c < 0x2010) || (c >= 0x202a && c < 0x202f) || (c >= 0x2060 && c < 0x2065) || c === 0xfeff;
const foldedSigns = new Map<string, string>([
  ['’', "'"], ['‘', "'"], ['ʼ', "'"], ['´', "'"], ['`', "'"], ['\u00a0', ' '], ['\u202f', ' '], ['\t', ' '], ['–', '-'], ['—', '-'], ['‑', '-'],
]);

function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const lower = sign.toLowerCase();
  const plain = lower.normalize('NFD').charAt(0);
  const folded = lower.length === 1 && plain >= 'a' && plain <= 'z' ? plain : lower.length === 1 ? lower : sign;
  if (foldedSigns.size < 5000) foldedSigns.set(sign, folded);
  return folded;
}

function foldText(raw: string): { folded: string; map: Uint32Array | null } {
  let folded = '';
  let map: Uint32Array | null = null;
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (invisible(c)) {
      if (!map) {
        map = new Uint32Array(raw.length + 1);
        for (let k = 0; k < folded.length; k++) map[k] = k;
      }
      continue;
    }
    if (map) map[folded.length] = i;
    const sign = raw.charAt(i);
    folded += c < 0x80 ? (c > 64 && c < 91 ? sign.toLowerCase() : sign === '\t' || sign === '`' ? foldSign(sign) : sign) : foldSign(sign);
  }
  if (map) map[folded.length] = raw.length;
  return { folded, map };
}

const quoted = /"[^"\n]{1,240}"|“[^”\n]{1,240}”|„[^“”\n]{1,240}[“”]|«[^»\n]{1,240}»|‹[^›\n]{1,240}›/g;

const greeting =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|bonjour|bonsoir|chere?s?|salut|hola|estimad[oa]s?|querid[oa]s?|buen(?:os|as) (?:dias|tardes|noches)|ciao|buongiorno|buonasera|gentile|gentili|cara|caro|salve|beste|geachte|goede(?:morgen|middag|navond|ndag)|dag|ola|prezad[oa]s?|cara|caro|bom dia|boa (?:tarde|noite))(?![a-z])[^,!:.?\n]{0,40}[,!:]?|[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?[,])[ \n]*/;

/** Reads a draft for the rules. `stated` decides where the text alone is too short. */
export function readDraft(raw: string, stated?: string): Draft {
  const { folded, map } = foldText(raw);
  const spoken = folded.replace(quoted, (match) => ' '.repeat(match.length));
  const rawAt = (at: number) => (map ? (map[at] ?? raw.length) : at);
  const { lang, otherScript } = detectLanguage(raw);
  const detected = coachLanguages.find((known) => known === lang);
  const given = coachLanguages.find((known) => known === stated?.slice(0, 2).toLowerCase());
  const unknown = otherScript || (!detected && lang !== 'und');
  const match = greeting.exec(folded);
  return {
    raw,
    folded,
    spoken,
    rawAt,
    languages: unknown ? [] : detected ? [detected] : coachLanguages,
    writes: detected ?? given ?? 'en',
    greetingEnd: match ? rawAt(match[0].length) : 0,
  };
}

/**
 * A fix that puts a sentence of its own behind the greeting. Behind a comma it goes on in lower case, and the sentence that followed
 * starts with a capital.
 */
export function insertAfterGreeting(draft: Draft, sentence: string): { start: number; end: number; text: string } {
  const at = draft.greetingEnd;
  const before = draft.raw.slice(0, at).trimEnd();
  const goesOn = before.endsWith(',') && !/\n/.test(draft.raw.slice(before.length, at));
  const text = goesOn && !sentence.startsWith('I ') ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  const lead = at > 0 && !/\s$/.test(draft.raw.slice(0, at)) ? ' ' : '';
  const next = draft.raw.charAt(at);
  if (next === '') return { start: at, end: at, text: lead + text };
  const capital = next.toUpperCase();
  return capital.length === 1 && capital !== next ? { start: at, end: at + 1, text: `${lead}${text} ${capital}` } : { start: at, end: at, text: `${lead}${text} ` };
}
