'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { Button, buttonStyle } from '@/app/_ui/button';
import { Card, Notice, PageHeading, Skeleton } from '@/app/_ui/surface';
import type { ConnectionDetail } from '@/lib/connections/read-connection';
import type { ImportSummary } from '@/lib/sync/list-imports';
import { Ago, useClock } from './clock';
import { DisconnectDialog } from './disconnect-dialog';
import { ProblemNotice } from './problem-notice';
import { connectionQuery, type May } from './queries';
import { RenameForm } from './rename-form';
import { RunLog } from './run-log';
import { SettingsForm } from './settings-form';
import { PullProgress, StatusBadge } from './status';
import { UnreadableList } from './unreadable-list';
import { useConnectionAction, useFailureText } from './use-connection-action';

export function ConnectionView({ workspace, connectionId, may, renderedAt }: { workspace: string; connectionId: string; may: May; renderedAt: string }) {
  const t = useTranslations('connections.detail');
  const common = useTranslations('common');
  const now = useClock(renderedAt);
  const failureText = useFailureText();
  const { data, error, refetch } = useQuery(connectionQuery(workspace, connectionId));
  if (!data) {
    return error ? (
      <Notice tone="bad" role="alert" title={t('load_failed')} action={<Button onClick={() => void refetch()}>{common('try_again')}</Button>}>{failureText(error)}</Notice>
    ) : (
      <Skeleton className="h-64 rounded-[10px]" />
    );
  }
  const { connection, runs, unreadable, imports } = data;
  const file = connection.source === 'file';
  return (
    <>
      <Heading workspace={workspace} connection={connection} may={may} />
      <PullProgress connection={connection} />
      <ProblemNotice workspace={workspace} connection={connection} may={may} now={now} here />
      <Facts workspace={workspace} connection={connection} now={now} />
      {file ? <Imports workspace={workspace} imports={imports} now={now} /> : null}
      {unreadable.length > 0 ? <UnreadableList items={unreadable} total={connection.unreadableCount} file={file} /> : null}
      <RunLog runs={runs} now={now} />
      {may.write ? <Manage workspace={workspace} connection={connection} /> : null}
    </>
  );
}

function Heading({ workspace, connection, may }: { workspace: string; connection: ConnectionDetail; may: May }) {
  const t = useTranslations('connections.actions');
  const platforms = useTranslations('common.platform');
  const act = useConnectionAction(workspace, connection.id);
  const file = connection.source === 'file';
  return (
    <PageHeading
      title={
        <span className="flex flex-wrap items-center gap-2">
          {connection.name}
          <Badge className="font-normal tracking-normal">{platforms.has(connection.platform as 'wordpress') ? platforms(connection.platform as 'wordpress') : connection.platform}</Badge>
          <StatusBadge connection={connection} />
        </span>
      }
      action={
        <div className="flex flex-wrap gap-2">
          {file && may.import ? <Link href={`/${workspace}/connections/import`} className={buttonStyle()}>{t('import_more')}</Link> : null}
          {!file && connection.state === 'active' && may.sync ? (
            <>
              {connection.backfilledAt ? <Button onClick={() => act.mutate('rescan')} disabled={act.isPending || connection.running !== null}>{t('rescan')}</Button> : null}
              <Button onClick={() => act.mutate('sync')} disabled={act.isPending || connection.running !== null}>{t('sync')}</Button>
            </>
          ) : null}
          {connection.state === 'paused' && may.write ? <Button look="primary" onClick={() => act.mutate('resume')} disabled={act.isPending}>{t('resume')}</Button> : null}
        </div>
      }
    />
  );
}

