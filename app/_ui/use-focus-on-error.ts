'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** Puts the cursor into the first wrong field each time an answer brings errors. */
export function useFocusOnError(answer: object | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [answer]);
  return form;
}
