'use client';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { Card } from '@/app/_ui/surface';
import type { Band } from '@/lib/scoring/priority';
import type { Detail } from './detail';
import { useNow } from './minute-clock';
import { ScoreMark } from './score-mark';
import { useDurationWords } from './times';

const grounds: Record<Band, string> = { critical: 'bg-p1-soft', high: 'bg-p2-soft', medium: 'bg-p3-soft', low: 'bg-ok-soft' };

/** Why the item stands where it does: reasons whose points add up to its number, and how long it has waited. */
export function WhyCard({ item, first }: { item: Detail['item']; first: boolean }) {
  const t = useTranslations('feedback.why');
  const ts = useTranslations('scoring');
  return (
    <Card className={cn('grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3 border-transparent', grounds[item.band])}>
      <ScoreMark priority={item.priority} band={item.band} className="bg-surface" />
      <p title={t('score', { priority: item.priority, band: ts(`band.${item.band}`) })}>
        <b className="font-semibold">{first ? t('first') : t('here')}</b>{' '}
        {item.reasons.map((reason, place) => (
          <span key={`${reason.code} ${place}`}>
            {place > 0 ? ', ' : ''}
            {t('reason', { reason: lowered(ts.has(`reason.${reason.code}`) ? ts(`reason.${reason.code}`) : reason.code, place), points: t('points', { points: reason.points }) })}
          </span>
        ))}
        {'. '}
        {item.queue === 'none' ? null : <Waiting since={item.waitingSince} hoursPerPoint={item.hoursPerPoint} />}
      </p>
    </Card>
  );
}

/** Reasons are sentences of their own; behind a comma they begin small. */
function lowered(words: string, place: number): string {
  return place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The list is ordered by the number and the wait together; without this line an older 71 above a 74 looks like a mistake. */
function Waiting({ since, hoursPerPoint }: { since: string; hoursPerPoint: number }) {
  const t = useTranslations('feedback.why');
  const now = useNow();
  const duration = useDurationWords();
  const waited = now - new Date(since).getTime();
  const time = duration(waited, 'long');
  const points = Math.floor(waited / 3_600_000 / hoursPerPoint);
  if (!time) return t('waiting_now');
  return points > 0 ? t('waiting_lifts', { time, points }) : t('waiting', { time });
}
