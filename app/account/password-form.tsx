'use client';
import { useActionState, useEffect } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { usePasswordWords } from '@/app/(public)/_form/use-password-words';
import { untouchedForm } from '@/app/_doors/form-state';
import { FormField } from '@/app/_ui/form-field';
import { PasswordInput } from '@/app/_ui/password-input';
import { SubmitButton } from '@/app/_ui/submit-button';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import { savePassword } from './actions';

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.password');
  const hint = useTranslations('auth.password')('hint');
  const words = usePasswordWords();
  const [state, action] = useActionState(savePassword, { ...untouchedForm, endedSessions: 0 });
  const form = useFocusOnError(state.failure);
  useEffect(() => {
    if (state.successes > 0) toast(t('changed', { count: state.endedSessions }));
  }, [state.successes, state.endedSessions, t]);
  const failure = state.failure;
  return (
    <form ref={form} action={action} noValidate className="flex max-w-md flex-col gap-1">
      {/* tells password managers whose password this is */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <FormField label={t('current')} error={failure?.fields?.current ?? (failure && !failure.fields ? failure.message : undefined)}>
        {(control) => <PasswordInput {...control} words={words} name="current" autoComplete="current-password" maxLength={1000} required />}
      </FormField>
      <FormField label={t('next')} hint={hint} error={failure?.fields?.next}>
        {(control) => <PasswordInput {...control} words={words} name="next" autoComplete="new-password" maxLength={200} required />}
      </FormField>
      <SubmitButton pending={t('pending')} className="self-start">{t('submit')}</SubmitButton>
    </form>
  );
}
