import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';

export function Card({ className, ...props }: ComponentProps<'section'>) {
  return <section className={cn('rounded-[10px] border border-line bg-surface px-4 py-3.5', className)} {...props} />;
}

const noticeTones = { info: 'bg-p3-soft text-ink', good: 'bg-ok-soft text-ink', warn: 'bg-p2-soft text-ink', bad: 'bg-p1-soft text-ink' } as const;

export function Notice({ tone = 'info', title, children, action, role }: { tone?: keyof typeof noticeTones; title?: ReactNode; children?: ReactNode; action?: ReactNode; role?: 'alert' | 'status' }) {
  return (
    <div role={role} className={cn('flex flex-wrap items-start justify-between gap-3 rounded-[10px] px-4 py-3', noticeTones[tone])}>
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink-2">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}

/** What an empty list says: what would be here, and the one thing to do next. */
export function EmptyState({ title, children, action, icon, heading: Heading = 'h2' }: { title: ReactNode; children?: ReactNode; action?: ReactNode; icon?: ReactNode; /** `h1` where it is the whole page. */ heading?: 'h1' | 'h2' }) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-2 px-6 py-14 text-center">
      {icon ? <div aria-hidden className="mb-1 text-ink-3">{icon}</div> : null}
      <Heading className="text-[15px] font-[620]">{title}</Heading>
      {children ? <div className="text-ink-2">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}

export function PageHeading({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-3">
      <div>
        <h1 className="text-lg font-[630] tracking-[-0.01em]">{title}</h1>
        {children ? <p className="mt-0.5 max-w-prose text-ink-2">{children}</p> : null}
      </div>
      {action}
    </header>
  );
}

/** The body of a page that is not the inbox. */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <main id="content" className={cn('mx-auto flex w-full flex-col gap-5 px-4 py-5 sm:px-8 sm:py-7', wide ? 'max-w-6xl' : 'max-w-3xl')}>{children}</main>;
}

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-sunk', className)} />;
}
