'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/app/_ui/toast';
import { fetchJson } from '../../_client/fetch-json';
import { importsQuery, importUrl } from './queries';
import { useFailureText } from './use-connection-action';

/** Stops a running import; with `onDone`, throws a file away that was not started. */
export function useStopImport(workspace: string, importId: string, onDone?: () => void) {
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: () => fetchJson(importUrl(workspace, importId), { method: 'DELETE' }),
    onSuccess: () => {
      // a file that was thrown away must not be offered for another moment
      if (onDone) queryClient.setQueryData(importsQuery(workspace).queryKey, (list) => list && { imports: list.imports.filter((row) => row.id !== importId) });
      onDone?.();
    },
    onError: (error) => toast.error(failureText(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [workspace, 'imports'] }),
  });
}
