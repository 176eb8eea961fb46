import { z } from 'zod';

const points = z.number().int().min(0).max(100);

/** A theme that the workspace added: an item speaks of it where one of its example words stands (`refund*` for all words that begin so). */
export const ownThemeSchema = z.object({
  id: z.string().regex(/^own:[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1).max(60),
  words: z.array(z.string().trim().min(1).max(80)).min(1).max(100),
});
export type OwnTheme = z.infer<typeof ownThemeSchema>;

const themeSettingsSchema = z.object({
  own: z.array(ownThemeSchema).max(100),
  /** Names given to built-in themes, by id. */
  renamed: z.record(z.string(), z.string().trim().min(1).max(60)),
  /** Themes that count as another: from id → to id. Never in a chain. */
  merged: z.record(z.string(), z.string()),
});

/** What a workspace may tune. Points are on the 0–100 scale of `priority`. */
export const scoringSettingsSchema = z
  .object({
    weights: z.object({
      /** Points when text and rating are as bad as they get. */
      mood: points,
      /** The most that all signals together may add. */
      signalCap: points,
      /** The least that an item with a hard-risk signal gets. */
      hardRiskFloor: points,
      /** Points per signal where they differ from the signal's own; fewer than none take away. */
      signals: z.record(z.string(), z.number().int().min(-100).max(100)),
    }),
    /** The lowest priority of each band; below `medium` is low. */
    bands: z.object({ critical: points, high: points, medium: points }),
    /** How many hours of waiting one point of priority is worth. */
    hoursPerPoint: z.number().positive().max(24 * 30),
    /** Items older than this when first seen go to the backlog. */
    replyWindowDays: z.number().int().min(1).max(3650),
    themes: themeSettingsSchema,
  })
  .refine(({ bands }) => bands.critical > bands.high && bands.high > bands.medium, {
    path: ['bands'],
    message: 'bands_out_of_order',
  });

export type ScoringSettings = z.infer<typeof scoringSettingsSchema>;

export const defaultScoringSettings: ScoringSettings = {
  weights: { mood: 70, signalCap: 40, hardRiskFloor: 86, signals: {} },
  bands: { critical: 80, high: 60, medium: 30 },
  hoursPerPoint: 12,
  replyWindowDays: 30,
  themes: { own: [], renamed: {}, merged: {} },
};
