'use client';
import { lazy, Suspense, useState } from 'react';
import type { DialogProps } from './dialog-parts';

const DialogBody = lazy(() => import('./dialog-parts').then((parts) => ({ default: parts.DialogBody })));

/** A modal dialogue. Focus goes in, Escape and the backdrop close it, focus returns. Its code is fetched when it first opens. */
export function Dialog(props: DialogProps) {
  const [opened, setOpened] = useState(props.open);
  if (props.open && !opened) setOpened(true);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <DialogBody {...props} />
    </Suspense>
  );
}
