import { z } from 'zod';

export const cancelRescoringInput = z.object({ rescoringId: z.uuid() });

const name = z.string().trim().min(1, { error: 'theme_name_missing' }).max(60, { error: 'theme_name_long' });
const word = z.string().trim().min(1).max(80, { error: 'theme_word_long' }).regex(/[\p{L}\p{N}]/u, { error: 'theme_word_empty' });
const words = z.array(word).min(1, { error: 'theme_words_missing' }).max(100, { error: 'theme_words_many' });
const id = z.string().max(60);

/** What may be done with the list of themes. `id`s are those of built-in themes or `own:…`. */
export const themeChangeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), name, words }),
  /** Name and words of an own theme. */
  z.object({ do: z.literal('edit'), id, name, words }),
  /** Another name for a built-in theme; null for the product's own. */
  z.object({ do: z.literal('rename'), id, name: name.nullable() }),
  /** From now on the one counts as the other. */
  z.object({ do: z.literal('merge'), id, into: id }),
  z.object({ do: z.literal('separate'), id }),
  z.object({ do: z.literal('remove'), id }),
]);
export type ThemeChange = z.infer<typeof themeChangeSchema>;

export const tryThemeInput = z.object({ words });
