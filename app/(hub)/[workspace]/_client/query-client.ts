import { isServer, onlineManager, QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './fetch-json';
import { isReachable, subscribeToReachability } from './reachability';

/** For prefetching in a server component (one per request) and for the browser (one per tab). */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // live events invalidate; this only covers a tab whose event stream was cut
        staleTime: 30_000,
        retry: (failures, error) => failures < 3 && !(error instanceof RequestFailed && ['not_found', 'forbidden', 'unauthenticated', 'invalid'].includes(error.code)),
      },
      mutations: { retry: false },
    },
  });
}

let inBrowser: { memberId: string; client: QueryClient } | undefined;

/** One client per tab and person: what the last one read (drafts, too) is not shown to who signs in next. */
export function browserQueryClient(memberId: string): QueryClient {
  if (isServer) return makeQueryClient();
  if (inBrowser?.memberId !== memberId) {
    inBrowser?.client.clear();
    // waits while the hub is out of reach, whatever the browser thinks of the network
    onlineManager.setEventListener((setOnline) => subscribeToReachability(() => setOnline(isReachable())));
    inBrowser = { memberId, client: makeQueryClient() };
  }
  return inBrowser.client;
}
