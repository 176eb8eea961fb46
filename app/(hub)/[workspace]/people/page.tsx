import type { Metadata } from 'next';
import Link from 'next/link';
import { pageCtx } from '@/app/_doors/page';
import { getTranslator } from '@/app/_messages/messages';
import { When } from '@/app/_messages/when';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { EmptyState, Page, PageHeading } from '@/app/_ui/surface';
import { listPeople, type Person } from '@/lib/insights/list-people';
import { durationWords } from './duration';
import { Sparkline } from './sparkline';

export function generateMetadata(): Metadata {
  return { title: getTranslator('people')('title') };
}

const spans = [7, 30, 90] as const;
const cell = 'px-2 py-2.5 text-right align-top whitespace-nowrap first:pl-4 last:pr-4 max-md:px-0 max-md:py-0 max-md:text-left';

export default async function PeoplePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const ctx = await pageCtx(slug);
  const t = getTranslator('people');
  const { people, outside, medianSeconds } = await listPeople(ctx);
  const nothing = people.every((person) => person.replies.d90 + person.manual.d90 === 0) && outside.d90 === 0;
  const took = (seconds: number | null) => (seconds === null ? t('none') : durationWords(t, seconds));
  return (
    <Page wide>
      <PageHeading title={t('title')}>{t('intro')}</PageHeading>
      {nothing ? (
        <EmptyState title={t('empty')} action={<Link href={`/${slug}/inbox/reply`} className={buttonStyle({ look: 'primary' })}>{t('go')}</Link>}>{t('empty_body')}</EmptyState>
      ) : null}
      <div className="overflow-x-auto rounded-[10px] border border-line bg-surface max-md:border-0 max-md:bg-transparent">
        <table className="w-full max-md:block">
          <thead className="text-xs text-ink-3 max-md:sr-only">
            <tr>
              <th scope="col" className="px-4 py-2 text-left font-medium">{t('name')}</th>
              {spans.map((days) => (
                <th key={days} scope="col" className="px-2 py-2 text-right font-medium whitespace-nowrap">
                  {t('replies_in', { days })}
                </th>
              ))}
              <th scope="col" className="px-2 py-2 text-right font-medium" title={t('median_hint')}>{t('median')}</th>
              <th scope="col" className="px-2 py-2 text-right font-medium">{t('claims')}</th>
              <th scope="col" className="px-2 py-2 text-right font-medium">{t('drafts')}</th>
              <th scope="col" className="px-2 py-2 text-right font-medium" title={t('notes_hint')}>{t('notes')}</th>
              <th scope="col" className="px-4 py-2 text-right font-medium">{t('active')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line max-md:flex max-md:flex-col max-md:gap-3 max-md:divide-y-0">
            {people.map((person) => (
              <tr key={person.id} className="max-md:grid max-md:grid-cols-3 max-md:gap-x-3 max-md:gap-y-2 max-md:rounded-[10px] max-md:border max-md:border-line max-md:bg-surface max-md:p-4">
                <th scope="row" className="px-4 py-2.5 text-left font-normal max-md:col-span-3 max-md:px-0 max-md:py-0">
                  <Name slug={slug} person={person} />
                </th>
                {spans.map((days) => (
                  <td key={days} className={cell}>
                    <Caption>{t('days', { days })}</Caption>
                    {person.replies[`d${days}`]}
                    {person.manual[`d${days}`] > 0 ? <span className="block text-xs text-ink-3">{t('by_hand', { count: person.manual[`d${days}`] })}</span> : null}
                  </td>
                ))}
                <td className={`${cell} max-md:col-span-3`}><Caption>{t('median')}</Caption>{took(person.medianSeconds)}</td>
                <td className={cell}><Caption>{t('claims')}</Caption>{person.claims}</td>
                <td className={cell}><Caption>{t('drafts')}</Caption>{person.drafts}</td>
                <td className={cell}><Caption>{t('notes')}</Caption>{person.notes}</td>
                <td className={`${cell} max-md:col-span-3`}>
                  <Caption>{t('active')}</Caption>
                  {person.lastSeenAt ? <When at={person.lastSeenAt} now={ctx.now} timeZone={ctx.workspace.timeZone} /> : t('never')}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot className="border-t border-line bg-sunk/60 text-ink-2 max-md:mt-3 max-md:flex max-md:flex-col max-md:gap-3 max-md:border-0 max-md:bg-transparent">
            <tr className="max-md:grid max-md:grid-cols-3 max-md:gap-3 max-md:rounded-[10px] max-md:border max-md:border-line max-md:p-4">
              <th scope="row" className="px-4 py-2.5 text-left font-normal max-md:col-span-3 max-md:p-0">
                <span className="font-[550]">{t('outside')}</span>
                <span className="block text-xs text-ink-3">{t('outside_body')}</span>
              </th>
              {spans.map((days) => (
                <td key={days} className={cell}><Caption>{t('days', { days })}</Caption>{outside[`d${days}`]}</td>
              ))}
              <td className={cell} colSpan={5} />
            </tr>
            <tr className="max-md:grid max-md:grid-cols-3 max-md:gap-3 max-md:rounded-[10px] max-md:border max-md:border-line max-md:p-4">
              <th scope="row" className="px-4 py-2.5 text-left font-[550] max-md:col-span-3 max-md:p-0">{t('total')}</th>
              {spans.map((days) => (
                <td key={days} className={cell}>
                  <Caption>{t('days', { days })}</Caption>
                  {outside[`d${days}`] + people.reduce((sum, person) => sum + person.replies[`d${days}`] + person.manual[`d${days}`], 0)}
                </td>
              ))}
              <td className={`${cell} max-md:col-span-3`}><Caption>{t('median')}</Caption>{took(medianSeconds)}</td>
              <td className={cell} colSpan={4} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Page>
  );
}

/** On narrow screens the table's heads stand beside their figures. */
function Caption({ children }: { children: string }) {
  return <span aria-hidden className="block text-xs text-ink-3 md:hidden">{children}</span>;
}

function Name({ slug, person }: { slug: string; person: Person }) {
  const t = getTranslator('people');
  const common = getTranslator('common');
  return (
    <span className="flex items-center justify-between gap-4">
      <span className="min-w-0">
        <Link href={`/${slug}/people/${person.id}`} className="inline-flex min-h-[24px] items-center font-[600] break-words underline-offset-2 hover:underline">{person.name}</Link>
        <span className="flex flex-wrap gap-1.5 text-xs text-ink-3">
          {person.removed ? t('former') : common(`role.${person.role}`)}
          {person.isMe ? <Badge tone="accent">{t('you')}</Badge> : null}
        </span>
      </span>
      <Sparkline values={person.weeks} label={t('chart', { values: person.weeks.join(', ') })} />
    </span>
  );
}
