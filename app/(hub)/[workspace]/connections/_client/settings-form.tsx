'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Card, Notice } from '@/app/_ui/surface';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import type { ConnectionDetail } from '@/lib/connections/read-connection';
import type { UpdateConnectionResult } from '@/lib/connections/update-connection';
import type { CheckResult } from '@/lib/connections/try-platform';
import { fetchJson, RequestFailed } from '../../_client/fetch-json';
import { CheckAnswer } from './check-result';
import { connectionUrl } from './queries';
import { useFailureText } from './use-connection-action';
import { fieldErrors, WordpressFields, WordpressHelp, type WordpressValues } from './wordpress-fields';

/** New settings or credentials for a connection; saved only when the site accepts them. */
export function SettingsForm({ workspace, connection }: { workspace: string; connection: ConnectionDetail }) {
  const t = useTranslations('connections');
  const failureText = useFailureText();
  const queryClient = useQueryClient();
  const before: WordpressValues = { url: connection.settings.url ?? '', user: connection.settings.user ?? '', applicationPassword: '' };
  const [values, setValues] = useState(before);
  const [answer, setAnswer] = useState<CheckResult | null>(null);
  const save = useMutation({
    mutationFn: () => fetchJson<UpdateConnectionResult>(connectionUrl(workspace, connection.id), { method: 'PATCH', body: { config: values } }),
    onMutate: () => setAnswer(null),
    onSuccess: (result) => {
      if (!result.ok) return setAnswer(result);
      toast(t('done.reconnected'));
      setValues({ ...values, applicationPassword: '' });
      return queryClient.invalidateQueries({ queryKey: [workspace, 'connections'] });
    },
  });
  const errors = save.error instanceof RequestFailed ? fieldErrors(save.error.fields) : {};
  const form = useFocusOnError(save.error);
  const wanted = connection.state === 'needs_reconnect' || connection.state === 'disconnected';
  const stored = !wanted;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Card>
      <h2 className="font-[620]">{t('reconnect.title')}</h2>
      <p className="mb-3 text-ink-2">{t('reconnect.lead')}</p>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <WordpressFields values={values} errors={errors} stored={stored} onChange={(next) => { setValues(next); setAnswer(null); }} />
        {answer ? <CheckAnswer result={answer} next="" /> : null}
        {save.error && Object.keys(errors).length === 0 ? <Notice tone="bad" role="alert" title={failureText(save.error)} /> : null}
        <div>
          <Button type="submit" look={wanted ? 'primary' : 'plain'} aria-disabled={save.isPending}>{save.isPending ? t('reconnect.saving') : t('reconnect.save')}</Button>
        </div>
        {wanted ? <WordpressHelp /> : null}
      </form>
    </Card>
  );
}
