'use client';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { inputStyle } from '@/app/_ui/field';
import { scoringLimits } from '@/lib/workspace/scoring-limits';
import { kindOf, numberOf, type Draft } from './draft';

export interface Fields {
  draft: Draft;
  /** A sentence per path. */
  problems: Record<string, string>;
  readOnly: boolean;
  set(path: string, value: string): void;
}

interface ValueFieldProps {
  fields: Fields;
  path: string;
  label: string;
  hint?: ReactNode;
  /** Behind the name, such as the way back to the usual points. */
  aside?: ReactNode;
  /** Where a slider's useful part ends before the limit. */
  sliderMax?: number;
  slider?: boolean;
}

/** A number with a slider that says the same: one for the hand, one for the keyboard. */
export function ValueField({ fields, path, label, hint, aside, sliderMax, slider = true }: ValueFieldProps) {
  const t = useTranslations('scoring-settings');
  const te = useTranslations('errors');
  const id = useId();
  const kind = kindOf(path);
  const { min, max } = scoringLimits[kind];
  const end = sliderMax ?? max;
  const problem = fields.problems[path];
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined;
  const step = kind === 'hours' ? 'any' : 1;
  return (
    <div className="flex flex-col gap-0.5">
      <div className="grid grid-cols-[minmax(0,1fr)_4.5rem] items-center gap-x-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,9rem)_4.5rem]">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <label htmlFor={id} className="text-[13px] font-[550]">{label}</label>
          {aside}
        </div>
        {slider ? (
          <input
            type="range"
            aria-label={t('slider', { name: label })}
            min={min}
            max={end}
            step={kind === 'hours' ? 0.25 : 1}
            value={Math.min(numberOf(fields.draft, path) ?? min, end)}
            disabled={fields.readOnly}
            onChange={(event) => fields.set(path, event.target.value)}
            className="order-3 col-span-2 h-[24px] w-full scroll-mb-24 accent-accent sm:order-none sm:col-span-1"
          />
        ) : <span className="hidden sm:block" />}
        <input
          id={id}
          type="number"
          inputMode={kind === 'hours' ? 'decimal' : 'numeric'}
          min={min}
          max={max}
          step={step}
          value={fields.draft[path] ?? ''}
          readOnly={fields.readOnly}
          onChange={(event) => fields.set(path, event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
          className={cn(inputStyle, 'min-h-8 scroll-mb-24 px-2 py-1 text-right', fields.readOnly && 'bg-sunk')}
        />
      </div>
      {hint ? <p id={`${id}-hint`} className="text-xs text-ink-3">{hint}</p> : null}
      {problem ? <p id={`${id}-problem`} role="alert" className="text-[13px] text-p1">{te.has(problem) ? te(problem) : problem}</p> : null}
    </div>
  );
}
