'use client';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { Input } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { PasswordInput } from '@/app/_ui/password-input';
import { SubmitButton } from '@/app/_ui/submit-button';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import { FormMessage } from '../../_form/form-message';
import { usePasswordWords } from '../../_form/use-password-words';
import { joinWithNewAccount } from './actions';

export function JoinForm({ token, workspace }: { token: string; workspace: string }) {
  const t = useTranslations('auth.invite');
  const passwordHint = useTranslations('auth.password')('hint');
  const words = usePasswordWords();
  const [state, action] = useActionState(joinWithNewAccount.bind(null, token), untouchedForm);
  const form = useFocusOnError(state.failure);
  const fields = state.failure?.fields;
  return (
    <form ref={form} action={action} noValidate className="flex flex-col gap-2">
      <FormField label={t('name')} hint={t('name_hint')} error={fields?.name}>
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={100} defaultValue={state.values.name} required />}
      </FormField>
      <FormField label={t('email')} hint={t('email_hint')} error={fields?.email}>
        {(control) => <Input {...control} name="email" type="email" inputMode="email" autoComplete="username" maxLength={254} defaultValue={state.values.email} required />}
      </FormField>
      <FormField label={t('password')} hint={passwordHint} error={fields?.password}>
        {(control) => <PasswordInput {...control} words={words} name="password" autoComplete="new-password" maxLength={200} required />}
      </FormField>
      {state.failure && !fields ? <FormMessage>{state.failure.message}</FormMessage> : null}
      <SubmitButton size="large" pending={t('pending')} className="w-full">{t('submit', { workspace })}</SubmitButton>
    </form>
  );
}
