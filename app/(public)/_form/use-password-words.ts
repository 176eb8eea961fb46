'use client';
import { useTranslations } from 'use-intl';

export function usePasswordWords() {
  const t = useTranslations('auth.password');
  return { show: t('show'), hide: t('hide'), showLabel: t('show_label'), hideLabel: t('hide_label') };
}
