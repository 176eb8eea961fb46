'use client';
import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/app/_ui/class-names';

/** What a filter is set to; opens its menu. `joined`: another button follows on the right. */
export function FilterChip({ on, joined = false, children, ...props }: { on: boolean; joined?: boolean; children: ReactNode }) {
  return (
    <button
      type="button"
      {...props}
      className={cn('inline-flex min-h-[24px] max-w-52 min-w-0 items-center gap-1 rounded-full border border-line bg-surface px-2.5 py-px text-xs text-ink-2 hover:bg-sunk', on && 'border-transparent bg-accent-soft font-[550] text-accent hover:bg-accent-soft', joined && 'rounded-r-none pr-1.5')}
    >
      <span className="truncate">{children}</span>
      <ChevronDown aria-hidden size={12} className="shrink-0 opacity-70" />
    </button>
  );
}

/** Takes a filter away, right beside its chip. */
export function ClearChip({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} className="grid min-h-[24px] w-6 shrink-0 place-items-center rounded-r-full border border-transparent bg-accent-soft text-accent hover:underline" onClick={onClear}>
      <X aria-hidden size={12} />
    </button>
  );
}
