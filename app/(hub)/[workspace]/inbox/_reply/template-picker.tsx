'use client';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonStyle } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { Kbd } from '@/app/_ui/kbd';
import { renderTemplate } from '@/lib/templates/render-template';
import type { TemplateView } from '@/lib/templates/schema';
import { useReplySetting } from './reply-context';
import { usePlatformName } from './use-platform-name';
import { findOpenSlot, selectIn, writeInto } from './write-into';

type Opened = 'button' | 'key' | 'typed' | null;

const loadPopover = () => import('./template-popover');
const TemplatePopover = lazy(() => loadPopover().then((module) => ({ default: module.TemplatePopover })));

/** The templates under a button, by T, or by `;` in the field; those in the item's language first. Choosing one writes it at the cursor. */
export function TemplatePicker({ open, onOpenChange }: { open: Opened; onOpenChange: (open: Opened) => void }) {
  const { workspace, detail, me, field, keeper } = useReplySetting();
  const t = useTranslations('reply.template');
  const platformName = usePlatformName();
  const [said, setSaid] = useState('');
  const { item } = detail;
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  if (open !== null && !opened) setOpened(true);

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
      <button
        ref={button}
        type="button"
        className={cn(buttonStyle({ size: 'small' }), 'rounded-full')}
        aria-keyshortcuts="T"
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        onPointerEnter={() => void loadPopover()}
        onClick={() => onOpenChange(open === null ? 'button' : null)}
      >
        {t('button')}
        <Kbd>{'t'}</Kbd>
        <ChevronDown aria-hidden size={14} />
      </button>
      {opened ? (
        <Suspense fallback={null}>
          <TemplatePopover
            open={open !== null}
            anchor={button}
            workspace={workspace}
            lang={item.lang}
            onClose={() => onOpenChange(null)}
            onOpened={() => {
              typed.current = open === 'typed';
            }}
            onLeave={leave}
            onChoose={choose}
          />
        </Suspense>
      ) : null}
      <span role="status" className="sr-only">{said}</span>
    </>
  );
}
