'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { fetchJson, RequestFailed } from '../../_client/fetch-json';
import { connectionUrl } from './queries';

export type ConnectionAction = 'sync' | 'rescan' | 'pause' | 'resume' | 'disconnect';

const said = { sync: 'sync', rescan: 'rescan', pause: 'paused', resume: 'resumed', disconnect: 'disconnected' } as const;

/** The sentence of a refusal; without an answer from the server, that there was none. */
export function useFailureText(): (error: Error) => string {
  const t = useTranslations();
  return (error) => (error instanceof RequestFailed && error.message !== '' ? error.message : t(error instanceof RequestFailed && error.code === 'offline' ? 'common.offline' : 'errors.unavailable'));
}

/** One of the buttons of a connection. The list is read again whatever the outcome. */
export function useConnectionAction(workspace: string, connectionId: string) {
  const t = useTranslations('connections.done');
  const failureText = useFailureText();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (action: ConnectionAction) =>
      fetchJson<{ started?: boolean }>(connectionUrl(workspace, connectionId, action === 'rescan' ? 'sync' : action), {
        method: 'POST',
        body: action === 'rescan' ? { mode: 'rescan' } : {},
      }),
    onSuccess: (answer, action) => toast(answer.started === false ? t('busy') : t(said[action])),
    onError: (error) => toast.error(failureText(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [workspace, 'connections'] }),
  });
}
