'use client';
import Link from 'next/link';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { toast } from '@/app/_ui/toast';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Kbd } from '@/app/_ui/kbd';
import { Card, Notice } from '@/app/_ui/surface';
import { cn } from '@/app/_ui/class-names';
import { countLength } from '@/lib/coach/count-length';
import { isPermitted } from '@/lib/workspace/permissions';
import { ComposerField } from './composer-field';
import { DraftStatusLine } from './draft-status-line';
import { useDraftSight, useReplySetting } from './reply-context';
import { TakeOver } from './take-over';
import { TemplatePicker } from './template-picker';
import { usePlatformName } from './use-platform-name';
import { usePublish } from './use-publish';
import { useTemplateKey } from './use-template-key';

const bold = (words: ReactNode) => <b className="font-[570] text-ink-2">{words}</b>;

/** Where the answer to the open item is written, or why there is none to write. */
export function Composer() {
  const { answering, detail } = useReplySetting();
  const t = useTranslations('reply');
  if (answering === 'write') return <Writing />;
  // R leads here and says why there is no field
  return <div role="group" aria-label={t('instead')} tabIndex={-1} data-instead-of-composer={detail.item.id} className="rounded-[10px] outline-offset-2 focus:outline-2 focus:outline-accent empty:hidden"><NoComposer /></div>;
}

function NoComposer() {
  const { answering, detail } = useReplySetting();
  const t = useTranslations('reply');
  const platformName = usePlatformName();
  switch (answering) {
    case 'write':
      return null;
    case 'viewer':
      return <Notice>{t('viewer')}</Notice>;
    case 'no_route':
      return <Notice title={t('no_route.title')}>{t('no_route.body', { platform: platformName(detail.item.platform) })}</Notice>;
    case 'removed':
      return <Notice>{t('removed')}</Notice>;
    case 'closed':
      return <Notice>{t('closed')}</Notice>;
    case 'claimed':
      return <TakeOver />;
    case 'answered':
      if (!detail.item.outdatedReplyAt) return null;
      return <Notice tone="warn">{detail.item.author.name ? t('outdated', { name: detail.item.author.name }) : t('outdated_nobody')}</Notice>;
    case 'under_way':
      return null;
  }
}

function Writing() {
  const { workspace, detail, changing, me } = useReplySetting();
  const t = useTranslations('reply');
  const format = useFormatter();
  const [picking, setPicking] = useState<'button' | 'key' | 'typed' | null>(null);
  const publish = usePublish();
  const { capability, others } = detail.replies;
  const { connection } = capability;
  const disconnected = capability.route === 'api' && connection.state === 'disconnected';
  // without the connection there is still the hand
  const byHand = capability.route !== 'api' || disconnected;
  const broken = !byHand && connection.state === 'needs_reconnect';
  const act = () => void (byHand ? publish.copyAndOpen() : publish.send());

  useTemplateKey(() => setPicking('key'));

  return (
    <Card aria-label={t('heading')} className="flex flex-col gap-2.5 focus-within:border-line-strong">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-[550] text-accent">{t('heading')}</h3>
        <TemplatePicker open={picking} onOpenChange={setPicking} />
      </header>
      <NewerDraft />
      {broken || disconnected ? (
        <Notice
          tone="warn"
          action={
            isPermitted(me.role, 'connection.write') ? (
              <Link href={`/${workspace}/connections/${connection.id}`} className="text-accent underline underline-offset-2">{t('connection_link')}</Link>
            ) : undefined
          }
        >
          {disconnected ? t('disconnected', { name: connection.name }) : t('connection_first', { name: connection.name })}
        </Notice>
      ) : null}
      <ComposerField onPublish={act} onTemplate={() => setPicking('typed')} />
      {others.length > 0 ? (
        <p className="text-[12.5px] text-p2">{t('draft.others', { names: format.list(others.map((other) => other.name)), count: others.length })}</p>
      ) : null}
      <footer className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-t border-line pt-2.5 text-[12.5px] text-ink-3">
        <div className="flex min-w-0 flex-1 basis-52 flex-col gap-0.5">
          <p>
            <Counter />
            {capability.account ? <> · {t.rich('replies_as', { account: capability.account, b: bold })}</> : null}
          </p>
          <DraftStatusLine />
        </div>
        <div className="flex flex-wrap items-center justify-end gap-1.5">
          <DiscardButton onDiscard={() => void publish.discard()} />
          {byHand ? <ByHandButtons onCopy={act} onMark={() => void publish.markReplied()} busy={publish.busy} /> : null}
          {byHand ? null : (
            <Button look="primary" aria-disabled={broken || publish.busy || undefined} aria-keyshortcuts="Control+Enter Meta+Enter" onClick={() => !broken && act()}>
              {publish.busy ? t('publishing') : changing ? t('publish_change') : t('publish')}
              <Kbd inverse>⌘↵</Kbd>
            </Button>
          )}
        </div>
      </footer>
      <p role="status" aria-live="polite" className={cn('text-[13px] text-p1', publish.notice === '' && 'sr-only')}>{publish.notice}</p>
    </Card>
  );
}

