'use client';
import { useActionState, useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { untouchedForm, type FormState } from '@/app/_doors/form-state';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Input } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { SubmitButton } from '@/app/_ui/submit-button';
import { saveLocationName } from './actions';

export function RenameLocation({ slug, locationId, name }: { slug: string; locationId: string; name: string }) {
  const t = useTranslations('settings.locations');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  const [state, action] = useActionState(async (previous: FormState, form: FormData) => {
    const next = await saveLocationName(slug, locationId, previous, form);
    if (next.failure === null) {
      setOpen(false);
      toast(t('renamed'));
    }
    return next;
  }, untouchedForm);
  return (
    <>
      <Button size="small" aria-label={t('rename_label', { name })} onClick={() => setOpen(true)}>{t('rename')}</Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('rename_title')}>
        <form action={action} noValidate className="flex flex-col gap-1">
          <FormField label={t('name')} error={state.failure ? (state.failure.fields?.name ?? state.failure.message) : undefined}>
            {(control) => <Input {...control} name="name" autoComplete="off" maxLength={100} defaultValue={state.values.name ?? name} required />}
          </FormField>
          <div className="flex justify-end gap-2">
            <Button look="quiet" onClick={() => setOpen(false)}>{common('cancel')}</Button>
            <SubmitButton pending={t('renaming')}>{t('submit')}</SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
