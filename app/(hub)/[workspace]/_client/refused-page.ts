import { useSyncExternalStore } from 'react';
import { isHubReachable, seemsReachable } from './reachability';

let refused: string | null = null;
const listeners = new Set<() => void>();

/** The page that could not be opened for want of a connection; null when that is over. */
export function refusePage(href: string | null): void {
  if (href === refused) return;
  refused = href;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRefusedPage(): string | null {
  return useSyncExternalStore(subscribe, () => refused, () => null);
}

/**
 * Opens a page, unless the hub is out of reach: the router would then leave for the browser's own error page, and what is on the screen
 * would be lost.
 */
export function openPage(href: string, push: (href: string) => void): void {
  if (seemsReachable()) {
    push(href);
    return;
  }
  void isHubReachable().then((there) => {
    refusePage(there ? null : href);
    if (there) push(href);
  });
}
