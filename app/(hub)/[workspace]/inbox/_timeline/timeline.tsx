'use client';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import type { TimelineEvent, TimelineKind } from '@/lib/insights/timeline-event';
import { foldTimeline } from './fold-timeline';
import { TimeAgo } from './time-ago';

const marks: Partial<Record<TimelineKind, string>> = { published: 'bg-ok', adopted: 'bg-ok', marked: 'bg-ok', failed: 'bg-p1', rejected: 'bg-p1', conflicted: 'bg-p1', unsure: 'bg-p2', held: 'bg-p2' };
const bold = (words: ReactNode) => <b className="font-[550] text-ink">{words}</b>;

/** How many of the newest steps are shown before the fold. */
const shownAtFirst = 12;

/** Who has done what with an item, oldest first. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const t = useTranslations('timeline');
  const [all, showAll] = useState(false);
  const lines = foldTimeline(events);
  const hidden = all ? 0 : Math.max(0, lines.length - shownAtFirst);
  return (
    <section aria-label={t('heading')}>
      <h3 className="mb-2 text-[12.5px] font-semibold text-ink-2">{t('heading')}</h3>
      {events.length === 0 ? <p className="text-[13px] text-ink-3">{t('empty')}</p> : null}
      {hidden > 0 ? <Button look="quiet" size="small" className="mb-2 -ml-2" onClick={() => showAll(true)}>{t('more', { count: hidden })}</Button> : null}
      <ol>
        {lines.slice(hidden).map((line) => (line.fold ? <Fold key={line.id} {...line} /> : <Step key={line.event.id} event={line.event} />))}
      </ol>
    </section>
  );
}

function Line({ mark, at, children }: { mark?: string; at: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[10px_1fr] gap-2.5 pb-2.5 text-[13px] text-ink-2">
      <span aria-hidden className={cn('mt-1.5 size-[7px] rounded-full', mark ?? 'bg-line-strong')} />
      <div className="min-w-0 break-words">
        {children}
        <span className="block text-xs text-ink-3">
          <TimeAgo at={at} />
        </span>
      </div>
    </li>
  );
}

function Step({ event }: { event: TimelineEvent }) {
  return <Line mark={marks[event.kind]} at={event.at}><Sentence event={event} /></Line>;
}

/** A to and fro in one line. */
function Fold({ who, events }: { who: { name: string; isMe: boolean }; events: readonly TimelineEvent[] }) {
  const t = useTranslations('timeline');
  const [open, unfold] = useState(false);
  const last = events.at(-1);
  if (!last) return null;
  return (
    <>
      <Line at={last.at}>
        {t.rich('to_and_fro', { who: who.isMe ? t('you') : who.name, b: bold })}
        {' '}
        <button type="button" aria-expanded={open} className="min-h-[24px] text-xs text-accent underline-offset-2 hover:underline" onClick={() => unfold(!open)}>{t('steps', { count: events.length })}</button>
      </Line>
      {open ? events.map((event) => <Step key={event.id} event={event} />) : null}
    </>
  );
}

function Sentence({ event }: { event: TimelineEvent }) {
  const t = useTranslations('timeline');
  const tp = useTranslations('common.platform');
  const { kind, who, whom, values } = event;
  const reason = typeof values.reason === 'string' && t.has(`reason.${values.reason}`) ? t(`reason.${values.reason}`) : t('reason.other');
  const platform = String(values.platform ?? '');
  // nobody in the hub did these, so nobody is named
  const nameless = kind === 'published' ? 'none' : t('someone');
  return t.rich(kind, {
    ...values,
    reason,
    platform: tp.has(platform) ? tp(platform) : platform,
    author: values.author ?? 'none',
    who: who ? (who.isMe ? t('you') : who.name) : nameless,
    me: String(who?.isMe ?? false),
    whom: whom ?? 'none',
    b: bold,
  });
}
