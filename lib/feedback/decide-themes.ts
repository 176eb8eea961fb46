import type { ScoringSettings } from '@/lib/scoring/settings';
import { AppError } from '@/lib/system/errors';
import type { ThemeChange } from './scoring-schema';

type Themes = ScoringSettings['themes'];

const most = 100;

const plain = (name: string) => name.trim().toLocaleLowerCase();

/** The id of a new theme: its name as far as it has Latin letters, and something that no other has. */
export function themeId(name: string, unique: string): string {
  const slug = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30).replace(/-+$/, '');
  return `own:${slug ? `${slug}-` : ''}${unique}`;
}

/**
 * The themes after a change. Nothing is ever merged in a chain: what counted as a theme that is merged counts as its target from then on.
 * Throws `not_found` for a theme that does not exist and `invalid` for what makes no sense.
 */
export function decideThemes(themes: Themes, change: ThemeChange, builtIn: readonly string[], unique: string): Themes {
  const isOwn = (id: string) => themes.own.some((theme) => theme.id === id);
  const require = (id: string) => {
    if (!isOwn(id) && !builtIn.includes(id)) throw new AppError('not_found', { reason: 'theme_gone' });
  };
  const refuseTaken = (name: string, except?: string) => {
    const taken = [...themes.own.map(({ id, name: own }) => [id, own] as const), ...Object.entries(themes.renamed)].some(([id, own]) => id !== except && plain(own) === plain(name));
    if (taken) throw new AppError('conflict', { reason: 'theme_name_taken' });
  };
  switch (change.do) {
    case 'add': {
      if (themes.own.length >= most) throw new AppError('limit_exceeded', { reason: 'themes_many' });
      refuseTaken(change.name);
      return { ...themes, own: [...themes.own, { id: themeId(change.name, unique), name: change.name, words: distinct(change.words) }] };
    }
    case 'edit': {
      if (!isOwn(change.id)) throw new AppError('not_found', { reason: 'theme_gone' });
      refuseTaken(change.name, change.id);
      return { ...themes, own: themes.own.map((theme) => (theme.id === change.id ? { ...theme, name: change.name, words: distinct(change.words) } : theme)) };
    }
    case 'rename': {
      if (!builtIn.includes(change.id)) throw new AppError('not_found', { reason: 'theme_gone' });
      if (change.name !== null) refuseTaken(change.name, change.id);
      const { [change.id]: _before, ...others } = themes.renamed;
      return { ...themes, renamed: change.name === null ? others : { ...others, [change.id]: change.name } };
    }
    case 'merge': {
      require(change.id);
      require(change.into);
      const into = themes.merged[change.into] ?? change.into;
      if (into === change.id) throw new AppError('invalid', { reason: 'theme_merged_into_itself' });
      const moved = Object.fromEntries(Object.entries(themes.merged).map(([from, to]) => [from, to === change.id ? into : to]));
      return { ...themes, merged: { ...moved, [change.id]: into } };
    }
    case 'separate': {
      const { [change.id]: _into, ...others } = themes.merged;
      return { ...themes, merged: others };
    }
    case 'remove': {
      if (!isOwn(change.id)) throw new AppError('not_found', { reason: 'theme_gone' });
      const merged = Object.fromEntries(Object.entries(themes.merged).filter(([from, to]) => from !== change.id && to !== change.id));
      return { ...themes, own: themes.own.filter(({ id }) => id !== change.id), merged };
    }
  }
}

/** Whether a change is one of names alone, so that no item has to be looked at. */
export function isNamesOnly(before: Themes, after: Themes): boolean {
  const found = ({ own, merged }: Themes) => JSON.stringify([own.map(({ id, words }) => [id, words]), Object.entries(merged).sort()]);
  return found(before) === found(after);
}

function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(plain(word)) && seen.add(plain(word)));
}
