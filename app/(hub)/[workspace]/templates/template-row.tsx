'use client';
import { useTransition } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import type { TemplateView } from '@/lib/templates/schema';
import { setArchived } from './actions';
import { SlottedText } from './slotted-text';

export function TemplateRow({ slug, template, mayWrite, onEdit }: { slug: string; template: TemplateView; mayWrite: boolean; onEdit: () => void }) {
  const t = useTranslations('templates');
  const [busy, start] = useTransition();

  function archive(archived: boolean, undoable: boolean): void {
    start(async () => {
      const result = await setArchived(slug, template.id, archived);
      if (!result.ok) toast.error(result.error.message);
      else toast(t(archived ? 'archived' : 'restored', { name: template.name }), undoable ? { action: { label: t('restore'), onClick: () => archive(!archived, false) } } : undefined);
    });
  }

  return (
    <article aria-label={template.name} className={cn('flex flex-col gap-1.5', template.archived && 'opacity-75')}>
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="flex flex-wrap items-center gap-2 font-[600]">
          {template.name}
          {template.archived ? <Badge>{t('archived_badge')}</Badge> : null}
          <span className="text-xs font-normal text-ink-3">{t('used', { count: template.useCount })}</span>
        </h3>
        {mayWrite ? (
          <div className="flex gap-1.5">
            {template.archived ? (
              <Button size="small" disabled={busy} onClick={() => archive(false, false)}>{t('restore')}</Button>
            ) : (
              <>
                <Button size="small" onClick={onEdit}>{t('edit')}</Button>
                <Button size="small" look="quiet" disabled={busy} onClick={() => archive(true, true)}>{t('archive')}</Button>
              </>
            )}
          </div>
        ) : null}
      </header>
      <p lang={template.lang} dir="auto" className="max-w-[72ch] leading-[1.6] break-words whitespace-pre-wrap text-ink-2">
        <SlottedText text={template.body} />
      </p>
    </article>
  );
}
