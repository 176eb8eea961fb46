import path from 'node:path';

/** What the page itself notes while it is measured (probe-page.js). Read with `page.evaluate`. */
export interface PageProbe {
  /** Milliseconds from the start of the navigation until the awaited text stood on the screen; null while it does not. */
  shownAt: number | null;
  /** Milliseconds from each key press, as the browser dates it, until the next frame was painted. */
  keys: { key: string; milliseconds: number }[];
  /** Durations of tasks over 50 ms. */
  longTasks: number[];
}

declare global {
  interface Window {
    heedProbe: PageProbe;
    heedAwaits: string;
  }
}

export const probeFile = path.join(import.meta.dirname, 'probe-page.js');
