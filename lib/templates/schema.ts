import { z } from 'zod';

export const templateSchema = z.object({
  name: z.string().trim().min(1, { error: 'template_name_missing' }).max(80, { error: 'template_name_long' }),
  /** ISO 639-1 */
  lang: z.string().regex(/^[a-z]{2}$/, { error: 'template_lang_invalid' }),
  body: z
    .string()
    .max(8000, { error: 'template_long' })
    .transform((text) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed().trimEnd())
    .refine((text) => text.trim() !== '', { error: 'template_empty' }),
});
export type TemplateInput = z.input<typeof templateSchema>;

export const updateTemplateSchema = templateSchema.extend({ templateId: z.uuid() });
export const archiveTemplateSchema = z.object({ templateId: z.uuid(), archived: z.boolean() });

/** Times are ISO 8601. */
export interface TemplateView {
  id: string;
  name: string;
  lang: string;
  body: string;
  useCount: number;
  archived: boolean;
  updatedAt: string;
}
