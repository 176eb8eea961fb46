import { germanReplies } from './replies-de';
import { englishReplies } from './replies-en';
import { spanishReplies } from './replies-es';
import { frenchReplies } from './replies-fr';
import type { ReplyPhrases, Scene, Tone } from './reply-phrases';
import type { DemoItem, DemoLanguage } from './types';

const phrases: Record<DemoLanguage, ReplyPhrases> = { en: englishReplies, de: germanReplies, fr: frenchReplies, es: spanishReplies };
/** Longest answer on Google Play. */
const playMaximum = 350;

export interface ReplyWords {
  tone: Tone;
  /** How to address the author; null where only a pseudonym is known. */
  firstName: string | null;
  me: string;
  place: string;
  mail: string;
}

/** What an item is about, by where it was written. */
export function sceneOf(item: Pick<DemoItem, 'writtenOn' | 'location'>): Scene {
  if (item.writtenOn === 'google-play') return 'app';
  if (item.location === 'harbour-street') return 'cafe';
  return item.location === 'old-mill' ? 'guest-house' : 'shop';
}

/** An answer to an item of the generator: fits its language, place and mood, and keeps the platform's limit. */
export function composeReply(item: DemoItem, words: ReplyWords, random: () => number): string {
  const { openers, good, bad, mixed, closers } = phrases[item.lang];
  const scene = sceneOf(item);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const opener = pick(openers[words.tone]).replace('{, name}', words.firstName ? `, ${words.firstName}` : '');
  const middle = pick(words.tone === 'mixed' ? mixed : words.tone === 'good' ? good[scene] : bad[scene]);
  const closer = pick(words.tone === 'good' ? closers.glad : closers.contact).replace('{mail}', words.mail);
  const whole = `${opener} ${middle} ${closer}\n${words.me}, ${words.place}`;
  if (item.writtenOn !== 'google-play' || Array.from(whole).length <= playMaximum) return whole;
  return `${opener} ${closer}\n${words.me}`;
}
