import type { ScoringSettings } from '@/lib/scoring/settings';
import { themes as builtIn } from '@/lib/scoring/themes/registry';

export interface ListedTheme {
  id: string;
  /** The name that the workspace gave it; null where it has the product's (`scoring.theme.<id>` of the catalogue). */
  name: string | null;
}

/** The themes that an item can have here: the product's in their order, then the workspace's own; none that counts as another. */
export function listedThemes({ themes: { own, renamed, merged } }: Pick<ScoringSettings, 'themes'>): ListedTheme[] {
  const all = [...builtIn.map(({ id }) => ({ id, name: renamed[id] ?? null })), ...own.map(({ id, name }) => ({ id, name: renamed[id] ?? name }))];
  return all.filter(({ id }) => merged[id] === undefined);
}
