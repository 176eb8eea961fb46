'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { fetchJson, RequestFailed } from '@/app/(hub)/[workspace]/_client/fetch-json';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/surface';
import { isPermitted } from '@/lib/workspace/permissions';
import { detailKey } from '../_client/detail';
import { useReplySetting } from './reply-context';

/** A colleague has the item: who, and for leads the way to take it over. */
export function TakeOver() {
  const { workspace, detail, me } = useReplySetting();
  const queryClient = useQueryClient();
  const t = useTranslations('reply.claim');
  const te = useTranslations('errors');
  const [busy, setBusy] = useState(false);
  const { id, claim } = detail.item;

  async function takeOver(): Promise<void> {
    setBusy(true);
    try {
      await fetchJson(`/api/workspaces/${workspace}/feedback/${id}/claim`, { body: { takeOver: true } });
      toast.success(t('taken_over'));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      toast.error(error.message || te('unavailable'));
    } finally {
      setBusy(false);
      void queryClient.invalidateQueries({ queryKey: detailKey(workspace, id) });
      void queryClient.invalidateQueries({ queryKey: [workspace, 'inbox'] });
    }
  }

  return (
    <Notice
      title={t('other', { name: claim?.name ?? '' })}
      action={isPermitted(me.role, 'feedback.take_over') ? <Button onClick={() => void takeOver()} disabled={busy}>{t('take_over')}</Button> : undefined}
    >
      {t('other_body')}
    </Notice>
  );
}
