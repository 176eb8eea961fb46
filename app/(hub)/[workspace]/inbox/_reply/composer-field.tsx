'use client';
import { useEffect, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { firstNameOf } from '@/lib/templates/first-name';
import { kerningOf } from '../_client/unbroken';
import { useDraftSight, useReplySetting } from './reply-context';
import { findOpenSlot, fitHeight, selectIn } from './write-into';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** The text field: grows with the words, publishes by ⌘↵, opens the templates by `;`, and Tab goes to the next open slot. */
export function ComposerField({ onPublish, onTemplate }: { onPublish: () => void; onTemplate: () => void }) {
  const { field, keeper, detail } = useReplySetting();
  const { draft } = useDraftSight();
  const t = useTranslations('reply');
  const name = firstNameOf(detail.item.author.name) ?? detail.item.author.name;

  useEffect(() => {
    if (!growsByItself) fitHeight(field.current);
  }, [draft.body, field]);

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      onPublish();
    } else if (key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      // only while a slot is open behind the cursor, so that Tab still leaves the field
      const slot = findOpenSlot(currentTarget.value, currentTarget.selectionEnd);
      if (!slot) return;
      event.preventDefault();
      selectIn(currentTarget, slot.start, slot.end);
    } else if (key === ';' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const before = currentTarget.value.charAt(currentTarget.selectionStart - 1);
      if (before !== '' && !/\s/.test(before)) return;
      event.preventDefault();
      onTemplate();
    } else if (key === 'Escape') currentTarget.blur();
  }

  return (
    <textarea
      ref={field}
      id="composer"
      data-composer={detail.item.id}
      aria-label={t('label')}
      aria-keyshortcuts="R"
      placeholder={name ? t('placeholder', { name }) : t('placeholder_nobody')}
      lang={detail.item.lang === 'und' ? undefined : detail.item.lang}
      dir="auto"
      spellCheck
      value={draft.body}
      onChange={(event) => keeper.write(event.target.value)}
      onBlur={() => keeper.flush()}
      onKeyDown={handleKey}
      className={cn('field-sizing-content max-h-[60dvh] min-h-36 w-full resize-none bg-transparent text-[15px] leading-[1.6] outline-none', kerningOf(draft.body))}
    />
  );
}
