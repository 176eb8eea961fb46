'use client';
import { useTranslations } from 'use-intl';
import { Notice } from '@/app/_ui/surface';
import type { CheckResult } from '@/lib/connections/try-platform';
import { useCheckProblemText, useNoteText } from './problem-text';

/** What the site said to the form, in words, with the next step. */
export function CheckAnswer({ result, next }: { result: CheckResult; next: string }) {
  const t = useTranslations('connections');
  const problemText = useCheckProblemText();
  const noteText = useNoteText();
  if (!result.ok) {
    return (
      <Notice tone="warn" role="alert" title={t('new.fails')}>
        <p>{problemText(result.problem)}</p>
        {result.problem.detail ? (
          <details className="mt-2 text-xs">
            <summary className="w-fit cursor-pointer rounded py-1">{t('problem.details')}</summary>
            <p className="mt-1 font-mono break-words">{result.problem.detail}</p>
          </details>
        ) : null}
      </Notice>
    );
  }
  return (
    <Notice tone="good" role="status" title={t('new.works')}>
      <p>{t('new.works_as', { account: result.account, place: result.locations[0]?.name ?? '' })}</p>
      {result.notes.map((note) => {
        const text = noteText(note);
        return text === null ? null : <p key={note} className="mt-1">{text}</p>;
      })}
      <p className="mt-1">{next}</p>
    </Notice>
  );
}
