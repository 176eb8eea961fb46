'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { endMembership } from './actions';

export function RemoveMember({ slug, memberId, name, isSelf }: { slug: string; memberId: string; name: string; isSelf: boolean }) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const remove = () =>
    start(async () => {
      const result = await endMembership(slug, memberId);
      setOpen(false);
      if (!result.ok) toast.error(result.error.message);
      else if (isSelf) router.replace('/');
      else toast(t('removed', { name }));
    });
  return (
    <>
      <Button size="small" look="quiet" aria-label={isSelf ? undefined : t('remove_label', { name })} onClick={() => setOpen(true)}>
        {isSelf ? t('leave') : t('remove')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={isSelf ? t('leave_title') : t('remove_title', { name })}
        description={isSelf ? t('leave_body') : t('remove_body')}
      >
        <div className="mt-2 flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setOpen(false)}>{common('cancel')}</Button>
          <Button look="danger" disabled={pending} onClick={remove}>{isSelf ? t('leave_confirm') : t('remove_confirm', { name })}</Button>
        </div>
      </Dialog>
    </>
  );
}
