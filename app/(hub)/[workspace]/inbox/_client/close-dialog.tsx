'use client';
import { useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Field, Textarea } from '@/app/_ui/field';
import { Kbd } from '@/app/_ui/kbd';
import { closeReasons, noteMaximum, type CloseReason } from '@/lib/feedback/vocabulary';

/** Asks why an item needs no answer. Reached by E, chosen by a digit, sent by Enter. */
export function CloseDialog({ open, onOpenChange, onClose }: { open: boolean; onOpenChange: (open: boolean) => void; onClose: (reason: CloseReason, note: string) => void }) {
  const t = useTranslations('inbox.close_dialog');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} description={t('body')}>
      <CloseForm onClose={onClose} />
    </Dialog>
  );
}

function CloseForm({ onClose }: { onClose: (reason: CloseReason, note: string) => void }) {
  const t = useTranslations('inbox.close_dialog');
  const tr = useTranslations('feedback.close_reason');
  const [reason, choose] = useState<CloseReason>('no_answer_needed');
  const [note, write] = useState('');
  const handleKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLTextAreaElement) {
      if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
      return;
    }
    const byDigit = closeReasons[Number(event.key) - 1];
    if (byDigit && !event.ctrlKey && !event.metaKey && !event.altKey) {
      choose(byDigit);
      event.currentTarget.querySelector<HTMLInputElement>(`input[value="${byDigit}"]`)?.focus();
    }
  };
  return (
    <form
      className="flex flex-col gap-4"
      onKeyDown={handleKey}
      onSubmit={(event) => {
        event.preventDefault();
        onClose(reason, note.trim());
      }}
    >
      <fieldset className="flex flex-col">
        <legend className="sr-only">{t('title')}</legend>
        {closeReasons.map((candidate, place) => (
          <label key={candidate} className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 hover:bg-sunk has-checked:bg-accent-soft has-checked:font-[550]">
            <input type="radio" name="reason" value={candidate} checked={candidate === reason} onChange={() => choose(candidate)} className="size-4 accent-accent" />
            <span className="flex-1">{tr(candidate)}</span>
            <Kbd>{place + 1}</Kbd>
          </label>
        ))}
      </fieldset>
      <Field label={t('note')}>{(control) => <Textarea {...control} value={note} maxLength={noteMaximum} rows={2} className="min-h-16" onChange={(event) => write(event.target.value)} />}</Field>
      <div className="flex items-center justify-between gap-3">
        <p className="text-xs text-ink-3 max-sm:hidden">{t('pick', { count: closeReasons.length })}</p>
        <Button type="submit" look="primary" className="ml-auto">
          {t('submit')}
          <Kbd inverse>{'↵'}</Kbd>
        </Button>
      </div>
    </form>
  );
}
