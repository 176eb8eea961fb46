'use client';
import { useSyncExternalStore } from 'react';
import { useFormatter } from 'use-intl';

const everyMs = 30_000;
const listeners = new Set<() => void>();
let minute = 0;
let ticking: ReturnType<typeof setInterval> | undefined;

/** One clock for all times on the page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    minute = Date.now();
    for (const one of listeners) one();
  }, everyMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };
}
function present(): number {
  if (minute === 0 || Date.now() - minute > 2 * everyMs) minute = Date.now();
  return minute;
}

/** "5 minutes ago", with the exact time on hover. The server writes the date, so that both sides agree at first. */
export function TimeAgo({ at }: { at: string }) {
  const format = useFormatter();
  const now = useSyncExternalStore(subscribe, present, () => 0);
  const date = new Date(at);
  const exact = format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time dateTime={at} title={exact} suppressHydrationWarning>
      {now === 0 ? exact : format.relativeTime(date, Math.max(now, date.getTime()))}
    </time>
  );
}
