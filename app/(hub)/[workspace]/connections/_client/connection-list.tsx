'use client';
import { useQuery } from '@tanstack/react-query';
import { FileUp, Globe, MoreHorizontal, Plug } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { Button, buttonStyle } from '@/app/_ui/button';
import { Menu, MenuItem } from '@/app/_ui/menu';
import { Card, Notice, PageHeading, Skeleton } from '@/app/_ui/surface';
import type { ConnectionSummary } from '@/lib/connections/list-connections';
import { Ago, useClock } from './clock';
import { DisconnectDialog } from './disconnect-dialog';
import { ProblemNotice } from './problem-notice';
import { connectionsQuery, type May } from './queries';
import { PullProgress, StatusBadge } from './status';
import { useConnectionAction, useFailureText } from './use-connection-action';

export function ConnectionList({ workspace, may, renderedAt }: { workspace: string; may: May; renderedAt: string }) {
  const t = useTranslations('connections');
  const common = useTranslations('common');
  const now = useClock(renderedAt);
  const { data, error, refetch } = useQuery(connectionsQuery(workspace));
  const failureText = useFailureText();
  const connections = data?.connections;
  const attention = connections?.filter((connection) => connection.state === 'needs_reconnect').length ?? 0;
  return (
    <>
      <PageHeading
        title={t('title')}
        action={
          may.write && connections && connections.length > 0 ? (
            <div className="flex flex-wrap gap-2">
              <Link href={`/${workspace}/connections/import`} className={buttonStyle()}>{t('add_file')}</Link>
              <Link href={`/${workspace}/connections/new/wordpress`} className={buttonStyle({ look: 'primary' })}>{t('add_site')}</Link>
            </div>
          ) : undefined
        }
      >
        {attention > 0 && may.write ? t('attention', { count: attention }) : t('lead')}
      </PageHeading>
      {error && !connections ? (
        <Notice tone="bad" role="alert" title={t('load_failed')} action={<Button onClick={() => void refetch()}>{common('try_again')}</Button>}>{failureText(error)}</Notice>
      ) : null}
      {!connections && !error ? <LoadingList /> : null}
      {connections?.length === 0 ? <NothingYet workspace={workspace} may={may} /> : null}
      {connections && connections.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {connections.map((connection) => (
            <li key={connection.id}>
              <ConnectionCard workspace={workspace} connection={connection} may={may} now={now} />
            </li>
          ))}
        </ul>
      ) : null}
      {may.write ? null : <p className="text-xs text-ink-3">{may.sync ? t('read_only') : t('read_only_viewer')}</p>}
    </>
  );
}

function LoadingList() {
  const common = useTranslations('common');
  return (
    <div role="status" aria-label={common('loading')} className="flex flex-col gap-3">
      {[0, 1, 2].map((row) => <Skeleton key={row} className="h-[86px] rounded-[10px]" />)}
    </div>
  );
}

function NothingYet({ workspace, may }: { workspace: string; may: May }) {
  const t = useTranslations('connections');
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4 py-10 text-center">
      <Plug aria-hidden size={26} className="mx-auto text-ink-3" />
      <div>
        <h2 className="text-[15px] font-[620]">{t('empty.title')}</h2>
        <p className="mt-1 text-ink-2">{may.write ? t('empty.body') : t('empty.read_only')}</p>
      </div>
      {may.write ? (
        <div className="grid gap-3 text-left sm:grid-cols-2">
          <Way href={`/${workspace}/connections/new/wordpress`} icon={<Globe size={18} />} title={t('add_site')} body={t('empty.site_body')} />
          <Way href={`/${workspace}/connections/import`} icon={<FileUp size={18} />} title={t('add_file')} body={t('empty.file_body')} />
        </div>
      ) : null}
    </div>
  );
}

function Way({ href, icon, title, body }: { href: string; icon: ReactNode; title: string; body: string }) {
  return (
    <Link href={href} className="flex gap-3 rounded-[10px] border border-line-strong bg-surface px-4 py-3.5 hover:bg-sunk">
      <span aria-hidden className="mt-0.5 text-accent">{icon}</span>
      <span>
        <span className="block font-[570]">{title}</span>
        <span className="block text-ink-2">{body}</span>
      </span>
    </Link>
  );
}

