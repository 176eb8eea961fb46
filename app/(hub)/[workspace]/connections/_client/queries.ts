import { queryOptions } from '@tanstack/react-query';
import type { ConnectionSummary } from '@/lib/connections/list-connections';
import type { ConnectionDetail } from '@/lib/connections/read-connection';
import type { ImportSummary } from '@/lib/sync/list-imports';
import type { RunSummary } from '@/lib/sync/list-runs';
import type { UnreadableSummary } from '@/lib/sync/list-unreadable';
import type { ImportDetail } from '@/lib/sync/read-import';
import { fetchJson } from '../../_client/fetch-json';

/** What the member may do here; decided on the server, where it is enforced as well. */
export interface May {
  write: boolean;
  sync: boolean;
  import: boolean;
}

export interface ConnectionPage {
  connection: ConnectionDetail;
  runs: RunSummary[];
  unreadable: UnreadableSummary[];
  imports: ImportSummary[];
}

const api = (workspace: string) => `/api/workspaces/${encodeURIComponent(workspace)}`;

export const connectionUrl = (workspace: string, id: string, action = '') => `${api(workspace)}/connections/${id}${action === '' ? '' : `/${action}`}`;
export const importUrl = (workspace: string, id: string, action = '') => `${api(workspace)}/imports/${id}${action === '' ? '' : `/${action}`}`;
export const uploadUrl = (workspace: string, fileName: string) => `${api(workspace)}/imports?name=${encodeURIComponent(fileName)}`;
export const connectionsUrl = (workspace: string) => `${api(workspace)}/connections`;

/** A tab whose live stream is cut still sees a pull move. */
const whileRunningMs = 5_000;

export const connectionsQuery = (workspace: string) =>
  queryOptions({
    queryKey: [workspace, 'connections', 'list'],
    queryFn: ({ signal }) => fetchJson<{ connections: ConnectionSummary[] }>(connectionsUrl(workspace), { signal }),
    refetchInterval: (query) => (query.state.data?.connections.some((connection) => connection.running) ? whileRunningMs : false),
  });

export const connectionQuery = (workspace: string, id: string) =>
  queryOptions({
    queryKey: [workspace, 'connections', id],
    queryFn: ({ signal }) => fetchJson<ConnectionPage>(connectionUrl(workspace, id), { signal }),
    refetchInterval: (query) => (query.state.data?.connection.running ? whileRunningMs : false),
  });

export const importsQuery = (workspace: string) =>
  queryOptions({
    queryKey: [workspace, 'imports', 'list'],
    queryFn: ({ signal }) => fetchJson<{ imports: ImportSummary[] }>(`${api(workspace)}/imports`, { signal }),
  });

export const importQuery = (workspace: string, id: string) =>
  queryOptions({
    queryKey: [workspace, 'imports', id],
    queryFn: ({ signal }) => fetchJson<ImportDetail>(importUrl(workspace, id), { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 2_000 : false),
  });
