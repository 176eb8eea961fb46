'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Field, Input } from '@/app/_ui/field';
import { Card, Notice } from '@/app/_ui/surface';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import type { CreateConnectionResult } from '@/lib/connections/create-connection';
import type { CheckResult } from '@/lib/connections/try-platform';
import { fetchJson, RequestFailed } from '../../_client/fetch-json';
import { CheckAnswer } from './check-result';
import { connectionsUrl } from './queries';
import { useFailureText } from './use-connection-action';
import { fieldErrors, WordpressFields, WordpressHelp, type WordpressValues } from './wordpress-fields';

/** Address, user, application password; "Check" asks the site, "Connect" checks once more and begins to pull. */
export function WordpressForm({ workspace }: { workspace: string }) {
  const t = useTranslations('connections');
  const router = useRouter();
  const failureText = useFailureText();
  const [values, setValues] = useState<WordpressValues>({ url: '', user: '', applicationPassword: '' });
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<CheckResult | null>(null);
  const check = useMutation({
    mutationFn: () => fetchJson<CheckResult>(`${connectionsUrl(workspace)}/check`, { body: { platform: 'wordpress', config: values } }),
    onMutate: () => setAnswer(null),
    onSuccess: setAnswer,
  });
  const connect = useMutation({
    mutationFn: () => fetchJson<CreateConnectionResult>(connectionsUrl(workspace), { body: { platform: 'wordpress', config: values, name } }),
    onMutate: () => setAnswer(null),
    onSuccess: (result) => {
      if (!result.ok) return setAnswer(result);
      toast(t('new.connected'));
      router.push(`/${workspace}/connections`);
    },
  });
  const busy = check.isPending || connect.isPending || connect.data?.ok === true;
  const failure = check.error ?? connect.error;
  const errors = failure instanceof RequestFailed ? fieldErrors(failure.fields) : {};
  const form = useFocusOnError(failure);
  const begin = (mutation: typeof check | typeof connect) => {
    check.reset();
    connect.reset();
    mutation.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) begin(connect);
  };
  return (
    <div className="flex flex-col gap-4">
      <Card>
        <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
          <WordpressFields values={values} errors={errors} onChange={(next) => { setValues(next); setAnswer(null); }} />
          <Field label={t('form.name')} hint={t('form.name_hint')} error={errors.name}>
            {(control) => <Input {...control} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} autoComplete="off" />}
          </Field>
          {answer ? <CheckAnswer result={answer} next={t('new.works_next')} /> : null}
          {failure && Object.keys(errors).length === 0 ? <Notice tone="bad" role="alert" title={failureText(failure)} /> : null}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary" size="large" aria-disabled={busy}>{connect.isPending ? t('new.connecting') : t('new.connect')}</Button>
            <Button size="large" aria-disabled={busy} onClick={() => !busy && begin(check)}>{check.isPending ? t('new.checking') : t('new.check')}</Button>
          </div>
        </form>
      </Card>
      <WordpressHelp />
    </div>
  );
}
