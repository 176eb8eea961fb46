'use client';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Textarea } from '@/app/_ui/field';
import { Kbd } from '@/app/_ui/kbd';
import { Card } from '@/app/_ui/surface';
import { noteMaximum } from '@/lib/feedback/vocabulary';
import { isPermitted } from '@/lib/workspace/permissions';
import { TimeAgo } from '../_timeline/time-ago';
import type { Detail } from './detail';
import { useInbox } from './inbox-context';
import type { Triage } from './use-triage';

/** What colleagues know about the item. It never leaves the hub. */
export function NotesCard({ item, triage }: { item: Detail['item']; triage: Triage }) {
  const { me } = useInbox();
  const t = useTranslations('feedback.notes');
  const heading = useId();
  const mayWrite = isPermitted(me.role, 'feedback.note');
  if (!mayWrite && item.notes.length === 0) return null;
  return (
    <Card aria-labelledby={heading} className="flex flex-col gap-3">
      <header className="flex flex-wrap items-baseline gap-x-2">
        <h3 id={heading} className="text-[13px] font-semibold text-ink-2">{t('heading')}</h3>
        <p className="text-xs text-ink-3">{t('hint')}</p>
      </header>
      {item.notes.length > 0 ? (
        <ul className="flex flex-col gap-2.5">
          {item.notes.map((note) => (
            <li key={note.id} className="group rounded-lg bg-sunk px-3 py-2">
              <p className="flex items-baseline gap-2 text-xs text-ink-3">
                <b className="font-[550] text-ink">{note.memberId === me.memberId ? t('you') : note.name}</b>
                <TimeAgo at={note.createdAt} />
                {note.memberId === me.memberId && !note.id.startsWith('new ') ? (
                  <button type="button" className="ml-auto min-h-[24px] text-xs text-ink-2 underline-offset-2 hover:underline" onClick={() => triage.deleteNote(item.id, note.id)}>{t('delete')}</button>
                ) : null}
              </p>
              <p className="break-words whitespace-pre-wrap" dir="auto">{note.body}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {mayWrite ? <NoteField key={item.id} feedbackId={item.id} triage={triage} /> : null}
    </Card>
  );
}

function NoteField({ feedbackId, triage }: { feedbackId: string; triage: Triage }) {
  const t = useTranslations('feedback.notes');
  const [body, write] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    const words = body.trim();
    if (!words) {
      field.current?.focus();
      return;
    }
    write('');
    // what could not be kept comes back into the field
    void triage.note(feedbackId, words).then((kept) => kept || write((now) => now || words));
  };
  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <div className="flex flex-col items-end gap-2">
      <Textarea ref={field} id="note" aria-label={t('label')} aria-keyshortcuts="N" placeholder={t('placeholder')} value={body} maxLength={noteMaximum} rows={1} onChange={(event) => write(event.target.value)} onKeyDown={handleKey} className="field-sizing-content max-h-60 min-h-9 resize-none" />
      {body.trim() ? (
        <Button size="small" onClick={add}>
          {t('add')}
          <Kbd>⌘↵</Kbd>
        </Button>
      ) : null}
    </div>
  );
}
