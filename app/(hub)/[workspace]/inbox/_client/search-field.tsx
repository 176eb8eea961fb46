'use client';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { Kbd } from '@/app/_ui/kbd';

/** Time after the last key until the search begins. */
const pauseMs = 250;

export function SearchField({ ref, value, onSearch }: { ref: RefObject<HTMLInputElement | null>; value: string; onSearch: (query: string) => void }) {
  const t = useTranslations('inbox.search');
  const [typed, type] = useState(value);
  const [known, know] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // cleared or changed from elsewhere, such as by going back
  if (known !== value) {
    know(value);
    if (value !== typed.trim()) type(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (query: string, wait: number) => {
    type(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(query.trim()), wait);
  };
  return (
    <search className="flex min-h-8 items-center gap-2 rounded-[7px] border border-line-strong bg-surface px-2.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
      <Search aria-hidden size={14} className="shrink-0 text-ink-3" />
      <input
        ref={ref}
        type="text"
        enterKeyHint="search"
        value={typed}
        maxLength={200}
        aria-label={t('label')}
        aria-keyshortcuts="/"
        placeholder={t('placeholder')}
        onChange={(event) => search(event.target.value, pauseMs)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(typed, 0);
          if (event.key === 'Escape') {
            event.preventDefault();
            if (typed) search('', 0);
            else event.currentTarget.blur();
          }
        }}
        className="min-w-0 flex-1 bg-transparent py-1 outline-none"
      />
      {typed ? (
        <button type="button" aria-label={t('clear')} className="grid size-6 shrink-0 place-items-center rounded text-ink-3 hover:bg-sunk hover:text-ink" onClick={() => search('', 0)}>
          <X aria-hidden size={14} />
        </button>
      ) : (
        <Kbd>/</Kbd>
      )}
    </search>
  );
}
