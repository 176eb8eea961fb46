'use client';
import { useTranslations } from 'use-intl';
import type { ScoringComparison } from '@/lib/feedback/compare-scoring';
import type { Band } from '@/lib/scoring/priority';
import { cn } from '@/app/_ui/class-names';
import { numberOf, type Draft } from './draft';

export const bandGrounds: Record<Band, string> = { critical: 'bg-p1', high: 'bg-p2', medium: 'bg-p3', low: 'bg-ok' };

/** Where the bands begin on the scale from 0 to 100. */
export function BandScale({ draft }: { draft: Draft }) {
  const t = useTranslations('scoring-settings.bands');
  const [critical, high, medium] = [numberOf(draft, 'bands.critical'), numberOf(draft, 'bands.high'), numberOf(draft, 'bands.medium')];
  if (critical === null || high === null || medium === null || medium >= high || high >= critical) return null;
  const parts: [Band, number][] = [['low', medium], ['medium', high - medium], ['high', critical - high], ['critical', 100 - critical]];
  return (
    <div role="img" aria-label={t('picture', { medium, high, critical })} className="flex h-2.5 gap-0.5 overflow-hidden rounded-full">
      {parts.map(([band, width]) => <div key={band} className={cn('h-full', bandGrounds[band])} style={{ width: `${width}%` }} />)}
    </div>
  );
}

/** How many of the compared items are in each band, before and after. */
export function BandPicture({ bands, compared }: Pick<ScoringComparison, 'bands' | 'compared'>) {
  const t = useTranslations('scoring-settings.preview');
  const ts = useTranslations('scoring.band');
  return (
    <figure className="flex flex-col gap-1.5">
      <figcaption className="text-xs text-ink-3">{t('picture')}</figcaption>
      {(['before', 'after'] as const).map((side) => (
        <div key={side} aria-hidden className="grid grid-cols-[3rem_minmax(0,1fr)] items-center gap-2 text-xs text-ink-2">
          {t(side)}
          <div className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunk">
            {bands.map((entry) => (entry[side] > 0 ? <div key={entry.band} className={cn('h-full transition-[width]', bandGrounds[entry.band])} style={{ width: `${(entry[side] / compared) * 100}%` }} /> : null))}
          </div>
        </div>
      ))}
      <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-2">
        {bands.map(({ band, before, after }) => (
          <li key={band} className="flex items-center gap-1.5">
            <span aria-hidden className={cn('size-2 rounded-full', bandGrounds[band])} />
            <span className="sr-only">{t('in_band', { band: ts(band), before, after })}</span>
            <span aria-hidden>{ts(band)} {before === after ? before : `${before} → ${after}`}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
