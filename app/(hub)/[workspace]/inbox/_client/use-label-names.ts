import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useInbox } from './inbox-context';

export interface LabelNames {
  theme(id: string): string;
  signal(id: string): string;
  /** `lang`: ISO 639-1, or `und`. */
  lang(code: string): string;
}

/** What themes, signals and languages are called here. */
export function useLabelNames(): LabelNames {
  const { choices } = useInbox();
  const t = useTranslations('scoring');
  const tf = useTranslations('inbox.filter');
  const locale = useLocale();
  return useMemo(() => {
    const given = new Map(choices.themes.map(({ id, name }) => [id, name]));
    const languages = new Intl.DisplayNames(locale, { type: 'language' });
    const named = (kind: 'theme' | 'signal', id: string) => (t.has(`${kind}.${id}`) ? t(`${kind}.${id}`) : id);
    return {
      theme: (id) => given.get(id) ?? named('theme', id),
      signal: (id) => named('signal', id),
      lang: (code) => (/^[a-z]{2}$/.test(code) ? (languages.of(code) ?? code) : tf('lang_unknown')),
    };
  }, [choices.themes, t, tf, locale]);
}
