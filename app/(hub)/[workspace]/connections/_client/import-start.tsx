'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { Notice } from '@/app/_ui/surface';
import { largestFile } from '@/lib/sync/schema';
import { RequestFailed } from '../../_client/fetch-json';
import { Ago, useClock } from './clock';
import { importsQuery, type May } from './queries';
import { uploadFile } from './upload-file';
import { useFailureText } from './use-connection-action';

/** A place to drop a file, and what was imported before. */
export function ImportStart({ workspace, may, renderedAt }: { workspace: string; may: May; renderedAt: string }) {
  const t = useTranslations('import');
  return (
    <>
      {may.import ? <DropZone workspace={workspace} /> : <Notice title={t('read_only')} />}
      <RecentImports workspace={workspace} renderedAt={renderedAt} />
    </>
  );
}

function DropZone({ workspace }: { workspace: string }) {
  const t = useTranslations('import.drop');
  const errors = useTranslations('errors');
  const router = useRouter();
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [over, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const upload = useMutation({
    mutationFn: (file: File) => {
      if (file.size > largestFile) throw new RequestFailed({ code: 'limit_exceeded', message: errors('file_too_large', { megabytes: largestFile / 1024 / 1024 }) });
      stop.current = new AbortController();
      setShare(0);
      return uploadFile(workspace, file, { onProgress: setShare, signal: stop.current.signal });
    },
    onSuccess: ({ importId }) => {
      void queryClient.invalidateQueries({ queryKey: [workspace, 'imports'] });
      router.push(`/${workspace}/connections/import/${importId}`);
    },
  });
  const busy = upload.isPending || upload.isSuccess;
  const take = (file: File | undefined) => {
    if (file && !busy) upload.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const stopped = upload.error instanceof DOMException;
  return (
    <div className="flex flex-col gap-3">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn('flex min-h-52 flex-col items-center justify-center gap-2 rounded-[10px] border-2 border-dashed border-line-strong bg-surface px-6 py-8 text-center', over && 'border-accent bg-accent-soft')}
      >
        <FileUp aria-hidden size={24} className="text-ink-3" />
        {busy ? (
          <div role="status" className="flex w-full max-w-xs flex-col items-center gap-2">
            <p className="max-w-full truncate font-[570]">{t('uploading', { name: upload.variables?.name ?? '' })}</p>
            <div aria-hidden className="h-1.5 w-full overflow-hidden rounded-full bg-sunk">
              <div className="h-full origin-left rounded-full bg-accent transition-transform" style={{ transform: `scaleX(${share})` }} />
            </div>
            <p className="text-xs text-ink-2">{t('uploaded', { percent: Math.round(share * 100) })}</p>
            {upload.isPending ? <Button look="quiet" size="small" onClick={() => stop.current?.abort()}>{t('cancel')}</Button> : null}
          </div>
        ) : (
          <>
            <p className="font-[620]">{over ? t('over') : t('title')}</p>
            <p className="max-w-sm text-ink-2">{t('body')}</p>
            <input ref={input} id={inputId} type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain" aria-label={t('label')} className="sr-only" tabIndex={-1} onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
            <Button look="primary" size="large" onClick={() => input.current?.click()}>{t('choose')}</Button>
          </>
        )}
      </div>
      {upload.error && !stopped ? <Notice tone="bad" role="alert" title={failureText(upload.error)} /> : null}
    </div>
  );
}

const tones = { uploaded: 'amber', running: 'blue', done: 'green', failed: 'red' } as const;

function RecentImports({ workspace, renderedAt }: { workspace: string; renderedAt: string }) {
  const t = useTranslations('import');
  const now = useClock(renderedAt);
  const { data } = useQuery(importsQuery(workspace));
  const imports = data?.imports ?? [];
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="recent-imports" className="flex flex-col gap-2">
      <h2 id="recent-imports" className="font-[620]">{t('recent.title')}</h2>
      <ul className="flex flex-col overflow-hidden rounded-[10px] border border-line bg-surface">
        {imports.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 first:border-t-0">
            <span className="flex min-w-0 flex-wrap items-center gap-2">
              <Link href={`/${workspace}/connections/import/${row.id}`} className="rounded font-[550] break-all hover:underline">{row.fileName}</Link>
              <Badge tone={tones[row.state]}>{t(`state.${row.state}`)}</Badge>
            </span>
            <span className="text-[13px] text-ink-2">
              {row.state === 'uploaded' ? null : <>{t('running.counts', { new: row.newCount, changed: row.changedCount, unchanged: row.unchangedCount })} · </>}
              <Ago at={row.finishedAt ?? row.createdAt} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
