'use client';
import { useActionState, useEffect, useRef, useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { Button } from '@/app/_ui/button';
import { Field, Input, Select } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { roles as allRoles } from '@/lib/identity/schema';
import { createInvite } from './actions';

type Role = (typeof allRoles)[number];

export function InviteForm({ slug, roles }: { slug: string; roles: Role[] }) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  const [state, action] = useActionState(createInvite.bind(null, slug), { ...untouchedForm, link: null });
  const [role, setRole] = useState<Role>('responder');
  const fields = state.failure?.fields;
  return (
    <>
      <form action={action} noValidate className="grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:items-start">
        <FormField label={t('invite.role')} hint={t(`role_help.${role}`)} error={fields?.role}>
          {(control) => (
            <Select {...control} key={state.answers} name="role" defaultValue={role} onChange={(event) => setRole(roles.find((candidate) => candidate === event.target.value) ?? 'responder')}>
              {roles.map((choice) => (
                <option key={choice} value={choice}>{common(`role.${choice}`)}</option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField label={t('invite.label')} hint={t('invite.label_hint')} error={fields?.label}>
          {(control) => <Input {...control} name="label" autoComplete="off" maxLength={80} defaultValue={state.values.label} />}
        </FormField>
        <SubmitButton pending={t('invite.pending')} className="min-h-9 sm:mt-[23px]">{t('invite.submit')}</SubmitButton>
      </form>
      {state.failure && !fields ? <p role="alert" className="text-[13px] text-p1">{state.failure.message}</p> : null}
      {state.link ? <ReadyLink key={state.link} link={state.link} /> : null}
    </>
  );
}

function ReadyLink({ link }: { link: string }) {
  const t = useTranslations('members.invite');
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => field.current?.select(), []);
  if (done) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // no permission, or plain http on another machine: the person can still do it by hand
      field.current?.select();
      toast.error(t('copy_failed'));
    }
  };
  return (
    <div role="status" className="flex flex-col gap-2 rounded-[10px] bg-ok-soft px-4 py-3">
      <p>{t('ready')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('link')} className="min-w-0 flex-1 basis-56">
          {(control) => <Input {...control} ref={field} value={link} readOnly onFocus={(event) => event.target.select()} className="font-mono text-xs" />}
        </Field>
        <Button look="primary" className="min-h-9" onClick={() => void copy()}>{copied ? t('copied') : t('copy')}</Button>
        <Button look="quiet" className="min-h-9" onClick={() => setDone(true)}>{t('done')}</Button>
      </div>
    </div>
  );
}
