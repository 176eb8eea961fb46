import { useEffect, useSyncExternalStore } from 'react';

const storageKey = 'heed.single-keys';
const listeners = new Set<() => void>();
let fallback = true;

function read(): boolean {
  try {
    return window.localStorage.getItem(storageKey) !== 'off';
  } catch {
    // storage is switched off in this browser: the choice holds until the page is left
    return fallback;
  }
}

/** Single letters as commands help most people and hinder some (speech input): one can switch them off. */
export function switchSingleKeys(on: boolean): void {
  fallback = on;
  try {
    window.localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // kept in memory
    fallback = on;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function useSingleKeysOn(): boolean {
  return useSyncExternalStore(subscribe, read, () => true);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));
}

/** A key that means something there already. */
function isTaken(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;
}

const chordMs = 1500;

/**
 * Calls what belongs to a key, never while somebody types or a dialogue is open. Two letters with a space between are a chord ("g r").
 * Keys of more than one letter (`Enter`, `Escape`, arrows) work also when single letters are switched off.
 */
export function useSingleKeys(commands: Record<string, (event: KeyboardEvent) => void>): void {
  const lettersOn = useSingleKeysOn();
  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || isTaken(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key.length === 1 && !lettersOn) return;
      const chord = first && event.timeStamp - first.at < chordMs ? `${first.key} ${key}` : null;
      first = null;
      const command = (chord ? commands[chord] : undefined) ?? commands[key];
      if (command) {
        event.preventDefault();
        command(event);
      } else if (Object.keys(commands).some((name) => name.startsWith(`${key} `))) first = { key, at: event.timeStamp };
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [commands, lettersOn]);
}
