import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { pageCtx } from '@/app/_doors/page';
import { getTranslator } from '@/app/_messages/messages';
import { When } from '@/app/_messages/when';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { Stars } from '@/app/_ui/stars';
import { Card, Page, PageHeading } from '@/app/_ui/surface';
import { listPeople } from '@/lib/insights/list-people';
import { listPersonReplies, type PersonReply } from '@/lib/insights/list-person-replies';
import { durationWords } from '../duration';
import { Sparkline } from '../sparkline';

interface Props {
  params: Promise<{ workspace: string; member: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getTranslator('people')('title') };
}

export default async function PersonPage({ params }: Props) {
  const { workspace: slug, member } = await params;
  const ctx = await pageCtx(slug);
  const t = getTranslator('people');
  const common = getTranslator('common');
  const [{ people }, replies] = await Promise.all([listPeople(ctx), listPersonReplies(ctx, { memberId: member })]);
  const person = people.find((candidate) => candidate.id === member);
  if (!person) notFound();
  const counted = (hub: number, byHand: number) => (byHand > 0 ? `${hub} ${t('by_hand', { count: byHand })}` : String(hub));
  const facts: [string, string][] = [
    [t('replies_in', { days: 7 }), counted(person.replies.d7, person.manual.d7)],
    [t('replies_in', { days: 30 }), counted(person.replies.d30, person.manual.d30)],
    [t('replies_in', { days: 90 }), counted(person.replies.d90, person.manual.d90)],
    [t('median'), person.medianSeconds === null ? t('none') : durationWords(t, person.medianSeconds)],
    [t('claims'), String(person.claims)],
    [t('drafts'), String(person.drafts)],
    [t('notes'), String(person.notes)],
  ];
  return (
    <Page>
      <Link href={`/${slug}/people`} className="inline-flex min-h-[24px] items-center self-start text-[13px] text-accent underline-offset-2 hover:underline">{t('back')}</Link>
      <PageHeading title={person.name} action={<Link href={`/${slug}/inbox/replied?by=${person.id}`} className={buttonStyle()}>{t('see_all')}</Link>}>
        {person.removed ? t('former') : common(`role.${person.role}`)}
      </PageHeading>
      <Card className="flex flex-wrap items-end justify-between gap-4">
        <dl className="flex flex-wrap gap-x-6 gap-y-3">
          {facts.map(([label, value]) => (
            <div key={label} className="flex flex-col-reverse">
              <dt className="max-w-36 text-xs text-ink-3">{label}</dt>
              <dd className="text-base font-[620]">{value}</dd>
            </div>
          ))}
        </dl>
        <Sparkline values={person.weeks} label={t('chart', { values: person.weeks.join(', ') })} />
      </Card>
      <section aria-labelledby="recent" className="flex flex-col gap-3">
        <h2 id="recent" className="font-[620]">{t('recent')}</h2>
        {replies.length === 0 ? <p className="text-ink-2">{t('recent_empty')}</p> : null}
        <ul className="flex flex-col gap-3">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Reply slug={slug} reply={reply} now={ctx.now} timeZone={ctx.workspace.timeZone} />
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function Reply({ slug, reply, now, timeZone }: { slug: string; reply: PersonReply; now: Date; timeZone: string }) {
  const t = getTranslator('people');
  const platforms = getTranslator('common');
  const platform = platforms.has(`platform.${reply.platform}`) ? platforms(`platform.${reply.platform}`) : reply.platform;
  return (
    <Card className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[13px] text-ink-2">
        <Link href={`/${slug}/inbox/replied/${reply.feedbackId}`} className="inline-flex min-h-[24px] items-center font-[600] text-ink underline-offset-2 hover:underline">
          {reply.authorName ? t('to', { author: reply.authorName }) : t('to_nobody')}
        </Link>
        {reply.stars ? <Stars value={reply.stars} label={t('stars', { count: reply.stars })} /> : null}
        <span>{t('on', { platform })}</span>
        {reply.location ? <span>{reply.location}</span> : null}
        {reply.origin === 'manual' ? <Badge>{t('via_manual')}</Badge> : null}
      </p>
      <p className="line-clamp-3 leading-[1.6] break-words whitespace-pre-wrap">{reply.body}</p>
      <p className="text-xs text-ink-3">
        <When at={reply.liveAt} now={now} timeZone={timeZone} /> · {t('took', { time: durationWords(t, reply.tookSeconds) })}
      </p>
    </Card>
  );
}
