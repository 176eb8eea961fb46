'use client';
import { useActionState, useEffect } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { Input } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { SubmitButton } from '@/app/_ui/submit-button';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import { saveName } from './actions';

export function NameForm({ name, email }: { name: string; email: string }) {
  const t = useTranslations('account.profile');
  const [state, action] = useActionState(saveName, untouchedForm);
  const form = useFocusOnError(state.failure);
  useEffect(() => {
    if (state.successes > 0) toast(t('saved'));
  }, [state.successes, t]);
  const failure = state.failure;
  return (
    <form ref={form} action={action} noValidate className="flex max-w-md flex-col gap-1">
      <FormField label={t('name')} hint={t('name_hint')} error={failure ? (failure.fields?.[''] ?? failure.message) : undefined}>
        {(control) => <Input {...control} key={name} name="name" autoComplete="name" maxLength={100} defaultValue={state.values.name ?? name} required />}
      </FormField>
      <FormField label={t('email')} hint={t('email_hint')}>
        {(control) => <Input {...control} value={email} readOnly autoComplete="username" className="bg-sunk" />}
      </FormField>
      <SubmitButton pending={t('pending')} className="self-start">{t('submit')}</SubmitButton>
    </form>
  );
}
