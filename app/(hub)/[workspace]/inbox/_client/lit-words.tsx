'use client';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

const Lit = createContext<string | null>(null);
const Light = createContext<(key: string | null) => void>(() => undefined);

/** Which words of the text somebody points at from elsewhere. */
export function LitWords({ children }: { children: ReactNode }) {
  const [lit, light] = useState<string | null>(null);
  return <Light value={light}><Lit value={lit}>{children}</Lit></Light>;
}

/** The key of the mark that is pointed at, or null. */
export const useLit = () => useContext(Lit);

/** What a control needs that lights words while the pointer or the focus is on it. */
export function useLighting(key: string) {
  const light = useContext(Light);
  return useMemo(() => {
    const on = () => light(key);
    const off = () => light(null);
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  }, [light, key]);
}
