/** Rows that tell what a list is usually written in; more would change nothing but the time it takes. */
const asked = 50;

/** The language that most of the first rows are in, so that only the others need a mark; null where none is known. */
export function usualLanguage(rows: readonly { lang: string }[]): string | null {
  const counts = new Map<string, number>();
  for (const { lang } of rows.slice(0, asked)) if (lang !== 'und') counts.set(lang, (counts.get(lang) ?? 0) + 1);
  let usual: string | null = null;
  for (const [lang, count] of counts) if (count > (usual === null ? 0 : (counts.get(usual) ?? 0))) usual = lang;
  return usual;
}
