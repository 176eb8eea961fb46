import { Prisma } from '@/lib/generated/prisma/client';
import type { z } from 'zod';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { readScoredItems } from './read-scored-items';
import { readScoringSettings } from './read-scoring-settings';
import type { ScoredItem } from './rescore-item';
import { tryThemeInput } from './scoring-schema';

/** The newest items that example words are tried on. */
const triedCount = 500;
const exampleCount = 3;
const aroundCharacters = 60;
const triedId = 'own:tried';

export interface ThemeTrial {
  /** Items that were looked at. */
  tried: number;
  found: number;
  /** The word that was found with what stands around it. */
  examples: { id: string; before: string; word: string; after: string }[];
}

/** What example words would find among the newest items; nothing is written. */
export async function tryTheme(ctx: Ctx, input: z.input<typeof tryThemeInput>): Promise<ThemeTrial> {
  authorize(ctx, 'scoring.write');
  const { words } = tryThemeInput.parse(input);
  const { items, settings } = await ctx.tx(async (tx) => ({
    items: await readScoredItems(ctx, tx, { where: Prisma.sql`true`, order: Prisma.sql`f.posted_at desc, f.id desc`, limit: triedCount }),
    settings: await readScoringSettings(ctx, tx),
  }));
  const tried: ScoringSettings = { ...settings, themes: { ...settings.themes, own: [...settings.themes.own, { id: triedId, name: triedId, words }] } };
  const hits = items.flatMap((item) => {
    const score = scoreFeedback({ kind: item.kind, title: item.title ?? undefined, text: item.text ?? undefined, lang: item.lang === 'und' ? undefined : item.lang }, tried);
    const theme = score.themes.find(({ id }) => id === triedId);
    return theme ? [{ item, span: theme.words?.[0] }] : [];
  });
  return { tried: items.length, found: hits.length, examples: hits.slice(0, exampleCount).map(({ item, span }) => ({ id: item.id, ...around(item, span) })) };
}

/** Without a place in the text the words stand in the title. */
function around({ title, text }: ScoredItem, span: { start: number; end: number } | undefined): { before: string; word: string; after: string } {
  const source = text ?? '';
  if (!span) return { before: '', word: title ?? source.slice(0, aroundCharacters), after: '' };
  const from = Math.max(0, span.start - aroundCharacters);
  const to = Math.min(source.length, span.end + aroundCharacters);
  return {
    before: `${from > 0 ? '…' : ''}${source.slice(from, span.start)}`,
    word: source.slice(span.start, span.end),
    after: `${source.slice(span.end, to)}${to < source.length ? '…' : ''}`,
  };
}
