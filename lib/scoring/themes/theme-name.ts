import type { ScoringSettings } from '@/lib/scoring/settings';

/** A translator of the `scoring` part of the catalogue. */
interface Names {
  (key: string): string;
  has(key: string): boolean;
}

/** What a theme is called in this workspace: the name given to it here, its own, or the product's. */
export function themeName({ themes }: Pick<ScoringSettings, 'themes'>, id: string, t: Names): string {
  const given = themes.renamed[id] ?? themes.own.find((theme) => theme.id === id)?.name;
  if (given) return given;
  return t.has(`theme.${id}`) ? t(`theme.${id}`) : id;
}
