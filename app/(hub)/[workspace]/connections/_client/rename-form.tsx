'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Field, Input } from '@/app/_ui/field';
import { Card } from '@/app/_ui/surface';
import type { ConnectionDetail } from '@/lib/connections/read-connection';
import { fetchJson } from '../../_client/fetch-json';
import { connectionUrl } from './queries';
import { useFailureText } from './use-connection-action';

export function RenameForm({ workspace, connection }: { workspace: string; connection: ConnectionDetail }) {
  const t = useTranslations('connections');
  const failureText = useFailureText();
  const queryClient = useQueryClient();
  const [name, setName] = useState(connection.name);
  const rename = useMutation({
    mutationFn: () => fetchJson(connectionUrl(workspace, connection.id), { method: 'PATCH', body: { name } }),
    onSuccess: () => {
      toast(t('done.renamed'));
      return queryClient.invalidateQueries({ queryKey: [workspace, 'connections'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!rename.isPending) rename.mutate();
  };
  return (
    <Card>
      <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-3">
        <Field label={t('rename.label')} error={rename.error ? failureText(rename.error) : undefined} className="flex-1 basis-56">
          {(control) => <Input {...control} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} autoComplete="off" />}
        </Field>
        <Button type="submit" aria-disabled={rename.isPending} disabled={name.trim() === connection.name}>{t('rename.save')}</Button>
      </form>
    </Card>
  );
}
