import type { Metadata } from 'next';
import Link from 'next/link';
import { createFormatter } from 'use-intl/core';
import { pageCtx } from '@/app/_doors/page';
import { getTranslator, locale } from '@/app/_messages/messages';
import { When } from '@/app/_messages/when';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { Card, EmptyState, Page, PageHeading } from '@/app/_ui/surface';
import { listCorrections, type ListedCorrection } from '@/lib/insights/list-corrections';
import { correctionKinds, readAgreement, type AgreementWeek } from '@/lib/insights/read-agreement';
import { themeName } from '@/lib/scoring/themes/theme-name';
import { isPermitted } from '@/lib/workspace/permissions';
import { AgreementChart } from './agreement-chart';

export function generateMetadata(): Metadata {
  return { title: getTranslator('insights')('title') };
}

const format = createFormatter({ locale, timeZone: 'UTC' });
const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
const cell = 'px-2 py-2 text-right whitespace-nowrap last:pr-4';

export default async function InsightsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const ctx = await pageCtx(slug);
  const t = getTranslator('insights');
  const [{ weeks, total }, { corrections, settings }] = await Promise.all([readAgreement(ctx), listCorrections(ctx)]);
  const { agreement } = total;
  const mayDownload = isPermitted(ctx.workspace.role, 'scoring.write');
  return (
    <Page wide>
      <PageHeading title={t('title')}>{t('intro')}</PageHeading>
      {agreement ? (
        <Card aria-labelledby="agreement" className="flex flex-col gap-4">
          <div>
            <h2 id="agreement" className="font-[620]">{t('heading')}</h2>
            <p className="text-base">{t('all', { share: percent(agreement.share), count: total.looked })} <span className="text-ink-2">{t('all_interval', { low: percent(agreement.low), high: percent(agreement.high) })}</span></p>
            <p className="mt-1 max-w-prose text-xs text-ink-3">{t('hint')}</p>
          </div>
          <AgreementChart weeks={weeks} percent={percent} />
          <WeekTable weeks={weeks} />
        </Card>
      ) : (
        <EmptyState title={t('empty')} action={<Link href={`/${slug}/inbox/reply`} className={buttonStyle({ look: 'primary' })}>{t('go')}</Link>}>{t('empty_body')}</EmptyState>
      )}
      <section aria-labelledby="corrections" className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="corrections" className="font-[620]">{t('latest')}</h2>
          {mayDownload && corrections.length > 0 ? <a href={`/api/workspaces/${slug}/corrections/export`} download className={buttonStyle()} title={t('download_hint')}>{t('download')}</a> : null}
        </div>
        {corrections.length === 0 ? (
          <p className="max-w-prose text-ink-2">{t('latest_empty')}</p>
        ) : (
          <ul className="flex flex-col divide-y divide-line rounded-[10px] border border-line bg-surface">
            {corrections.map((correction) => (
              <li key={correction.id} className="flex flex-col gap-0.5 px-4 py-2.5">
                <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
                  <Badge>{t(correction.kind)}</Badge>
                  <span>{saidWords(correction, (id) => themeName(settings, id, getTranslator('scoring')))}</span>
                  <span className="text-xs text-ink-3 sm:ml-auto">{correction.byName} · <When at={correction.at} now={ctx.now} timeZone={ctx.workspace.timeZone} /></span>
                </span>
                <Link href={`/${slug}/inbox/all/${correction.feedbackId}`} className="line-clamp-2 min-h-[24px] break-words text-ink-2 underline-offset-2 hover:underline">
                  <bdi className="font-[550] text-ink">{correction.authorName ?? t('nobody')}</bdi> {correction.snippet ? <span dir="auto">{correction.snippet}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  );
}

/** What the scorer had said, and what the person said instead. */
function saidWords({ kind, said, meant }: ListedCorrection, nameOf: (theme: string) => string): string {
  const t = getTranslator('insights');
  const ts = getTranslator('scoring');
  const label = (id: string | undefined) => (id && ts.has(`label.${id}`) ? ts(`label.${id}`) : t('none'));
  const themes = (ids: readonly string[] | undefined) => (ids && ids.length > 0 ? ids.map(nameOf).join(', ') : t('said.no_themes'));
  if (kind === 'sentiment') return t('said.sentiment', { said: label(said.label), meant: label(meant.label) });
  if (kind === 'theme') return t('said.theme', { said: themes(said.themes), meant: themes(meant.themes) });
  return t('said.urgency', { said: said.priority ?? t('none') });
}

function WeekTable({ weeks }: { weeks: readonly AgreementWeek[] }) {
  const t = getTranslator('insights');
  return (
    <div className="-mx-4 overflow-x-auto" role="region" aria-label={t('heading')} tabIndex={0}>
      <table className="w-full text-[13px]">
        <caption className="sr-only">{t('chart')}</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th scope="col" className="px-4 py-1.5 text-left font-medium">{t('week')}</th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium">{t('agreement')}</th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium">{t('looked')}</th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium">{t('corrected')}</th>
            {correctionKinds.map((kind) => <th key={kind} scope="col" className="px-2 py-1.5 text-right font-medium last:pr-4">{t(kind)}</th>)}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {[...weeks].reverse().map(({ week, looked, corrected, byKind, agreement }) => (
            <tr key={week}>
              <th scope="row" className="px-4 py-2 text-left font-normal whitespace-nowrap"><time dateTime={week}>{format.dateTime(new Date(`${week}T00:00:00Z`), { dateStyle: 'medium' })}</time></th>
              <td className={cell}>
                {agreement ? <>{percent(agreement.share)} <span className="text-xs text-ink-3">{t('interval', { low: percent(agreement.low), high: percent(agreement.high) })}</span></> : t('none')}
              </td>
              <td className={cell}>{looked}</td>
              <td className={cell}>{corrected}</td>
              {correctionKinds.map((kind) => <td key={kind} className={cell}>{byKind[kind]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
