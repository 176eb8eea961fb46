import type { ExternalToast } from 'sonner';

type Kind = 'message' | 'success' | 'error';
type Options = Pick<ExternalToast, 'action' | 'duration'>;

let ready: () => void = () => undefined;
const shown = new Promise<void>((resolve) => {
  ready = resolve;
});
let last = 0;

/** Called by the toaster once it is on the page; what was said before is shown then. */
export function toasterIsThere(): void {
  ready();
}

function say(kind: Kind, words: string, options?: Options): string {
  const id = `toast ${(last += 1)}`;
  void shown.then(() => import('sonner')).then(({ toast: sonner }) => sonner[kind](words, { ...options, id }));
  return id;
}

/** A short message at the foot of the page, read out by screen readers. Its code comes after the page, so that no page waits for it. */
export const toast = Object.assign((words: string, options?: Options) => say('message', words, options), {
  success: (words: string, options?: Options) => say('success', words, options),
  error: (words: string, options?: Options) => say('error', words, options),
  dismiss(id: string): void {
    void shown.then(() => import('sonner')).then(({ toast: sonner }) => sonner.dismiss(id));
  },
});
