'use client';
import { useFormatter, useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { Select } from '@/app/_ui/field';
import { importFields, type ImportField, type Mapping } from '@/lib/platforms/file-import/schema';
import type { ImportPreview, MappedView } from '@/lib/sync/preview-import';
import { useReasonText } from './unreadable-list';

interface ColumnTableProps {
  preview: ImportPreview;
  columns: Mapping['columns'];
  /** The zone in which dates are shown as understood. */
  zone: string;
  stale: boolean;
  onChange: (column: number, field: ImportField | null) => void;
}

/** The first rows as they stand in the file, a choice above each column, and under dates and ratings how they are understood. */
export function ColumnTable({ preview, columns, zone, stale, onChange }: ColumnTableProps) {
  const t = useTranslations('import');
  const fields = useTranslations('import.fields');
  const fieldOf = new Map(Object.entries(columns).map(([field, column]) => [column, importFields.find((one) => one === field)]));
  const mapped = new Map(preview.mapped.map((row) => [row.line, row]));
  return (
    <div role="group" aria-labelledby="columns" tabIndex={0} aria-busy={stale} className="max-h-[28rem] overflow-auto rounded-[10px] border border-line bg-surface">
      <table className="border-collapse text-[13px]">
        <thead className="sticky top-0 z-10 bg-surface shadow-[0_1px_0_var(--line)]">
          <tr>
            <th scope="col" className="px-3 py-2 text-left align-bottom font-normal text-ink-3">{t('columns.row')}</th>
            {preview.headers.map((header, column) => {
              const name = header === '' ? t('columns.column', { number: column + 1 }) : header;
              const field = fieldOf.get(column);
              return (
                <th key={column} scope="col" className="min-w-36 px-3 py-2 text-left align-bottom font-normal">
                  <span className="mb-1 block max-w-56 truncate font-[570]" title={name}>{name}</span>
                  <Select
                    aria-label={`${t('columns.is')}: ${name}`}
                    value={field ?? ''}
                    className={cn('min-h-8 py-1 text-[13px]', field ? 'border-accent bg-accent-soft text-ink' : 'text-ink-3')}
                    onChange={(event) => onChange(column, importFields.find((one) => one === event.target.value) ?? null)}
                  >
                    <option value="">{t('columns.ignore')}</option>
                    {importFields.map((one) => <option key={one} value={one}>{fields(one)}</option>)}
                  </Select>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.preview.map((row) => (
            <PreviewRow key={row.line} line={row.line} cells={row.cells} width={preview.headers.length} mapped={mapped.get(row.line)} fieldOf={fieldOf} zone={zone} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({ line, cells, width, mapped, fieldOf, zone }: { line: number; cells: string[]; width: number; mapped: MappedView | undefined; fieldOf: ReadonlyMap<number, ImportField | undefined>; zone: string }) {
  const t = useTranslations('import.preview');
  const format = useFormatter();
  const reasonText = useReasonText();
  const problem = mapped?.problem;
  const understood = (field: ImportField | undefined): string | undefined => {
    if (field === 'postedAt' && mapped?.item) return format.dateTime(new Date(mapped.item.postedAt), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
    if (field === 'rating' && mapped?.item?.rating !== undefined) return mapped.item.rating;
    return undefined;
  };
  return (
    <>
      <tr className={cn('border-t border-line align-top', problem && 'bg-p2-soft')}>
        <th scope="row" className="px-3 py-1.5 text-left font-normal text-ink-3">{line}</th>
        {Array.from({ length: width }, (_, column) => {
          const field = fieldOf.get(column);
          const meaning = understood(field);
          return (
            <td key={column} className={cn('max-w-72 px-3 py-1.5', field === undefined && 'text-ink-3')}>
              <span className="line-clamp-2 break-words" title={cells[column]}>{cells[column]}</span>
              {meaning === undefined || meaning === cells[column]?.trim() ? null : <span className="block text-xs text-accent">{meaning}</span>}
            </td>
          );
        })}
      </tr>
      {problem ? (
        <tr className="bg-p2-soft">
          <td />
          <td colSpan={width} className="px-3 pb-1.5 text-xs text-p2">
            {t('unreadable_row', { reason: reasonText({ code: problem.reason, values: problem.values, reason: problem.reason }) })}
          </td>
        </tr>
      ) : null}
    </>
  );
}
