'use client';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';

/** The navigation of a narrow screen; a link in it closes it. */
export function NavigationDrawer({ open, onOpenChange, title, children }: { open: boolean; onOpenChange: (open: boolean) => void; title: ReactNode; children: ReactNode }) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby=""
          className="fixed inset-y-0 left-0 z-50 flex w-[min(80vw,280px)] flex-col justify-between overflow-auto bg-paper p-3 shadow-pop"
          onClick={(event) => event.target instanceof Element && event.target.closest('a') && onOpenChange(false)}
        >
          <Dialog.Title className="px-2.5 pt-1 pb-3">{title}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
