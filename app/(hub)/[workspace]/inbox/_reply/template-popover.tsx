'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { Popover } from 'radix-ui';
import { useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { fetchJson } from '@/app/(hub)/[workspace]/_client/fetch-json';
import { Badge } from '@/app/_ui/badge';
import { cn } from '@/app/_ui/class-names';
import { inputStyle } from '@/app/_ui/field';
import type { TemplateView } from '@/lib/templates/schema';
import { sortTemplates } from '@/lib/templates/sort-templates';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface TemplatePopoverProps {
  open: boolean;
  anchor: RefObject<HTMLButtonElement | null>;
  workspace: string;
  lang: string;
  onClose(): void;
  onOpened(): void;
  onLeave(event: Event): void;
  onChoose(template: TemplateView): void;
}

/** The list of templates under its button. */
export function TemplatePopover({ open, anchor, workspace, lang, onClose, onOpened, onLeave, onChoose }: TemplatePopoverProps) {
  const t = useTranslations('reply.template');
  return (
    <Popover.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          aria-label={t('button')}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={onOpened}
          onCloseAutoFocus={onLeave}
          // the button itself closes it
          onInteractOutside={(event) => event.target instanceof Node && anchor.current?.contains(event.target) && event.preventDefault()}
          className="z-50 flex max-h-[min(60dvh,26rem)] w-[min(92vw,24rem)] flex-col rounded-lg border border-line bg-surface shadow-pop"
        >
          <Choices workspace={workspace} lang={lang} onChoose={onChoose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choices({ workspace, lang, onChoose }: { workspace: string; lang: string; onChoose: (template: TemplateView) => void }) {
  const t = useTranslations('reply.template');
  const id = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const { data, isPending, isError } = useQuery({
    queryKey: [workspace, 'templates'],
    queryFn: ({ signal }) => fetchJson<{ templates: TemplateView[] }>(`/api/workspaces/${workspace}/templates`, { signal }),
  });
  const found = useMemo(() => {
    const terms = fold(search).split(/\s+/).filter(Boolean);
    return sortTemplates(data?.templates ?? [], lang).filter((template) => terms.every((term) => fold(`${template.name} ${template.lang} ${template.body}`).includes(term)));
  }, [data, lang, search]);
  const current = found[Math.min(active, found.length - 1)];

  function handleKey(event: KeyboardEvent): void {
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: found.length - 1 };
    const to = moves[event.key];
    if (to !== undefined && found.length > 0) {
      event.preventDefault();
      const next = Math.max(0, Math.min(found.length - 1, to));
      setActive(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onChoose(current);
    }
  }

  return (
    <>
      <div className="border-b border-line p-2">
        <input
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={current ? `${id}-${found.indexOf(current)}` : undefined}
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setActive(0);
          }}
          onKeyDown={handleKey}
          className={inputStyle}
        />
      </div>
      {found.length > 0 ? (
        <div id={`${id}-list`} role="listbox" aria-label={t('button')} className="min-h-0 flex-1 overflow-auto p-1">
        {found.map((template, at) => (
          // the keyboard works through the search field, which keeps the focus
          <div
            key={template.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={template === current}
            onMouseMove={() => setActive(at)}
            onClick={() => onChoose(template)}
            className={cn('cursor-default rounded-md px-2.5 py-1.5', template === current && 'bg-sunk')}
          >
            <p className="flex items-center justify-between gap-2">
              <span className="truncate font-[550]">{template.name}</span>
              <Badge>{template.lang}</Badge>
            </p>
            <p className="line-clamp-2 text-[12.5px] text-ink-3">{template.body}</p>
          </div>
        ))}
      </div>
      ) : null}
      {found.length === 0 ? (
        <p role="status" className="px-3 pb-3 text-ink-2">
          {isError ? t('failed') : isPending ? '' : (data?.templates.length ?? 0) === 0 ? t('empty') : t('none')}
        </p>
      ) : null}
      <div className="border-t border-line p-2 text-[12.5px]">
        <Link href={`/${workspace}/templates`} className="inline-flex min-h-[24px] items-center text-accent underline-offset-2 hover:underline">{t('manage')}</Link>
      </div>
    </>
  );
}
