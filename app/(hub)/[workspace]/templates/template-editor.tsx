'use client';
import { useMemo, useRef, useState, useTransition } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Field, Input, Select, Textarea } from '@/app/_ui/field';
import { Card } from '@/app/_ui/surface';
import { renderTemplate, slotNames } from '@/lib/templates/render-template';
import type { TemplateView } from '@/lib/templates/schema';
import { saveTemplate } from './actions';
import { templateLanguages } from './languages';
import { SlottedText } from './slotted-text';
import { useLanguageName } from './use-language-name';

interface TemplateEditorProps {
  slug: string;
  /** Null for a new one. */
  template: TemplateView | null;
  lang: string;
  me: string;
  onClose: () => void;
}

/** Writes one template, with what it becomes for a sample item beside it. */
export function TemplateEditor({ slug, template, lang: firstLang, me, onClose }: TemplateEditorProps) {
  const t = useTranslations('templates');
  const te = useTranslations('errors');
  const languageName = useLanguageName();
  const [name, setName] = useState(template?.name ?? '');
  const [lang, setLang] = useState(firstLang);
  const [body, setBody] = useState(template?.body ?? '');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [leaving, ask] = useState(false);
  const [busy, start] = useTransition();
  const field = useRef<HTMLTextAreaElement>(null);
  const changed = name !== (template?.name ?? '') || body !== (template?.body ?? '') || lang !== firstLang;
  const languages = (templateLanguages as readonly string[]).includes(lang) ? templateLanguages : [lang, ...templateLanguages];

  function insert(slot: string): void {
    const element = field.current;
    if (!element) return;
    element.focus();
    if (!document.execCommand('insertText', false, slot)) {
      element.setRangeText(slot, element.selectionStart, element.selectionEnd, 'end');
      setBody(element.value);
    }
  }

  function save(): void {
    start(async () => {
      const result = await saveTemplate(slug, template?.id ?? null, { name, lang, body });
      if (result.ok && result.data.ok) {
        toast.success(t(template ? 'saved' : 'created'));
        onClose();
      } else if (result.ok) setErrors({ name: te('template_name_taken') });
      else if (result.error.fields) setErrors(result.error.fields);
      else toast.error(result.error.message);
    });
  }

  return (
    <Card className="flex flex-col gap-4">
      <form
        aria-label={template ? template.name : t('new')}
        className="grid gap-5 lg:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault();
            save();
          }
        }}
      >
        <div className="flex flex-col gap-3">
          <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
            <Field label={t('name')} error={errors.name}>
              {(control) => <Input {...control} value={name} maxLength={120} autoFocus onChange={(event) => setName(event.target.value)} />}
            </Field>
            <Field label={t('language')} error={errors.lang}>
              {(control) => (
                <Select {...control} value={lang} onChange={(event) => setLang(event.target.value)}>
                  {languages.map((code) => (
                    <option key={code} value={code}>{languageName(code)}</option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <Field label={t('body')} error={errors.body} hint={t('body_hint', { example: '{{what happened}}' })}>
            {(control) => <Textarea {...control} ref={field} lang={lang} dir="auto" value={body} onChange={(event) => setBody(event.target.value)} className="field-sizing-content max-h-[50dvh] min-h-44 leading-[1.6]" />}
          </Field>
          <div role="group" aria-label={t('slots')} className="flex flex-wrap items-center gap-1.5">
            <span aria-hidden className="text-xs text-ink-3">{t('slots')}</span>
            {slotNames.map((slot) => (
              <Button key={slot} size="small" className="rounded-full" onClick={() => insert(`{{${slot}}}`)}>{t(`slot.${slot.replace('.', '_')}`)}</Button>
            ))}
          </div>
          <p className="text-xs text-ink-3">{t('fallback', { example: '{{author.firstName|there}}' })}</p>
        </div>
        <Preview body={body} lang={lang} me={me} />
        <div className="flex flex-wrap gap-2 lg:col-span-2">
          <Button type="submit" look="primary" disabled={busy}>{template ? t('save') : t('create')}</Button>
          <Button onClick={() => (changed ? ask(true) : onClose())}>{t('cancel')}</Button>
        </div>
      </form>
      <Dialog open={leaving} onOpenChange={ask} title={t('leave_title')} description={t('leave_body')}>
        <div className="flex justify-end gap-2">
          <Button onClick={() => ask(false)}>{t('stay')}</Button>
          <Button look="danger" onClick={onClose}>{t('leave')}</Button>
        </div>
      </Dialog>
    </Card>
  );
}

const sampleStars = 2;

function Preview({ body, lang, me }: { body: string; lang: string; me: string }) {
  const t = useTranslations('templates');
  const tp = useTranslations('common.platform');
  const [nameless, setNameless] = useState(false);
  const author = t('sample_author');
  const location = t('sample_location');
  const { text, unfilled } = useMemo(
    () => renderTemplate(body, { author: { name: nameless ? null : author }, location: { name: location }, platform: { name: tp('google-business') }, me: { name: me }, rating: sampleStars }),
    [body, nameless, author, location, me, tp],
  );
  return (
    <section aria-label={t('preview')} className="flex min-w-0 flex-col gap-2 rounded-lg bg-sunk p-4">
      <h2 className="text-[12.5px] font-semibold text-ink-2">
        {t('preview')} <span className="font-normal text-ink-3">{t('preview_for', { author: nameless ? t('sample_nobody') : author, location, stars: sampleStars })}</span>
      </h2>
      <p lang={lang} dir="auto" className="min-h-24 flex-1 text-[15px] leading-[1.6] break-words whitespace-pre-wrap">
        <SlottedText text={text} rendered />
      </p>
      <p role="status" className={unfilled.length > 0 ? 'text-[13px] text-p2' : 'text-[13px] text-ok'}>{body.trim() === '' ? '' : t('preview_gaps', { count: unfilled.length })}</p>
      <label className="inline-flex min-h-[24px] items-center gap-2 text-[13px] text-ink-2">
        <input type="checkbox" checked={nameless} onChange={(event) => setNameless(event.target.checked)} className="size-4 accent-(--accent)" />
        {t('sample_toggle')}
      </label>
    </section>
  );
}
