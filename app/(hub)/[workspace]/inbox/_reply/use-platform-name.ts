'use client';
import { useTranslations } from 'use-intl';

/** A platform's name as people say it; its id where it has none. */
export function usePlatformName(): (id: string) => string {
  const t = useTranslations('common.platform');
  return (id) => (t.has(id) ? t(id) : id);
}
