import { queryOptions } from '@tanstack/react-query';
import type { ViewCounts } from '@/lib/feedback/count-views';
import { fetchJson, RequestFailed } from './fetch-json';
import { endSession } from './session-end';

/** Also tells whether one is still a member: the counts of a workspace are "not found" for everybody else. */
export async function fetchCounts(workspace: string, options: { signal?: AbortSignal; afterEnd?: boolean } = {}): Promise<ViewCounts> {
  try {
    return await fetchJson<ViewCounts>(`/api/workspaces/${workspace}/counts`, options);
  } catch (error) {
    if (error instanceof RequestFailed && error.code === 'not_found') endSession('removed');
    throw error;
  }
}

/** How many items wait in each list; 1000 stands for that many or more. */
export function countsOptions(workspace: string) {
  return queryOptions({
    queryKey: [workspace, 'counts'] as const,
    queryFn: ({ signal }) => fetchCounts(workspace, { signal }),
  });
}
