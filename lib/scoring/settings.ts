import { z } from 'zod';

const points = z.number().int().min(0).max(100);

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
      /** Points per signal where they differ from the signal's own. */
      signals: z.record(z.string(), points),
    }),
    /** The lowest priority of each band; below `medium` is low. */
    bands: z.object({ critical: points, high: points, medium: points }),
    /** How many hours of waiting one point of priority is worth. */
    hoursPerPoint: z.number().positive().max(24 * 30),
    /** Items older than this when first seen go to the backlog. */
    replyWindowDays: z.number().int().min(1).max(3650),
  })
  .refine(({ bands }) => bands.critical > bands.high && bands.high > bands.medium, {
    path: ['bands'],
    message: 'bands_out_of_order',
  });

export type ScoringSettings = z.infer<typeof scoringSettingsSchema>;

export const defaultScoringSettings: ScoringSettings = {
  weights: { mood: 75, signalCap: 35, hardRiskFloor: 85, signals: {} },
  bands: { critical: 80, high: 60, medium: 30 },
  hoursPerPoint: 12,
  replyWindowDays: 30,
};
