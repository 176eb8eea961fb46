import type { TemplateView } from './schema';

/** Those in the item's language first, then the other languages together; the most used first, then by name. */
export function sortTemplates(templates: readonly TemplateView[], lang: string | null): TemplateView[] {
  const fits = (template: TemplateView) => (template.lang === lang ? 0 : 1);
  return [...templates].sort((a, b) => fits(a) - fits(b) || a.lang.localeCompare(b.lang) || b.useCount - a.useCount || a.name.localeCompare(b.name));
}