function ConnectionCard({ workspace, connection, may, now }: { workspace: string; connection: ConnectionSummary; may: May; now: Date }) {
  const platforms = useTranslations('common.platform');
  return (
    <Card className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h2 className="min-w-0 text-[15px] font-[620] break-words">
              <Link href={`/${workspace}/connections/${connection.id}`} className="rounded hover:underline">{connection.name}</Link>
            </h2>
            <Badge>{platforms.has(connection.platform as 'wordpress') ? platforms(connection.platform as 'wordpress') : connection.platform}</Badge>
            <StatusBadge connection={connection} />
          </div>
          <ConnectionFacts workspace={workspace} connection={connection} now={now} />
        </div>
        <CardActions workspace={workspace} connection={connection} may={may} />
      </div>
      <PullProgress connection={connection} />
      <ProblemNotice workspace={workspace} connection={connection} may={may} now={now} />
    </Card>
  );
}

const most = 1000;

function ConnectionFacts({ workspace, connection, now }: { workspace: string; connection: ConnectionSummary; now: Date }) {
  const t = useTranslations('connections');
  const file = connection.source === 'file';
  const facts: [string, ReactNode][] = [['items', t('items', { count: connection.itemCount })]];
  if (connection.waitingCount > 0) {
    const words = connection.waitingCount >= most ? t('many_waiting', { count: most - 1 }) : t('waiting', { count: connection.waitingCount });
    facts.push(['waiting', <Link key="waiting" href={`/${workspace}/inbox/reply?connection=${connection.id}`} className="rounded text-accent underline-offset-2 hover:underline">{words}</Link>]);
  }
  if (connection.lastSuccessAt) facts.push(['last', t.rich(file ? 'last_import' : 'last_success', { ago: () => <Ago key="ago" at={connection.lastSuccessAt ?? ''} now={now} /> })]);
  else if (!file && !connection.running) facts.push(['last', t('never')]);
  if (connection.state === 'active' && connection.nextSyncAt && !connection.running && !connection.problem) {
    facts.push(['next', new Date(connection.nextSyncAt) <= now ? t('next_soon') : t.rich('next', { when: () => <Ago key="next" at={connection.nextSyncAt ?? ''} now={now} future /> })]);
  }
  if (connection.unreadableCount > 0) {
    facts.push(['unreadable', <Link key="unreadable" href={`/${workspace}/connections/${connection.id}#unreadable`} className="rounded text-p2 underline-offset-2 hover:underline">{t('unreadable', { count: connection.unreadableCount })}</Link>]);
  }
  return (
    <ul className="mt-1 flex flex-wrap gap-y-0.5 text-[13px] text-ink-2">
      {facts.map(([key, words], index) => (
        <li key={key} className="whitespace-nowrap">
          {words}
          {index < facts.length - 1 ? <span aria-hidden className="px-1.5 text-ink-3">·</span> : null}
        </li>
      ))}
    </ul>
  );
}

function CardActions({ workspace, connection, may }: { workspace: string; connection: ConnectionSummary; may: May }) {
  const t = useTranslations('connections.actions');
  const router = useRouter();
  const act = useConnectionAction(workspace, connection.id);
  const [asking, setAsking] = useState(false);
  const file = connection.source === 'file';
  const { state } = connection;
  return (
    <div className="flex items-center gap-1.5">
      {file && may.import ? <Link href={`/${workspace}/connections/import`} className={buttonStyle()}>{t('import_more')}</Link> : null}
      {!file && state === 'active' && may.sync && !connection.problem ? (
        <Button onClick={() => act.mutate('sync')} disabled={act.isPending || connection.running !== null}>{t('sync')}</Button>
      ) : null}
      {!file && state === 'paused' && may.write ? <Button onClick={() => act.mutate('resume')} disabled={act.isPending}>{t('resume')}</Button> : null}
      {state === 'disconnected' && may.write ? <Link href={`/${workspace}/connections/${connection.id}#settings`} className={buttonStyle()}>{t('connect_again')}</Link> : null}
      {!file && may.write && state !== 'disconnected' ? (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" aria-label={t('more', { name: connection.name })} className="px-1.5">
              <MoreHorizontal aria-hidden size={18} />
            </Button>
          }
        >
          <MenuItem onSelect={() => router.push(`/${workspace}/connections/${connection.id}`)}>{t('open', { name: connection.name })}</MenuItem>
          {state === 'active' ? <MenuItem onSelect={() => act.mutate('rescan')}>{t('rescan')}</MenuItem> : null}
          {state === 'active' ? <MenuItem onSelect={() => act.mutate('pause')}>{t('pause')}</MenuItem> : null}
          <MenuItem onSelect={() => setAsking(true)} className="text-p1">{t('disconnect')}</MenuItem>
        </Menu>
      ) : null}
      <DisconnectDialog workspace={workspace} connection={connection} open={asking} onOpenChange={setAsking} />
    </div>
  );
}
