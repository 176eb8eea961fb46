/** Longest wait for a sign of life. */
const patienceMs = 4000;
const firstPauseMs = 1000;
const longestPauseMs = 10_000;

let reachable = true;
let asking: Promise<boolean> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const listener of listeners) listener();
}

async function ask(): Promise<boolean> {
  try {
    const response = await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    // whatever it says, it is the hub that says it; a proxy in front of a stopped hub answers with a page
    return response.headers.get('content-type')?.includes('application/json') ?? false;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}

function askAgainIn(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void isHubReachable().then((there) => there || askAgainIn(Math.min(ms * 2, longestPauseMs))), ms);
}

/** Whether the hub answers now. The browser's own "offline" is only a hint: a hub on this very computer needs no network. */
export function isHubReachable(): Promise<boolean> {
  asking ??= ask()
    .then((there) => {
      set(there);
      return there;
    })
    .finally(() => {
      asking = null;
    });
  return asking;
}

/** Something could not reach the hub: finds out, and goes on asking until it is back. */
export function doubtHub(): void {
  if (!reachable) return;
  void isHubReachable().then((there) => there || askAgainIn(firstPauseMs));
}

/** An answer came. */
export function heardFromHub(): void {
  clearTimeout(timer);
  set(true);
}

/** Whether nothing speaks against it that the next request gets through. */
export function seemsReachable(): boolean {
  return reachable && navigator.onLine;
}

export function subscribeToReachability(listener: () => void): () => void {
  const back = () => void isHubReachable();
  if (listeners.size === 0) {
    window.addEventListener('offline', doubtHub);
    window.addEventListener('online', back);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('offline', doubtHub);
    window.removeEventListener('online', back);
  };
}

export function isReachable(): boolean {
  return reachable;
}
