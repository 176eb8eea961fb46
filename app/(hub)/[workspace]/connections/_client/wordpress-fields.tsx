'use client';
import { useTranslations } from 'use-intl';
import { Field, Input } from '@/app/_ui/field';
import { PasswordInput } from '@/app/_ui/password-input';

export type WordpressValues = Record<'url' | 'user' | 'applicationPassword', string>;

interface WordpressFieldsProps {
  values: WordpressValues;
  onChange: (values: WordpressValues) => void;
  /** Sentence per field, by the field's name. */
  errors?: Record<string, string>;
  /** An existing connection: an empty password means the stored one. */
  stored?: boolean;
}

export function WordpressFields({ values, onChange, errors = {}, stored = false }: WordpressFieldsProps) {
  const t = useTranslations('connections.form');
  const set = (field: keyof WordpressValues) => (event: { target: { value: string } }) => onChange({ ...values, [field]: event.target.value });
  return (
    <>
      <Field label={t('url')} hint={t('url_hint')} error={errors.url}>
        {(control) => <Input {...control} value={values.url} onChange={set('url')} inputMode="url" autoComplete="url" autoCapitalize="none" spellCheck={false} required />}
      </Field>
      <Field label={t('user')} hint={t('user_hint')} error={errors.user}>
        {(control) => <Input {...control} value={values.user} onChange={set('user')} autoComplete="off" autoCapitalize="none" spellCheck={false} required />}
      </Field>
      <Field label={t('password')} hint={stored ? t('password_keep') : t('password_hint')} error={errors.applicationPassword}>
        {(control) => (
          <PasswordInput
            {...control}
            value={values.applicationPassword}
            onChange={set('applicationPassword')}
            autoComplete="off"
            words={{ show: t('show'), hide: t('hide'), showLabel: t('show_label'), hideLabel: t('hide_label') }}
            required={!stored}
          />
        )}
      </Field>
    </>
  );
}

/** How to get an application password, for those who have never seen one. */
export function WordpressHelp() {
  const t = useTranslations('connections.help');
  return (
    <details className="rounded-[10px] border border-line bg-surface px-4 py-2.5">
      <summary className="cursor-pointer rounded py-0.5 font-[550]">{t('title')}</summary>
      <ol className="mt-2 flex list-decimal flex-col gap-1.5 pl-5 text-ink-2">
        <li>{t('one')}</li>
        <li>{t('two')}</li>
        <li>{t('three')}</li>
        <li>{t('four')}</li>
      </ol>
      <p className="mt-2 text-ink-2">{t('note')}</p>
      <p className="mt-2 mb-1 text-ink-2">{t('safe')}</p>
    </details>
  );
}

/** The platform's fields out of a failure's `config.<field>` paths. */
export function fieldErrors(fields: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([path, sentence]) => [path.replace(/^config\./, ''), sentence]));
}
