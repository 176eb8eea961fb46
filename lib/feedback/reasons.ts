import { z } from 'zod';
import { polarities } from '@/lib/scoring/themes/theme';

const spans = z.array(z.object({ start: z.number(), end: z.number() }));

/** The scorer's reasons as they are stored. */
export const reasonsSchema = z.array(
  z.object({ code: z.string(), points: z.number(), words: spans.optional() }),
);

/** The themes as they are stored. */
export const themesSchema = z.array(z.object({ id: z.string(), polarity: z.enum(polarities), words: spans.optional() }));
