import { useSyncExternalStore } from 'react';

export interface RememberedSwitch {
  set(on: boolean): void;
  read(): boolean;
  useOn(): boolean;
}

/** A switch that this browser remembers, on at first; all tabs follow. */
export function rememberedSwitch(storageKey: string): RememberedSwitch {
  const listeners = new Set<() => void>();
  let fallback = true;
  const read = () => {
    try {
      return window.localStorage.getItem(storageKey) !== 'off';
    } catch {
      // storage is switched off in this browser: the choice holds until the page is left
      return fallback;
    }
  };
  const set = (on: boolean) => {
    fallback = on;
    try {
      window.localStorage.setItem(storageKey, on ? 'on' : 'off');
    } catch {
      // kept in memory
      fallback = on;
    }
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  };
  return { set, read, useOn: () => useSyncExternalStore(subscribe, read, () => true) };
}
