'use client';
import { ExternalLink } from 'lucide-react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/surface';
import type { ReplyView } from '@/lib/replies/schema';
import { isPermitted } from '@/lib/workspace/permissions';
import { useReplySetting } from './reply-context';
import { usePlatformName } from './use-platform-name';
import { useReplyActions } from './use-reply-actions';

/** Ours and the answer that was there first, side by side, and the choice between them. */
export function ConflictCard({ reply }: { reply: ReplyView }) {
  const { detail, me } = useReplySetting();
  const { act, busy } = useReplyActions();
  const t = useTranslations('reply');
  const platform = usePlatformName()(detail.item.connection.platform);
  const theirs = reply.problem?.theirs;
  const may = isPermitted(me.role, 'reply.publish');
  const { mayEdit } = detail.replies.capability;
  const who = reply.member ? (reply.member.isMe ? t('list.you') : reply.member.name) : t('list.former');
  return (
    <Card className="flex flex-col gap-3 border-p1">
      <header className="flex flex-wrap items-start justify-between gap-2">
        <p role="status" className="max-w-prose flex-1 basis-60">{t('explain.conflict')}</p>
        <Badge tone="red">{t('state.conflict')}</Badge>
      </header>
      <div className="grid gap-3 md:grid-cols-2">
        <section className="flex min-w-0 flex-col gap-2 rounded-lg bg-sunk p-3">
          <h3 className="text-[12.5px] font-semibold text-ink-2">{theirs?.authorName ? t('list.theirs', { platform, name: theirs.authorName }) : t('list.theirs_nobody', { platform })}</h3>
          <p className="leading-[1.6] break-words whitespace-pre-wrap">{theirs?.body}</p>
          {theirs?.url ? (
            <a href={theirs.url} target="_blank" rel="noopener noreferrer" className="inline-flex min-h-[24px] items-center gap-1 self-start text-[13px] text-accent underline-offset-2 hover:underline">
              {t('list.open', { platform })}
              <ExternalLink aria-hidden size={13} />
            </a>
          ) : null}
        </section>
        <section className="flex min-w-0 flex-col gap-2 rounded-lg bg-sunk p-3">
          <h3 className="text-[12.5px] font-semibold text-ink-2">{t('list.ours', { name: who })}</h3>
          <p className="leading-[1.6] break-words whitespace-pre-wrap">{reply.body}</p>
        </section>
      </div>
      {may ? (
        <footer className="flex flex-wrap items-center justify-end gap-1.5">
          {mayEdit ? null : <p className="flex-1 basis-60 text-[13px] text-ink-3">{t('list.cannot_replace')}</p>}
          <Button disabled={busy !== null} onClick={() => void act(reply.id, 'keep_theirs').then((answer) => answer?.ok && toast(t('list.kept_theirs')))}>{t('list.keep_theirs')}</Button>
          {mayEdit ? <Button look="primary" disabled={busy !== null} onClick={() => void act(reply.id, 'keep_ours').then((answer) => answer?.ok && toast(t('list.kept_ours')))}>{t('list.keep_ours')}</Button> : null}
        </footer>
      ) : null}
    </Card>
  );
}
