'use client';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import type { Band } from '@/lib/scoring/priority';

const looks: Record<Band, string> = { critical: 'bg-p1-soft text-p1', high: 'bg-p2-soft text-p2', medium: 'bg-p3-soft text-p3', low: 'bg-ok-soft text-ok' };

export function ScoreMark({ priority, band, className }: { priority: number; band: Band; className?: string }) {
  const t = useTranslations('inbox.row');
  return (
    <span className={cn('grid size-9 shrink-0 place-items-center rounded-[9px] text-[13px] font-[650]', looks[band], className)}>
      <span className="sr-only">{t('priority', { priority })}</span>
      <span aria-hidden>{priority}</span>
    </span>
  );
}
