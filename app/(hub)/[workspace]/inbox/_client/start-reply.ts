import { writeInto } from '../_reply/write-into';

/** Longest wait for an item that is still loading, or for one that a colleague has and that may be taken over. */
const patienceMs = 20_000;
/** A pause in typing this long ends the watch over an item that cannot be answered. */
const burstMs = 1200;

let stop = () => {};

/**
 * Begins an answer to the item: into its field, or, while that is still loading, as soon as it is there. What is typed meanwhile is kept
 * and put into the field; never does a letter of a sentence act as a command. Where there is nothing to write in, the focus goes to the
 * words that say why; whoever takes the item over then finds what was typed.
 */
export function startReply(feedbackId: string): void {
  stop();
  const id = CSS.escape(feedbackId);
  const field = () => document.querySelector<HTMLTextAreaElement>(`textarea[data-composer="${id}"]`);
  const instead = () => document.querySelector<HTMLElement>(`[data-instead-of-composer="${id}"]`);
  let typed = '';
  let told = false;
  let listening = true;
  let burst: ReturnType<typeof setTimeout> | undefined;

  const endBurst = () => {
    listening = false;
    clearTimeout(burst);
    window.removeEventListener('keydown', keep, true);
  };
  /** Whether the focus may be moved: somebody who went on to something else is left in peace. */
  const isIdle = () => {
    const { activeElement } = document;
    return listening || activeElement === null || activeElement === document.body || instead()?.contains(activeElement) === true;
  };
  const arrive = (): boolean => {
    const there = field();
    if (there) {
      const idle = isIdle();
      stop();
      if (!idle) return true;
      there.focus();
      if (typed) writeInto(there, there.value.length, there.value.length, typed);
      return true;
    }
    const words = instead();
    if (words && !told) {
      told = true;
      words.focus();
      burst = setTimeout(endBurst, burstMs);
    }
    return false;
  };
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || event.key === 'Tab') return stop();
    // it is a colleague's: on to the next
    if (told && typed === '' && (event.key === 'j' || event.key === 'k')) return stop();
    if (event.key.length === 1) typed += event.key;
    else if (event.key === 'Enter') typed += '\n';
    else if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!burst) return;
    clearTimeout(burst);
    burst = setTimeout(endBurst, burstMs);
  };
  const observer = new MutationObserver(arrive);
  const patience = setTimeout(() => stop(), patienceMs);
  stop = () => {
    observer.disconnect();
    clearTimeout(patience);
    endBurst();
    stop = () => {};
  };
  window.addEventListener('keydown', keep, true);
  if (!arrive()) observer.observe(document.body, { childList: true, subtree: true });
}
