'use client';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { disagreement } from './row-tags';

interface Rated {
  signals: readonly string[];
  stars: number | null;
  scale: string | null;
}

/** "5 stars, but the text complains": the stars alone would mislead. */
export function MismatchBadge({ signals, stars, scale }: Rated) {
  const t = useTranslations('inbox.row');
  const which = disagreement(signals, stars);
  if (!which || stars === null) return null;
  return <Badge tone="amber" className="max-w-full"><span className="truncate">{scale === 'stars5' ? t(`mismatch_stars.${which}`, { stars }) : t(`mismatch.${which}`)}</span></Badge>;
}
