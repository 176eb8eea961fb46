'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { inboxHref } from './inbox-address';
import { useInbox } from './inbox-context';
import type { Item } from './inbox-queries';
import { InboxRow } from './inbox-row';
import { useLabelNames } from './use-label-names';
import { usualLanguage } from './usual-language';

/** What most rows measure, so that the scroll bar is honest before they were measured. */
const usualHeight = 127;
/** Rows from the end at which the next page is asked for. */
const nearTheEnd = 15;

export interface ListHandle {
  /** Brings a row into sight and puts the focus on it. */
  focus(id: string): void;
}

interface InboxListProps {
  ref: Ref<ListHandle>;
  rows: readonly Item[];
  placeOf: ReadonlyMap<string, number>;
  selected: string | null;
  label: string;
  complete: boolean;
  loading: boolean;
  failed: boolean;
  onMore(): void;
  onOpen(id: string): void;
  onStep(by: number): void;
  onSight(from: number, to: number): void;
}

/** The rows in sight, of as many as are loaded. What comes or goes above does not move what one reads. */
export function InboxList({ ref, rows, placeOf, selected, label, complete, loading, failed, onMore, onOpen, onStep, onSight }: InboxListProps) {
  const { workspace, me, view, narrowing } = useInbox();
  const t = useTranslations('inbox');
  const names = useLabelNames();
  const usualLang = useMemo(() => usualLanguage(rows), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    overscan: 5,
    initialRect: { width: 390, height: 900 },
  });
  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;

  useEffect(() => onSight(first, last), [first, last, rows, onSight]);
  useEffect(() => {
    if (!complete && !loading && !failed && rows.length > 0 && last >= rows.length - nearTheEnd) onMore();
  }, [last, rows.length, complete, loading, failed, onMore]);

  const { above, reset } = useSteadySight(virtualizer, scroller, rows, placeOf);

  const wanted = useRef<string | null>(null);
  const putFocus = useCallback(() => {
    const row = wanted.current && scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }, []);
  useImperativeHandle(ref, () => ({
    focus(id) {
      const index = placeOf.get(id);
      if (index === undefined) return;
      wanted.current = id;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      putFocus();
    },
  }), [placeOf, virtualizer, putFocus]);
  // a row far away exists only after the scroll has rendered it
  useLayoutEffect(putFocus);

  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStep(step);
  };
  // what is scrolled away is not drawn, and Tab must still find a row
  const drawnSelected = shown.some(({ index }) => rows[index]?.id === selected);
  const reachable = drawnSelected ? selected : (rows[first]?.id ?? null);

  return (
    <div className="relative min-h-0 flex-1">
      <div ref={scroller} className="absolute inset-0 overflow-y-auto overscroll-contain [overflow-anchor:none]" onKeyDown={handleKey}>
        <ul aria-label={label} className="relative m-0 w-full list-none p-0" style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const item = rows[index];
            return item ? (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={complete ? rows.length : -1}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <InboxRow item={item} view={view} href={inboxHref(workspace, view, item.id, narrowing)} selected={item.id === selected} reachable={item.id === reachable} myId={me.memberId} names={names} usualLang={usualLang} onOpen={onOpen} />
              </li>
            ) : null;
          })}
        </ul>
        <ListEnd complete={complete} failed={failed} loading={loading} onMore={onMore} />
      </div>
      {above > 0 ? (
        <Button
          size="small"
          look="primary"
          className="absolute top-2 left-1/2 -translate-x-1/2 rounded-full shadow-pop"
          onClick={() => {
            reset();
            virtualizer.scrollToOffset(0);
          }}
        >
          {t('new_above', { count: above })}
        </Button>
      ) : null}
    </div>
  );
}

function ListEnd({ complete, failed, loading, onMore }: Pick<InboxListProps, 'complete' | 'failed' | 'loading' | 'onMore'>) {
  const t = useTranslations('inbox');
  const tc = useTranslations('common');
  let words: ReactNode = null;
  if (failed) {
    words = (
      <>
        {t('more.failed')}
        <Button size="small" onClick={onMore}>{tc('try_again')}</Button>
      </>
    );
  } else if (complete) words = t('end');
  else if (loading) words = t('more.loading');
  return <div role={failed ? 'alert' : undefined} className="flex min-h-12 items-center justify-center gap-3 px-4 py-3 text-xs text-ink-3">{words}</div>;
}

/**
 * When rows come or go, the first row in sight stays where it is on the screen. Gives how many came in above what one has seen.
 */
function useSteadySight(virtualizer: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>, scroller: { current: HTMLDivElement | null }, rows: readonly Item[], placeOf: ReadonlyMap<string, number>): { above: number; reset: () => void } {
  const anchor = useRef<{ id: string; offset: number } | null>(null);
  const drawn = useRef(rows);
  const [seenTop, setSeenTop] = useState(() => rows[0]?.id);
  const top = rows[0]?.id;
  // the row that stood at the top has left the list: count from the present one
  if (seenTop !== top && (seenTop === undefined || !placeOf.has(seenTop))) setSeenTop(top);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (drawn.current === rows) return;
    drawn.current = rows;
    const kept = anchor.current;
    const place = kept ? placeOf.get(kept.id) : undefined;
    const item = place === undefined ? undefined : virtualizer.measurementsCache[place];
    if (!kept || !item || Math.abs(item.start + kept.offset - element.scrollTop) <= 1) return;
    virtualizer.scrollToOffset(item.start + kept.offset);
  }, [rows, placeOf, virtualizer, scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const remember = () => {
      const item = virtualizer.getVirtualItemForOffset(element.scrollTop);
      const row = item && drawn.current[item.index];
      anchor.current = row && item ? { id: row.id, offset: element.scrollTop - item.start } : null;
      if (element.scrollTop < 8) setSeenTop(drawn.current[0]?.id);
    };
    remember();
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [rows, virtualizer, scroller]);

  const above = useMemo(() => (seenTop !== undefined && seenTop !== top ? (placeOf.get(seenTop) ?? 0) : 0), [seenTop, top, placeOf]);
  return { above, reset: () => setSeenTop(top) };
}
