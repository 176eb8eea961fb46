'use client';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/app/_ui/dialog';
import { singleKeys } from './use-single-keys';
import { viewKeys } from './view-keys';

const rows: [string, string[]][] = [
  ['next', ['J']], ['previous', ['K']], ['enter', ['↵']], ['escape', ['Esc']], ['search', ['/']], ['claim', ['C']], ['reply', ['R']], ['close', ['E']], ['note', ['N']], ['correct', ['W']], ['underline', ['U']],
  ['template', ['T']], ['publish', ['⌘↵']], ['help', ['?']],
];

/** All keys that work in the inbox, and the switch for those who would rather not have them. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('inbox.keys');
  const tn = useTranslations('common.nav');
  const on = singleKeys.useOn();
  const all: [string, string[]][] = [
    ...rows.map(([key, keys]): [string, string[]] => [t(key), keys]),
    ...Object.entries(viewKeys).map(([view, key]): [string, string[]] => [t('go', { view: tn(view) }), ['G', key.toUpperCase()]]),
  ];
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1.5">
        {all.map(([words, keys]) => (
          <Fragment key={words}>
            <dt>{words}</dt>
            <dd className="flex items-center justify-end gap-1 text-xs text-ink-3">
              {keys.map((key, place) => (
                <Fragment key={key}>
                  {place > 0 ? t('then') : null}
                  <kbd className="rounded border border-b-2 border-line-strong bg-surface px-1 font-mono text-[11px] leading-4 text-ink-2">{key}</kbd>
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
      <label className="mt-1 flex min-h-8 cursor-pointer items-center gap-2.5 border-t border-line pt-3">
        <input type="checkbox" checked={on} onChange={(event) => singleKeys.set(event.target.checked)} className="size-4 accent-accent" />
        <span>{t('switch')}</span>
      </label>
    </Dialog>
  );
}
