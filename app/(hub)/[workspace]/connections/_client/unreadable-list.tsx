'use client';
import { useTranslations } from 'use-intl';
import type { UnreadableSummary } from '@/lib/sync/list-unreadable';

interface AnyKey {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/** The sentence why a row or item could not be read. */
export function useReasonText(): (item: Pick<UnreadableSummary, 'code' | 'values' | 'reason'>) => string {
  const t = useTranslations('import.rows') as AnyKey;
  return (item) => (item.code !== null && t.has(item.code) ? t(item.code, item.values) : item.reason);
}

export function UnreadableList({ items, total, file }: { items: UnreadableSummary[]; total: number; file: boolean }) {
  const t = useTranslations('connections.detail');
  const state = useTranslations('connections');
  const reasonText = useReasonText();
  return (
    <section id="unreadable" aria-labelledby="unreadable-title" className="flex scroll-mt-6 flex-col gap-2">
      <h2 id="unreadable-title" className="font-[620]">{t('unreadable')} <span className="font-normal text-ink-3">{state('unreadable', { count: total })}</span></h2>
      <p className="text-ink-2">{file ? t('unreadable_lead_file') : t('unreadable_lead')}</p>
      <ul className="flex flex-col overflow-hidden rounded-[10px] border border-line bg-surface">
        {items.map((item) => (
          <li key={item.id} className="border-t border-line px-4 py-2.5 text-[13px] first:border-t-0">
            <details>
              <summary className="cursor-pointer rounded">
                <span className="font-[550]">{item.externalId === null ? t('unreadable_line', { line: item.position ?? 0 }) : t('unreadable_id', { id: item.externalId })}</span>
                <span className="text-ink-2"> · {reasonText(item)}</span>
              </summary>
              <p className="mt-2 text-xs text-ink-3">{t('unreadable_raw')}</p>
              <pre className="mt-1 max-h-60 overflow-auto rounded-md bg-sunk p-2 text-xs break-words whitespace-pre-wrap" tabIndex={0}>{item.raw}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
