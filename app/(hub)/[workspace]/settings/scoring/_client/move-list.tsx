'use client';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import type { Move, Standing } from '@/lib/feedback/compare-scoring';
import type { Band } from '@/lib/scoring/priority';

const tones: Record<Band, string> = { critical: 'bg-p1-soft text-p1', high: 'bg-p2-soft text-p2', medium: 'bg-p3-soft text-p3', low: 'bg-ok-soft text-ok' };

/** Items that other settings would move: where from, where to, and on demand why. */
export function MoveList({ title, moves }: { title: string; moves: Move[] }) {
  if (moves.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-[13px] font-[570]">{title}</h3>
      <ol className="divide-y divide-line">
        {moves.map((move) => <MoveRow key={move.id} move={move} />)}
      </ol>
    </section>
  );
}

function MoveRow({ move: { says, stars, before, after } }: { move: Move }) {
  const t = useTranslations('scoring-settings.preview');
  return (
    <li className="flex flex-col gap-0.5 py-2">
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-xs">
        <span className="sr-only">{t('move', { before: useWhere(before), after: useWhere(after), pointsBefore: before.priority, pointsAfter: after.priority })}</span>
        <span aria-hidden className="text-ink-2">{useWhere(before)}</span>
        <Points standing={before} />
        <ArrowRight aria-hidden className="size-3 text-ink-3" />
        <span aria-hidden className="font-[570]">{useWhere(after)}</span>
        <Points standing={after} />
      </p>
      <p className="line-clamp-2 text-[13px] break-words">{stars === null ? null : <span className="text-ink-2">{t('stars', { stars })} · </span>}{says || <span className="text-ink-3">{t('no_words')}</span>}</p>
      <details className="text-xs">
        <summary className="w-fit cursor-pointer py-1 text-ink-2 hover:text-ink">{t('why')}</summary>
        <dl className="grid gap-x-3 gap-y-1 pb-1 sm:grid-cols-2">
          {([['why_before', before], ['why_after', after]] as const).map(([key, standing]) => (
            <div key={key}>
              <dt className="text-ink-3">{t(key, { points: standing.priority })}</dt>
              <dd><Reasons standing={standing} /></dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** The place in the list of what needs a reply, or which other list it is. */
function useWhere({ place, queue }: Standing): string {
  const t = useTranslations('scoring-settings.preview');
  if (queue !== 'reply') return t(`list.${queue}`);
  return place === null ? t('far') : t('place', { place });
}

function Points({ standing: { priority, band } }: { standing: Standing }) {
  return <span aria-hidden className={cn('rounded-[5px] px-1 leading-[18px] font-[620]', tones[band])}>{priority}</span>;
}

function Reasons({ standing: { reasons } }: { standing: Standing }) {
  const t = useTranslations('scoring');
  return (
    <ul>
      {reasons.map(({ code, points }, place) => (
        <li key={`${code} ${place}`} className="flex justify-between gap-2">
          <span>{t.has(`reason.${code}`) ? t(`reason.${code}`) : code}</span>
          <span className="text-ink-2">{t('points', { sign: points > 0 ? 'plus' : points < 0 ? 'minus' : 'none', points: Math.abs(points) })}</span>
        </li>
      ))}
    </ul>
  );
}
