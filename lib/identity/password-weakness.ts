import { commonWords } from './common-words';

export type PasswordWeakness = 'password_common' | 'password_personal';

/** So many words of the list make no password, with any digits and signs around them. */
const mostWords = 2;
const shortestWord = 3;
const rows = ['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm', 'wxcvbn', 'abcdefghijklmnopqrstuvwxyz', '01234567890', '1qaz2wsx3edc4rfv5tgb6zhn', '1qaz2wsx3edc4rfv5tgb6yhn', 'qazwsxedcrfvtgbyhn', '1q2w3e4r5t6y7u8i9o0p', '1q2w3e4r5t6z7u8i9o0p', '13579246801', '147258369', '1029384756', '123123', '112233445566778899'];
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))];
const shortestRun = 3;
const longestNumber = 8;

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '€': 'e', '+': 't' };
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();

/** Words of a name or an address, and all of them in one. */
function wordsOf(about: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of about.map(plain)) {
    const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    for (const word of [...parts, parts.join(''), text.replace(/\p{N}/gu, '')]) if (word.length >= shortestWord) words.add(word);
  }
  return words;
}

interface Piece {
  end: number;
  word?: string;
  personal?: true;
  /** Digits in no order. */
  digits?: number;
}

/** What may stand at one place of a guessed password: a word, a stretch of a keyboard or the alphabet, the same again, or some digits and signs. */
function piecesAt(text: string, at: number, personal: ReadonlySet<string>, longest: number): Piece[] {
  const pieces: Piece[] = [];
  const from = text.slice(at);
  const unfolded = from.replace(/[0-9@$!€+]/gu, (char) => leet[char] ?? char);
  for (let length = shortestWord; length <= Math.min(longest, from.length); length += 1) {
    for (const word of new Set([from.slice(0, length), unfolded.slice(0, length), unfolded.slice(0, length).replace(/i/g, 'l')])) {
      if (personal.has(word)) pieces.push({ end: at + length, word, personal: true });
      else if (commonWords.has(word)) pieces.push({ end: at + length, word });
    }
    if (length >= shortestRun && runs.some((row) => row.includes(from.slice(0, length)))) pieces.push({ end: at + length });
  }
  const same = /^(.{1,4}?)\1{2,}/u.exec(from);
  if (same) pieces.push({ end: at + same[0].length });
  const number = /^\p{N}+/u.exec(from)?.[0].length ?? 0;
  for (let length = 1; length <= Math.min(number, longestNumber); length += 1) pieces.push({ end: at + length, digits: length });
  if (/^[^\p{L}\p{N}]/u.test(from)) pieces.push({ end: at + 1 });
  return pieces;
}

/**
 * Why a password would be among the first to be tried: it is made of nothing but the commonest words, keyboard runs, repetitions and a few
 * digits, or of what is known `about` its owner (address, name, workspace). Null where it is made of something else. Length is judged elsewhere.
 */
export function passwordWeakness(password: string, about: readonly string[]): PasswordWeakness | null {
  const text = plain(password);
  const personal = wordsOf([...about, 'heed']);
  const longest = Math.max(16, ...[...personal].map((word) => word.length));
  // ways to read what lies before a place, told apart by the words they took
  const ways: Map<string, { words: string[]; personal: boolean; digits: number }>[] = Array.from({ length: text.length + 1 }, () => new Map());
  ways[0]?.set('', { words: [], personal: false, digits: 0 });
  for (let at = 0; at < text.length; at += 1) {
    const here = [...(ways[at]?.values() ?? [])];
    if (here.length === 0) continue;
    for (const piece of piecesAt(text, at, personal, longest)) {
      for (const way of here) {
        const words = piece.word === undefined || way.words.includes(piece.word) ? way.words : [...way.words, piece.word].sort();
        const digits = way.digits + (piece.digits ?? 0);
        // what belongs to the person is known in any number, of other words only a few make a guess
        if (words.filter((word) => !personal.has(word)).length > mostWords || digits > longestNumber) continue;
        const key = `${words.join(' ')}:${digits}`;
        if (ways[piece.end]?.has(key)) continue;
        ways[piece.end]?.set(key, { words, personal: way.personal || piece.personal === true, digits });
      }
    }
  }
  const found = [...(ways[text.length]?.values() ?? [])];
  if (found.length === 0) return null;
  return found.some((way) => way.personal) ? 'password_personal' : 'password_common';
}
