import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { fetchList, listOptions, type ListAddress } from './inbox-queries';
import { hasPendingStep } from './pending-steps';
import { pageOf, replacePage, rowsOf, type ListData } from './list-cache';

const settleMs = 150;

/**
 * Keeps the loaded rows true without reading all of them again. Whoever changes something invalidates `[slug, 'inbox']`; then the pages
 * in sight and the first one are read again, each between the same two places of the list. The others follow when they come into sight.
 */
export function useFreshRows(address: ListAddress, selected: RefObject<string | null>): { onSight: (from: number, to: number) => void } {
  const queryClient = useQueryClient();
  const { workspace, view, narrowing } = address;
  const { queryKey } = listOptions(address);
  const sight = useRef({ from: 0, to: 0 });
  const changedAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const readAgain = useCallback(
    async (cursors: readonly (string | null)[], signal?: AbortSignal) => {
      await Promise.all(
        cursors.map(async (cursor) => {
          const before = queryClient.getQueryData<ListData>(queryKey);
          const index = before?.pageParams.indexOf(cursor) ?? -1;
          const page = before?.pages[index];
          if (!page) return;
          const fresh = await fetchList(address, { cursor, until: page.nextCursor }, signal);
          queryClient.setQueryData<ListData>(queryKey, (data) => data && replacePage(data, cursor, fresh, selected.current, hasPendingStep));
        }),
      );
    },
    [queryClient, queryKey, address, selected],
  );

  const cursorsInSight = useCallback((): (string | null)[] => {
    const data = queryClient.getQueryData<ListData>(queryKey);
    if (!data) return [];
    const rows = rowsOf(data);
    const pages = new Set<number>();
    for (const place of [sight.current.from, sight.current.to]) {
      const row = rows[Math.min(place, rows.length - 1)];
      if (row) pages.add(pageOf(data, row.id));
    }
    return [...pages].filter((page) => page >= 0).map((page) => data.pages[page - 1]?.nextCursor ?? null);
  }, [queryClient, queryKey]);

  const begin = useCallback(() => (changedAt.current = Date.now()), []);
  useQuery({
    queryKey: [workspace, 'inbox', 'fresh', view, narrowing],
    queryFn: async ({ signal }) => {
      const now = begin();
      await readAgain([...new Set([null, ...cursorsInSight()])], signal);
      return now;
    },
    // what came with the page is fresh; from then on only changes and coming back to the window count
    initialData: 0,
    staleTime: 30_000,
    structuralSharing: false,
  });

  const onSight = useCallback(
    (from: number, to: number) => {
      sight.current = { from, to };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const data = queryClient.getQueryData<ListData>(queryKey);
        const old = cursorsInSight().filter((cursor) => (data?.pages[data.pageParams.indexOf(cursor)]?.readAt ?? Infinity) < changedAt.current);
        if (old.length > 0) readAgain(old).catch(() => queryClient.invalidateQueries({ queryKey: [workspace, 'inbox', 'fresh'] }));
      }, settleMs);
    },
    [queryClient, queryKey, workspace, cursorsInSight, readAgain],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { onSight };
}
