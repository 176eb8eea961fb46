'use client';
import { useMemo } from 'react';
import { useLocale } from 'use-intl';

/** A language's name as the reader says it; its code where the browser knows none. */
export function useLanguageName(): (lang: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return (lang: string) => names.of(lang) ?? lang;
  }, [locale]);
}
