'use client';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { EmptyState } from '@/app/_ui/surface';
import type { FilterChoices } from '@/lib/feedback/list-filter-choices';
import { inboxViews, type CloseReason, type InboxView } from '@/lib/feedback/vocabulary';
import { isPermitted } from '@/lib/workspace/permissions';
import { openPage } from '../../_client/refused-page';
import type { Me } from '../_reply/answering';
import { detailKey, type Detail } from './detail';
import { DetailPane } from './detail-pane';
import { inboxHref, readNarrowing, readPath, type Narrowing } from './inbox-address';
import { InboxContext, useInbox, type InboxSetting } from './inbox-context';
import type { ListHandle } from './inbox-list';
import { detailOptions, listOptions } from './inbox-queries';
import { rowsOf } from './list-cache';
import { ListPane } from './list-pane';
import { ServerNow } from './minute-clock';
import { underlines } from './underlines';
import { useAddressed } from './use-addressed';
import { useFreshRows } from './use-fresh-rows';
import { useSingleKeys } from './use-single-keys';
import { startReply } from './start-reply';
import { useTriage } from './use-triage';
import { viewKeys } from './view-keys';

// seldom needed, so not part of the first load
const CloseDialog = lazy(() => import('./close-dialog').then((module) => ({ default: module.CloseDialog })));
const KeysDialog = lazy(() => import('./keys-dialog').then((module) => ({ default: module.KeysDialog })));

interface InboxScreenProps {
  workspace: string;
  view: InboxView;
  me: Me;
  choices: FilterChoices;
  /** When the server made the page, in ms. */
  now: number;
}

/** Time until the address follows the selection: whoever runs through the list with J needs no hundred addresses. */
const addressPauseMs = 150;
const wide = '(min-width: 1024px)';

type Change = Partial<Record<keyof Narrowing, string | undefined>>;

export function InboxScreen({ workspace, view, me, choices, now }: InboxScreenProps) {
  const [query, setQuery, wroteQuery] = useAddressed(useSearchParams().toString());
  const narrowing = useMemo(() => readNarrowing(new URLSearchParams(query)), [query]);
  const setting = useMemo<InboxSetting>(() => ({ workspace, view, me, choices, narrowing }), [workspace, view, me, choices, narrowing]);
  const narrow = useCallback(
    (id: string | null, change: Change) => {
      const href = inboxHref(workspace, view, id, { ...narrowing, ...change });
      const next = href.split('?')[1] ?? '';
      setQuery(next);
      wroteQuery(next);
      window.history.replaceState(null, '', href);
    },
    [workspace, view, narrowing, setQuery, wroteQuery],
  );
  return (
    <ServerNow value={now}>
      <InboxContext value={setting}>
        <Inbox setting={setting} onNarrow={narrow} />
      </InboxContext>
    </ServerNow>
  );
}

/** The selected item: at once on the screen, a little later in the address, and from the address when one goes back. */
function useSelection({ workspace, view, narrowing }: InboxSetting) {
  const path = readPath(usePathname());
  const [value, set, wrote] = useAddressed(path?.view === view ? (path.id ?? '') : '');
  const selected = value === '' ? null : value;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  const select = useCallback(
    (id: string | null, how: 'push' | 'replace') => {
      set(id ?? '');
      clearTimeout(timer.current);
      const write = () => {
        if (left.current || readPath(window.location.pathname)?.id === id) return;
        wrote(id ?? '');
        window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', inboxHref(workspace, view, id, narrowing));
      };
      if (how === 'push') write();
      else timer.current = setTimeout(write, addressPauseMs);
    },
    [workspace, view, narrowing, set, wrote],
  );
  return { selected, select };
}

/** The keys lead through a list only where there is one. */
function NothingOpen({ empty }: { empty: boolean }) {
  const { choices } = useInbox();
  const t = useTranslations('inbox');
  if (!empty) return <EmptyState title={t('nothing_open.title')}>{t('nothing_open.body')}</EmptyState>;
  if (choices.connections.length === 0) return <EmptyState title={t('nothing_to_open.title')}>{t('nothing_to_open.body')}</EmptyState>;
  return null;
}

