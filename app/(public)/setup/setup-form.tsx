'use client';
import Link from 'next/link';
import { useActionState, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { buttonStyle } from '@/app/_ui/button';
import { Input } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { PasswordInput } from '@/app/_ui/password-input';
import { SubmitButton } from '@/app/_ui/submit-button';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import { slugChoice } from '@/lib/workspace/slug';
import { FormMessage } from '../_form/form-message';
import { usePasswordWords } from '../_form/use-password-words';
import { setUp } from './actions';

const neverChanges = () => () => {};
const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const unknownTimeZone = () => '';

export function SetupForm({ asksForKey, givenKey, host }: { asksForKey: boolean; givenKey: string; host: string }) {
  const t = useTranslations('setup');
  const passwordHint = useTranslations('auth.password')('hint');
  const words = usePasswordWords();
  const [state, action] = useActionState(setUp, untouchedForm);
  const form = useFocusOnError(state.failure);
  const [workspace, setWorkspace] = useState('');
  const timeZone = useSyncExternalStore(neverChanges, browserTimeZone, unknownTimeZone);
  const fields = state.failure?.fields;
  const keyShown = asksForKey && (!givenKey || fields?.key !== undefined);
  return (
    <form ref={form} action={action} noValidate className="flex flex-col gap-2">
      <input type="hidden" name="timeZone" value={timeZone} readOnly />
      {asksForKey && !keyShown ? <input type="hidden" name="key" value={givenKey} /> : null}
      {keyShown ? (
        <FormField label={t('key')} hint={t('key_hint')} error={fields?.key}>
          {(control) => <Input {...control} name="key" autoComplete="off" spellCheck={false} defaultValue={state.values.key ?? givenKey} required />}
        </FormField>
      ) : null}
      <FormField
        label={t('workspace')}
        hint={workspace.trim() ? t('address', { address: `${host}/${slugChoice(workspace, 1)}` }) : t('workspace_hint')}
        error={fields?.workspace}
      >
        {(control) => (
          <Input {...control} name="workspace" autoComplete="organization" maxLength={60} defaultValue={state.values.workspace} onChange={(event) => setWorkspace(event.target.value)} required />
        )}
      </FormField>
      <FormField label={t('name')} error={fields?.name}>
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={100} defaultValue={state.values.name} required />}
      </FormField>
      <FormField label={t('email')} hint={t('email_hint')} error={fields?.email}>
        {(control) => <Input {...control} name="email" type="email" inputMode="email" autoComplete="username" maxLength={254} defaultValue={state.values.email} required />}
      </FormField>
      <FormField label={t('password')} hint={passwordHint} error={fields?.password}>
        {(control) => <PasswordInput {...control} words={words} name="password" autoComplete="new-password" maxLength={200} required />}
      </FormField>
      {state.failure && !fields ? <FormMessage>{state.failure.message}</FormMessage> : null}
      {state.failure?.code === 'conflict' ? <Link href="/sign-in" className={buttonStyle({ size: 'large' })}>{t('sign_in')}</Link> : null}
      <SubmitButton size="large" pending={t('pending')} className="w-full">{t('submit')}</SubmitButton>
    </form>
  );
}
