'use client';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Input, Select } from '@/app/_ui/field';
import { EmptyState } from '@/app/_ui/surface';
import type { TemplateView } from '@/lib/templates/schema';
import { TemplateEditor } from './template-editor';
import { TemplateRow } from './template-row';
import { useLanguageName } from './use-language-name';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All templates by language, searched as one types; writing happens in place. */
export function TemplateLibrary({ slug, templates, mayWrite, me }: { slug: string; templates: TemplateView[]; mayWrite: boolean; me: string }) {
  const t = useTranslations('templates');
  const languageName = useLanguageName();
  const locale = useLocale();
  const [search, setSearch] = useState('');
  const [lang, setLang] = useState('');
  const [archived, showArchived] = useState(false);
  const [editing, edit] = useState<string | null>(null);
  const langs = useMemo(() => [...new Set(templates.map((template) => template.lang))], [templates]);
  const found = useMemo(() => {
    const terms = fold(search).split(/\s+/).filter(Boolean);
    return templates.filter((template) => (archived || !template.archived) && (lang === '' || template.lang === lang) && terms.every((term) => fold(`${template.name} ${template.body}`).includes(term)));
  }, [templates, search, lang, archived]);
  const groups = langs.map((code) => ({ code, rows: found.filter((template) => template.lang === code) })).filter((group) => group.rows.length > 0);
  const anyArchived = templates.some((template) => template.archived);

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-2">
        <Input type="search" aria-label={t('search')} placeholder={t('search')} value={search} onChange={(event) => setSearch(event.target.value)} className="max-w-72 flex-1 basis-48" />
        {langs.length > 1 ? (
          <Select aria-label={t('language')} value={lang} onChange={(event) => setLang(event.target.value)} className="w-auto">
            <option value="">{t('all_languages')}</option>
            {langs.map((code) => (
              <option key={code} value={code}>{languageName(code)}</option>
            ))}
          </Select>
        ) : null}
        {anyArchived ? <Button look="quiet" aria-pressed={archived} onClick={() => showArchived(!archived)}>{archived ? t('hide_archived') : t('show_archived')}</Button> : null}
        {mayWrite ? (
          <Button look="primary" className="ml-auto" onClick={() => edit('new')} disabled={editing === 'new'}>
            <Plus aria-hidden size={15} />
            {t('new')}
          </Button>
        ) : null}
      </div>
      {editing === 'new' ? <TemplateEditor slug={slug} template={null} lang={lang || (langs.includes(locale) ? locale : langs[0]) || locale} me={me} onClose={() => edit(null)} /> : null}
      {groups.map(({ code, rows }) => (
        <section key={code} aria-labelledby={`lang-${code}`} className="flex flex-col gap-2">
          <h2 id={`lang-${code}`} className="text-[12.5px] font-semibold text-ink-2">{languageName(code)}</h2>
          <ul className="divide-y divide-line rounded-[10px] border border-line bg-surface">
            {rows.map((template) => (
              <li key={template.id} className="px-4 py-3">
                {editing === template.id ? (
                  <TemplateEditor slug={slug} template={template} lang={template.lang} me={me} onClose={() => edit(null)} />
                ) : (
                  <TemplateRow slug={slug} template={template} mayWrite={mayWrite} onEdit={() => edit(template.id)} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && editing !== 'new' ? (
        templates.some((template) => !template.archived) || archived ? (
          <p role="status" className="py-8 text-center text-ink-2">{t('none_found')}</p>
        ) : (
          <EmptyState title={t('empty')} action={mayWrite ? <Button look="primary" onClick={() => edit('new')}>{t('new')}</Button> : undefined}>{t('empty_body')}</EmptyState>
        )
      ) : null}
    </div>
  );
}
