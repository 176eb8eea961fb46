'use client';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import type { Detail } from './detail';
import type { Narrowing } from './inbox-address';
import { useInbox } from './inbox-context';
import { useLighting } from './lit-words';
import { reasonKey, themeKey } from './text-marks';
import { useLabelNames } from './use-label-names';

type Change = Partial<Record<keyof Narrowing, string | undefined>>;

interface ChipProps {
  name: string;
  /** The key of the words that it stands for. */
  words: string;
  /** The list is narrowed to it already. */
  on: boolean;
  hard?: boolean;
  polarity?: Detail['item']['themes'][number]['polarity'];
  onClick: () => void;
}

const signs = { neg: '−', pos: '+', mixed: '±', neu: '' } as const;
const tones = { neg: 'text-p1', pos: 'text-ok', mixed: 'text-p2', neu: '' } as const;

function LabelChip({ name, words, on, hard = false, polarity = 'neu', onClick }: ChipProps) {
  const t = useTranslations('feedback.about');
  const lighting = useLighting(words);
  return (
    <button
      type="button"
      {...lighting}
      aria-pressed={on}
      title={on ? t('widen') : t('narrow', { name })}
      onClick={onClick}
      className={cn('inline-flex min-h-[24px] max-w-full items-center gap-1 rounded-full border border-line bg-surface px-2.5 text-left text-xs text-ink-2 hover:border-line-strong', hard && 'text-p1', on && 'border-transparent bg-accent-soft font-[550] text-accent')}
    >
      {name}
      {signs[polarity] ? <b aria-hidden className={cn('font-semibold', tones[polarity])}>{signs[polarity]}</b> : null}
      <span className="sr-only">{t(`polarity.${polarity}`)}</span>
    </button>
  );
}

/** What the item is about and what it raises; each leads to the others of its kind. */
export function LabelChips({ item, onNarrow }: { item: Detail['item']; onNarrow: (change: Change) => void }) {
  const { choices, narrowing } = useInbox();
  const t = useTranslations('feedback.about');
  const names = useLabelNames();
  if (item.themes.length === 0 && item.signals.length === 0) return null;
  // the reason of a signal has its id, but for those that speak of one of two ways
  const reasonOf = (id: string) => item.reasons.findIndex(({ code }) => code === id || (id === 'rating_text_mismatch' && code.endsWith('_rating_bad_text')) || (id === 'rating_text_mismatch' && code.endsWith('_rating_good_text')));
  return (
    <ul aria-label={t('label')} className="flex flex-wrap gap-1.5">
      {item.signals.map((id) => (
        <li key={id} className="max-w-full">
          <LabelChip name={names.signal(id)} words={reasonKey(reasonOf(id))} hard={choices.signals.some((signal) => signal.id === id && signal.hardRisk)} on={narrowing.signal === id} onClick={() => onNarrow({ signal: narrowing.signal === id ? undefined : id })} />
        </li>
      ))}
      {item.themes.map(({ id, polarity }) => (
        <li key={id} className="max-w-full">
          <LabelChip name={names.theme(id)} words={themeKey(id)} polarity={polarity} on={narrowing.theme === id} onClick={() => onNarrow({ theme: narrowing.theme === id ? undefined : id })} />
        </li>
      ))}
    </ul>
  );
}
