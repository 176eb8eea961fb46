'use client';
import { useTransition } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { withdrawInvite } from './actions';

export function RevokeInvite({ slug, inviteId, label }: { slug: string; inviteId: string; label: string }) {
  const t = useTranslations('members.open');
  const [pending, start] = useTransition();
  return (
    <Button
      size="small"
      look="quiet"
      disabled={pending}
      aria-label={t('revoke_label', { label })}
      onClick={() =>
        start(async () => {
          const result = await withdrawInvite(slug, inviteId);
          toast(result.ok ? t('revoked') : result.error.message);
        })
      }
    >
      {t('revoke')}
    </Button>
  );
}
