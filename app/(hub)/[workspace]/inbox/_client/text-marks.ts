import type { MoodWord } from '@/lib/scoring/mood';
import type { Reason, ScoredTheme } from '@/lib/scoring/score';
import type { Span } from '@/lib/scoring/span';

/** `neg` and `pos` carried the mood, `topic` tells what it is about. */
export type MarkLook = 'neg' | 'pos' | 'topic';

/** Words that belong together: those of one reason, of one theme, or of the mood's one side. */
export interface MarkLayer {
  key: string;
  look: MarkLook;
  words: readonly Span[];
}

/** A stretch of the text that is marked alike from end to end. */
export interface MarkedPiece {
  start: number;
  end: number;
  looks: MarkLook[];
  keys: string[];
}

export const reasonKey = (place: number) => `reason ${place}`;
export const themeKey = (id: string) => `theme ${id}`;

/** The first part of a priority is the mood's; every other code is a signal's or a rule's. */
const ofMood = /_(?:negative|mixed|neutral|positive|unread|no)_text$/;

/** All marks of an item. */
export function layersOf(item: { reasons: readonly Reason[]; themes: readonly ScoredTheme[]; sentimentWords: readonly MoodWord[] }): MarkLayer[] {
  const mood = (tone: 'neg' | 'pos'): MarkLayer => ({ key: tone, look: tone, words: item.sentimentWords.filter((word) => word.tone === tone) });
  return [
    mood('neg'),
    mood('pos'),
    ...item.reasons.map(({ code, words = [] }, place): MarkLayer => ({ key: reasonKey(place), look: ofMood.test(code) ? 'neg' : 'topic', words })),
    ...item.themes.map(({ id, words = [] }): MarkLayer => ({ key: themeKey(id), look: 'topic', words })),
  ].filter(({ words }) => words.length > 0);
}

/** The text cut wherever a mark begins or ends. Marks may lie over each other; what lies outside the text is left out. */
export function piecesOf(text: string, layers: readonly MarkLayer[]): MarkedPiece[] {
  const spans = layers.flatMap(({ key, look, words }) => words.filter(({ start, end }) => start >= 0 && end > start && end <= text.length).map(({ start, end }) => ({ start, end, key, look })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? text.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return { start, end, looks: [...new Set(over.map(({ look }) => look))], keys: [...new Set(over.map(({ key }) => key))] };
  });
}

/** The marked words of one look, each once, in the order of the text. */
export function wordsOf(text: string, layers: readonly MarkLayer[], look: MarkLook, limit: number): string[] {
  const spans = layers.filter((layer) => layer.look === look).flatMap(({ words }) => words);
  const words = spans.filter(({ end }) => end <= text.length).sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  return [...new Set(words)].slice(0, limit);
}
