import { readMood } from '@/lib/scoring/read-mood';
import type { MoodWord } from '@/lib/scoring/mood';

/** The words that carry the mood of title and text together, as far as they stand in the text: UTF-16 offsets into `text`, in its order. Read anew, so they fit the words as they are now. */
export function moodWords(item: { title: string | null; text: string | null; lang: string }, limit: number): MoodWord[] {
  const { text, lang } = item;
  if (!text) return [];
  const title = item.title?.trim() ?? '';
  // as it is scored: what the title says colours the text
  const before = title ? `${title}. ` : '';
  return readMood(before + text, lang)
    .words(limit)
    .filter(({ start }) => start >= before.length)
    .map(({ start, end, tone }) => ({ start: start - before.length, end: Math.min(end - before.length, text.length), tone }));
}
