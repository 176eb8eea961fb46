import { detectLanguage } from '@/lib/scoring/language/detect-language';
import { shortReviews } from '@/lib/scoring/language/fixtures/short-reviews';
import { identifyLanguage } from '@/lib/scoring/language/identify-language';

export interface LanguageRow {
  group: string;
  texts: number;
  right: number;
  /** Said to be no language. */
  undecided: number;
  /** Right by the word lists that the browser has. */
  light: number;
  /** What it was taken for most often. */
  wrong: string;
}

interface Text {
  text: string;
  lang: string;
}

/** Accuracy per language and length: of texts of people, whose language is that of their source, and of our own. */
export function measureLanguages(texts: readonly Text[]): LanguageRow[] {
  const groups = new Map<string, Text[]>();
  const add = (group: string, one: Text) => groups.set(group, [...(groups.get(group) ?? []), one]);
  const byGroup = new Map<string, Text[]>();
  for (const one of texts) {
    const group = `${one.lang} ${one.text.length <= 60 ? 'up to 60' : 'over 60'}`;
    const list = byGroup.get(group);
    if (list) list.push(one);
    else byGroup.set(group, [one]);
  }
  for (const [group, list] of [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1))) groups.set(group, list);
  for (const [lang, list] of Object.entries(shortReviews)) for (const text of list) add(`${lang} our own`, { lang, text });
  return [...groups].map(([group, list]) => {
    const taken = new Map<string, number>();
    let right = 0;
    let light = 0;
    let undecided = 0;
    for (const { text, lang } of list) {
      const found = identifyLanguage(text).lang;
      if (found === lang) right++;
      else if (found === 'und') undecided++;
      else taken.set(found, (taken.get(found) ?? 0) + 1);
      if (detectLanguage(text).lang === lang) light++;
    }
    const wrong = [...taken].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([lang, count]) => `${lang} ${count}`).join(', ');
    return { group, texts: list.length, right, undecided, light, wrong };
  });
}
