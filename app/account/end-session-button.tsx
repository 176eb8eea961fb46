'use client';
import { useTransition } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { endOne, endOthers } from './actions';

export function EndSessionButton({ sessionId, device }: { sessionId: string; device: string }) {
  const t = useTranslations('account.sessions');
  const [pending, start] = useTransition();
  return (
    <Button
      size="small"
      disabled={pending}
      aria-label={t('end_label', { device })}
      onClick={() =>
        start(async () => {
          const result = await endOne(sessionId);
          toast(result.ok ? t('ended') : result.error.message);
        })
      }
    >
      {t('end')}
    </Button>
  );
}

export function EndOthersButton() {
  const t = useTranslations('account.sessions');
  const [pending, start] = useTransition();
  return (
    <Button
      size="small"
      disabled={pending}
      onClick={() =>
        start(async () => {
          const result = await endOthers();
          toast(result.ok ? t('others_ended', { count: result.data }) : result.error.message);
        })
      }
    >
      {t('others')}
    </Button>
  );
}
