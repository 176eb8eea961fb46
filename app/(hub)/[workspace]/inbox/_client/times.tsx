'use client';
import { useFormatter, useTranslations } from 'use-intl';
import { durationOf } from './duration';
import { useNow } from './minute-clock';

/** "22h", or in words for those who listen; null when it is less than a minute. */
export function useDurationWords(): (ms: number, display?: 'narrow' | 'long') => string | null {
  const format = useFormatter();
  return (ms, display = 'narrow') => {
    const duration = durationOf(ms);
    if (!duration) return null;
    // one letter would do for minutes and for months
    const unitDisplay = display === 'narrow' && duration.unit === 'month' ? 'short' : display;
    return format.number(duration.value, { style: 'unit', unit: duration.unit, unitDisplay });
  };
}

export function useExactTime(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
}

/** How long ago something was, short for the eye and in words for the ear. `words` is a key of `inbox.row`. */
export function Since({ at, words }: { at: string; words: 'waiting' | 'posted' }) {
  const t = useTranslations('inbox.row');
  const now = useNow();
  const duration = useDurationWords();
  const exact = useExactTime();
  const ms = now - new Date(at).getTime();
  return (
    <time dateTime={at} title={exact(at)}>
      <span aria-hidden>{duration(ms) ?? t('now')}</span>
      <span className="sr-only">{t(words, { time: duration(ms, 'long') ?? t('now') })}</span>
    </time>
  );
}

/** A sentence of the catalogue around how long ago something was. */
export function AgoSentence({ at, words, justNow }: { at: string; words: (time: string) => string; justNow: string }) {
  const now = useNow();
  const duration = useDurationWords();
  const exact = useExactTime();
  const time = duration(now - new Date(at).getTime());
  return <time dateTime={at} title={exact(at)}>{time ? words(time) : justNow}</time>;
}

/** The span between two times, such as from the review to its first answer. */
export function Span({ from, to }: { from: string; to: string }) {
  const t = useTranslations('inbox.row');
  const duration = useDurationWords();
  const exact = useExactTime();
  const ms = new Date(to).getTime() - new Date(from).getTime();
  return (
    <time dateTime={to} title={exact(to)}>
      <span aria-hidden>{t('replied_in', { time: duration(ms) ?? duration(60_000) ?? '' })}</span>
      <span className="sr-only">{t('replied_in_long', { time: duration(ms, 'long') ?? duration(60_000, 'long') ?? '' })}</span>
    </time>
  );
}
