import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { InboxItem, InboxPage } from '@/lib/feedback/list-inbox';
import type { InboxView } from '@/lib/feedback/vocabulary';
import { fetchJson } from '../../_client/fetch-json';
import { detailKey, type Detail } from './detail';
import { narrowings, type Narrowing } from './inbox-address';
import type { Wire } from './wire';

export type Item = Wire<InboxItem>;
/** `readAt`: this browser's clock when it came; 0 for what came with the document. */
export type ListPage = Wire<InboxPage> & { readAt: number };

export interface ListAddress {
  workspace: string;
  view: InboxView;
  narrowing: Narrowing;
}

/** One stretch of a list: from after `cursor`, to and with `until` where that is given. */
export async function fetchList({ workspace, view, narrowing }: ListAddress, place: { cursor: string | null; until?: string | null }, signal?: AbortSignal): Promise<ListPage> {
  const params = new URLSearchParams({ view });
  for (const name of narrowings) {
    const value = narrowing[name];
    if (value) params.set(name, value);
  }
  if (place.cursor) params.set('cursor', place.cursor);
  if (place.until) params.set('until', place.until);
  return { ...(await fetchJson<Wire<InboxPage>>(`/api/workspaces/${workspace}/inbox?${params}`, { signal })), readAt: Date.now() };
}

const onFirstPage: string | null = null;

/**
 * The rows of one list. Never read again as a whole: somebody may have two hundred pages open. What changes is read again page by page
 * (`use-fresh-rows.ts`), so its key is not under `inbox`, which everybody may invalidate.
 */
export function listOptions({ workspace, view, narrowing }: ListAddress) {
  return infiniteQueryOptions({
    queryKey: [workspace, 'rows', view, narrowing] as const,
    queryFn: ({ pageParam, signal }) => fetchList({ workspace, view, narrowing }, { cursor: pageParam }, signal),
    initialPageParam: onFirstPage,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // comparing ten thousand rows with themselves would cost more than it saves
    structuralSharing: false,
  });
}

export function detailOptions(workspace: string, feedbackId: string) {
  return queryOptions({
    queryKey: detailKey(workspace, feedbackId),
    queryFn: ({ signal }) => fetchJson<Detail>(`/api/workspaces/${workspace}/feedback/${feedbackId}`, { signal }),
  });
}
