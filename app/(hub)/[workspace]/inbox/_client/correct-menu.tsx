'use client';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Kbd } from '@/app/_ui/kbd';
import { Menu, MenuChoice, MenuItem, MenuLabel } from '@/app/_ui/menu';
import type { CorrectionSaid } from '@/lib/feedback/apply-corrections';
import type { Detail } from './detail';

const ThemesDialog = lazy(() => import('./themes-dialog').then((module) => ({ default: module.ThemesDialog })));

const labels = ['neg', 'neu', 'pos', 'mixed'] as const;

/** What one can say against the scorer. */
export function CorrectMenu({ item, onCorrect }: { item: Detail['item']; onCorrect: (correction: CorrectionSaid) => void }) {
  const t = useTranslations('feedback.correct');
  const tl = useTranslations('scoring.label');
  const [choosing, choose] = useState(false);
  const [asked, ask] = useState(false);
  if (choosing && !asked) ask(true);
  const relaxed = item.corrections.some(({ kind }) => kind === 'urgency');
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button size="small" data-correct aria-keyshortcuts="W">
            {t('open')}
            <Kbd>{'w'}</Kbd>
            <ChevronDown aria-hidden size={12} className="opacity-70" />
          </Button>
        }
      >
        <MenuLabel>{t('sentiment')}</MenuLabel>
        {labels.map((label) => (
          <MenuChoice key={label} checked={label === item.label} onSelect={() => label !== item.label && onCorrect({ kind: 'sentiment', meant: { label } })}>{tl(label)}</MenuChoice>
        ))}
        <MenuLabel>{t('else')}</MenuLabel>
        <MenuItem onSelect={() => choose(true)}>{t('themes')}</MenuItem>
        <MenuItem disabled={relaxed} onSelect={() => onCorrect({ kind: 'urgency', meant: { urgency: 'not_urgent' } })}>{t('not_urgent')}</MenuItem>
      </Menu>
      {asked ? (
        <Suspense fallback={null}>
          <ThemesDialog
            open={choosing}
            onOpenChange={choose}
            chosen={item.themes.map(({ id }) => id)}
            onChoose={(themes) => {
              choose(false);
              const same = themes.length === item.themes.length && item.themes.every(({ id }) => themes.includes(id));
              if (!same) onCorrect({ kind: 'theme', meant: { themes } });
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
