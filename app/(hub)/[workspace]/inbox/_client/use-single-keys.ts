import { useEffect } from 'react';
import { rememberedSwitch } from './remembered-switch';

/** Single letters as commands help most people and hinder some (speech input): one can switch them off. */
export const singleKeys = rememberedSwitch('heed.single-keys');

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
  const lettersOn = singleKeys.useOn();
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
