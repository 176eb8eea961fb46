import { createFormatter } from 'use-intl/core';
import { locale } from './messages';

interface WhenProps {
  at: Date;
  /** With it the time is told as "3 hours ago"; else as a date. */
  now?: Date;
  timeZone: string;
}

/** A time in a page rendered on the server: words to read, the exact moment for machines and as a title. */
export function When({ at, now, timeZone }: WhenProps) {
  const format = createFormatter({ locale, timeZone });
  const exact = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time dateTime={at.toISOString()} title={exact}>
      {now ? format.relativeTime(at, now < at ? at : now) : format.dateTime(at, { dateStyle: 'medium' })}
    </time>
  );
}

/** The date alone, as a word for a sentence of the catalogue. */
export function dateWord(at: Date, timeZone: string): string {
  return createFormatter({ locale, timeZone }).dateTime(at, { dateStyle: 'medium' });
}
