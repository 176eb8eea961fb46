'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Field, Input, Select, Textarea } from '@/app/_ui/field';
import type { ThemeChange } from '@/lib/feedback/scoring-schema';
import { RequestFailed } from '../../../_client/fetch-json';
import { useFailureText } from '../../../connections/_client/use-connection-action';
import { trialQuery } from './queries';
import { useThemeChange } from './use-theme-change';

export interface Named {
  id: string;
  name: string;
}

/** What is open: one form at a time. */
export type OpenForm =
  | { kind: 'add' }
  | { kind: 'edit'; theme: Named; words: string[] }
  | { kind: 'rename'; theme: Named; given: string; builtIn: string }
  | { kind: 'merge'; theme: Named; targets: Named[] }
  | { kind: 'remove'; theme: Named };

interface FormProps {
  workspace: string;
  onClose(): void;
}

const restMs = 250;

const wordsOf = (text: string) => [...new Set(text.split(/[\n,;]+/).map((word) => word.trim()).filter(Boolean))];

export function ThemeDialog({ form, ...props }: FormProps & { form: OpenForm | null }) {
  const t = useTranslations('themes');
  // what is closing keeps its words until it is gone
  const [last, setLast] = useState(form);
  if (form && form !== last) setLast(form);
  const shown = form ?? last;
  if (!shown) return null;
  const titles: Record<OpenForm['kind'], () => string> = {
    add: () => t('form.add_title'),
    edit: () => t('form.edit_title'),
    rename: () => t('rename_form.title', { name: nameIn(shown) }),
    merge: () => t('merge_form.title', { name: nameIn(shown) }),
    remove: () => t('remove_form.title', { name: nameIn(shown) }),
  };
  return (
    <Dialog open={form !== null} onOpenChange={(open) => !open && props.onClose()} title={titles[shown.kind]()}>
      {shown.kind === 'add' || shown.kind === 'edit' ? <WordsForm {...props} form={shown} /> : null}
      {shown.kind === 'rename' ? <RenameForm {...props} form={shown} /> : null}
      {shown.kind === 'merge' ? <MergeForm {...props} form={shown} /> : null}
      {shown.kind === 'remove' ? <RemoveForm {...props} form={shown} /> : null}
    </Dialog>
  );
}

const nameIn = (form: OpenForm) => ('theme' in form ? form.theme.name : '');

/** The frame of each form: its button, its refusal, and the change that it makes. */
function ChangeForm({ workspace, onClose, submit, danger = false, change, children }: FormProps & { submit: string; danger?: boolean; change: () => ThemeChange; children: (fieldProblem: (field: string) => string | undefined) => ReactNode }) {
  const t = useTranslations('themes.form');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const save = useThemeChange(workspace, onClose);
  const fields = save.error instanceof RequestFailed ? save.error.fields : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(change());
  };
  const problemOf = (field: string) => Object.entries(fields ?? {}).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-3">
      {children(problemOf)}
      {save.error && !fields ? <p role="alert" className="text-[13px] text-p1">{failureText(save.error)}</p> : null}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" look={danger ? 'danger' : 'primary'} aria-disabled={save.isPending}>{save.isPending ? t('saving') : submit}</Button>
      </div>
    </form>
  );
}

function WordsForm({ form, ...props }: FormProps & { form: Extract<OpenForm, { kind: 'add' | 'edit' }> }) {
  const t = useTranslations('themes.form');
  const [name, setName] = useState(form.kind === 'edit' ? form.theme.name : '');
  const [text, setText] = useState(form.kind === 'edit' ? form.words.join('\n') : '');
  const words = wordsOf(text);
  return (
    <ChangeForm {...props} submit={t('save')} change={() => (form.kind === 'edit' ? { do: 'edit', id: form.theme.id, name, words } : { do: 'add', name, words })}>
      {(problemOf) => (
        <>
          <Field label={t('name')} error={problemOf('name')}>
            {(control) => <Input {...control} autoComplete="off" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
          <Field label={t('words')} hint={t('words_hint')} error={problemOf('words')}>
            {(control) => <Textarea {...control} rows={5} value={text} onChange={(event) => setText(event.target.value)} />}
          </Field>
          <Trial workspace={props.workspace} words={words} />
        </>
      )}
    </ChangeForm>
  );
}

/** What the words find among the newest items, as one writes. */
function Trial({ workspace, words }: { workspace: string; words: string[] }) {
  const t = useTranslations('themes.form');
  const key = JSON.stringify(words);
  const [rested, setRested] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), restMs);
    return () => clearTimeout(timer);
  }, [key]);
  const { data, isError } = useQuery(trialQuery(workspace, JSON.parse(rested) as string[]));
  if (words.length === 0) return <p className="min-h-10 text-xs text-ink-3">{t('finds_nothing_yet')}</p>;
  if (isError) return <p className="min-h-10 text-xs text-ink-3">{t('failed')}</p>;
  return (
    <div className="flex min-h-10 flex-col gap-1.5 rounded-lg bg-sunk px-3 py-2">
      <p role="status" className="text-[13px] font-[550]">{data ? (data.tried === 0 ? t('no_items') : t('finds', { found: data.found, tried: data.tried })) : null}</p>
      {data?.examples.map(({ id, before, word, after }) => (
        <p key={id} className="text-xs break-words text-ink-2">{before}<mark className="border-b-2 border-accent bg-transparent font-[570] text-ink">{word}</mark>{after}</p>
      ))}
    </div>
  );
}

function RenameForm({ form, ...props }: FormProps & { form: Extract<OpenForm, { kind: 'rename' }> }) {
  const t = useTranslations('themes');
  const [name, setName] = useState(form.given);
  return (
    <ChangeForm {...props} submit={t('rename_form.save')} change={() => ({ do: 'rename', id: form.theme.id, name: name.trim() === '' ? null : name })}>
      {(problemOf) => (
        <Field label={t('form.name')} hint={t('rename_form.hint', { name: form.builtIn })} error={problemOf('name')}>
          {(control) => <Input {...control} autoComplete="off" maxLength={60} placeholder={form.builtIn} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
      )}
    </ChangeForm>
  );
}

function MergeForm({ form, ...props }: FormProps & { form: Extract<OpenForm, { kind: 'merge' }> }) {
  const t = useTranslations('themes.merge_form');
  const [into, setInto] = useState(form.targets[0]?.id ?? '');
  return (
    <ChangeForm {...props} submit={t('save')} change={() => ({ do: 'merge', id: form.theme.id, into })}>
      {(problemOf) => (
        <>
          <p className="text-ink-2">{t('body')}</p>
          <Field label={t('into')} error={problemOf('into')}>
            {(control) => (
              <Select {...control} value={into} onChange={(event) => setInto(event.target.value)}>
                {form.targets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </Select>
            )}
          </Field>
        </>
      )}
    </ChangeForm>
  );
}

function RemoveForm({ form, ...props }: FormProps & { form: Extract<OpenForm, { kind: 'remove' }> }) {
  const t = useTranslations('themes.remove_form');
  return (
    <ChangeForm {...props} danger submit={t('save')} change={() => ({ do: 'remove', id: form.theme.id })}>
      {() => <p className="text-ink-2">{t('body')}</p>}
    </ChangeForm>
  );
}
