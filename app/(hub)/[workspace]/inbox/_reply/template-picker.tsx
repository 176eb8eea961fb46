'use client';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { Popover } from 'radix-ui';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { fetchJson } from '@/app/(hub)/[workspace]/_client/fetch-json';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { inputStyle } from '@/app/_ui/field';
import { Kbd } from '@/app/_ui/kbd';
import { renderTemplate } from '@/lib/templates/render-template';
import type { TemplateView } from '@/lib/templates/schema';
import { sortTemplates } from '@/lib/templates/sort-templates';
import { useReplySetting } from './reply-context';
import { usePlatformName } from './use-platform-name';
import { findOpenSlot, selectIn, writeInto } from './write-into';

type Opened = 'button' | 'key' | 'typed' | null;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The templates under a button, by T, or by `;` in the field; those in the item's language first. Choosing one writes it at the cursor. */
export function TemplatePicker({ open, onOpenChange }: { open: Opened; onOpenChange: (open: Opened) => void }) {
  const { workspace, detail, me, field, keeper } = useReplySetting();
  const t = useTranslations('reply.template');
  const platformName = usePlatformName();
  const [said, setSaid] = useState('');
  const { item } = detail;

  /** What was typed to get here stays typed when nothing was chosen. */
  const typed = useRef(false);

  function leave(event: Event): void {
    event.preventDefault();
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (typed.current && element) writeInto(element, element.selectionStart, element.selectionEnd, ';');
    typed.current = false;
  }

  function choose(template: TemplateView): void {
    const element = field.current;
    typed.current = false;
    onOpenChange(null);
    if (!element) return;
    const { text, unfilled } = renderTemplate(template.body, {
      author: { name: item.author.name },
      location: { name: item.location?.name },
      platform: { name: platformName(item.platform) },
      me: { name: me.name },
      rating: item.rating?.value,
    });
    const start = element.selectionStart;
    writeInto(element, start, element.selectionEnd, text);
    keeper.write(element.value, template.id);
    const slot = findOpenSlot(element.value, start);
    if (slot && slot.start < start + text.length) selectIn(element, slot.start, slot.end);
    setSaid(t('inserted', { name: template.name, count: unfilled.length }));
  }

  return (
    <>
      <Popover.Root open={open !== null} onOpenChange={(next) => onOpenChange(next ? 'button' : null)}>
        <Popover.Trigger className={cn(buttonStyle({ size: 'small' }), 'rounded-full')} aria-keyshortcuts="T">
          {t('button')}
          <Kbd>{'t'}</Kbd>
          <ChevronDown aria-hidden size={14} />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            aria-label={t('button')}
            align="end"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={() => {
              typed.current = open === 'typed';
            }}
            onCloseAutoFocus={leave}
            className="z-50 flex max-h-[min(60dvh,26rem)] w-[min(92vw,24rem)] flex-col rounded-lg border border-line bg-surface shadow-pop"
          >
            <Choices workspace={workspace} lang={item.lang} onChoose={choose} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      <span role="status" className="sr-only">{said}</span>
    </>
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
        <Link href={`/${workspace}/templates`} className="inline-flex min-h-6 items-center text-accent underline-offset-2 hover:underline">{t('manage')}</Link>
      </div>
    </>
  );
}
