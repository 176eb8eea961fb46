import type { ReactNode } from 'react';

/** The one card of a page before sign-in. */
export function PublicCard({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <main id="content" className="flex flex-col gap-5 rounded-xl border border-line bg-surface px-5 py-6 sm:px-7 sm:py-7">
      <header>
        <h1 className="text-lg font-[630] tracking-[-0.01em] text-balance">{title}</h1>
        {lead ? <p className="mt-1 text-ink-2">{lead}</p> : null}
      </header>
      {children}
    </main>
  );
}
