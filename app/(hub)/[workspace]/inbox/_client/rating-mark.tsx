'use client';
import { useTranslations } from 'use-intl';
import { Stars } from '@/app/_ui/stars';

interface Rating {
  value: number | null;
  scale: string | null;
  stars: number | null;
}

/** Stars as stars; every other scale in its own words, since an NPS of 3 is no three stars. */
export function RatingMark({ value, scale, stars }: Rating) {
  const t = useTranslations('feedback.rating');
  if (value === null || scale === null) return null;
  if (scale === 'stars5' && stars !== null) return <Stars value={stars} label={t('stars', { stars: value })} />;
  return <span className="whitespace-nowrap">{t.has(scale) ? t(scale, { value }) : value}</span>;
}
