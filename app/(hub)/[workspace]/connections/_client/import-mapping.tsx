'use client';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Field, Input, Select } from '@/app/_ui/field';
import { Card, Notice, PageHeading, Skeleton } from '@/app/_ui/surface';
import { ratingScales } from '@/lib/platforms/contract';
import { dateOrders, delimiters, encodings, type ImportField, type Mapping } from '@/lib/platforms/file-import/schema';
import type { ImportPreview } from '@/lib/sync/preview-import';
import type { ImportDetail } from '@/lib/sync/read-import';
import { fetchJson } from '../../_client/fetch-json';
import { browserZone } from './browser-zone';
import { ColumnTable } from './column-table';
import { importUrl, type May } from './queries';
import { useFailureText } from './use-connection-action';
import { useStopImport } from './use-stop-import';

type Shape = Partial<Pick<Mapping, 'encoding' | 'delimiter' | 'header'>>;
type Choices = Partial<Pick<Mapping, 'columns' | 'writtenOn' | 'kind' | 'scale' | 'dateOrder' | 'zone'>>;

/** The places lists come from; `other` for everything else. Names in the catalogue: `common.platform`. */
const places = ['google-business', 'google-play', 'app-store', 'trustpilot', 'tripadvisor', 'facebook', 'yelp', 'wordpress', 'typeform', 'surveymonkey', 'email', 'other'] as const;
const kinds = ['review', 'survey_response', 'message'] as const;
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

