'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { LiveEvent } from '@/lib/system/live';

/** Topics whose pages are rendered on the server and so are refreshed as a whole. */
const serverRendered = new Set(['members', 'templates', 'workspace']);
const channelName = 'heed.live';

/**
 * Reads again what the hub says has changed. One browser keeps one stream, whatever its number of tabs: the tab that holds the lock
 * listens and tells the others.
 */
export function LiveUpdates({ workspace, workspaceId }: { workspace: string; workspaceId: string }) {
  const queryClient = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    const stopped = new AbortController();
    const channel = new BroadcastChannel(`${channelName}.${workspaceId}`);
    let refreshTimer: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      clearTimeout(refreshTimer);
      refreshTimer = setTimeout(() => router.refresh(), 250);
    };
    const apply = (event: Pick<LiveEvent, 'topic' | 'id'>) => {
      if (event.topic === '*') {
        void queryClient.invalidateQueries({ queryKey: [workspace] });
        refreshSoon();
        return;
      }
      void queryClient.invalidateQueries({ queryKey: event.id && event.topic === 'feedback' ? [workspace, 'feedback', event.id] : [workspace, event.topic] });
      if (event.topic === 'feedback') {
        void queryClient.invalidateQueries({ queryKey: [workspace, 'inbox'] });
        void queryClient.invalidateQueries({ queryKey: [workspace, 'counts'] });
      }
      if (serverRendered.has(event.topic)) refreshSoon();
    };
    channel.onmessage = (message: MessageEvent<LiveEvent>) => apply(message.data);

    const listen = () =>
      new Promise<void>((resolve) => {
        const source = new EventSource(`/api/workspaces/${workspace}/live`);
        let opened = false;
        source.onopen = () => {
          // a stream that was cut may have missed something
          if (opened) apply({ topic: '*' });
          opened = true;
        };
        source.onmessage = (message) => {
          const event = JSON.parse(message.data as string) as LiveEvent;
          apply(event);
          channel.postMessage(event);
        };
        stopped.signal.addEventListener('abort', () => {
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
      clearTimeout(refreshTimer);
    };
  }, [workspace, workspaceId, queryClient, router]);
  return null;
}
