'use client';
import { TriangleAlert } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/app/_ui/badge';
import { cn } from '@/app/_ui/class-names';
import type { InboxView } from '@/lib/feedback/vocabulary';
import { useInbox } from './inbox-context';
import type { Item } from './inbox-queries';
import { MismatchBadge } from './mismatch-badge';
import { RatingMark } from './rating-mark';
import { shownSignals } from './row-tags';
import { ScoreMark } from './score-mark';
import { Since, Span } from './times';
import type { LabelNames } from './use-label-names';

interface InboxRowProps {
  item: Item;
  view: InboxView;
  href: string;
  selected: boolean;
  /** The one row of the list that Tab reaches. */
  reachable: boolean;
  myId: string;
  names: LabelNames;
  /** What most of the list is written in. */
  usualLang: string | null;
  onOpen(id: string): void;
}

const mostThemes = 2;
const replyTones: Record<string, Tone> = { failed: 'red', rejected: 'red', conflict: 'red', unknown: 'amber', pending: 'blue', queued: 'blue', sending: 'blue' };

/** Who has it or what became of it: the words at the end of the last line. */
function Who({ item, myId }: { item: Item; myId: string }) {
  const t = useTranslations('inbox.row');
  const tr = useTranslations('feedback.close_reason');
  if (item.closedAt) {
    const reason = item.closeReason && tr.has(item.closeReason) ? tr(item.closeReason) : tr('other');
    return t('closed', { reason });
  }
  if (item.repliedAt && !item.outdatedReplyAt) {
    if (item.repliedByName) return t('answered_by', { name: item.repliedByName });
    return item.repliedOrigin === 'outside' ? t('answered_outside') : t('answered');
  }
  if (!item.claimedById) return item.queue === 'none' ? null : t('nobody');
  if (item.claimedById === myId) return t('you');
  return t(item.claimExpiresAt ? 'replying' : 'assigned', { name: item.claimedByName ?? '' });
}

/** Narrow lists show as many as fit in one line; the open item shows them all. */
function Tags({ item, names }: { item: Item; names: LabelNames }) {
  const { choices } = useInbox();
  const t = useTranslations('inbox');
  const tl = useTranslations('scoring.label');
  const signals = shownSignals(item.signals, choices.signals);
  const tags: { key: string; tone: Tone; words: string }[] = [];
  if (item.replyState && replyTones[item.replyState] && t.has(`reply_state.${item.replyState}`)) tags.push({ key: 'reply', tone: replyTones[item.replyState] ?? 'plain', words: t(`reply_state.${item.replyState}`) });
  if (item.removedAt) tags.push({ key: 'removed', tone: 'plain', words: t('row.removed') });
  if (item.outdatedReplyAt) tags.push({ key: 'outdated', tone: 'amber', words: t('row.outdated') });
  else if (item.editedAt) tags.push({ key: 'edited', tone: 'plain', words: t('row.edited') });
  if (item.replyRoute === 'none' && item.queue !== 'none') tags.push({ key: 'act', tone: 'blue', words: t('row.to_act_on') });
  for (const { id, tone } of signals) tags.push({ key: id, tone, words: names.signal(id) });
  if (item.corrected) tags.push({ key: 'corrected', tone: 'plain', words: t('row.corrected') });
  return (
    <>
      <MismatchBadge signals={item.signals} stars={item.stars} scale={item.ratingScale} />
      {tags.map((tag) => <Badge key={tag.key} tone={tag.tone} className="max-w-full"><span className="truncate">{tag.words}</span></Badge>)}
      {item.themes.slice(0, mostThemes).map(({ id, polarity }) => (
        <Badge key={id} className={cn('max-w-full border border-line bg-transparent py-0 text-ink-2', polarity === 'neg' && 'text-p1')}>
          <span className="truncate">{names.theme(id)}</span>
          {polarity === 'neg' ? <span className="sr-only">{tl('neg')}</span> : null}
        </Badge>
      ))}
    </>
  );
}

export const InboxRow = memo(function InboxRow({ item, view, href, selected, reachable, myId, names, usualLang, onOpen }: InboxRowProps) {
  const t = useTranslations('inbox.row');
  const tp = useTranslations('common.platform');
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(item.id);
  };
  const words = [item.title, item.snippet].filter(Boolean).join(' · ');
  return (
    <a
      href={href}
      data-in-place
      onClick={open}
      aria-current={selected ? 'true' : undefined}
      tabIndex={reachable ? 0 : -1}
      data-row={item.id}
      className={cn(
        'relative grid grid-cols-[38px_minmax(0,1fr)] gap-2.5 border-b border-line px-3.5 py-[11px] outline-offset-[-3px] hover:bg-sunk',
        selected && 'bg-accent-soft before:absolute before:inset-y-0 before:left-0 before:w-[3px] before:bg-accent hover:bg-accent-soft',
      )}
    >
      <span className="flex flex-col items-center gap-1.5">
        <ScoreMark priority={item.priority} band={item.band} />
        {item.hardRisk ? (
          <span className="text-p1" title={t('hard_risk')}>
            <TriangleAlert aria-hidden size={15} />
            <span className="sr-only">{t('hard_risk')}</span>
          </span>
        ) : null}
      </span>
      <span className="block min-w-0">
        <span className="flex items-baseline justify-between gap-2">
          <b className="truncate font-semibold" dir="auto">{item.authorName ?? t('somebody')}</b>
          <span className={cn('shrink-0 text-xs whitespace-nowrap', selected ? 'text-ink-2' : 'text-ink-3')}>
            {view === 'replied' && item.repliedAt ? <Span from={item.postedAt} to={item.repliedAt} /> : view === 'all' ? <Since at={item.postedAt} words="posted" /> : <Since at={item.waitingSince} words="waiting" />}
          </span>
        </span>
        <span className={cn('relative block truncate text-xs', selected ? 'text-ink-2' : 'text-ink-3')}>
          {tp.has(item.platform) ? tp(item.platform) : item.platform}
          {item.locationName ? <> · {item.locationName}</> : null}
          {item.ratingValue === null ? null : <> · <RatingMark value={item.ratingValue} scale={item.ratingScale} stars={item.stars} /></>}
          {item.lang === 'und' || item.lang === usualLang ? null : (
            <span title={names.lang(item.lang)} className="ml-1.5 rounded-[4px] border border-line px-1 text-[10.5px] font-semibold uppercase">
              <span aria-hidden>{item.lang}</span>
              <span className="sr-only">{names.lang(item.lang)}</span>
            </span>
          )}
        </span>
        <span className="mt-0.5 line-clamp-2 break-words text-ink-2" dir="auto">
          {words || <i>{item.ratingValue === null ? t('no_words_at_all') : t('no_words')}</i>}
        </span>
        <span className="mt-[5px] flex h-[20px] items-center gap-2">
          <span className="relative flex h-[20px] min-w-0 flex-1 flex-wrap gap-[5px] overflow-hidden"><Tags item={item} names={names} /></span>
          <span className={cn('max-w-[60%] shrink-0 truncate text-[11.5px]', selected ? 'text-ink-2' : 'text-ink-3')}><Who item={item} myId={myId} /></span>
        </span>
      </span>
    </a>
  );
});
