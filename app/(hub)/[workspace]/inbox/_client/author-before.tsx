'use client';
import { useFormatter, useTranslations } from 'use-intl';
import { Stars } from '@/app/_ui/stars';
import type { Detail } from './detail';
import { inboxHref } from './inbox-address';
import { useInbox } from './inbox-context';

/** What the same author wrote at other times, and whether they were answered. */
export function AuthorBefore({ item, onOpen }: { item: Detail['item']; onOpen: (id: string) => void }) {
  const { workspace } = useInbox();
  const t = useTranslations('feedback.before');
  const tr = useTranslations('feedback.rating');
  const format = useFormatter();
  if (item.earlier.length === 0) return null;
  const more = item.earlierCount - item.earlier.length;
  return (
    <section>
      <h3 className="mb-2 text-[12.5px] font-semibold text-ink-2">{item.author.name ? t('heading', { name: item.author.name }) : t('heading_nobody')}</h3>
      <ul className="flex flex-col gap-2">
        {item.earlier.map((other) => (
          <li key={other.id} className="text-xs text-ink-3">
            <a
              href={inboxHref(workspace, 'all', other.id, {})}
              data-in-place
              className="block rounded hover:bg-sunk"
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                onOpen(other.id);
              }}
            >
              {other.stars ? <Stars value={other.stars} label={tr('stars', { stars: other.stars })} /> : null} <time dateTime={other.postedAt}>{format.dateTime(new Date(other.postedAt), { month: 'short', year: 'numeric' })}</time>
              {' · '}
              {other.repliedAt ? (other.repliedByName ? t('replied', { name: other.repliedByName }) : t('replied_outside')) : other.closed ? t('closed') : t('open')}
              {other.snippet ? <span className="line-clamp-2 text-[13px] break-words text-ink-2" dir="auto">{other.snippet}</span> : null}
            </a>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="mt-1 text-xs text-ink-3">{t('more', { count: more })}</p> : null}
    </section>
  );
}
