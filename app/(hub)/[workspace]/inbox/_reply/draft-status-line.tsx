'use client';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { useDraftSight } from './reply-context';

/** Whether what is written is safe. Losses of connection are read out; the everyday "saved" is not. */
export function DraftStatusLine() {
  const { draft, coach } = useDraftSight();
  const t = useTranslations('reply.draft');
  const tr = useTranslations('reply');
  const { status, refusal } = draft;
  const alarming = status === 'offline' || status === 'signed_out' || status === 'refused';
  const words = status === 'clean' || status === 'newer' ? '' : status === 'refused' ? t('refused', { reason: refusal ?? '' }) : t(status);
  return (
    <>
      <p role={alarming ? 'status' : undefined} className={cn('min-h-[1.45em]', alarming && 'text-p2')}>{words}</p>
      {coach === 'failed' ? <p role="status" className="text-p2">{tr('check_failed')}</p> : null}
    </>
  );
}