function Inbox({ setting, onNarrow }: { setting: InboxSetting; onNarrow: (id: string | null, change: Change) => void }) {
  const { workspace, view, narrowing, me } = setting;
  const router = useRouter();
  const queryClient = useQueryClient();
  const list = useRef<ListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const { selected, select } = useSelection(setting);
  const opened = useDeferredValue(selected);
  const selectedNow = useRef(selected);
  const drawn = useRef(selected);
  useEffect(() => {
    if (drawn.current === selected) return;
    drawn.current = selected;
    selectedNow.current = selected;
  }, [selected]);
  const [closing, setClosing] = useState(false);
  const [helping, setHelping] = useState(false);
  const [closeAsked, askClose] = useState(false);
  const [helpAsked, askHelp] = useState(false);
  if (closing && !closeAsked) askClose(true);
  if (helping && !helpAsked) askHelp(true);

  const address = useMemo(() => ({ workspace, view, narrowing }), [workspace, view, narrowing]);
  const { data, error, isPending, isFetchingNextPage, isFetchNextPageError, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(listOptions(address));
  const { onSight } = useFreshRows(address, selectedNow);
  const rows = rowsOf(data);
  const placeOf = useMemo(() => new Map(rows.map((row, place) => [row.id, place])), [rows]);
  const triage = useTriage(workspace, me);

  // the place to go on from when the selected row has left the list
  const lastPlace = useRef(0);
  const stood = useRef(false);
  useEffect(() => {
    const place = selected === null ? undefined : placeOf.get(selected);
    if (place === undefined) return;
    lastPlace.current = place;
    stood.current = true;
  }, [selected, placeOf]);

  const prefetch = useCallback(
    (place: number) => {
      const row = rows[place];
      if (row) void queryClient.prefetchQuery(detailOptions(workspace, row.id));
    },
    [rows, queryClient, workspace],
  );

  // on a wide screen the first item is open without being asked for
  const openedFirst = useRef(false);
  const firstId = rows[0]?.id;
  useEffect(() => {
    if (openedFirst.current || firstId === undefined) return;
    openedFirst.current = true;
    if (selectedNow.current !== null || !window.matchMedia(wide).matches) return;
    select(firstId, 'replace');
    // at once: an R in this moment means it
    selectedNow.current = firstId;
  }, [firstId, select]);

  // the neighbours are there before they are asked for, once one has come to rest
  useEffect(() => {
    const place = opened === null ? undefined : placeOf.get(opened);
    if (place === undefined) return;
    const timer = setTimeout(() => {
      prefetch(place + 1);
      prefetch(place - 1);
    }, 120);
    return () => clearTimeout(timer);
  }, [opened, placeOf, prefetch]);

  const goTo = useCallback(
    (place: number) => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, place))];
      if (!row) return;
      select(row.id, selectedNow.current === null && !window.matchMedia(wide).matches ? 'push' : 'replace');
      // at once: an R that follows within the same breath means this item
      selectedNow.current = row.id;
      list.current?.focus(row.id);
    },
    [rows, select],
  );
  const step = useCallback(
    (by: number) => {
      const current = selectedNow.current;
      const place = current === null ? undefined : placeOf.get(current);
      if (place !== undefined) goTo(place + by);
      else if (current === null) goTo(stood.current ? lastPlace.current + by : 0);
      // where it stood now stands the next one
      else goTo(by > 0 ? lastPlace.current + by - 1 : lastPlace.current + by);
    },
    [goTo, placeOf],
  );
  const toNext = useCallback(() => {
    const current = selectedNow.current;
    const place = current === null ? undefined : placeOf.get(current);
    const next = place === undefined ? rows[lastPlace.current] : (rows[place + 1] ?? rows[place - 1]);
    if (!next || next.id === current) {
      select(null, 'replace');
      return;
    }
    select(next.id, 'replace');
    list.current?.focus(next.id);
  }, [placeOf, rows, select]);

  const wantsHeading = useRef(false);
  const arrive = useCallback(() => {
    const heading = wantsHeading.current ? document.getElementById('item-heading') : null;
    if (!heading || heading.offsetParent === null) return;
    wantsHeading.current = false;
    heading.focus();
  }, []);
  const open = useCallback(
    (id: string) => {
      const narrow = !window.matchMedia(wide).matches;
      // opening what is open already means going there
      if (narrow || selectedNow.current === id) wantsHeading.current = true;
      select(id, narrow && selectedNow.current === null ? 'push' : 'replace');
      arrive();
    },
    [select, arrive],
  );
  const back = useCallback(() => {
    const id = selectedNow.current;
    select(null, 'replace');
    if (id) requestAnimationFrame(() => list.current?.focus(id));
  }, [select]);

  const current = useCallback(() => {
    const id = selectedNow.current;
    if (id === null) return null;
    const item = queryClient.getQueryData<Detail>(detailKey(workspace, id))?.item;
    const row = rows[placeOf.get(id) ?? -1];
    if (!item && !row) return null;
    const claimedBy = item ? (item.claim?.memberId ?? null) : (row?.claimedById ?? null);
    const closed = item ? item.closed !== null : row?.closedAt != null;
    const answered = item ? item.replied !== null && item.outdatedReplyAt === null : row?.repliedAt != null && !row.outdatedReplyAt;
    return { id, claimedBy, closed, answered };
  }, [queryClient, workspace, rows, placeOf]);

  const claimOrRelease = useCallback(() => {
    const item = current();
    if (!item || item.closed || !isPermitted(me.role, 'feedback.claim')) return;
    if (item.claimedBy === me.memberId) triage.release(item.id);
    else triage.claim(item.id);
  }, [current, me, triage]);
  const closeOrReopen = useCallback(() => {
    const item = current();
    if (!item || !isPermitted(me.role, 'feedback.close')) return;
    if (item.closed) triage.reopen(item.id);
    else if (!item.answered) setClosing(true);
  }, [current, me, triage]);
  const close = useCallback(
    (reason: CloseReason, note: string) => {
      const id = selectedNow.current;
      setClosing(false);
      if (id === null) return;
      const leaves = view !== 'all' && view !== 'replied';
      if (leaves) toNext();
      triage.close(id, reason, note);
    },
    [toNext, triage, view],
  );

  const commands = useMemo(() => {
    const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
    const openMenu = (selector: string) => {
      focus(selector);
      // what a menu's button takes from the keyboard
      document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    };
    const all: Record<string, (event: KeyboardEvent) => void> = {
      j: () => step(1),
      k: () => step(-1),
      '/': () => search.current?.select(),
      c: claimOrRelease,
      e: closeOrReopen,
      r: () => selectedNow.current !== null && startReply(selectedNow.current),
      n: () => focus('#note'),
      w: () => openMenu('[data-correct]'),
      u: () => underlines.set(!underlines.read()),
      '?': () => setHelping(true),
      Escape: () => back(),
    };
    for (const candidate of inboxViews) all[`g ${viewKeys[candidate]}`] = () => openPage(`/${workspace}/inbox/${candidate}`, (href) => router.push(href));
    return all;
  }, [step, claimOrRelease, closeOrReopen, back, router, workspace]);
  useSingleKeys(commands);

  const narrow = useCallback((change: Change) => onNarrow(selectedNow.current, change), [onNarrow]);

  const place = opened === null ? undefined : placeOf.get(opened);
  return (
    <main id="content" className="relative h-[calc(100dvh-49px)] overflow-hidden lg:grid lg:h-dvh lg:grid-cols-[minmax(300px,390px)_minmax(0,1fr)]">
      <ListPane
        list={list}
        search={search}
        rows={rows}
        placeOf={placeOf}
        selected={selected}
        // out of sight but in its place, so that one comes back to where one was
        className={cn(selected !== null && 'max-lg:invisible max-lg:absolute max-lg:inset-0')}
        pending={isPending}
        failed={error !== null && !data}
        moreFailed={isFetchNextPageError}
        loading={isFetchingNextPage}
        complete={!hasNextPage}
        searchCapped={data?.pages[0]?.searchCapped ?? false}
        onRetry={() => void refetch()}
        onMore={() => void fetchNextPage()}
        onOpen={open}
        onStep={step}
        onSight={onSight}
        onNarrow={narrow}
        onHelp={() => setHelping(true)}
      />
      <div className={cn('min-h-0 min-w-0 max-lg:h-full', selected === null && 'max-lg:hidden')}>
        {opened === null ? (
          <NothingOpen empty={!isPending && rows.length === 0} />
        ) : (
          <DetailPane key={opened} id={opened} row={place === undefined ? undefined : rows[place]} first={place === 0 && view !== 'all' && view !== 'replied'} triage={triage} onBack={back} onClaim={claimOrRelease} onClose={closeOrReopen} onAnswered={toNext} onOpen={open} onShown={arrive} onNarrow={narrow} />
        )}
      </div>
      <Suspense fallback={null}>
        {closeAsked ? <CloseDialog open={closing} onOpenChange={setClosing} onClose={close} /> : null}
        {helpAsked ? <KeysDialog open={helping} onOpenChange={setHelping} /> : null}
      </Suspense>
    </main>
  );
}
