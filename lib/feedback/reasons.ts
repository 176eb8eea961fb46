import { z } from 'zod';

/** The scorer's reasons as they are stored. */
export const reasonsSchema = z.array(
  z.object({ code: z.string(), points: z.number(), words: z.array(z.object({ start: z.number(), end: z.number() })).optional() }),
);