function ByHandButtons({ onCopy, onMark, busy }: { onCopy: () => void; onMark: () => void; busy: boolean }) {
  const { detail } = useReplySetting();
  const t = useTranslations('reply.copy');
  const platformName = usePlatformName();
  return (
    <>
      <span className="sr-only">{t('hint', { platform: platformName(detail.item.platform) })}</span>
      <Button onClick={onMark} disabled={busy}>{t('mark')}</Button>
      <Button look="primary" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={onCopy}>
        {detail.item.url ? t('button') : t('button_only')}
        <Kbd inverse>⌘↵</Kbd>
      </Button>
    </>
  );
}

function DiscardButton({ onDiscard }: { onDiscard: () => void }) {
  const { changing } = useReplySetting();
  const { draft } = useDraftSight();
  const t = useTranslations('reply');
  if (draft.body === '' && !changing) return null;
  return <Button look="quiet" onClick={onDiscard}>{changing ? t('cancel_change') : t('discard')}</Button>;
}

/** How much of the platform's room is used, counted as the platform counts. */
function Counter() {
  const { detail } = useReplySetting();
  const { draft } = useDraftSight();
  const t = useTranslations('reply');
  const { limit } = detail.replies.capability;
  const length = countLength(draft.body, limit?.unit ?? 'graphemes');
  if (!limit) return <span>{t('count_only', { length })}</span>;
  const over = length - limit.max;
  return (
    <span className={cn(over > 0 && 'font-[570] text-p1')}>
      {t('count', { length, max: limit.max, unit: limit.unit })}
      {over > 0 ? <> · {t('over', { over })}</> : null}
    </span>
  );
}

/** Two texts of one person's draft side by side, until the person says which to go on with. */
function NewerDraft() {
  const { keeper } = useReplySetting();
  const { draft } = useDraftSight();
  const t = useTranslations('reply.draft');
  const format = useFormatter();
  const shown = useRef(false);
  const { other } = draft;
  useEffect(() => {
    if (other && !shown.current) toast(t('newer'));
    shown.current = other !== null;
  }, [other, t]);
  if (draft.status !== 'newer' || !other) return null;
  return (
    <section role="alert" className="flex flex-col gap-3 rounded-lg bg-p2-soft p-3">
      <p>{t('newer')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Version title={t('mine')} body={draft.body} action={t('keep_mine')} onKeep={() => keeper.keepMine()} />
        <Version title={t('other', { at: format.dateTime(new Date(other.updatedAt), { dateStyle: 'medium', timeStyle: 'short' }) })} body={other.body} action={t('keep_other')} onKeep={() => keeper.keepOther()} />
      </div>
    </section>
  );
}

function Version({ title, body, action, onKeep }: { title: string; body: string; action: string; onKeep: () => void }) {
  return (
    <div className="flex min-w-0 flex-col gap-2 rounded-md bg-surface p-3">
      <h3 className="text-xs font-semibold text-ink-2">{title}</h3>
      <p className="max-h-40 overflow-auto break-words whitespace-pre-wrap">{body}</p>
      <Button size="small" className="self-start" onClick={onKeep}>{action}</Button>
    </div>
  );
}
