'use client';
import { ChevronRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Stars } from '@/app/_ui/stars';
import type { Duplicates as Found } from '@/lib/alerts/list-duplicates';
import { inboxHref } from '../_client/inbox-address';
import { useInbox } from '../_client/inbox-context';
import type { Wire } from '../_client/wire';

/** The database counts no further. */
const mostCounted = 1000;

/** The other items with the same text, where there are any. */
export function Duplicates({ found, onOpen }: { found: Wire<Found>; onOpen: (id: string) => void }) {
  const { workspace } = useInbox();
  const t = useTranslations('alerts');
  const tr = useTranslations('feedback.rating');
  const format = useFormatter();
  if (found.items.length === 0) return null;
  const { count } = found;
  const more = count - 1 - found.items.length;
  return (
    <details className="group rounded-[10px] bg-p2-soft/45 px-4 py-2 text-[13px]">
      <summary className="flex min-h-[28px] cursor-pointer list-none items-center gap-1.5 font-[570] [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden size={14} className="shrink-0 text-ink-3 group-open:rotate-90" />
        {count >= mostCounted ? t('duplicates.heading_many', { count }) : t('duplicates.heading', { count })}
      </summary>
      <ul className="mt-1 mb-1 flex flex-col">
        {found.items.map((item) => (
          <li key={item.id}>
            <a
              href={inboxHref(workspace, 'all', item.id, {})}
              data-in-place
              className="flex min-h-[28px] flex-wrap items-center gap-x-2 rounded px-1 py-0.5 text-ink-2 hover:bg-sunk"
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                onOpen(item.id);
              }}
            >
              <bdi className="font-[550] break-words text-ink">{item.authorName ?? t('duplicates.nobody')}</bdi>
              {item.stars ? <Stars value={item.stars} label={tr('stars', { stars: item.stars })} /> : null}
              <span className="text-xs text-ink-3">
                <time dateTime={item.postedAt}>{format.dateTime(new Date(item.postedAt), { dateStyle: 'medium' })}</time> · {item.locationName ?? item.connectionName} · {t(`state.${item.state}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="px-1 text-xs text-ink-3">{t('duplicates.more', { count: more })}</p> : null}
    </details>
  );
}
