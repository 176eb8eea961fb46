import { queryOptions } from '@tanstack/react-query';
import type { ViewCounts } from '@/lib/feedback/count-views';
import { fetchJson } from './fetch-json';

/** How many items wait in each list; 1000 stands for that many or more. */
export function countsOptions(workspace: string) {
  return queryOptions({
    queryKey: [workspace, 'counts'] as const,
    queryFn: ({ signal }) => fetchJson<ViewCounts>(`/api/workspaces/${workspace}/counts`, { signal }),
  });
}
