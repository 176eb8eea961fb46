'use client';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { SubmitButton } from '@/app/_ui/submit-button';
import { FormMessage } from '../../_form/form-message';
import { joinSignedIn } from './actions';

export function JoinSignedIn({ token, workspace }: { token: string; workspace: string }) {
  const t = useTranslations('auth.invite');
  const [state, action] = useActionState(joinSignedIn.bind(null, token), untouchedForm);
  return (
    <form action={action} className="flex flex-col gap-2">
      {state.failure ? <FormMessage>{state.failure.message}</FormMessage> : null}
      <SubmitButton size="large" pending={t('pending')} className="w-full">{t('submit', { workspace })}</SubmitButton>
    </form>
  );
}
