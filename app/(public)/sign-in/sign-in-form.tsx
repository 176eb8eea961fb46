'use client';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { Input } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { PasswordInput } from '@/app/_ui/password-input';
import { SubmitButton } from '@/app/_ui/submit-button';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import { usePasswordWords } from '../_form/use-password-words';
import { enter } from './actions';

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth.sign_in');
  const words = usePasswordWords();
  const [state, action] = useActionState(enter, untouchedForm);
  const form = useFocusOnError(state.failure);
  const fields = state.failure?.fields;
  return (
    <form ref={form} action={action} noValidate className="flex flex-col gap-2">
      <input type="hidden" name="next" value={next} />
      <FormField label={t('email')} error={fields?.email}>
        {(control) => <Input {...control} name="email" type="email" inputMode="email" autoComplete="username" maxLength={254} defaultValue={state.values.email} required />}
      </FormField>
      <FormField label={t('password')} error={fields?.password ?? (fields ? undefined : state.failure?.message)}>
        {(control) => <PasswordInput {...control} words={words} name="password" autoComplete="current-password" maxLength={1000} required />}
      </FormField>
      <SubmitButton size="large" pending={t('pending')} className="w-full">{t('submit')}</SubmitButton>
    </form>
  );
}
