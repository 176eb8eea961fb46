'use client';
import { useQuery } from '@tanstack/react-query';
import { Keyboard } from 'lucide-react';
import Link from 'next/link';
import type { Ref, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { Button, buttonStyle } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { EmptyState, Notice, Skeleton } from '@/app/_ui/surface';
import { isPermitted } from '@/lib/workspace/permissions';
import { AlertCard } from '../_alerts/alert-card';
import { countsOptions } from '../../_client/counts';
import { useReachable } from '../../_client/use-reachable';
import { Filters } from './filters';
import { inboxHref, narrowings, type Narrowing } from './inbox-address';
import { useInbox } from './inbox-context';
import { InboxList, type ListHandle } from './inbox-list';
import type { Item } from './inbox-queries';
import { SearchField } from './search-field';

interface ListPaneProps {
  list: Ref<ListHandle>;
  search: RefObject<HTMLInputElement | null>;
  rows: readonly Item[];
  placeOf: ReadonlyMap<string, number>;
  selected: string | null;
  className?: string;
  pending: boolean;
  failed: boolean;
  moreFailed: boolean;
  loading: boolean;
  complete: boolean;
  searchCapped: boolean;
  onRetry(): void;
  onMore(): void;
  onOpen(id: string): void;
  onStep(by: number): void;
  onSight(from: number, to: number): void;
  onNarrow(changes: Partial<Record<keyof Narrowing, string | undefined>>): void;
  onHelp(): void;
}

const searchedMatches = 2000;
const mostCounted = 999;

export function ListPane({ list, search, rows, placeOf, selected, className, pending, failed, moreFailed, loading, complete, searchCapped, onRetry, onMore, onOpen, onStep, onSight, onNarrow, onHelp }: ListPaneProps) {
  const { view, narrowing } = useInbox();
  const t = useTranslations('inbox');
  const tn = useTranslations('common.nav');
  const narrowed = narrowings.some((name) => narrowing[name] !== undefined);
  return (
    <section aria-label={t('list_label', { view: tn(view) })} className={cn('flex h-full min-h-0 min-w-0 flex-col border-line bg-surface lg:border-r', className)}>
      <header className="flex flex-col gap-[9px] border-b border-line px-3.5 pt-3 pb-2.5">
        <div className="flex min-h-[24px] items-center justify-between gap-2">
          <h1 className="text-[15px] font-[620]">{tn(view)}</h1>
          <span role={narrowed ? 'status' : undefined} className="ml-auto truncate text-xs text-ink-3"><HowMany narrowed={narrowed} found={pending || failed ? null : { count: rows.length, all: complete && !searchCapped }} /></span>
          <Button look="quiet" size="small" className="-mr-1.5 size-7 px-0 max-lg:hidden" aria-label={t('keys.open')} aria-keyshortcuts="?" onClick={onHelp}>
            <Keyboard aria-hidden size={15} />
          </Button>
        </div>
        <SearchField ref={search} value={narrowing.q ?? ''} onSearch={(q) => onNarrow({ q: q || undefined })} />
        <Filters onChange={onNarrow} />
      </header>
      <Offline />
      <AlertCard />
      {searchCapped ? <p className="border-b border-line bg-sunk px-3.5 py-1.5 text-xs text-ink-2">{t('search.capped', { count: searchedMatches })}</p> : null}
      {pending ? (
        <Rows />
      ) : failed ? (
        <Failed onRetry={onRetry} />
      ) : rows.length === 0 ? (
        <Empty narrowed={narrowed} onClear={() => onNarrow(Object.fromEntries(narrowings.map((name) => [name, undefined])))} />
      ) : (
        <InboxList
          key={JSON.stringify(narrowing)}
          ref={list}
          rows={rows}
          placeOf={placeOf}
          selected={selected}
          label={tn(view)}
          complete={complete}
          loading={loading}
          failed={moreFailed}
          onMore={onMore}
          onOpen={onOpen}
          onStep={onStep}
          onSight={onSight}
        />
      )}
    </section>
  );
}

/** How many wait or were found, and in what order they stand. */
function HowMany({ narrowed, found }: { narrowed: boolean; /** `all`: nothing more is to come. */ found: { count: number; all: boolean } | null }) {
  const { workspace, view } = useInbox();
  const t = useTranslations('inbox');
  const { data } = useQuery(countsOptions(workspace));
  const order = t(`order.${view === 'replied' ? 'replied_at' : view === 'all' ? 'posted_at' : 'rank_at'}`);
  // counting all that fits would cost more than it tells: what is loaded is said, and that there is more
  if (narrowed && found) return <>{found.all ? t('search.found', { count: found.count }) : t('search.found_many', { count: found.count })} · {order}</>;
  if (narrowed || view === 'replied' || view === 'all' || !data || data[view] === 0) return order;
  const count = data[view];
  return (
    <>
      {count > mostCounted ? t('waiting_many', { count: mostCounted }) : t('waiting', { count })} · {order}
    </>
  );
}

function Offline() {
  const t = useTranslations('inbox');
  const reachable = useReachable();
  return <div role="status">{reachable ? null : <p className="border-b border-line bg-p2-soft px-3.5 py-1.5 text-xs text-ink">{t('offline')}</p>}</div>;
}

/** As high as the rows that will come, so that nothing jumps. */
export function Rows() {
  const tc = useTranslations('common');
  return (
    <div className="min-h-0 flex-1 overflow-hidden">
      <p role="status" className="sr-only">{tc('loading')}</p>
      {Array.from({ length: 9 }, (_, place) => (
        <div key={place} className="grid h-[127px] grid-cols-[38px_1fr] gap-2.5 border-b border-line px-3.5 py-[11px]">
          <Skeleton className="size-9" />
          <div className="flex flex-col gap-2 pt-1">
            <Skeleton className="h-3.5 w-1/2" />
            <Skeleton className="h-3 w-2/3" />
            <Skeleton className="h-3.5 w-full" />
            <Skeleton className="h-3.5 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('inbox.failed');
  const tc = useTranslations('common');
  return (
    <div className="p-3.5">
      <Notice tone="bad" role="alert" title={t('title')} action={<Button onClick={onRetry}>{tc('try_again')}</Button>}>{t('body')}</Notice>
    </div>
  );
}

function Empty({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const { workspace, view, choices, me, narrowing } = useInbox();
  const t = useTranslations('inbox.empty');
  const tf = useTranslations('inbox.filter');
  if (narrowed) {
    const { q } = narrowing;
    const filtered = narrowings.some((name) => name !== 'q' && narrowing[name] !== undefined);
    const further = q && view !== 'all';
    return (
      <EmptyState
        title={filtered ? t('narrowed.title') : t('searched.title')}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            {further ? <Link href={inboxHref(workspace, 'all', null, { q })} className={buttonStyle({ look: 'primary' })}>{t('look_in_all')}</Link> : null}
            {filtered ? <Button onClick={onClear}>{tf('clear')}</Button> : null}
          </div>
        }
      >
        {filtered ? (further ? t('narrowed.search_too') : t('narrowed.body')) : further ? t('searched.body') : t('searched.body_all')}
      </EmptyState>
    );
  }
  // before the first connection every list is empty for the same reason
  const unconnected = choices.connections.length === 0;
  const leads = isPermitted(me.role, 'connection.write');
  const shown = unconnected ? 'all' : view;
  return (
    <EmptyState
      title={t(`${shown}.title`)}
      action={
        unconnected && leads ? (
          <div className="flex flex-wrap justify-center gap-2">
            <Link href={`/${workspace}/connections/new/wordpress`} className={buttonStyle({ look: 'primary' })}>{t('connect')}</Link>
            <Link href={`/${workspace}/connections/import`} className={buttonStyle()}>{t('import')}</Link>
          </div>
        ) : null
      }
    >
      {t(`${shown}.body`)}
    </EmptyState>
  );
}
