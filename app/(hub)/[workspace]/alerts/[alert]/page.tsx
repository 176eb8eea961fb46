import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { pageCtx } from '@/app/_doors/page';
import { getTranslator } from '@/app/_messages/messages';
import { dateWord, When } from '@/app/_messages/when';
import { Badge } from '@/app/_ui/badge';
import { Stars } from '@/app/_ui/stars';
import { Card, EmptyState, Notice, Page, PageHeading } from '@/app/_ui/surface';
import type { Duplicate } from '@/lib/alerts/list-duplicates';
import { readAlert } from '@/lib/alerts/read-alert';
import { AppError } from '@/lib/system/errors';

interface Props {
  params: Promise<{ workspace: string; alert: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getTranslator('alerts')('label') };
}

/** What is behind an alert, copies of a text grouped by their words. */
export default async function AlertPage({ params }: Props) {
  const { workspace: slug, alert: alertId } = await params;
  const ctx = await pageCtx(slug);
  const alert = await readAlert(ctx, { alertId }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const t = getTranslator('alerts');
  const ts = getTranslator('scoring');
  const { timeZone } = ctx.workspace;
  const word = (at: Date) => dateWord(at, timeZone);
  const theme = alert.theme ? (alert.theme.name ?? (ts.has(`theme.${alert.theme.id}`) ? ts(`theme.${alert.theme.id}`) : alert.theme.id)) : null;
  const title = alert.kind === 'flood' || !theme ? t('page.flood_title') : [theme, alert.location?.name].filter(Boolean).join(' · ');
  return (
    <Page>
      <Link href={`/${slug}/inbox/reply`} className="inline-flex min-h-[24px] items-center self-start text-[13px] text-accent underline-offset-2 hover:underline">{t('page.back')}</Link>
      <PageHeading title={title}>
        {alert.kind === 'flood' ? t('page.flood_intro', { count: alert.count }) : t('page.complaint_intro')} {t('page.between', { from: word(alert.since), to: word(alert.until) })}
      </PageHeading>
      {alert.endedAt ? <Notice>{t('page.ended', { at: word(alert.endedAt) })}</Notice> : null}
      {alert.dismissed ? <Notice>{alert.dismissed.name ? t('page.dismissed', { at: word(alert.dismissed.at), name: alert.dismissed.name }) : t('page.dismissed_nobody', { at: word(alert.dismissed.at) })}</Notice> : null}
      {alert.groups.length === 0 ? <EmptyState title={t('page.gone')} /> : null}
      {alert.groups.map(({ text, items }) => (
        <Card key={items[0]?.id} className="flex flex-col gap-2">
          <div className="flex items-start justify-between gap-3">
            {text ? <blockquote dir="auto" className="min-w-0 break-words whitespace-pre-line">{text}</blockquote> : null}
            {alert.kind === 'flood' ? <Badge tone={items.length > 1 ? 'amber' : 'plain'} className="shrink-0">{t('page.times', { count: items.length })}</Badge> : null}
          </div>
          <ul className="flex flex-col divide-y divide-line border-t border-line">
            {items.map((item) => <Item key={item.id} slug={slug} item={item} timeZone={timeZone} />)}
          </ul>
        </Card>
      ))}
    </Page>
  );
}

function Item({ slug, item, timeZone }: { slug: string; item: Duplicate; timeZone: string }) {
  const t = getTranslator('alerts');
  const common = getTranslator('common');
  const platform = common.has(`platform.${item.platform}`) ? common(`platform.${item.platform}`) : item.platform;
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-2.5 gap-y-0.5 py-1.5">
      <Link href={`/${slug}/inbox/all/${item.id}`} className="inline-flex min-h-[24px] items-center font-[570] break-words underline-offset-2 hover:underline"><bdi>{item.authorName ?? t('duplicates.nobody')}</bdi></Link>
      {item.stars ? <Stars value={item.stars} label={t('page.stars', { count: item.stars })} /> : null}
      <span className="text-xs text-ink-3"><When at={item.postedAt} timeZone={timeZone} /> · {platform} · {item.locationName ?? item.connectionName} · {t(`state.${item.state}`)}</span>
    </li>
  );
}
