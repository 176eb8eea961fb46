'use client';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { LiveEvent } from '@/lib/system/live';
import { fetchCounts } from './counts';
import { RequestFailed } from './fetch-json';
import { doubtHub } from './reachability';
import { sessionEnd } from './session-end';

/** Topics whose pages are rendered on the server and so are refreshed as a whole. */
const serverRendered = new Set(['connections', 'members', 'templates', 'workspace']);
const channelName = 'heed.live';
/** What comes within this time is told together: an import changes a thousand items a second. */
const gatherMs = 150;
/** What tabs tell each other when the stream is cut. */
const cut = 'cut';

/** The query keys to read again for an event. */
function keysOf(workspace: string, { topic, id }: Pick<LiveEvent, 'topic' | 'id'>): QueryKey[] {
  if (topic === '*') return [[workspace]];
  if (topic === 'feedback') return [id ? [workspace, 'feedback', id] : [workspace, 'feedback'], [workspace, 'inbox'], [workspace, 'counts']];
  if (topic === 'inbox') return [[workspace, 'inbox'], [workspace, 'counts']];
  return [[workspace, topic]];
}

/**
 * Reads again what the hub says has changed. One browser keeps one stream, whatever its number of tabs: the tab that holds the lock
 * listens and tells the others.
 */
export function LiveUpdates({ workspace, workspaceId, readAt }: { workspace: string; workspaceId: string; /** When the page was read (ms). */ readAt: number }) {
  // of the first page: what came later was told by the stream
  const [since] = useState(readAt);
  const queryClient = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    const stopped = new AbortController();
    const channel = new BroadcastChannel(`${channelName}.${workspaceId}`);
    const pending = new Map<string, QueryKey>();
    let refresh = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      // rows have a freshness of their own; reading two hundred pages again would help nobody
      for (const queryKey of pending.values()) void queryClient.invalidateQueries({ queryKey, predicate: (query) => query.queryKey[1] !== 'rows' });
      pending.clear();
      // the inbox lives on its queries; a refresh would throw away what is open in it
      if (refresh && !window.location.pathname.startsWith(`/${workspace}/inbox/`)) router.refresh();
      refresh = false;
    };
    const apply = (event: Pick<LiveEvent, 'topic' | 'id'>) => {
      for (const key of keysOf(workspace, event)) pending.set(JSON.stringify(key), key);
      refresh ||= event.topic === '*' || serverRendered.has(event.topic);
      timer ??= setTimeout(flush, gatherMs);
    };
    channel.onmessage = (message: MessageEvent<LiveEvent | typeof cut>) => (message.data === cut ? doubtHub() : apply(message.data));

    const listen = () =>
      new Promise<void>((resolve) => {
        // the lock may be granted in the moment this page is left: nobody would ever close the stream
        if (stopped.signal.aborted) return resolve();
        let opened = false;
        let source: EventSource;
        let again: ReturnType<typeof setTimeout> | undefined;
        const open = () => {
          source = new EventSource(`/api/workspaces/${workspace}/live?since=${since}`);
          source.onopen = () => {
            // a stream that was cut may have missed something, for every tab
            if (opened) {
              apply({ topic: '*' });
              channel.postMessage({ topic: '*' });
            }
            opened = true;
          };
          source.onmessage = (message) => {
            const event = JSON.parse(message.data as string) as LiveEvent;
            apply(event);
            channel.postMessage(event);
          };
          source.onerror = () => {
            doubtHub();
            channel.postMessage(cut);
            // after an answer that is no stream (a proxy's 502, say) the browser does not try again by itself
            if (source.readyState === EventSource.CLOSED) again = setTimeout(() => void openAgain(), 4000 + Math.random() * 3000);
          };
        };
        // the browser keeps to itself why a stream was refused: another request tells, and whoever is signed out asks no more
        const openAgain = async () => {
          if (!sessionEnd()) {
            await fetchCounts(workspace).catch((error: unknown) => {
              if (!(error instanceof RequestFailed)) throw error;
            });
          }
          if (stopped.signal.aborted) return;
          if (sessionEnd()) again = setTimeout(() => void openAgain(), 4000);
          else open();
        };
        open();
        stopped.signal.addEventListener('abort', () => {
          clearTimeout(again);
          source.close();
          resolve();
        });
      });
    if ('locks' in navigator) {
      navigator.locks.request(`${channelName}.${workspaceId}`, { signal: stopped.signal }, listen).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      });
    } else {
      void listen();
    }
    return () => {
      stopped.abort();
      channel.close();
      clearTimeout(timer);
    };
  }, [workspace, workspaceId, since, queryClient, router]);
  return null;
}
