'use client';
import { useEffect, useState } from 'react';
import { useFormatter } from 'use-intl';

const tickMs = 15_000;

/** The server's time at first, so that both render the same words; then this device's, ticking. */
export function useClock(renderedAt: string): Date {
  const [now, setNow] = useState(() => new Date(renderedAt));
  useEffect(() => {
    const first = setTimeout(() => setNow(new Date()), 0);
    const timer = setInterval(() => setNow(new Date()), tickMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, []);
  return now;
}

/** "3 minutes ago", or with `future` "in 3 minutes"; the exact moment as its title and for machines. What has happened is never "in 8 seconds", however the clocks differ. */
export function Ago({ at, now, future = false }: { at: string; now: Date; future?: boolean }) {
  const format = useFormatter();
  const date = new Date(at);
  const from = !future && now < date ? date : now;
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })}>
      {format.relativeTime(date, from)}
    </time>
  );
}
