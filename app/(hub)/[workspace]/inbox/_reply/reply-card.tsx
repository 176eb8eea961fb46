'use client';
import { ExternalLink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { toast } from '@/app/_ui/toast';
import { useFormatter, useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Card } from '@/app/_ui/surface';
import { cn } from '@/app/_ui/class-names';
import type { ReplyView } from '@/lib/replies/schema';
import { isPermitted } from '@/lib/workspace/permissions';
import { kerningOf } from '../_client/unbroken';
import { TimeAgo } from '../_timeline/time-ago';
import { ConflictCard } from './conflict-card';
import { useReplySetting } from './reply-context';
import { usePlatformName } from './use-platform-name';
import { useProblemWords } from './use-problem-words';
import { useReplyActions } from './use-reply-actions';

const tones: Record<ReplyView['state'], Tone> = { queued: 'blue', sending: 'blue', pending: 'amber', live: 'green', rejected: 'red', failed: 'red', unknown: 'amber', conflict: 'red', withdrawn: 'plain' };
const name = (words: ReactNode) => <b className="font-[600] text-ink">{words}</b>;

/** One reply: who, when, where it stands, what to do. `quiet`: on record only, or being changed below. */
export function ReplyCard({ reply, quiet = false }: { reply: ReplyView; quiet?: boolean }) {
  const t = useTranslations('reply');
  const { detail } = useReplySetting();
  const platformName = usePlatformName();
  if (reply.state === 'conflict' && !quiet) return <ConflictCard reply={reply} />;
  return (
    <Card className={cn('flex flex-col gap-2', quiet && 'opacity-80')}>
      <header className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-ink-2">
          <Who reply={reply} />
          {' '}
          <span className="text-[12.5px] text-ink-3">
            <TimeAgo at={reply.liveAt ?? reply.queuedAt ?? reply.createdAt} />
          </span>
        </p>
        <Badge tone={tones[reply.state]}>{t(`state.${reply.state}`)}</Badge>
      </header>
      <p className={cn('max-w-[64ch] text-[15px] leading-[1.6] break-words whitespace-pre-wrap', kerningOf(reply.body))}>{reply.body.trim() === '' ? <i className="text-ink-3">{t('list.no_words')}</i> : reply.body}</p>
      <Progress reply={reply} />
      <footer className="flex flex-wrap items-center justify-between gap-2">
        {reply.url && reply.state === 'live' ? (
          <a href={reply.url} target="_blank" rel="noopener noreferrer" className="inline-flex min-h-[24px] items-center gap-1 text-[13px] text-accent underline-offset-2 hover:underline">
            {t('list.open', { platform: platformName(detail.item.connection.platform) })}
            <ExternalLink aria-hidden size={13} />
          </a>
        ) : (
          <span />
        )}
        {quiet ? null : <Actions reply={reply} />}
      </footer>
    </Card>
  );
}

function Who({ reply }: { reply: ReplyView }) {
  const t = useTranslations('reply.list');
  if (reply.origin === 'outside') return reply.authorName ? t.rich('outside', { name: reply.authorName, b: name }) : name(t('outside_nobody'));
  const who = reply.member ? (reply.member.isMe ? t('you') : reply.member.name) : t('former');
  return t.rich(reply.origin === 'manual' ? 'manual' : 'by', { name: who, b: name });
}

/** Where it is on its way, why it stopped, and what happens next. */
function Progress({ reply }: { reply: ReplyView }) {
  const { detail } = useReplySetting();
  const t = useTranslations('reply');
  const format = useFormatter();
  const problemWords = useProblemWords();
  const platform = usePlatformName()(detail.item.connection.platform);
  const { state, problem, nextAttemptAt } = reply;
  if (state === 'live' || state === 'withdrawn') return null;
  const waits = problem !== null && nextAttemptAt !== null && (state === 'queued' || state === 'unknown' || state === 'pending');
  const at = nextAttemptAt ? format.dateTime(new Date(nextAttemptAt), { timeStyle: 'short' }) : '';
  const explained = state === 'queued' && problem ? t('explain.queued_again') : t(`explain.${state}`, { platform });
  return (
    <div role="status" className="text-[13px] text-ink-2">
      <p className={cn((state === 'failed' || state === 'rejected') && 'text-p1')}>
        {explained} {problem ? problemWords(problem, { givenUp: state === 'failed' || state === 'rejected' }) : ''}
      </p>
      {waits ? <p className="text-ink-3" suppressHydrationWarning>{state === 'queued' ? t('list.next_try', { at }) : t('list.next_look', { at })}</p> : null}
    </div>
  );
}

function Actions({ reply }: { reply: ReplyView }) {
  const { detail, me, keeper, change, answering, field } = useReplySetting();
  const { act, busy } = useReplyActions();
  const t = useTranslations('reply.list');
  const tc = useTranslations('common');
  const [asking, ask] = useState(false);
  const platform = usePlatformName()(detail.item.connection.platform);
  const { capability } = detail.replies;
  if (!isPermitted(me.role, 'reply.publish')) return null;
  const mine = reply.member?.isMe ?? false;
  const leads = isPermitted(me.role, 'feedback.take_over');
  const { state, origin } = reply;

  function startChange(): void {
    if (keeper.getSnapshot().body.trim() === '') keeper.write(reply.body);
    change(reply.id);
    requestAnimationFrame(() => field.current?.focus());
  }

  return (
    <div className="flex flex-wrap justify-end gap-1.5">
      {state === 'queued' && reply.mayTakeBack && (mine || leads) ? <Button size="small" disabled={busy !== null} onClick={() => void act(reply.id, 'take_back')}>{t('take_back')}</Button> : null}
      {(state === 'failed' || state === 'rejected') && origin === 'hub' && (mine || leads) ? <Button size="small" disabled={busy !== null} onClick={() => void act(reply.id, 'take_back')}>{t('edit_failed')}</Button> : null}
      {state === 'failed' || state === 'rejected' || (state === 'queued' && reply.problem) ? <Button size="small" look={state === 'queued' ? 'plain' : 'primary'} disabled={busy !== null} onClick={() => void act(reply.id, 'retry')}>{t('retry')}</Button> : null}
      {state === 'unknown' || state === 'pending' ? <Button size="small" disabled={busy !== null} onClick={() => void act(reply.id, 'retry')}>{t('check_now')}</Button> : null}
      {state === 'live' && origin === 'manual' && (mine || leads) ? (
        <Button size="small" disabled={busy !== null} onClick={() => void act(reply.id, 'unmark').then((answer) => answer?.ok && toast(t('unmarked')))}>{t('unmark')}</Button>
      ) : null}
      {state === 'live' && origin !== 'manual' && capability.mayEdit && answering === 'answered' && (mine || leads) ? <Button size="small" onClick={startChange}>{t('edit')}</Button> : null}
      {state === 'live' && origin !== 'manual' && capability.mayDelete && (mine || leads) ? (
        <Button size="small" look="quiet" disabled={busy !== null} onClick={() => ask(true)}>{t('withdraw')}</Button>
      ) : null}
      <Dialog open={asking} onOpenChange={ask} title={t('withdraw_title')} description={t('withdraw_body', { platform })}>
        <div className="flex justify-end gap-2">
          <Button onClick={() => ask(false)}>{tc('cancel')}</Button>
          <Button
            look="danger"
            disabled={busy !== null}
            onClick={() =>
              void act(reply.id, 'withdraw').then((answer) => {
                ask(false);
                if (answer?.ok) toast(t('withdrawn'));
              })
            }
          >
            {t('withdraw_confirm')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