const previewQuery = (workspace: string, importId: string, shape: Shape, mapping: Choices) =>
  queryOptions({
    queryKey: [workspace, 'import-preview', importId, shape, mapping],
    queryFn: ({ signal }) => fetchJson<ImportPreview>(importUrl(workspace, importId, 'preview'), { body: { shape, mapping }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export interface ImportViewProps {
  workspace: string;
  importId: string;
  may: May;
  /** Lists that files were imported into before. */
  lists: { id: string; name: string }[];
  timeZone: string;
  zones: string[];
}

interface ImportMappingProps extends ImportViewProps {
  file: ImportDetail;
  onStarted: () => void;
}

/** Says what is in which column; the first rows are read again with every change. */
export function ImportMapping({ workspace, importId, file, lists, timeZone, zones, onStarted }: ImportMappingProps) {
  const t = useTranslations('import');
  const router = useRouter();
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const [shape, setShape] = useState<Shape>({});
  const [chosen, setChosen] = useState<Choices>(() => ({ zone: browserZone(timeZone) }));
  const [listId, setListId] = useState<string>(file.connection?.id ?? file.earlier?.connection?.id ?? '');
  const [name, setName] = useState(file.fileName.replace(/\.[^.]+$/, ''));
  const { data: preview, error, isPlaceholderData } = useQuery(previewQuery(workspace, importId, shape, chosen));
  const discard = useStopImport(workspace, importId, () => {
    toast(t('discarded'));
    router.push(`/${workspace}/connections/import`);
  });
  const choices = preview ? effective(preview, chosen) : null;
  const start = useMutation({
    mutationFn: () => {
      if (!preview || !choices) throw new Error('started before the preview was there');
      const { encoding, delimiter, header } = preview;
      const into = listId === '' ? { name } : { connectionId: listId };
      return fetchJson(importUrl(workspace, importId, 'start'), { body: { mapping: { ...choices, encoding, delimiter, header }, into } });
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [workspace, 'imports'] });
      onStarted();
    },
  });
  if (!preview || !choices) return error ? <Notice tone="bad" role="alert" title={t('preview.failed')}>{failureText(error)}</Notice> : <Skeleton className="h-96 rounded-[10px]" />;

  const choose = (change: Choices) => setChosen({ ...chosen, ...change });
  const setColumn = (column: number, field: ImportField | null) => choose({ columns: assign(choices.columns, column, field) });
  const reshape = (change: Shape) => {
    setShape({ ...shape, ...change });
    // other cells: the old choice of columns means nothing any more
    setChosen({ ...chosen, columns: undefined });
  };
  const unusable = preview.lacks.length > 0 || preview.checked === 0 || preview.checked === preview.unreadable;
  return (
    <>
      <PageHeading title={file.fileName}><RowCounts preview={preview} stale={isPlaceholderData} /></PageHeading>
      {file.earlier ? <Earlier workspace={workspace} earlier={file.earlier} /> : null}
      <section aria-labelledby="columns" className="flex flex-col gap-2">
        <div>
          <h2 id="columns" className="font-[620]">{t('columns.title')}</h2>
          <p className="text-ink-2">{t('columns.lead')}</p>
        </div>
        <ColumnTable preview={preview} columns={choices.columns} zone={choices.zone ?? timeZone} stale={isPlaceholderData} onChange={setColumn} />
        <Lacks preview={preview} certain={preview.suggestion.dateOrderCertain || chosen.dateOrder !== undefined} />
      </section>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ReadingSettings choices={choices} preview={preview} zones={zones} onChoose={choose} onReshape={reshape} />
        <Card className="flex flex-col gap-3">
          <div>
            <h2 className="font-[620]">{t('into.title')}</h2>
            <p className="text-ink-2">{t('into.lead')}</p>
          </div>
          {lists.length > 0 ? (
            <Field label={t('into.label')}>
              {(control) => (
                <Select {...control} value={listId} onChange={(event) => setListId(event.target.value)}>
                  <option value="">{t('into.new')}</option>
                  {lists.map((list) => <option key={list.id} value={list.id}>{list.name}</option>)}
                </Select>
              )}
            </Field>
          ) : null}
          {listId === '' ? (
            <Field label={t('into.name')}>
              {(control) => <Input {...control} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} autoComplete="off" />}
            </Field>
          ) : null}
          {start.error ? <Notice tone="bad" role="alert" title={failureText(start.error)} /> : null}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" size="large" disabled={unusable || isPlaceholderData || start.isPending || start.isSuccess} onClick={() => start.mutate()}>
              {start.isPending ? t('starting') : t('start')}
            </Button>
            {file.state === 'uploaded' ? <Button look="quiet" size="large" disabled={discard.isPending} onClick={() => discard.mutate()}>{t('discard')}</Button> : null}
          </div>
        </Card>
      </div>
    </>
  );
}

/** The guess with the person's choices over it. */
function effective({ suggestion }: ImportPreview, chosen: Choices): Choices & { columns: Mapping['columns'] } {
  const { columns, writtenOn, kind, scale, dateOrder } = suggestion;
  const guess = { columns, kind, scale, dateOrder, writtenOn: writtenOn === 'file' ? 'other' : writtenOn };
  const decided = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  return { ...guess, ...decided };
}

/** One field has one column, and one column is one field. */
function assign(columns: Mapping['columns'], column: number, field: ImportField | null): Mapping['columns'] {
  const others = Object.entries(columns).filter(([other, index]) => index !== column && other !== field);
  return Object.fromEntries(field === null ? others : [...others, [field, column]]);
}

function RowCounts({ preview, stale }: { preview: ImportPreview; stale: boolean }) {
  const t = useTranslations('import.preview');
  if (stale) return <span role="status">{t('stale')}</span>;
  const rows = preview.wholeFile ? t('rows', { count: preview.rowCount }) : t('many_rows', { count: preview.rowCount });
  if (preview.checked === 0) return <span role="status">{rows}</span>;
  const good = t('good', { count: preview.checked - preview.unreadable });
  const bad = t('bad', { count: preview.unreadable });
  const whole = preview.wholeFile && preview.checked === preview.rowCount;
  return <span role="status">{whole ? t('summary', { good, bad }) : t('summary_part', { rows, count: preview.checked, good, bad })}</span>;
}

function Lacks({ preview, certain }: { preview: ImportPreview; certain: boolean }) {
  const t = useTranslations('import');
  if (preview.rowCount === 0) return <Notice tone="warn" title={t('preview.empty')} />;
  const known = preview.lacks.filter((code) => code === 'date_column_missing' || code === 'content_column_missing' || code === 'zone');
  if (known.length > 0) return <Notice tone="warn" role="status" title={t('preview.lacks')}>{known.map((code) => <p key={code}>{t(`mapping.${code}`)}</p>)}</Notice>;
  if (preview.checked > 0 && preview.checked === preview.unreadable) return <Notice tone="warn" role="status" title={t('preview.all_bad')} />;
  return certain ? null : <Notice tone="info" role="status" title={t('mapping.date_order_unsure')} />;
}

function Earlier({ workspace, earlier }: { workspace: string; earlier: NonNullable<ImportDetail['earlier']> }) {
  const t = useTranslations('import.earlier');
  const format = useFormatter();
  return (
    <Notice title={t('title')} action={<Link href={`/${workspace}/connections/import/${earlier.id}`} className="rounded text-accent underline underline-offset-2">{t('see')}</Link>}>
      {t('body', { date: format.dateTime(new Date(earlier.finishedAt), { dateStyle: 'medium' }), list: earlier.connection?.name ?? '', count: earlier.newCount })}
    </Notice>
  );
}

interface ReadingSettingsProps {
  choices: Choices & { columns: Mapping['columns'] };
  preview: ImportPreview;
  zones: string[];
  onChoose: (change: Choices) => void;
  onReshape: (change: Shape) => void;
}

function ReadingSettings({ choices, preview, zones, onChoose, onReshape }: ReadingSettingsProps) {
  const t = useTranslations('import');
  const platforms = useTranslations('common.platform');
  const pick = <T extends string>(options: readonly T[], value: string): T | undefined => options.find((option) => option === value);
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="font-[620]">{t('settings.title')}</h2>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('settings.written_on')} hint={t('settings.written_on_hint')}>
          {(control) => (
            <Select {...control} value={choices.writtenOn} onChange={(event) => onChoose({ writtenOn: event.target.value })}>
              {places.map((place) => <option key={place} value={place}>{platforms(place)}</option>)}
            </Select>
          )}
        </Field>
        <Field label={t('settings.kind')}>
          {(control) => (
            <Select {...control} value={choices.kind} onChange={(event) => onChoose({ kind: pick(kinds, event.target.value) })}>
              {kinds.map((kind) => <option key={kind} value={kind}>{t(`settings.kinds.${kind}`)}</option>)}
            </Select>
          )}
        </Field>
        {choices.columns.rating === undefined ? null : (
          <Field label={t('settings.scale')}>
            {(control) => (
              <Select {...control} value={choices.scale} onChange={(event) => onChoose({ scale: pick(ratingScales, event.target.value) })}>
                {ratingScales.map((scale) => <option key={scale} value={scale}>{t(`scale.${scale}`)}</option>)}
              </Select>
            )}
          </Field>
        )}
        <Field label={t('settings.date_order')}>
          {(control) => (
            <Select {...control} value={choices.dateOrder} onChange={(event) => onChoose({ dateOrder: pick(dateOrders, event.target.value) })}>
              {dateOrders.map((order) => <option key={order} value={order}>{t(`dateOrder.${order}`)}</option>)}
            </Select>
          )}
        </Field>
        <Field label={t('settings.zone')} hint={t('settings.zone_hint')}>
          {(control) => (
            <Select {...control} value={choices.zone} onChange={(event) => onChoose({ zone: event.target.value })}>
              {[...new Set([...(choices.zone ? [choices.zone] : []), 'UTC', ...zones])].map((zone) => <option key={zone} value={zone}>{zone}</option>)}
            </Select>
          )}
        </Field>
      </div>
      <details>
        <summary className="w-fit cursor-pointer rounded py-1 text-[13px] text-ink-2">{t('settings.more')}</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <Field label={t('settings.encoding')}>
            {(control) => (
              <Select {...control} value={preview.encoding} onChange={(event) => onReshape({ encoding: pick(encodings, event.target.value) })}>
                {encodings.map((encoding) => <option key={encoding} value={encoding}>{t(`encoding.${encoding}`)}</option>)}
              </Select>
            )}
          </Field>
          <Field label={t('settings.delimiter')}>
            {(control) => (
              <Select {...control} value={preview.delimiter} onChange={(event) => onReshape({ delimiter: pick(delimiters, event.target.value) })}>
                {delimiters.map((delimiter) => <option key={delimiter} value={delimiter}>{t(`delimiter.${delimiterNames[delimiter]}`)}</option>)}
              </Select>
            )}
          </Field>
          <label className="flex min-h-[24px] items-center gap-2 sm:col-span-2">
            <input type="checkbox" className="size-4 accent-accent" checked={preview.header} onChange={(event) => onReshape({ header: event.target.checked })} />
            {t('settings.header')}
          </label>
        </div>
      </details>
    </Card>
  );
}
