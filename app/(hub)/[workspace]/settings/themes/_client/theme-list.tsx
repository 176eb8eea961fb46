'use client';
import { useQuery } from '@tanstack/react-query';
import { MoreHorizontal } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { Menu, MenuItem } from '@/app/_ui/menu';
import { Card } from '@/app/_ui/surface';
import { toast } from '@/app/_ui/toast';
import type { ThemeSummary } from '@/lib/feedback/list-themes';
import { themeName } from '@/lib/scoring/themes/theme-name';
import { useFailureText } from '../../../connections/_client/use-connection-action';
import { RescoringStatus } from '../../scoring/_client/rescoring-status';
import { themesQuery } from './queries';
import { ThemeDialog, type OpenForm } from './theme-forms';
import { useThemeChange } from './use-theme-change';

/** All themes with how many items speak of each, and what may be done with them. */
export function ThemeList({ workspace, mayWrite, countCap }: { workspace: string; mayWrite: boolean; countCap: number }) {
  const t = useTranslations('themes');
  const ts = useTranslations('scoring');
  const { data } = useQuery(themesQuery(workspace));
  const [form, open] = useState<OpenForm | null>(null);
  const failureText = useFailureText();
  const separate = useThemeChange(workspace, () => undefined);
  // the page brings it along
  if (!data) return null;
  const nameOf = (id: string) => themeName(data.settings, id, ts);
  const named = ({ id }: ThemeSummary) => ({ id, name: nameOf(id) });
  const targets = (except: ThemeSummary) => data.themes.filter(({ id, mergedInto }) => id !== except.id && mergedInto === null).map(named).sort((a, b) => a.name.localeCompare(b.name));
  const builtInName = (id: string) => themeName({ themes: { own: [], renamed: {}, merged: {} } }, id, ts);

  const row = (theme: ThemeSummary) => {
    const { id, own, mergedInto, count } = theme;
    const name = nameOf(id);
    const renamed = !own && builtInName(id) !== name;
    const counted = count >= countCap ? t('count_capped', { count: countCap }) : t('count', { count });
    return (
      <li key={id} className="flex min-h-11 items-center justify-between gap-3 py-1.5">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            <span className="font-[550] break-words">{name}</span>
            {mergedInto ? <Badge>{t('merged', { name: nameOf(mergedInto) })}</Badge> : null}
            {renamed ? <span className="text-xs text-ink-3">{t('called', { name: builtInName(id) })}</span> : null}
          </p>
          {own ? <p className="line-clamp-2 text-xs break-words text-ink-3">{theme.words.join(', ')}</p> : null}
        </div>
        <div className="flex shrink-0 items-center gap-1">
          {mergedInto ? null : count > 0 ? (
            <Link href={`/${workspace}/inbox/all?theme=${encodeURIComponent(id)}`} aria-label={t('show', { name })} className="inline-flex min-h-7 items-center px-1 text-ink-2 underline-offset-2 hover:underline">{counted}</Link>
          ) : <span className="px-1 text-ink-3">{counted}</span>}
          {mayWrite ? (
            <Menu align="end" trigger={<Button size="small" look="quiet" aria-label={t('actions', { name })}><MoreHorizontal aria-hidden size={15} /></Button>}>
              {own ? <MenuItem onSelect={() => open({ kind: 'edit', theme: { id, name }, words: theme.words })}>{t('edit')}</MenuItem> : <MenuItem onSelect={() => open({ kind: 'rename', theme: { id, name }, given: renamed ? name : '', builtIn: builtInName(id) })}>{t('rename')}</MenuItem>}
              {mergedInto ? (
                <MenuItem onSelect={() => separate.mutate({ do: 'separate', id }, { onError: (error) => toast.error(failureText(error)) })}>{t('separate')}</MenuItem>
              ) : <MenuItem onSelect={() => open({ kind: 'merge', theme: { id, name }, targets: targets(theme) })}>{t('merge')}</MenuItem>}
              {own ? <MenuItem onSelect={() => open({ kind: 'remove', theme: { id, name } })}>{t('remove')}</MenuItem> : null}
            </Menu>
          ) : null}
        </div>
      </li>
    );
  };
  const own = data.themes.filter((theme) => theme.own);
  const builtIn = data.themes.filter((theme) => !theme.own);
  return (
    <>
      {mayWrite ? null : <p className="text-ink-2">{t('read_only')}</p>}
      <RescoringStatus workspace={workspace} rescoring={data.rescoring?.state === 'running' || data.rescoring?.state === 'failed' ? data.rescoring : null} mayWrite={mayWrite} />
      <Card aria-labelledby="own-themes" className="flex flex-col gap-1">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 id="own-themes" className="font-[620]">{t('own')}</h2>
          {mayWrite ? <Button look="primary" onClick={() => open({ kind: 'add' })}>{t('add')}</Button> : null}
        </div>
        {own.length === 0 ? <p className="py-2 text-ink-2">{t('own_none')}</p> : <ul className="divide-y divide-line">{own.map(row)}</ul>}
      </Card>
      <Card aria-labelledby="built-in-themes" className="flex flex-col gap-1">
        <h2 id="built-in-themes" className="font-[620]">{t('built_in')}</h2>
        <ul className="divide-y divide-line">{builtIn.map(row)}</ul>
      </Card>
      <ThemeDialog workspace={workspace} form={form} onClose={() => open(null)} />
    </>
  );
}
