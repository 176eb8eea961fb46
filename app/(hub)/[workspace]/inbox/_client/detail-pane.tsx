'use client';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { memo, useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { EmptyState, Notice, Skeleton } from '@/app/_ui/surface';
import { RequestFailed } from '../../_client/fetch-json';
import { isHubReachable } from '../../_client/reachability';
import { useReachable } from '../../_client/use-reachable';
import { Duplicates } from '../_alerts/duplicates';
import { Composer } from '../_reply/composer';
import { CoachPanel } from '../_reply/coach-panel';
import { ReplyList } from '../_reply/reply-list';
import { ReplyProvider } from '../_reply/reply-provider';
import { Timeline } from '../_timeline/timeline';
import { AuthorBefore } from './author-before';
import type { Detail } from './detail';
import type { Narrowing } from './inbox-address';
import { detailOptions, type Item } from './inbox-queries';
import { useInbox } from './inbox-context';
import { ItemActs } from './item-acts';
import { LitWords } from './lit-words';
import { NotesCard } from './notes-card';
import { ReviewCard } from './review-card';
import { AgoSentence } from './times';
import type { Triage } from './use-triage';
import { WhyCard } from './why-card';

interface DetailPaneProps {
  id: string;
  /** The row of the list, where it is loaded: its name stands there before the rest has come. */
  row: Item | undefined;
  first: boolean;
  triage: Triage;
  onBack(): void;
  onClaim(): void;
  onClose(): void;
  onAnswered(): void;
  onOpen(id: string): void;
  /** Narrows the list, to what the open item is about. */
  onNarrow(change: Partial<Record<keyof Narrowing, string | undefined>>): void;
  /** The item itself is there, no longer its shape. */
  onShown(): void;
}

/** The open item: what was written, the answer, and beside them the coach and the record. */
export const DetailPane = memo(function DetailPane(props: DetailPaneProps) {
  const { workspace } = useInbox();
  const { data, error, refetch, isFetching } = useQuery(detailOptions(workspace, props.id));
  const t = useTranslations('inbox');
  const tc = useTranslations('common');
  const reachable = useReachable();
  if (data) return <OpenItem {...props} detail={data} />;
  if (!reachable || error) {
    const code = error instanceof RequestFailed ? error.code : null;
    const what = !reachable ? 'detail_offline' : code === 'not_found' ? 'gone' : code === 'unauthenticated' ? 'detail_signed_out' : 'detail_failed';
    const retry = !reachable ? isHubReachable : refetch;
    return (
      <Frame onBack={props.onBack}>
        <div role="status">
          <EmptyState title={t(`${what}.title`)} action={what === 'gone' || what === 'detail_signed_out' ? null : <Button onClick={() => void retry()} disabled={reachable && isFetching}>{tc('try_again')}</Button>}>
            {t(`${what}.body`)}
          </EmptyState>
        </div>
      </Frame>
    );
  }
  return <LoadingItem {...props} />;
});

function Frame({ onBack, children, aside }: { onBack: () => void; children: ReactNode; aside?: ReactNode }) {
  const t = useTranslations('inbox.acts');
  return (
    <div className="h-full min-w-0 overflow-y-auto xl:grid xl:grid-cols-[minmax(0,1fr)_286px] xl:overflow-hidden">
      <div className="flex min-w-0 flex-col gap-3.5 px-4 py-4 sm:px-5 xl:overflow-y-auto">
        <Button look="quiet" size="small" className="-ml-2 self-start lg:hidden" onClick={onBack}>
          <ArrowLeft aria-hidden size={14} />
          {t('back')}
        </Button>
        {children}
      </div>
      {aside ? <aside className="flex flex-col gap-[18px] border-line px-4 py-[18px] max-xl:border-t sm:max-xl:px-5 xl:overflow-y-auto xl:border-l">{aside}</aside> : null}
    </div>
  );
}

function LoadingItem({ row, onBack }: DetailPaneProps) {
  const t = useTranslations('inbox.row');
  const tc = useTranslations('common');
  return (
    <Frame onBack={onBack} aside={<Skeleton className="h-24" />}>
      <header className="min-h-[46px]">
        {row ? <h2 className="line-clamp-2 text-lg font-[630] tracking-[-0.01em] break-words"><bdi>{row.authorName ?? t('somebody')}</bdi></h2> : <Skeleton className="h-6 w-40" />}
        <p role="status" className="sr-only">{tc('loading')}</p>
      </header>
      <Skeleton className="h-16" />
      <Skeleton className="h-28" />
      <Skeleton className="h-72" />
    </Frame>
  );
}

const besideTheList = '(min-width: 1024px)';

function OpenItem({ detail, first, triage, onBack, onClaim, onClose, onAnswered, onOpen, onNarrow, onShown }: DetailPaneProps & { detail: Detail }) {
  useEffect(() => onShown(), [onShown]);
  const { workspace, me } = useInbox();
  const { item } = detail;
  const t = useTranslations('inbox.row');
  const narrow: DetailPaneProps['onNarrow'] = (change) => {
    onNarrow(change);
    // where the item covers the list, one goes back to see what is left
    if (!window.matchMedia(besideTheList).matches) onBack();
  };
  return (
    <ReplyProvider workspace={workspace} me={me} detail={detail} onAnswered={onAnswered}>
      <Frame
        onBack={onBack}
        aside={
          <>
            <CoachPanel />
            <Timeline events={detail.timeline} />
            <AuthorBefore item={item} onOpen={onOpen} />
          </>
        }
      >
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0 flex-1 basis-56">
            <AuthorName name={item.author.name ?? t('somebody')} />
            <Meta item={item} />
          </div>
          <ItemActs item={item} triage={triage} onClaim={onClaim} onClose={onClose} />
        </header>
        <LitWords>
          <WhyCard item={item} first={first} triage={triage} onNarrow={narrow} />
          <Status item={item} />
          <ReviewCard item={item} />
        <Duplicates found={detail.duplicates} onOpen={onOpen} />
        </LitWords>
        <ReplyList />
        <Composer />
        <NotesCard item={item} triage={triage} />
      </Frame>
    </ReplyProvider>
  );
}

/** A name that is longer than two lines is folded. */
const longName = 90;

/** Begins at the left as all headings do, whichever way it is written. */
function AuthorName({ name }: { name: string }) {
  const t = useTranslations('feedback.author');
  const [whole, showWhole] = useState(false);
  const long = name.length > longName;
  return (
    <>
      <h2 id="item-heading" tabIndex={-1} title={long ? name : undefined} className={cn('text-lg font-[630] tracking-[-0.01em] break-words outline-offset-4', long && !whole && 'line-clamp-2')}><bdi>{name}</bdi></h2>
      {long ? <button type="button" aria-expanded={whole} className="min-h-[24px] text-xs text-accent underline-offset-2 hover:underline" onClick={() => showWhole(!whole)}>{whole ? t('less') : t('more')}</button> : null}
    </>
  );
}

function Meta({ item }: { item: Detail['item'] }) {
  const t = useTranslations('feedback.meta');
  const tp = useTranslations('common.platform');
  return (
    <p className="text-xs text-ink-3">
      {tp.has(item.platform) ? tp(item.platform) : item.platform}
      {item.location ? <> · {item.location.name}</> : null}
      {' · '}
      <AgoSentence at={item.postedAt} words={(time) => t('posted', { time })} justNow={t('posted_now')} />
      {item.editedAt ? <> · <AgoSentence at={item.editedAt} words={(time) => t('edited', { time })} justNow={t('edited_now')} /></> : null}
      {item.earlierCount > 0 ? <> · {t('earlier', { count: item.earlierCount })}</> : null}
    </p>
  );
}

function Status({ item }: { item: Detail['item'] }) {
  const t = useTranslations('feedback.status');
  const tr = useTranslations('feedback.close_reason');
  const reason = item.closed && tr.has(item.closed.reason) ? tr(item.closed.reason) : tr('other');
  return (
    <>
      {item.removedAt ? <Notice tone="warn">{t('removed')}</Notice> : null}
      {item.closed ? <Notice>{item.closed.name ? t('closed', { name: item.closed.name, reason }) : t('closed_nobody', { reason })}</Notice> : null}
    </>
  );
}
