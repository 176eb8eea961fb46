'use client';
import { useEffect, useRef } from 'react';
import { singleKeys } from '../_client/use-single-keys';

/** As long as the inbox waits for the second letter of "g t", which is a view. */
const chordMs = 1500;

/** Calls back for T, where single keys are on and nobody is typing. */
export function useTemplateKey(open: () => void): void {
  const on = singleKeys.useOn();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (!on) return;
    let afterG = -chordMs;
    const listen = (event: KeyboardEvent) => {
      const taken = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]');
      if (taken || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const chord = event.timeStamp - afterG < chordMs;
      afterG = key === 'g' ? event.timeStamp : -chordMs;
      if (key !== 't' || chord) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
