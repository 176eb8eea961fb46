'use client';
import { useTranslations } from 'use-intl';
import { Card, Notice, Skeleton } from '@/app/_ui/surface';
import { cn } from '@/app/_ui/class-names';
import type { ScoringComparison } from '@/lib/feedback/compare-scoring';
import { BandPicture } from './band-picture';
import { MoveList } from './move-list';

export type PreviewState = 'idle' | 'invalid' | 'busy' | 'failed' | 'shown';

/** What the changes would do to the workspace's own items, beside the fields. */
export function PreviewPanel({ state, comparison }: { state: PreviewState; comparison: ScoringComparison | undefined }) {
  const t = useTranslations('scoring-settings.preview');
  return (
    <Card id="preview" aria-labelledby="preview-title" className="flex scroll-mt-4 flex-col gap-3">
      <h2 id="preview-title" className="font-[620]">{t('title')}</h2>
      {state === 'idle' ? <p className="text-ink-2">{t('idle')}</p> : null}
      {state === 'invalid' ? <p className="text-ink-2">{t('wait')}</p> : null}
      {state === 'failed' ? <Notice tone="warn">{t('failed')}</Notice> : null}
      {(state === 'busy' || state === 'shown') && !comparison ? <Skeleton className="h-40 rounded-[10px]" /> : null}
      {(state === 'busy' || state === 'shown') && comparison ? <Comparison comparison={comparison} busy={state === 'busy'} /> : null}
    </Card>
  );
}

function Comparison({ comparison, busy }: { comparison: ScoringComparison; busy: boolean }) {
  const t = useTranslations('scoring-settings.preview');
  const { compared, upCount, downCount, bandCount, queueCount } = comparison;
  if (compared === 0) return <p className="text-ink-2">{t('none_waiting')}</p>;
  return (
    <div aria-busy={busy} className={cn('flex flex-col gap-3 transition-opacity', busy && 'opacity-60')}>
      <div role="status">
        {upCount + downCount + bandCount + queueCount === 0 ? (
          <p>{t('same', { count: compared })}</p>
        ) : (
          <>
            <p className="font-[570]">{t('moves', { up: upCount, down: downCount })}</p>
            <p className="text-ink-2">{t('changes', { bands: bandCount, lists: queueCount })}</p>
          </>
        )}
      </div>
      <BandPicture bands={comparison.bands} compared={compared} />
      <MoveList title={t('up')} moves={comparison.up} />
      <MoveList title={t('down')} moves={comparison.down} />
      <p className="text-xs text-ink-3">{t('of', { count: compared })}</p>
    </div>
  );
}
