'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button, buttonStyle } from '@/app/_ui/button';
import { Card, Notice, PageHeading, Skeleton } from '@/app/_ui/surface';
import type { ImportDetail } from '@/lib/sync/read-import';
import { ImportMapping, type ImportViewProps } from './import-mapping';
import { importQuery, importUrl, type May } from './queries';
import { ProgressBar } from './status';
import { useReasonText } from './unreadable-list';
import { useFailureText } from './use-connection-action';
import { useStopImport } from './use-stop-import';

/** One file on its way in: choose the columns, watch it run, see what came of it. */
export function ImportView(props: ImportViewProps) {
  const { workspace, importId, may } = props;
  const t = useTranslations('import');
  const failureText = useFailureText();
  const [again, setAgain] = useState(false);
  const { data, error } = useQuery(importQuery(workspace, importId));
  if (!data) return error ? <Notice tone="bad" role="alert" title={failureText(error)} /> : <Skeleton className="h-72 rounded-[10px]" />;
  if (data.state === 'running') return <Running workspace={workspace} file={data} may={may} />;
  if (data.state === 'uploaded' || (data.state === 'failed' && again)) {
    return may.import ? <ImportMapping {...props} file={data} onStarted={() => setAgain(false)} /> : <Notice title={t('read_only')} />;
  }
  return <Result workspace={workspace} file={data} may={may} onAgain={() => setAgain(true)} />;
}

function Running({ workspace, file, may }: { workspace: string; file: ImportDetail; may: May }) {
  const t = useTranslations('import.running');
  const stop = useStopImport(workspace, file.id);
  return (
    <>
      <PageHeading title={t('title', { name: file.fileName })}>{t('leave')}</PageHeading>
      <Card className="flex flex-col gap-3">
        {file.rowCount === null ? (
          <p role="status" className="text-ink-2">{t('queued')}</p>
        ) : (
          <ProgressBar done={file.doneCount} total={file.rowCount} label={t('label', { name: file.fileName })} text={t('progress', { done: file.doneCount, total: file.rowCount })} />
        )}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-2">{t('counts', { new: file.newCount, changed: file.changedCount, unchanged: file.unchangedCount })}</p>
          {may.import ? <Button onClick={() => stop.mutate()} disabled={stop.isPending}>{t('stop')}</Button> : null}
        </div>
      </Card>
    </>
  );
}

function Result({ workspace, file, may, onAgain }: { workspace: string; file: ImportDetail; may: May; onAgain: () => void }) {
  const t = useTranslations('import');
  const format = useFormatter();
  const done = file.state === 'done';
  const stopped = file.problem?.code === 'stopped';
  const counts = [
    ['new', file.newCount],
    ['changed', file.changedCount],
    ['unchanged', file.unchangedCount],
    ['left_out', file.unreadableCount],
  ] as const;
  const nothingNew = done && file.newCount === 0 && file.changedCount === 0 && file.unchangedCount > 0;
  return (
    <>
      <PageHeading title={done ? t('result.done', { name: file.fileName }) : t(stopped ? 'result.stopped' : 'result.failed')}>
        {done ? (nothingNew ? t('result.nothing_new') : undefined) : t(stopped ? 'result.stopped_body' : 'result.failed_body', { count: file.newCount + file.changedCount + file.unchangedCount })}
      </PageHeading>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {counts.map(([key, count]) => (
          <div key={key} className="flex flex-col-reverse rounded-[10px] border border-line bg-surface px-4 py-3.5">
            <dt className="text-ink-2">{t(`result.${key}`)}</dt>
            <dd className={key === 'left_out' && count > 0 ? 'text-2xl font-[600] text-p2' : 'text-2xl font-[600]'}>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        {!done && may.import ? <Button look="primary" onClick={onAgain}>{t('result.again')}</Button> : null}
        {file.connection && file.newCount + file.changedCount + file.unchangedCount > 0 ? (
          <Link href={`/${workspace}/inbox/all?connection=${file.connection.id}`} className={buttonStyle({ look: done ? 'primary' : 'plain' })}>{t('result.see')}</Link>
        ) : null}
        {file.connection ? <Link href={`/${workspace}/connections/${file.connection.id}`} className={buttonStyle()}>{t('result.list', { name: file.connection.name })}</Link> : null}
        {may.import ? <Link href={`/${workspace}/connections/import`} className={buttonStyle()}>{t('result.another')}</Link> : null}
      </div>
      {file.unreadableCount > 0 ? <RowErrors workspace={workspace} file={file} /> : null}
    </>
  );
}

function RowErrors({ workspace, file }: { workspace: string; file: ImportDetail }) {
  const t = useTranslations('import.errors');
  const reasonText = useReasonText();
  const more = file.unreadableCount - file.rowErrors.length;
  return (
    <section aria-labelledby="row-errors" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="row-errors" className="font-[620]">{t('title', { count: file.unreadableCount })}</h2>
          <p className="text-ink-2">{t('lead')}</p>
        </div>
        <a href={importUrl(workspace, file.id, 'errors')} download className={buttonStyle()}>{t('download')}</a>
      </div>
      <ul className="flex flex-col overflow-hidden rounded-[10px] border border-line bg-surface">
        {file.rowErrors.map((row) => (
          <li key={row.id} className="flex flex-col gap-0.5 border-t border-line px-4 py-2.5 text-[13px] first:border-t-0">
            <p><span className="font-[570]">{t('line', { line: row.position ?? 0 })}</span> · {reasonText(row)}</p>
            <p className="truncate font-mono text-xs text-ink-3" title={row.raw}>{row.raw}</p>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="text-xs text-ink-3">{t('more', { count: more })}</p> : null}
    </section>
  );
}
