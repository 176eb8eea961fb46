import { createContext, useContext, useSyncExternalStore } from 'react';

const everyMs = 30_000;
const listeners = new Set<() => void>();
let present = 0;
let ticking: ReturnType<typeof setInterval> | undefined;

/** One clock for all times on the page: only what shows a time renders when it ticks. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    present = Date.now();
    for (const one of listeners) one();
  }, everyMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

function read(): number {
  if (Date.now() - present > 2 * everyMs) present = Date.now();
  return present;
}

/** When the server made the page, so that the first rendering here says the same. */
export const ServerNow = createContext(0);

export function useNow(): number {
  const serverNow = useContext(ServerNow);
  return useSyncExternalStore(subscribe, read, () => serverNow);
}
