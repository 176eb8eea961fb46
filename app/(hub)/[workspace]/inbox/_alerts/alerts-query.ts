import { queryOptions } from '@tanstack/react-query';
import type { OpenAlert } from '@/lib/alerts/list-alerts';
import { fetchJson } from '../../_client/fetch-json';
import type { Wire } from '../_client/wire';

export type Alert = Wire<OpenAlert>;

/** What stands out in the queue as a whole; read again when the hub says `alerts`. */
export function alertsOptions(workspace: string) {
  return queryOptions({
    queryKey: [workspace, 'alerts'] as const,
    queryFn: async ({ signal }) => (await fetchJson<{ alerts: Alert[] }>(`/api/workspaces/${workspace}/alerts`, { signal })).alerts,
  });
}

/** The list of all that is behind an alert: the inbox narrowed to it, or for copies of a text a page that groups them. */
export function hrefOfAlert(workspace: string, { id, kind, theme, location, from, to }: Pick<Alert, 'id' | 'kind' | 'theme' | 'location' | 'from' | 'to'>): string {
  if (kind === 'flood' || !theme) return `/${workspace}/alerts/${id}`;
  const params = new URLSearchParams({ ...(location ? { location: location.id } : {}), theme: theme.id, from, to });
  return `/${workspace}/inbox/all?${params}`;
}

/** Whether an alert has to do with a list that is narrowed like this: of another place or theme one does not want to hear in it. */
export function concerns({ theme, location }: Pick<Alert, 'theme' | 'location'>, narrowing: { location?: string; theme?: string }): boolean {
  return (!narrowing.location || narrowing.location === location?.id) && (!narrowing.theme || narrowing.theme === theme?.id);
}

/** The usual number as a word of the sentence: whole, `few` below one, `unknown` where there is none to tell. */
export function usualWord(usual: number): string {
  if (usual === 0) return 'unknown';
  if (usual < 0.95) return 'few';
  return String(Math.round(usual));
}
