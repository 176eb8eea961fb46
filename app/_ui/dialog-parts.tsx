'use client';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
}

/** A modal dialogue. Focus goes in, Escape and the backdrop close it, focus returns. */
export function DialogBody({ open, onOpenChange, title, description, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={description ? undefined : ''}
          className="fixed top-1/2 left-1/2 z-50 flex max-h-[88dvh] w-[min(92vw,460px)] -translate-x-1/2 -translate-y-1/2 flex-col gap-3 overflow-auto rounded-xl border border-line bg-surface p-5 shadow-pop"
        >
          <Radix.Title className="text-base font-[620]">{title}</Radix.Title>
          {description ? <Radix.Description className="text-ink-2">{description}</Radix.Description> : null}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