function Facts({ workspace, connection, now }: { workspace: string; connection: ConnectionDetail; now: Date }) {
  const t = useTranslations('connections');
  const format = useFormatter();
  const date = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'medium' });
  const file = connection.source === 'file';
  const { settings, lastSuccessAt, nextSyncAt, pullEverySeconds, backfilledAt, locations } = connection;
  const rows: [string, ReactNode][] = [
    [
      t('detail.items'),
      <>
        {format.number(connection.itemCount)}
        {connection.itemCount > 0 ? <> · <Link className="rounded text-accent underline-offset-2 hover:underline" href={`/${workspace}/inbox/all?connection=${connection.id}`}>{t('detail.see_items')}</Link></> : null}
      </>,
    ],
  ];
  if (settings.url) rows.push([t('detail.address'), <a key="url" href={settings.url} rel="noreferrer" target="_blank" className="rounded break-all text-accent underline-offset-2 hover:underline">{settings.url}</a>]);
  if (connection.account) rows.push([t('detail.account'), connection.account]);
  if (settings.user) rows.push([t('detail.user'), settings.user]);
  if (locations.length > 0) rows.push([t('detail.locations'), format.list(locations.map((location) => location.name))]);
  rows.push([t('detail.last_success'), lastSuccessAt ? <Ago at={lastSuccessAt} now={now} /> : t('detail.none')]);
  if (!file) {
    rows.push([t('detail.next'), connection.state === 'active' && nextSyncAt ? new Date(nextSyncAt) <= now ? t('next_soon') : <Ago at={nextSyncAt} now={now} future /> : t('detail.none')]);
    if (pullEverySeconds) rows.push([t('detail.every'), t('detail.every_value', { minutes: Math.max(1, Math.round(pullEverySeconds / 60)) })]);
    rows.push([t('detail.history'), backfilledAt ? t('detail.history_done', { date: date(backfilledAt) }) : t('detail.history_running')]);
  }
  rows.push([file ? t('detail.imported_since') : t('detail.since'), date(connection.createdAt)]);
  return (
    <Card aria-label={t('detail.facts')}>
      <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,5fr)] gap-x-4 gap-y-2">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-ink-3">{term}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Imports({ workspace, imports, now }: { workspace: string; imports: ImportSummary[]; now: Date }) {
  const t = useTranslations('connections.detail');
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imports" className="flex flex-col gap-2">
      <h2 id="imports" className="font-[620]">{t('imports')}</h2>
      <ul className="flex flex-col overflow-hidden rounded-[10px] border border-line bg-surface">
        {imports.map((row) => (
          <li key={row.id} className="flex flex-wrap justify-between gap-x-4 border-t border-line px-4 py-2.5 first:border-t-0">
            <Link href={`/${workspace}/connections/import/${row.id}`} className="rounded font-[550] break-all hover:underline">{row.fileName}</Link>
            <span className="text-[13px] text-ink-2">
              {t('import_row', { new: row.newCount, changed: row.changedCount, unchanged: row.unchangedCount })} · <Ago at={row.finishedAt ?? row.createdAt} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Manage({ workspace, connection }: { workspace: string; connection: ConnectionDetail }) {
  const t = useTranslations('connections');
  const act = useConnectionAction(workspace, connection.id);
  const [asking, setAsking] = useState(false);
  const file = connection.source === 'file';
  return (
    <section id="settings" aria-label={t('detail.manage')} className="flex scroll-mt-6 flex-col gap-4">
      {file ? null : <SettingsForm workspace={workspace} connection={connection} />}
      <RenameForm key={connection.name} workspace={workspace} connection={connection} />
      {!file && connection.state !== 'disconnected' ? (
        <Card className="flex flex-wrap items-center justify-between gap-3">
          <p className="flex-1 basis-56 text-ink-2">{connection.state === 'needs_reconnect' ? t('disconnect.lead') : t('pause.lead')}</p>
          <div className="flex flex-wrap gap-2">
            {connection.state === 'active' ? <Button onClick={() => act.mutate('pause')} disabled={act.isPending}>{t('actions.pause')}</Button> : null}
            <Button look="danger" onClick={() => setAsking(true)}>{t('actions.disconnect')}</Button>
          </div>
        </Card>
      ) : null}
      <DisconnectDialog workspace={workspace} connection={connection} open={asking} onOpenChange={setAsking} />
    </section>
  );
}
