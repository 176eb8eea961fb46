import type { ReactNode } from 'react';
import { cn } from './class-names';

/** A key that works right here. Hidden from screen readers: the control itself names its shortcut by `aria-keyshortcuts`. */
export function Kbd({ children, inverse = false }: { children: ReactNode; inverse?: boolean }) {
  return (
    <kbd
      aria-hidden
      className={cn(
        'rounded border border-b-2 px-1 font-mono text-[11px] leading-4 max-sm:hidden',
        inverse ? 'border-current bg-transparent text-inherit' : 'border-line-strong bg-surface text-ink-2',
      )}
    >
      {children}
    </kbd>
  );
}
