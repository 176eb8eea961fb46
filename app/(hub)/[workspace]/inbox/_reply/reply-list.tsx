'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import type { ReplyView } from '@/lib/replies/schema';
import { useReplySetting } from './reply-context';
import { ReplyCard } from './reply-card';

/** The answers to the item: the one that stands or is on its way, and earlier ones in a fold. */
export function ReplyList() {
  const { detail, changing, answering } = useReplySetting();
  const t = useTranslations('reply.list');
  const [unfolded, unfold] = useState(false);
  const { replies } = detail.replies;
  const present = replies.filter((reply) => reply.state !== 'withdrawn');
  // a failed try says nothing any more once something else stands
  const stands = present.some((reply) => reply.state === 'live');
  const shown: ReplyView[] = present.filter((reply) => !(stands && (reply.state === 'failed' || reply.state === 'rejected')));
  const earlier = replies.filter((reply) => !shown.includes(reply));
  if (replies.length === 0) return null;
  return (
    <section aria-label={t('label')} className="flex flex-col gap-3">
      {shown.map((reply) => (
        <ReplyCard key={reply.id} reply={reply} quiet={reply.id === changing && answering === 'write'} />
      ))}
      {earlier.length > 0 ? (
        <Button look="quiet" size="small" className="self-start" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
          {t('earlier', { count: earlier.length })}
        </Button>
      ) : null}
      {unfolded ? earlier.map((reply) => <ReplyCard key={reply.id} reply={reply} quiet />) : null}
    </section>
  );
}
